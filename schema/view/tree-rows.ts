/** The display hierarchy as rows: a concept at each of its places. */
import { RELATION_TYPE_IDS, relationType, relationTypeOrder } from '../vocabulary/relation-types.ts';
import type { RelationType } from '../vocabulary/relation-types.ts';
import { CONCEPT_KINDS } from '../vocabulary/terms.ts';
import { displayTree } from './display-tree.ts';
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

/** Another place of a row's concept. */
export interface OtherPlace {
  /** Over which it stands there; null at the top. */
  readonly relation: GraphRelation | null;
  /** Concepts from the top down to the one above it there, each at its own place; none at the top. */
  readonly way: readonly GraphTerm[];
}

/** Where else the concept of a row stands, in the order in which its places count. */
export const otherPlaces = (
  graph: AtlasGraph,
  { term, relation }: TreeRow,
  { hide }: ViewFilter,
): readonly OtherPlace[] => {
  const tree = displayTree(graph, hide);
  const wayTo = (id: string): readonly GraphTerm[] => {
    const over = tree.own(id)?.object;
    const here = graph.terms.get(id);
    return [...(over === undefined ? [] : wayTo(over)), ...(here === undefined ? [] : [here])];
  };
  const under = tree
    .up(term.id)
    .filter(({ id }) => id !== relation?.id)
    .map((other) => ({ relation: other, way: wayTo(other.object) }));
  const atTop = relation !== null && tree.own(term.id) === undefined;
  return atTop ? [...under, { relation: null, way: [] }] : under;
};

const countTypes = (
  graph: AtlasGraph,
  filter: ViewFilter,
  root: string | null,
): readonly { readonly type: RelationType; readonly total: number }[] => {
  const kept = keptBy(graph, { ...filter, hide: [] });
  const open = root === null ? null : kept.tree.under(root);
  const isOpen = (id: string): boolean => open === null || id === root || open.has(id);
  const totals = new Map<RelationType, number>();
  for (const { id } of kept.tree.concepts) {
    if (id === root || !isOpen(id) || !isShown(kept, id)) continue;
    for (const { type, object } of kept.tree.up(id))
      if (isOpen(object)) totals.set(type, (totals.get(type) ?? 0) + 1);
  }
  return DISPLAY_TYPES.map((type) => ({ type, total: totals.get(type) ?? 0 }));
};

/**
 * How many rows of the whole tree (null), or of the branch under a concept, stand over each type of the hierarchy, in
 * vocabulary order. Types that are switched off count as if they were on, as what there is to switch on again.
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
