/** What a picture is made of: paths and texts, drawn in order. Lengths are px, y down. */

export interface PathShape {
  readonly kind: 'path';
  /** As in SVG. */
  readonly d: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly width: number;
  readonly dash: readonly number[];
  readonly opacity: number;
  readonly round: boolean;
  /** Where its 0, 0 lies, and by how many degrees it is turned. */
  readonly at: { readonly x: number; readonly y: number; readonly turn: number };
}

export interface TextShape {
  readonly kind: 'text';
  readonly text: string;
  /** Start, middle or end of the baseline. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  readonly struck: boolean;
  /** Colour of a rim behind the letters, so that lines do not run into them; null for none. */
  readonly halo: string | null;
}

/** A part of the picture that is cut off at its edges. Its shapes have their own 0, 0 in its corner. */
export interface WindowShape {
  readonly kind: 'window';
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly (PathShape | TextShape)[];
}

export type Shape = PathShape | TextShape | WindowShape;

/** Width of the rim behind letters. */
export const HALO = 4;

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly title: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
  readonly shapes: readonly Shape[];
}

const HERE = { x: 0, y: 0, turn: 0 } as const;

/** A path with what is not said left plain. */
export const path = (d: string, more: Partial<Omit<PathShape, 'kind' | 'd'>>): PathShape => ({
  kind: 'path',
  d,
  fill: null,
  stroke: null,
  width: 1,
  dash: [],
  opacity: 1,
  round: false,
  at: HERE,
  ...more,
});

/** A text with what is not said left plain. */
export const text = (
  words: string,
  x: number,
  y: number,
  more: Partial<Omit<TextShape, 'kind' | 'text' | 'x' | 'y'>>,
): TextShape => ({
  kind: 'text',
  text: words,
  x,
  y,
  anchor: 'start',
  size: 13,
  weight: 400,
  colour: '#000000',
  struck: false,
  halo: null,
  ...more,
});

const rounded = (value: number): string => String(Math.round(value * 100) / 100);

/** Outline of a rectangle with round corners. */
export const roundRect = (x: number, y: number, w: number, h: number, radius: number): string => {
  const r = Math.min(radius, w / 2, h / 2);
  const n = rounded;
  return (
    `M${n(x + r)} ${n(y)}H${n(x + w - r)}A${n(r)} ${n(r)} 0 0 1 ${n(x + w)} ${n(y + r)}` +
    `V${n(y + h - r)}A${n(r)} ${n(r)} 0 0 1 ${n(x + w - r)} ${n(y + h)}` +
    `H${n(x + r)}A${n(r)} ${n(r)} 0 0 1 ${n(x)} ${n(y + h - r)}` +
    `V${n(y + r)}A${n(r)} ${n(r)} 0 0 1 ${n(x + r)} ${n(y)}Z`
  );
};

/** Outline of a rectangle with cut corners. */
export const cutRect = (x: number, y: number, w: number, h: number, cut: number): string => {
  const n = rounded;
  const [right, bottom] = [x + w, y + h];
  return (
    `M${n(x + cut)} ${n(y)}H${n(right - cut)}L${n(right)} ${n(y + cut)}V${n(bottom - cut)}` +
    `L${n(right - cut)} ${n(bottom)}H${n(x + cut)}L${n(x)} ${n(bottom - cut)}V${n(y + cut)}Z`
  );
};

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A line over corners, which are rounded. */
export const cornered = (points: readonly Spot[], radius: number): string => {
  const n = rounded;
  const pull = (from: Spot, to: Spot): Spot => {
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const part = Math.min(radius, length / 2) / length;
    return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  };
  return points
    .map((point, index) => {
      if (index === 0) return `M${n(point.x)} ${n(point.y)}`;
      const next = points[index + 1];
      if (next === undefined || radius === 0) return `L${n(point.x)} ${n(point.y)}`;
      const [before, after] = [pull(point, points[index - 1]!), pull(point, next)];
      return `L${n(before.x)} ${n(before.y)}Q${n(point.x)} ${n(point.y)} ${n(after.x)} ${n(after.y)}`;
    })
    .join('');
};
