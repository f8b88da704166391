/** Which concepts a view from above draws: the largest branches, until there is no more room. */
import { ownPlaces } from './display-tree.ts';
import { byName } from './graph.ts';
import type { GraphRelation, GraphTerm } from './graph.ts';
import type { Kept } from './kept.ts';

/** Dots and lines that are drawn at most, together. */
export const MOST_DRAWN = 150;

/** A concept that is drawn, with those that hang under it. */
export interface Branch {
  readonly term: GraphTerm;
  /** Over which it hangs; null at the top. */
  readonly place: GraphRelation | null;
  readonly depth: number;
  readonly children: readonly Branch[];
}

interface Open {
  readonly term: GraphTerm;
  readonly depth: number;
  /** Concepts that the filter keeps, here and under it, each at its own place. */
  readonly size: number;
}

const before = (a: Open, b: Open): number => b.size - a.size || a.depth - b.depth || byName(a.term, b.term);

/** Puts one into a list that is in order. */
const insert = (list: Open[], one: Open): void => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(list[middle]!, one) <= 0) low = middle + 1;
    else high = middle;
  }
  list.splice(low, 0, one);
};

/** Sizes of subtrees, for a forest given from its tops down. */
const sizes = (
  concepts: readonly GraphTerm[],
  placeOf: (id: string) => GraphRelation | undefined,
  kept: ReadonlySet<string>,
): ReadonlyMap<string, number> => {
  const size = new Map<string, number>();
  for (const { id } of concepts) {
    if (!kept.has(id)) continue;
    for (let at: string | undefined = id; at !== undefined; at = placeOf(at)?.object)
      size.set(at, (size.get(at) ?? 0) + 1);
  }
  return size;
};

/**
 * The forest that is drawn of these concepts (of all when `root` is null), largest branches first. A concept that the filter leaves out is drawn
 * for what is kept under it. Dots and the lines that they hang by are `MOST_DRAWN` at most.
 */
export const pickBranches = (
  concepts: readonly GraphTerm[],
  { tree, ids }: Kept,
  root: string | null,
): readonly Branch[] => {
  const among = root === null ? null : ownPlaces(concepts, tree.up, root);
  const placeOf = (id: string): GraphRelation | undefined => (among === null ? tree.own(id) : among.get(id));
  const size = sizes(concepts, placeOf, ids);
  const hanging = new Map<string | null, GraphTerm[]>();
  for (const term of concepts) {
    if (!size.has(term.id)) continue;
    const over = placeOf(term.id)?.object ?? null;
    const list = hanging.get(over);
    if (list === undefined) hanging.set(over, [term]);
    else list.push(term);
  }
  const openOf = (over: string | null, depth: number): readonly Open[] =>
    (hanging.get(over) ?? []).map((term) => ({ term, depth, size: size.get(term.id) ?? 0 }));

  const open = [...openOf(null, 0)].sort(before);
  const drawn = new Map<string | null, Open[]>();
  let room = MOST_DRAWN;
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const over = placeOf(next.term.id)?.object ?? null;
    room -= over === null ? 1 : 2;
    if (room < 0) break;
    const list = drawn.get(over);
    if (list === undefined) drawn.set(over, [next]);
    else list.push(next);
    for (const child of openOf(next.term.id, next.depth + 1)) insert(open, child);
  }
  const branches = (over: string | null): readonly Branch[] =>
    (drawn.get(over) ?? []).sort(before).map(({ term, depth }) => ({
      term,
      depth,
      place: placeOf(term.id) ?? null,
      children: branches(term.id),
    }));
  return branches(null);
};

/** All of a forest, each before those under it. */
export const flat = (branches: readonly Branch[]): readonly Branch[] =>
  branches.flatMap((branch) => [branch, ...flat(branch.children)]);
