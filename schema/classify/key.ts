/** The classification key, made ready for answering: facets in order, conditions of rules as boxes. */
import type { Condition, Facet, FacetValue, Rule } from '../entities/key.ts';
import { MOST_VALUES, WHATEVER } from './box.ts';
import type { Box } from './box.ts';

/** The key as it is stored. */
export interface KeyParts {
  readonly facets: readonly Facet[];
  readonly values: readonly FacetValue[];
  readonly rules: readonly Rule[];
}

export interface KeyFacet {
  readonly id: string;
  readonly facet: Facet;
  /** In order; the value at `n` is bit `n` of a mask. */
  readonly values: readonly FacetValue[];
  /** The mask of all values. */
  readonly all: number;
  /** The facet that decides whether this one is asked, and the values for which it is. */
  readonly askedWhen: { readonly at: number; readonly mask: number } | null;
}

export interface KeyRule {
  readonly rule: Rule;
  readonly box: Box;
  /** Places of the facets that it has conditions on. */
  readonly on: readonly number[];
}

export interface Key {
  readonly facets: readonly KeyFacet[];
  readonly impossible: readonly KeyRule[];
  readonly gate: readonly KeyRule[];
  readonly levels: readonly KeyRule[];
  readonly flags: readonly KeyRule[];
  /** Rules by division, divisions in id order. */
  readonly divisions: ReadonlyMap<string, readonly KeyRule[]>;
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const byOrder = (a: { id: string; order: number }, b: { id: string; order: number }): number =>
  a.order - b.order || byId(a, b);

/** Where a facet stands in the key; -1 when it is not there. */
export const placeOf = (facets: readonly { readonly id: string }[], id: string): number =>
  facets.findIndex((facet) => facet.id === id);

/** The mask of some of a facet’s values; what is no value of it counts for nothing. */
export const maskOf = (values: readonly FacetValue[], ids: readonly string[]): number =>
  values.reduce((mask, { id }, bit) => (ids.includes(id) ? mask | (1 << bit) : mask), 0);

/** Makes a key of its stored parts; what is retired is left out, and a condition on it never holds. */
export const readKey = ({ facets, values, rules }: KeyParts): Key => {
  const inUse = facets.filter(({ retired }) => retired !== true).toSorted(byOrder);
  const valuesOf = inUse.map(({ id }) =>
    values
      .filter(({ facet, retired }) => facet === id && retired !== true)
      .toSorted(byOrder)
      .slice(0, MOST_VALUES),
  );
  const maskAt = (at: number, ids: readonly string[]): number => maskOf(valuesOf[at] ?? [], ids);
  const boxOf = (conditions: readonly Condition[]): Box | undefined => {
    const box = inUse.map(() => WHATEVER);
    for (const condition of conditions) {
      const at = placeOf(inUse, condition.facet);
      if (at < 0) return undefined;
      box[at] = box[at]! & maskAt(at, condition.values);
    }
    return box;
  };
  const ready = rules
    .filter(({ retired }) => retired !== true)
    .toSorted(byOrder)
    .flatMap((rule): readonly KeyRule[] => {
      const box = boxOf(rule.conditions);
      if (box === undefined) return [];
      return [{ rule, box, on: box.flatMap((mask, at) => (mask === WHATEVER ? [] : [at])) }];
    });
  const ofKind = (kind: Rule['kind']): readonly KeyRule[] => ready.filter(({ rule }) => rule.kind === kind);
  const verdicts = ofKind('verdict');
  const names = new Set(verdicts.flatMap(({ rule }) => (rule.division === null ? [] : [rule.division])));
  return {
    facets: inUse.map((facet, index) => {
      const asked = facet.askedWhen;
      const at = asked === null ? -1 : placeOf(inUse, asked.facet);
      return {
        id: facet.id,
        facet,
        values: valuesOf[index]!,
        all: 2 ** valuesOf[index]!.length - 1,
        askedWhen: asked === null || at < 0 ? null : { at, mask: maskAt(at, asked.values) },
      };
    }),
    impossible: ofKind('impossible'),
    gate: ofKind('gate'),
    levels: ofKind('level'),
    flags: ofKind('flag'),
    divisions: new Map(
      [...names].sort().map((name) => [name, verdicts.filter(({ rule }) => rule.division === name)]),
    ),
  };
};
