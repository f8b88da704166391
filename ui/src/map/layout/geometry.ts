/** Shapes that a layout is made of. Lengths are px at zoom 1, x to the right and y down. */
import type { RelationFamily } from '../../../../schema/vocabulary/relation-types.ts';
import type { Pair } from '../further.ts';
import type { MapRelation, MapTerm, Side } from '../model.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Columns of what hangs at the columns up and down, two and three steps from the centre. */
export type FarColumn = 'up-2' | 'up-3' | 'down-2' | 'down-3';
/** Where boxes stand in columns; `beside` is over the focus, for the other parts of its division. */
export type Column = Side | 'beside' | FarColumn;

export interface Box {
  /** The centre's id, or the term's and the relation's or division's: one concept may stand several times. */
  readonly id: string;
  readonly term: MapTerm;
  /** The relation it stands there for; null for the focus and beside it. */
  readonly relation: MapRelation | null;
  /** The other end of that relation; null where there is none. */
  readonly from: MapTerm | null;
  readonly side: Column | 'focus';
  /** Middle of the box. */
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly lines: readonly string[];
}

export interface Line {
  readonly relation: MapRelation;
  /** Ids of boxes. */
  readonly source: string;
  readonly target: string;
  /** From the source's edge to the target's, corners between. */
  readonly points: readonly Point[];
}

/** Words beside boxes and on lines. */
export interface Caption {
  readonly key: string;
  readonly kind: 'heading' | 'label' | 'note' | 'more' | 'fewer';
  readonly text: string;
  /** What is said of a button, where its place says more than its text. */
  readonly speech?: string;
  readonly count?: number;
  /** Left or right end, and middle height. */
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'right';
  readonly family?: RelationFamily;
  /** The group of a `more` or `fewer`, as the address names it. */
  readonly group?: string;
  readonly relation?: string;
}

/** A row that is folded: on the map as elements like the others, but not shown. */
export interface Held {
  /** Id of its box. */
  readonly id: string;
  readonly term: MapTerm;
  /** The relation it would stand there for, and the box at its other end; null beside the focus. */
  readonly relation: MapRelation | null;
  readonly end: string | null;
}

/** Words for what lies further up, each with what it is over, and the lines that join them. */
export interface WaysLaid {
  readonly links: readonly (Point & {
    readonly key: string;
    readonly term: { readonly id: string; readonly name: string };
    readonly under: string;
  })[];
  /** From the words, at the upper right, to what they hang on, at the lower left. */
  readonly twigs: readonly (Point & { readonly w: number; readonly h: number })[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  readonly captions: readonly Caption[];
  /** Where ± tiles sit, by relation. */
  readonly tiles: readonly (Point & { readonly relation: string })[];
  readonly ways?: WaysLaid;
  /** Height of the rule between hierarchy and cross relations; null without the latter. */
  readonly rule: number | null;
  /** How many rows of a group are not drawn, by group. */
  readonly folded: Readonly<Record<string, number>>;
  /** These rows. */
  readonly hidden: readonly Held[];
  /** Relations between others that have no place in the columns: held, but not shown. */
  readonly rest: readonly Pair[];
}

/** Where the corners of a line lie, as Cytoscape takes them: part of the way, and distance from it. */
export const cornersOf = (
  points: readonly Point[],
): { readonly weights: readonly number[]; readonly distances: readonly number[] } => {
  const from = points[0]!;
  const to = points[points.length - 1]!;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  const inner = points.slice(1, -1);
  return {
    weights: inner.map((p) => ((p.x - from.x) * dx + (p.y - from.y) * dy) / length ** 2),
    distances: inner.map((p) => ((p.x - from.x) * -dy + (p.y - from.y) * dx) / length),
  };
};
