/**
 * What is drawn of the atlas from above, in pixels of the screen: dots with their names while it is seen from far,
 * boxes from near. Sizes of dots and letters do not change with the zoom; what has no room is not written. Pure.
 */
import type { RelationType } from '../../../../schema/vocabulary/relation-types.ts';
import { LINE_MARKS } from '../legend/marks.ts';
import { toScreen } from './camera.ts';
import type { Camera, Size, Spot } from './camera.ts';
import { headingsOf, huesOf } from './model.ts';
import type { Above, AboveDot, AboveHeading, AboveLine } from './model.ts';
import { namesWithRoom } from './names.ts';
import type { MeasureText, Rect } from './names.ts';

/** From this zoom on dots are boxes. */
export const BOXES_FROM = 1.15;
/** Below this zoom names are a little smaller. */
const SMALL_BELOW = 0.8;
/** Rows of the plane lie this far apart. */
const PITCH = 26;
/** So many rows over the first of its column a heading stands: higher where that one’s name may stand over it. */
const HEADING_ROWS = 1.2;
const HIGH_HEADING_ROWS = 1.95;
/** From a dot's edge to its name, and between a line and the name it leaves. */
const LEAD = 5;
/** From the bus of a branch to its dots. */
const BUS = 22;
const BOX_TEXT = 30;
/** Between a name and how much more there is. */
export const MORE_GAP = 8;
const FAMILY = '"Inter Variable", system-ui, sans-serif';

/** What the reader points at or has chosen. */
export interface Look {
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly lit: ReadonlySet<string>;
}

export interface DrawnDot {
  readonly dot: AboveDot;
  readonly at: Spot;
  readonly radius: number;
  /** Counted from 0; null where it has none. */
  readonly hue: number | null;
  readonly font: string;
  /** Its box, from near; null from far. */
  readonly box: Rect | null;
  /** Where its name is written; null where there is no room. */
  readonly name: Rect | null;
  /** “+ 812”, behind the name; empty when all under it is drawn. */
  readonly more: string;
  /** Width of the name alone. */
  readonly width: number;
}

export interface DrawnLine {
  readonly line: AboveLine;
  /** Corners from the upper end to the lower. */
  readonly points: readonly Spot[];
}

export interface DrawnHeading {
  readonly heading: AboveHeading;
  readonly at: Spot;
}

export interface Scene {
  readonly dots: readonly DrawnDot[];
  readonly lines: readonly DrawnLine[];
  readonly headings: readonly DrawnHeading[];
}

/** Everything that does not change with the camera. */
export interface Prepared {
  readonly above: Above;
  readonly hues: ReadonlyMap<string, number>;
  readonly headings: readonly AboveHeading[];
  readonly dots: ReadonlyMap<string, AboveDot>;
}

export const prepare = (above: Above): Prepared => ({
  above,
  hues: huesOf(above),
  headings: headingsOf(above),
  dots: new Map(above.dots.map((dot) => [dot.id, dot])),
});

export const moreWords = (hidden: number): string => (hidden > 0 ? `+ ${hidden.toLocaleString('en')}` : '');

/** Radius of a dot: by the root of how much stands under it. */
export const radiusOf = (below: number, zoom: number): number =>
  Math.min(4.5 + 1.25 * Math.sqrt(Math.min(below, 60)), Math.max((PITCH * zoom) / 2, 4));

/** The font of a name: what others stand under is heavier. */
const fontOf = ({ depth, below }: AboveDot, zoom: number): string => {
  const weight = below === 0 ? 400 : depth < 2 && below > 1 ? 650 : 550;
  return `${weight} ${zoom < SMALL_BELOW ? 13 : 14}px ${FAMILY}`;
};

/** Important names first: what is chosen, then from the top down, then what holds most. */
const rankOf = (dot: AboveDot, look: Look): number => {
  if (dot.id === look.selected || dot.id === look.hovered) return -2;
  if (look.lit.has(dot.id)) return -1;
  return dot.depth + 1 - Math.min(dot.below, 99_999) / 100_000;
};

/**
 * Where a name may be written: behind its dot, or, where others stand under it, over or under the line that leads to
 * them, a little to the left if need be.
 */
const placesOf = (text: Rect, at: Spot, radius: number, hasUnder: boolean): readonly Rect[] => {
  if (!hasUnder) return [text];
  const width = text.x2 - text.x1;
  const half = (text.y2 - text.y1) / 2;
  const beside = [0, -20, -45, -70].flatMap((shift) =>
    [-1, 1].map((side): Rect => {
      const x1 = Math.max(at.x - radius + shift, 4);
      const y = at.y + side * (Math.max(radius, 6) + half);
      return { x1, y1: y - half, x2: x1 + width, y2: y + half };
    }),
  );
  return [text, ...beside];
};

const ends = (line: AboveLine, drawn: ReadonlyMap<string, DrawnDot>) => {
  const upper = drawn.get(line.object);
  const lower = drawn.get(line.subject);
  return upper === undefined || lower === undefined ? null : { upper, lower };
};

/** Where lines to what is under it begin: behind the name, if that stands behind the dot. */
const rightOf = ({ at, radius, box, name }: DrawnDot): number => {
  if (box !== null) return box.x2;
  return name !== null && name.x1 > at.x ? name.x2 + LEAD : at.x + radius + 1;
};
const leftOf = ({ at, radius, box }: DrawnDot): number => (box === null ? at.x - radius : box.x1);

