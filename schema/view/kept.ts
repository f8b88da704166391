/** What a filter keeps of the hierarchy, and how much of it stands under each concept. */
import { displayTree } from './display-tree.ts';
import type { DisplayTree } from './display-tree.ts';
import { keepsTerm } from './filter.ts';
import type { ViewFilter } from './filter.ts';
import type { AtlasGraph } from './graph.ts';
import { perState } from './memo.ts';

export interface Kept {
  /** The hierarchy without the relation types that are switched off. */
  readonly tree: DisplayTree;
  /** Concepts that the filter keeps. */
  readonly ids: ReadonlySet<string>;
  /** How many of them stand under each concept, over any number of steps; none where it is not named. */
  readonly below: ReadonlyMap<string, number>;
}

/** How many of some concepts stand under each concept. */
export const countBelow = (tree: DisplayTree, ids: Iterable<string>): ReadonlyMap<string, number> => {
  const below = new Map<string, number>();
  for (const id of ids) {
    for (const over of tree.above(id)) below.set(over, (below.get(over) ?? 0) + 1);
  }
  return below;
};

const make = (graph: AtlasGraph, filter: ViewFilter): Kept => {
  const tree = displayTree(graph, filter.hide);
  const members = graph.members(filter.division);
  const ids = new Set(
    tree.concepts
      .filter((concept) => keepsTerm(filter, graph.filtered(concept), members))
      .map(({ id }) => id),
  );
  return { tree, ids, below: countBelow(tree, ids) };
};

/** What a filter keeps of the concepts; made once for each state of the graph. */
export const keptBy = perState(make);
