/** The display hierarchy as rows: a concept at each of its places. */
import { RELATION_TYPE_IDS, relationType, relationTypeOrder } from '../vocabulary/relation-types.ts';
import type { RelationType } from '../vocabulary/relation-types.ts';
import { CONCEPT_KINDS } from '../vocabulary/terms.ts';
import type { ViewFilter } from './filter.ts';
import type { AtlasGraph, GraphRelation, GraphTerm } from './graph.ts';
import { keptBy } from './kept.ts';
import type { Kept } from './kept.ts';
import { perState } from './memo.ts';

const DISPLAY_TYPES = RELATION_TYPE_IDS.filter((type) => relationType(type).display);

export interface TreeRow {
  readonly term: GraphTerm;
  /** Over which it stands here; null at the top. */
  readonly relation: GraphRelation | null;
  readonly contested: boolean;
  /** Whether the filter keeps it; else it is here for what is under it. */
  readonly kept: boolean;
  /** Rows directly under it. */
  readonly children: number;
  /** Concepts under it that the filter keeps, over any number of steps. */
  readonly below: number;
  /** At how many places it stands, filtered or not. */
  readonly places: number;
}

const isShown = ({ ids, below }: Kept, id: string): boolean => ids.has(id) || (below.get(id) ?? 0) > 0;

/** All rows directly under a concept, or those at the top (null), in order; none under what is no concept. */
export const treeRows = (graph: AtlasGraph, under: string | null, filter: ViewFilter): readonly TreeRow[] => {
  const kept = keptBy(graph, filter);
  const { tree } = kept;
  const tops = new Set(tree.tops.map(({ id }) => id));
  const row = (term: GraphTerm, relation: GraphRelation | null): TreeRow => ({
    term,
    relation,
    contested: graph.filtered(term).contested,
    kept: kept.ids.has(term.id),
    children: tree.down(term.id).filter(({ subject }) => isShown(kept, subject)).length,
    below: kept.below.get(term.id) ?? 0,
    places: tree.up(term.id).length + (tops.has(term.id) ? 1 : 0),
  });
  if (under === null) return tree.tops.filter(({ id }) => isShown(kept, id)).map((term) => row(term, null));
  return tree
    .down(under)
    .filter(({ subject }) => isShown(kept, subject))
    .flatMap((relation) => {
      const term = graph.terms.get(relation.subject);
      return term === undefined ? [] : [row(term, relation)];
    });
};

const countTypes = (
  graph: AtlasGraph,
  filter: ViewFilter,
): readonly { readonly type: RelationType; readonly total: number }[] => {
  const kept = keptBy(graph, { ...filter, hide: [] });
  const totals = new Map<RelationType, number>();
  for (const { id } of kept.tree.concepts) {
    if (!isShown(kept, id)) continue;
    for (const { type } of kept.tree.up(id)) totals.set(type, (totals.get(type) ?? 0) + 1);
  }
  return DISPLAY_TYPES.map((type) => ({ type, total: totals.get(type) ?? 0 }));
};

/**
 * How many rows of the whole tree stand over each type of the hierarchy, in vocabulary order. Types that are switched
 * off count as if they were on, as what there is to switch on again.
 */
export const rowTypes = perState(countTypes);

/** Where a row stands among its neighbours: rows are in the order of these keys. */
export type RowKey = readonly [number, string, string];

/** The place of a row. */
export const rowKey = ({ term, relation }: TreeRow): RowKey =>
  relation === null
    ? [CONCEPT_KINDS.findIndex((kind) => kind === term.kind), term.sortName, term.id]
    : [relationTypeOrder(relation.type), term.sortName, relation.id];

/** Order of two places. */
export const compareKeys = (a: RowKey, b: RowKey): number =>
  a[0] - b[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0) || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0);