/** Out of the name, along to the bus before the lower dots, up or down, and in from the left. */
const hangingLine = (upper: DrawnDot, lower: DrawnDot, zoom: number): readonly Spot[] => {
  const end = leftOf(lower);
  const bus = Math.max(lower.at.x - BUS * Math.max(zoom, 0.55), upper.at.x + upper.radius + 2);
  const start = Math.min(rightOf(upper), bus - 1);
  return [
    { x: start, y: upper.at.y },
    { x: bus, y: upper.at.y },
    { x: bus, y: lower.at.y },
    { x: end, y: lower.at.y },
  ];
};

/** Straight from dot to dot: a further place of the lower one. */
const furtherLine = (upper: DrawnDot, lower: DrawnDot): readonly Spot[] => [upper.at, lower.at];

/** How far every name reaches behind its dot, for a camera that is to show the whole. */
export const reaches = (
  { above }: Prepared,
  measure: MeasureText,
): readonly { readonly x: number; readonly reach: number }[] =>
  above.dots.map((dot) => {
    const font = fontOf(dot, 0.7);
    const more = moreWords(dot.hidden);
    const reach = measure(dot.name, font) + (more === '' ? 0 : measure(more, font) + MORE_GAP);
    return { x: dot.x, reach: reach + radiusOf(dot.below, 0.7) + LEAD + 12 };
  });

/** The scene through a camera. */
export const sceneOf = (prepared: Prepared, camera: Camera, look: Look, measure: MeasureText): Scene => {
  const { above, hues, headings } = prepared;
  const { zoom } = camera;
  const near = zoom >= BOXES_FROM;
  const half = Math.min(Math.max(PITCH * zoom - 4, 22), 32) / 2;
  const letters = zoom < SMALL_BELOW ? 8 : 9;
  const under = new Set(above.dots.map(({ parent }) => parent));
  const titles = headings.map((heading) => {
    const at = toScreen(camera, heading);
    const rows = under.has(heading.first) ? HIGH_HEADING_ROWS : HEADING_ROWS;
    return { heading, at: { x: at.x - 5, y: at.y - rows * PITCH * zoom } };
  });
  const before = above.dots.map((dot) => {
    const at = toScreen(camera, dot);
    const radius = radiusOf(dot.below, zoom);
    const font = fontOf(dot, zoom);
    const more = moreWords(dot.hidden);
    const width = measure(dot.name, font);
    const moreWidth = more === '' ? 0 : measure(more, font) + MORE_GAP;
    const left = near ? at.x - 10 + BOX_TEXT : at.x + radius + LEAD;
    const text: Rect = { x1: left, y1: at.y - letters, x2: left + width + moreWidth, y2: at.y + letters };
    const box: Rect | null = near
      ? { x1: at.x - 10, y1: at.y - half, x2: text.x2 + 14, y2: at.y + half }
      : null;
    return { dot, at, radius, hue: hues.get(dot.id) ?? null, font, box, text, more, width };
  });
  const room = near
    ? null
    : namesWithRoom(
        before.map(({ dot, text, at, radius }) => ({
          id: dot.id,
          places: placesOf(text, at, radius, under.has(dot.id)),
          rank: rankOf(dot, look),
        })),
        [
          ...before.map(({ dot, at, radius }) => ({
            id: dot.id,
            rect: { x1: at.x - radius - 4, y1: at.y - radius, x2: at.x + radius, y2: at.y + radius },
          })),
          ...titles.map(({ at }) => ({
            id: '',
            rect: { x1: at.x, y1: at.y - 8, x2: at.x + 120, y2: at.y + 8 },
          })),
        ],
      );
  const dots = before.map(({ text, ...one }): DrawnDot => ({
    ...one,
    name: room === null ? text : (room.get(one.dot.id) ?? null),
  }));
  const drawn = new Map(dots.map((one) => [one.dot.id, one]));
  const lines = above.lines.flatMap((line): DrawnLine[] => {
    const both = ends(line, drawn);
    if (both === null) return [];
    const points = line.primary
      ? hangingLine(both.upper, both.lower, zoom)
      : furtherLine(both.upper, both.lower);
    return [{ line, points }];
  });
  return {
    dots,
    lines,
    headings: titles,
  };
};

/** Length of line and gap of a hierarchy relation; empty for a solid line. */
export const dashOf = (type: RelationType): readonly number[] => LINE_MARKS[type].dash;

const within = ({ x1, y1, x2, y2 }: Rect, { x, y }: Spot, slack: number): boolean =>
  x >= x1 - slack && x <= x2 + slack && y >= y1 - slack && y <= y2 + slack;

/** The dot under the pointer: its box, its name or, within a little, the dot itself; null for the ground. */
export const dotAt = ({ dots }: Scene, spot: Spot): DrawnDot | null => {
  let best: DrawnDot | null = null;
  let bestDistance = 12;
  for (const one of dots) {
    if (one.box !== null ? within(one.box, spot, 0) : one.name !== null && within(one.name, spot, 1))
      return one;
    const distance = Math.hypot(one.at.x - spot.x, one.at.y - spot.y) - one.radius;
    if (one.box === null && distance < bestDistance) {
      best = one;
      bestDistance = distance;
    }
  }
  return bestDistance < 7 ? best : null;
};

/** Whether anything of a dot is in the window. */
export const inSight = ({ at }: DrawnDot, { width, height }: Size): boolean =>
  at.x > -8 && at.y > -8 && at.x < width + 8 && at.y < height + 8;

/** What a button over a dot covers. */
export const coverOf = ({ at, radius, box, name }: DrawnDot): Rect => {
  if (box !== null) return box;
  const half = Math.max(radius + 2, 12);
  return {
    x1: at.x - half,
    y1: at.y - half,
    x2: Math.max(name === null ? at.x : name.x2 + 4, at.x + half),
    y2: at.y + half,
  };
};
