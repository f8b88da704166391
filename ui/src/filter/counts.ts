/**
 * How many of what is loaded each choice of the filter would leave, all other choices as they are. A choice that
 * would leave nothing stays in the list with its zero, so that rows do not jump. Pure.
 */
import { NO_FILTER, keepsRelation } from '../../../schema/view/filter.ts';
import type {
  DivisionMembers,
  FilteredRelation,
  FilteredTerm,
  TermKind,
  ViewFilter,
} from '../../../schema/view/filter.ts';
import { relationTypeOrder } from '../../../schema/vocabulary/relation-types.ts';
import type { RelationType } from '../../../schema/vocabulary/relation-types.ts';
import type { Level } from '../../../schema/vocabulary/terms.ts';

/** Null: not known, so no figure is shown. */
export interface FilterCounts {
  /** A row for every type that is loaded, in vocabulary order. */
  readonly types: readonly { readonly type: RelationType; readonly total: number }[];
  readonly kinds: ReadonlyMap<TermKind, number> | null;
  readonly levels: ReadonlyMap<Level, number> | null;
  /** By id. */
  readonly agents: ReadonlyMap<string, number> | null;
  /** By id. */
  readonly divisions: ReadonlyMap<string, number> | null;
  readonly contested: number | null;
}

/** A relation with the end that it leads to. */
export interface CountedRelation {
  readonly relation: FilteredRelation;
  readonly far: Pick<FilteredTerm, 'id' | 'kind'>;
}

/** A division that can be chosen, with what it divides and into what. */
export interface DivisionChoice {
  readonly id: string;
  readonly members: ReadonlySet<string>;
}

/** What the chosen division keeps; nothing when it is not among those known. */
export const membersIn = (filter: ViewFilter, divisions: readonly DivisionChoice[]): DivisionMembers =>
  filter.division === null
    ? null
    : (divisions.find(({ id }) => id === filter.division)?.members ?? new Set<string>());

/** What is left when one choice of the filter is put aside. */
type Left<T> = (without: Partial<ViewFilter>) => readonly T[];

const tally = <T, K>(all: readonly T[], keysOf: (one: T) => readonly K[]): ReadonlyMap<K, number> => {
  const counts = new Map<K, number>();
  for (const one of all) for (const key of keysOf(one)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

const byDivision = <T>(
  left: readonly T[],
  divisions: readonly DivisionChoice[],
  idOf: (one: T) => string,
): ReadonlyMap<string, number> =>
  new Map(divisions.map(({ id, members }) => [id, left.filter((one) => members.has(idOf(one))).length]));

/** Counts over relations, seen from a concept that is shown anyhow. */
export const countRelations = (
  filter: ViewFilter,
  rows: readonly CountedRelation[],
  divisions: readonly DivisionChoice[],
): FilterCounts => {
  const left: Left<CountedRelation> = (without) => {
    const rest = { ...filter, ...without };
    const members = membersIn(rest, divisions);
    return rows.filter(({ relation, far }) => keepsRelation(rest, relation, far, members));
  };
  const types = tally(left({ hide: NO_FILTER.hide }), ({ relation }) => [relation.type]);
  return {
    types: [...new Set(rows.map(({ relation }) => relation.type))]
      .sort((a, b) => relationTypeOrder(a) - relationTypeOrder(b))
      .map((type) => ({ type, total: types.get(type) ?? 0 })),
    kinds: tally(left({ kinds: NO_FILTER.kinds }), ({ far }) => [far.kind]),
    levels: tally(left({ levels: NO_FILTER.levels }), ({ relation }) => [relation.level]),
    agents: tally(left({ agent: null }), ({ relation }) => [...new Set(relation.holders)]),
    divisions: byDivision(left({ division: null }), divisions, ({ far }) => far.id),
    contested: left({ contested: false }).filter(({ relation }) => relation.contested).length,
  };
};

/** Where the server has filtered already and only some choices are known: rows without figures. */
export const NO_COUNTS: FilterCounts = {
  types: [],
  kinds: null,
  levels: null,
  agents: null,
  divisions: null,
  contested: null,
};
