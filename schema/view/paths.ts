/**
 * Ways from one term to another over relations, in either direction. The shortest are taken, and shown with those
 * first whose weakest relation is the strongest. A step over something that half of the atlas stands under says little,
 * so going up to it and down again counts as further steps.
 */
import { levelRank } from '../evidence/level.ts';
import { relationType, relationTypeOrder } from '../vocabulary/relation-types.ts';
import type { RelationType } from '../vocabulary/relation-types.ts';
import { LEVELS } from '../vocabulary/terms.ts';
import type { Level } from '../vocabulary/terms.ts';
import { displayTree } from './display-tree.ts';
import { compareText } from './graph.ts';
import type { AtlasGraph, GraphRelation } from './graph.ts';
import { keptBy } from './kept.ts';
import { NO_FILTER } from './filter.ts';

/** Relations of a way at most. */
export const MOST_STEPS = 6;
/** Ways that are given at most. */
export const MOST_WAYS = 5;
/** Unfinished ways that are looked at, at most: beyond that the best that were found are given. */
const MOST_OPEN = 20_000;

export interface Step {
  readonly from: string;
  readonly to: string;
  readonly relation: GraphRelation;
}

export interface Way {
  readonly steps: readonly Step[];
  readonly weakest: Level;
  /** Its steps, with those counted further that a common ancestor costs. */
  readonly cost: number;
}

export interface PathsView {
  /** The best first. */
  readonly ways: readonly Way[];
  /** Without any way: the nearest concept that both stand under; null where there is none. */
  readonly commonAncestor: string | null;
}

/** What passing over a concept costs beside its steps, by the share of all concepts that stand under it. */
export const costOfPassing = (share: number): number => (share >= 0.5 ? 2 : share >= 0.2 ? 1 : 0);

const isUp = ({ from, relation }: Step): boolean =>
  relationType(relation.type).display && relation.subject === from;
const isDown = ({ to, relation }: Step): boolean =>
  relationType(relation.type).display && relation.subject === to;

const keyOf = (steps: readonly Step[]): string =>
  steps
    .map(({ relation }) => `${String(relationTypeOrder(relation.type)).padStart(2, '0')} ${relation.id}`)
    .join('\n');

const wayOf = (steps: readonly Step[], cost: number): Way => ({
  steps,
  weakest: LEVELS[Math.max(...steps.map(({ relation }) => levelRank(relation.level)))] ?? 'unsourced',
  cost,
});

/** Which of two ways is taken when not both can be. */
const shorter = (a: Way, b: Way): number =>
  a.cost - b.cost || a.steps.length - b.steps.length || levelRank(a.weakest) - levelRank(b.weakest);

/** Which of two ways comes first. */
const better = (a: Way, b: Way): number => levelRank(a.weakest) - levelRank(b.weakest) || shorter(a, b);

const byKey = (a: Way, b: Way): number => compareText(keyOf(a.steps), keyOf(b.steps));

/** The strongest of two relations between the same two. */
const stronger = (a: Step, b: Step): number =>
  levelRank(a.relation.level) - levelRank(b.relation.level) ||
  relationTypeOrder(a.relation.type) - relationTypeOrder(b.relation.type) ||
  compareText(a.relation.id, b.relation.id);

/** Neighbours of a term over relations of some types, each once: over the strongest of the relations with it. */
type Around = (id: string) => readonly Step[];

const aroundIn = (graph: AtlasGraph, types: readonly RelationType[] | null): Around => {
  const known = new Map<string, readonly Step[]>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const all = graph
      .relationsOf(id)
      .filter(({ type, subject, object }) => subject !== object && (types?.includes(type) ?? true))
      .map((relation) => ({
        from: id,
        to: relation.subject === id ? relation.object : relation.subject,
        relation,
      }))
      .sort(stronger);
    const nearest = new Map<string, Step>();
    for (const step of all) if (!nearest.has(step.to)) nearest.set(step.to, step);
    const steps = [...nearest.values()];
    known.set(id, steps);
    return steps;
  };
};

/** Fewest steps to `to`, for all that is near enough. */
const distancesTo = (to: string, around: Around): ReadonlyMap<string, number> => {
  const distances = new Map([[to, 0]]);
  let frontier = [to];
  for (let steps = 1; steps <= MOST_STEPS && frontier.length > 0; steps += 1) {
    const next: string[] = [];
    for (const id of frontier) {
      for (const { to: near } of around(id)) {
        if (distances.has(near)) continue;
        distances.set(near, steps);
        next.push(near);
      }
    }
    frontier = next;
  }
  return distances;
};

