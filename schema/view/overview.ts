/** The atlas from above: the whole, or one branch of it, as dots with places and as lines. */
import { levelRank } from '../evidence/level.ts';
import { relationTypeOrder } from '../vocabulary/relation-types.ts';
import type { ViewFilter } from './filter.ts';
import { compareText } from './graph.ts';
import type { AtlasGraph, GraphRelation, GraphTerm } from './graph.ts';
import { countBelow, keptBy } from './kept.ts';
import type { Kept } from './kept.ts';
import { perStateInSteps } from './memo.ts';
import type { Steps } from './memo.ts';
import { layOut } from './overview-layout.ts';
import { flat, MOST_DRAWN, pickBranches } from './overview-pick.ts';
import type { Branch } from './overview-pick.ts';

export interface Dot {
  readonly term: GraphTerm;
  readonly contested: boolean;
  /** Whether the filter keeps it; else it is here for what is under it. */
  readonly kept: boolean;
  readonly x: number;
  readonly y: number;
  /** Steps down from the open branch. */
  readonly depth: number;
  /** The dot it hangs under; null at the top. */
  readonly parent: string | null;
  /** Which branch it belongs to, from 0. */
  readonly branch: number;
  /** Concepts under it that the filter keeps, over any number of steps. */
  readonly below: number;
  /** Those of them that are not drawn. */
  readonly hidden: number;
  /** How many times the words of a source are given about it. */
  readonly quotes: number;
}

export interface Line {
  readonly relation: GraphRelation;
  /** How many times the words of a source are given about it. */
  readonly quotes: number;
  /** Whether the lower dot hangs there. */
  readonly primary: boolean;
}

export interface OverviewView {
  /** Size of the plane; one unit is a pixel when nothing is scaled. */
  readonly width: number;
  readonly height: number;
  readonly dots: readonly Dot[];
  readonly lines: readonly Line[];
  /** Concepts of the open branch that the filter keeps. */
  readonly total: number;
  /** Those of them that are not drawn. */
  readonly hidden: number;
  /** Concepts of the open branch that the filter leaves out. */
  readonly filtered: number;
}

/** A top that holds at least this share of all that is drawn counts as the trunk: what hangs under it is a branch. */
const TRUNK = 0.5;

/** Number of the branch of every dot: the tops, or what hangs under a top that holds most of it all. */
const branchNumbers = (branches: readonly Branch[], all: number): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>();
  let next = 0;
  const number = (branch: Branch): void => {
    for (const { term } of flat([branch])) numbers.set(term.id, next);
    next += 1;
  };
  for (const top of branches) {
    if (top.children.length === 0 || flat([top]).length < all * TRUNK) number(top);
    else {
      numbers.set(top.term.id, next);
      top.children.forEach(number);
    }
  }
  return numbers;
};

/** Lines between dots: first those that the dots hang by, then their further places as far as there is room. */
const linesBetween = (graph: AtlasGraph, drawn: readonly Branch[], { tree }: Kept): readonly Line[] => {
  const ids = new Set(drawn.map(({ term }) => term.id));
  const own = drawn.flatMap(({ place }) => (place === null ? [] : [place]));
  const hangs = new Set(own.map(({ id }) => id));
  const further = drawn
    .flatMap(({ term }) => tree.up(term.id))
    .filter(({ id, object }) => ids.has(object) && !hangs.has(id))
    .sort(
      (a, b) =>
        levelRank(a.level) - levelRank(b.level) ||
        relationTypeOrder(a.type) - relationTypeOrder(b.type) ||
        compareText(a.id, b.id),
    );
  const line = (relation: GraphRelation, primary: boolean): Line => ({
    relation,
    primary,
    quotes: graph.quotes(relation.id),
  });
  return [
    ...own.map((relation) => line(relation, true)),
    ...further.slice(0, MOST_DRAWN - drawn.length - own.length).map((relation) => line(relation, false)),
  ];
};

function* make(graph: AtlasGraph, root: string | null, filter: ViewFilter): Steps<OverviewView> {
  const kept = keptBy(graph, filter);
  const { tree } = kept;
  const open = root === null ? null : new Set([root, ...tree.under(root)]);
  const concepts = tree.concepts.filter(({ id }) => open?.has(id) ?? true);
  yield;
  const branches = pickBranches(concepts, kept, root);
  yield;
  const drawn = flat(branches);
  const shown = drawn.map(({ term }) => term.id).filter((id) => kept.ids.has(id));
  const shownBelow = countBelow(tree, shown);
  const { places, width, height } = layOut(branches);
  const numbers = branchNumbers(branches, drawn.length);
  const total = concepts.filter(({ id }) => kept.ids.has(id)).length;
  return {
    width,
    height,
    dots: drawn.map(({ term, place, depth }) => {
      const below = kept.below.get(term.id) ?? 0;
      return {
        term,
        contested: graph.filtered(term).contested,
        kept: kept.ids.has(term.id),
        x: places.get(term.id)?.x ?? 0,
        y: places.get(term.id)?.y ?? 0,
        depth,
        parent: place?.object ?? null,
        branch: numbers.get(term.id) ?? 0,
        below,
        hidden: below - (shownBelow.get(term.id) ?? 0),
        quotes: graph.quotes(term.id),
      };
    }),
    lines: linesBetween(graph, drawn, kept),
    total,
    hidden: total - shown.length,
    filtered: concepts.length - total,
  };
}

/** What is seen from above of the whole (null) or of a concept's branch; made once for each state of the graph. */
export const overviewOf = perStateInSteps(make);
