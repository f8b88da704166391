/**
 * What a reader wants to see of the atlas: one filter for map, overview, tree and outline. A relation is judged by
 * what it rests on itself; a concept that stands alone (a dot, a row) by what it rests on. Pure.
 */
import type { RelationType } from '../vocabulary/relation-types.ts';
import type { ConceptKind, Level } from '../vocabulary/terms.ts';

/** A concept's kind, or an example. */
export type TermKind = ConceptKind | 'example';

export interface ViewFilter {
  /** Relation types that are switched off. */
  readonly hide: readonly RelationType[];
  /** Only these kinds; all when empty. */
  readonly kinds: readonly TermKind[];
  /** Only what rests on these levels; all when empty. */
  readonly levels: readonly Level[];
  /** Id of an agent: only what they hold. */
  readonly agent: string | null;
  /** Id of a division: only what it divides, and into what. */
  readonly division: string | null;
  readonly contested: boolean;
}

export const NO_FILTER: ViewFilter = {
  hide: [],
  kinds: [],
  levels: [],
  agent: null,
  division: null,
  contested: false,
};

/** A concept or example as the filter sees it. */
export interface FilteredTerm {
  readonly id: string;
  readonly kind: TermKind;
  readonly level: Level;
  /** Whether some relation of it is contested. */
  readonly contested: boolean;
  /** Ids of those who hold a relation of it or divide by it. */
  readonly agents: readonly string[];
}

/** A relation as the filter sees it. */
export interface FilteredRelation {
  readonly type: RelationType;
  readonly level: Level;
  readonly contested: boolean;
  /** Ids of those who are for it. */
  readonly holders: readonly string[];
}

/** Ids of what the filter's division divides, and into what; null when it has none. */
export type DivisionMembers = ReadonlySet<string> | null;

/** Whether the filter leaves anything out. */
export const isFiltering = (filter: ViewFilter): boolean =>
  filter.hide.length > 0 ||
  filter.kinds.length > 0 ||
  filter.levels.length > 0 ||
  filter.agent !== null ||
  filter.division !== null ||
  filter.contested;

const some = <T>(wanted: readonly T[], value: T): boolean => wanted.length === 0 || wanted.includes(value);

/** Whether a concept that stands alone is kept. */
export const keepsTerm = (filter: ViewFilter, term: FilteredTerm, members: DivisionMembers): boolean =>
  some(filter.kinds, term.kind) &&
  some(filter.levels, term.level) &&
  (filter.agent === null || term.agents.includes(filter.agent)) &&
  (members === null || members.has(term.id)) &&
  (!filter.contested || term.contested);

/** Whether a relation is kept that leads to `far`, seen from a concept that is shown anyhow. */
export const keepsRelation = (
  filter: ViewFilter,
  relation: FilteredRelation,
  far: Pick<FilteredTerm, 'id' | 'kind'>,
  members: DivisionMembers,
): boolean =>
  !filter.hide.includes(relation.type) &&
  some(filter.levels, relation.level) &&
  some(filter.kinds, far.kind) &&
  (filter.agent === null || relation.holders.includes(filter.agent)) &&
  (members === null || members.has(far.id)) &&
  (!filter.contested || relation.contested);
