/** What a filter keeps of the hierarchy, and how much of it stands under each concept. */
import { displayTree, displayTreeInTurns } from './display-tree.ts';
import type { DisplayTree } from './display-tree.ts';
import { keepsTerm } from './filter.ts';
import type { ViewFilter } from './filter.ts';
import type { AtlasGraph } from './graph.ts';
import { perStateInSteps } from './memo.ts';
import type { Steps } from './memo.ts';

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

/** Concepts looked at between two pauses. */
const AT_ONCE = 500;

function* make(graph: AtlasGraph, filter: ViewFilter): Steps<Kept> {
  const tree = displayTree(graph, filter.hide);
  const members = graph.members(filter.division);
  const ids = new Set<string>();
  const below = new Map<string, number>();
  for (const [at, concept] of tree.concepts.entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) yield;
    if (!keepsTerm(filter, graph.filtered(concept), members)) continue;
    ids.add(concept.id);
    for (const over of tree.above(concept.id)) below.set(over, (below.get(over) ?? 0) + 1);
  }
  return { tree, ids, below };
}

/** What a filter keeps of the concepts; made once for each state of the graph. */
export const keptBy = perStateInSteps(make);

/** Makes it, and the hierarchy it is of, in turns, for one who asks for it next. */
export const keptInTurns = async (
  pause: () => Promise<void>,
  graph: AtlasGraph,
  filter: ViewFilter,
): Promise<void> => {
  await displayTreeInTurns(pause, graph, filter.hide);
  await pause();
  await keptBy.inTurns(pause, graph, filter);
};
