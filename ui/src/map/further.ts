/**
 * What lies further out than the centre's own relations: under what stands under it, over what it stands under,
 * beside it in a division. What has no place of its own on the map is kept as a bare pair, to be counted. Pure.
 */
import { DISPLAY_TYPES } from '../../../schema/vocabulary/relation-types.ts';
import type { RelationType } from '../../../schema/vocabulary/relation-types.ts';
import { slugOf } from '../../../schema/vocabulary/ids.ts';
import { groupsOf } from './model.ts';
import type { Ways } from './ways/ways.ts';
import type { Beside, Group, MapInput, MapRelation, MapTerm, Row } from './model.ts';

/** Relations that hang at a box: what stands under it, or what it stands under. */
export interface Branch {
  /** As the address names it. */
  readonly key: string;
  readonly side: 'up' | 'down';
  /** 2 for what hangs at the centre’s neighbours, 3 for what hangs at those. */
  readonly step: 2 | 3;
  readonly from: MapTerm;
  /** Id of the relation for which the box stands there. */
  readonly anchor: string;
  readonly rows: readonly Row[];
}

/** A relation between two things of which neither is the centre. */
export interface Pair {
  readonly relation: MapRelation;
  readonly subject: MapTerm;
  readonly object: MapTerm;
}

/** All that a map and its list are made from. */
export interface MapModel {
  readonly center: MapTerm;
  readonly groups: readonly Group[];
  readonly beside: readonly Beside[];
  readonly branches: readonly Branch[];
  /** What lies over the things that the centre stands under; left out where that has boxes of its own. */
  readonly ways?: readonly Ways[];
  /** Further relations that have no place in a column. */
  readonly rest: readonly Pair[];
}

const ORDER: readonly RelationType[] = ['realizes', 'is_a', 'part_of'];

interface Standing {
  readonly term: MapTerm;
  readonly relation: MapRelation;
}

/** Branches of one side at the boxes of a step; takes what it places out of `left`. */
const branchesAt = (
  boxes: readonly Standing[],
  side: Branch['side'],
  step: Branch['step'],
  left: Map<string, MapRelation>,
  terms: ReadonlyMap<string, MapTerm>,
): readonly Branch[] => {
  const seen = new Set<string>();
  const branches: Branch[] = [];
  for (const { term, relation: anchor } of boxes) {
    if (seen.has(term.id)) continue;
    seen.add(term.id);
    const rows = [...left.values()]
      .filter((one) => DISPLAY_TYPES.includes(one.type))
      .filter((one) => (side === 'down' ? one.object : one.subject) === term.id)
      .flatMap((relation): Row[] => {
        const other = terms.get(side === 'down' ? relation.subject : relation.object);
        return other === undefined ? [] : [{ relation, other }];
      })
      .sort((a, b) => ORDER.indexOf(a.relation.type) - ORDER.indexOf(b.relation.type));
    if (rows.length === 0) continue;
    for (const { relation } of rows) left.delete(relation.id);
    const way = side === 'down' ? 'under' : 'over';
    branches.push({ key: `${way}-${slugOf(term.id)}`, side, step, from: term, anchor: anchor.id, rows });
  }
  return branches;
};

/** Groups, branches and what is left, of everything that is known round a centre. */
export const modelOf = (input: MapInput): MapModel => {
  const terms = new Map([...input.terms, input.center].map((term) => [term.id, term]));
  const left = new Map((input.further ?? []).map((one) => [one.id, one]));
  const groups = groupsOf(input);
  const branches = (['down', 'up'] as const).flatMap((side) => {
    const near = groups
      .filter((group) => group.side === side)
      .flatMap((group) => group.rows.map(({ relation, other }) => ({ term: other, relation })));
    const second = branchesAt(near, side, 2, left, terms);
    const far = second.flatMap((branch) =>
      branch.rows.map(({ relation, other }) => ({ term: other, relation })),
    );
    return (input.depth ?? 1) < 3 ? second : [...second, ...branchesAt(far, side, 3, left, terms)];
  });
  const rest = [...left.values()].flatMap((relation): Pair[] => {
    const [subject, object] = [terms.get(relation.subject), terms.get(relation.object)];
    return subject === undefined || object === undefined ? [] : [{ relation, subject, object }];
  });
  return { center: input.center, groups, beside: input.beside ?? [], branches, rest };
};
