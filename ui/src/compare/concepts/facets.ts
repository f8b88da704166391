/** In which questions of the classification key two concepts differ: by its rules, and by the answers of their examples. Pure. */
import type { FacetAnswer } from '../../../../schema/entities/graph.ts';
import type { ShownKey } from '../../classify/key-parts.ts';

export interface FacetSide {
  /** Values under which a rule says this concept. */
  readonly rules: readonly string[];
  /** Values that its examples are answered with, most frequent first. */
  readonly examples: readonly { readonly value: string; readonly count: number }[];
}

export interface FacetRow {
  readonly facet: string;
  readonly one: FacetSide;
  readonly other: FacetSide;
}

/** An example with its answers. */
export interface Answered {
  readonly id: string;
  readonly answers: readonly FacetAnswer[];
}

const ruleValues = ({ rules }: ShownKey, concept: string, facet: string): readonly string[] => [
  ...new Set(
    [...rules.values()]
      .filter((rule) => !rule.retired && rule.concepts.some(({ id }) => id === concept))
      .flatMap((rule) => rule.conditions)
      .filter((condition) => condition.facet.id === facet)
      .flatMap((condition) => condition.values.map(({ id }) => id)),
  ),
];

const exampleValues = (examples: readonly Answered[], facet: string): FacetSide['examples'] => {
  const counts = new Map<string, number>();
  for (const { answers } of examples) {
    const given = answers.find((one) => one.facet === facet)?.answer;
    // Several values mean that any of them may hold: then none is the example's own.
    const value = Array.isArray(given) && given.length === 1 ? given[0] : undefined;
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
};

const alike = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value) => b.includes(value));

const apart = ({ one, other }: FacetRow): boolean => {
  if (!alike(one.rules, other.rules)) return true;
  const values = new Set(other.examples.map(({ value }) => value));
  return (
    one.examples.length > 0 &&
    other.examples.length > 0 &&
    one.examples.every(({ value }) => !values.has(value))
  );
};

/** The questions that tell two concepts apart, in the key's order. */
export const differingFacets = (
  shown: ShownKey,
  one: { readonly id: string; readonly examples: readonly Answered[] },
  other: { readonly id: string; readonly examples: readonly Answered[] },
): readonly FacetRow[] =>
  shown.key.facets
    .map(({ id: facet }): FacetRow => {
      const side = (concept: typeof one): FacetSide => ({
        rules: ruleValues(shown, concept.id, facet),
        examples: exampleValues(concept.examples, facet),
      });
      return { facet, one: side(one), other: side(other) };
    })
    .filter(apart);