interface Open {
  readonly steps: readonly Step[];
  readonly at: string;
  readonly cost: number;
}

/** The ways from one end to the other that cost least, ties broken by their levels and ids. */
const search = (
  from: string,
  to: string,
  most: number,
  around: Around,
  passing: (id: string) => number,
): Way[] => {
  const distances = distancesTo(to, around);
  // Unfinished ways by what they will cost at least; the longest of the cheapest is taken up next.
  const open = new Map<number, Open[]>();
  const push = (one: Open): void => {
    const left = distances.get(one.at);
    if (left === undefined || one.steps.length + left > MOST_STEPS) return;
    const list = open.get(one.cost + left);
    if (list === undefined) open.set(one.cost + left, [one]);
    else list.push(one);
  };
  push({ steps: [], at: from, cost: 0 });
  const found: Way[] = [];
  let looked = 0;
  // Passing costs two at most, between each two of the steps.
  for (let cost = 0; cost <= MOST_STEPS * 3 && found.length < most; cost += 1) {
    for (let one = open.get(cost)?.pop(); one !== undefined; one = open.get(cost)?.pop()) {
      if (one.at === to) {
        found.push(wayOf(one.steps, one.cost));
        continue;
      }
      looked += 1;
      if (looked > MOST_OPEN) return found;
      const last = one.steps.at(-1);
      for (const step of around(one.at)) {
        if (step.to === from || one.steps.some((passed) => passed.to === step.to)) continue;
        const over = last !== undefined && isUp(last) && isDown(step) ? passing(one.at) : 0;
        push({ steps: [...one.steps, step], at: step.to, cost: one.cost + 1 + over });
      }
    }
  }
  return found;
};

const reversed = (way: Way): Way => ({
  ...way,
  steps: way.steps.map(({ from, to, relation }) => ({ from: to, to: from, relation })).reverse(),
});

/** Steps up to all that a term stands under; itself is none away. An example stands under what it exemplifies. */
const distancesUp = (graph: AtlasGraph, id: string): ReadonlyMap<string, number> => {
  const tree = displayTree(graph);
  const distances = new Map([[id, 0]]);
  let frontier = [id];
  for (let steps = 1; frontier.length > 0; steps += 1) {
    const over = frontier.flatMap((one) =>
      graph.terms.get(one)?.kind === 'example'
        ? graph.relationsOf(one).filter(({ type }) => type === 'exemplifies')
        : tree.up(one),
    );
    frontier = [];
    for (const { object } of over) {
      if (distances.has(object)) continue;
      distances.set(object, steps);
      frontier.push(object);
    }
  }
  return distances;
};

/** The concept over both to which the fewest steps lead, ties broken by its id; null where there is none. */
export const nearestCommon = (graph: AtlasGraph, a: string, b: string): string | null => {
  const [here, there] = [distancesUp(graph, a), distancesUp(graph, b)];
  const both = [...here]
    .filter(([id]) => there.has(id) && graph.terms.get(id)?.kind !== 'example')
    .map(([id, steps]) => ({ id, steps: steps + (there.get(id) ?? 0) }));
  return both.sort((x, y) => x.steps - y.steps || compareText(x.id, y.id))[0]?.id ?? null;
};

/**
 * Up to `first` ways of at most six steps between two terms, over relations of `types` (all when null); null when one
 * of the terms is not there. The ways back are the same ways.
 */
export const pathsBetween = (
  graph: AtlasGraph,
  from: string,
  to: string,
  first: number,
  types: readonly RelationType[] | null,
): PathsView | null => {
  if (!graph.terms.has(from) || !graph.terms.has(to)) return null;
  const { tree, below } = keptBy(graph, NO_FILTER);
  const passing = (id: string): number => costOfPassing((below.get(id) ?? 0) / tree.concepts.length);
  // Always searched from the same end, so that the ways back are the same even where there are too many.
  const turned = from > to;
  const [start, end] = turned ? [to, from] : [from, to];
  const most = Math.min(first, MOST_WAYS);
  const found = from === to ? [] : search(start, end, most, aroundIn(graph, types), passing);
  const ways = found
    .sort((a, b) => shorter(a, b) || byKey(a, b))
    .slice(0, most)
    .sort((a, b) => better(a, b) || byKey(a, b));
  return {
    ways: turned ? ways.map(reversed) : ways,
    commonAncestor: ways.length > 0 ? null : nearestCommon(graph, from, to),
  };
};
