/**
 * A pen that writes down what it is told to paint, as the shapes of a picture: so the picture of a canvas is drawn by
 * the code that paints the canvas. Pure.
 */
import type { Pen } from '../overview/pen.ts';
import { path, roundRect, text } from './shapes.ts';
import type { PathShape, TextShape } from './shapes.ts';

export interface Recorder {
  readonly pen: Pen;
  readonly shapes: readonly (PathShape | TextShape)[];
}

/** From the middle of a line of letters to the line they stand on, for each px of their size. */
const MIDDLE = 0.35;

const n = (value: number): string => String(Math.round(value * 100) / 100);

const colour = (style: Pen['fillStyle']): string => (typeof style === 'string' ? style : '#000000');

/** Weight and size of a font as a canvas takes it. */
const fontOf = (font: string): { readonly weight: number; readonly size: number } => {
  const [, weight = '400', size = '13'] = /^(\d+) ([\d.]+)px/u.exec(font) ?? [];
  return { weight: Number(weight), size: Number(size) };
};

/** A corner rounded as `arcTo` does: a line to where the arc begins, and the arc. Gives also where it ends. */
const corner = (
  from: { readonly x: number; readonly y: number },
  [x1, y1, x2, y2, radius]: readonly [number, number, number, number, number],
) => {
  const [before, after] = [Math.hypot(from.x - x1, from.y - y1), Math.hypot(x2 - x1, y2 - y1)];
  const [ax, ay] = [(from.x - x1) / before, (from.y - y1) / before];
  const [bx, by] = [(x2 - x1) / after, (y2 - y1) / after];
  const turn = ax * by - ay * bx;
  // Nothing to round: the corner lies on one of the ends, or on a straight line.
  if (!(radius > 0) || before === 0 || after === 0 || Math.abs(turn) < 1e-9)
    return { d: `L${n(x1)} ${n(y1)}`, end: { x: x1, y: y1 } };
  const reach = radius / Math.tan(Math.acos(Math.max(-1, Math.min(1, ax * bx + ay * by))) / 2);
  const end = { x: x1 + bx * reach, y: y1 + by * reach };
  const arc = `A${n(radius)} ${n(radius)} 0 0 ${turn > 0 ? 0 : 1} ${n(end.x)} ${n(end.y)}`;
  return { d: `L${n(x1 + ax * reach)} ${n(y1 + ay * reach)}${arc}`, end };
};

/** An empty sheet. */
export const makeRecorder = (): Recorder => {
  const shapes: (PathShape | TextShape)[] = [];
  const stack: { readonly x: number; readonly y: number; readonly style: Partial<Pen> }[] = [];
  let traced = '';
  let here = { x: 0, y: 0 };
  let origin = { x: 0, y: 0 };
  let dash: readonly number[] = [];
  let rim: { readonly words: string; readonly x: number; readonly y: number; readonly halo: string } | null =
    null;

  const goTo = (d: string, x: number, y: number): void => {
    traced += d;
    here = { x, y };
  };
  const place = () => ({ x: origin.x, y: origin.y, turn: 0 });
  const strokeOf = () => ({
    stroke: colour(pen.strokeStyle),
    width: pen.lineWidth,
    dash,
    opacity: pen.globalAlpha,
    round: pen.lineCap === 'round',
    at: place(),
  });
  const fillOf = () => ({ fill: colour(pen.fillStyle), opacity: pen.globalAlpha, at: place() });

  const pen: Pen = {
    fillStyle: '#000000',
    strokeStyle: '#000000',
    lineWidth: 1,
    lineCap: 'butt',
    lineJoin: 'miter',
    globalAlpha: 1,
    font: '',
    textBaseline: 'alphabetic',
    beginPath: () => void (traced = ''),
    moveTo: (x, y) => goTo(`M${n(x)} ${n(y)}`, x, y),
    lineTo: (x, y) => goTo(`L${n(x)} ${n(y)}`, x, y),
    quadraticCurveTo: (cx, cy, x, y) => goTo(`Q${n(cx)} ${n(cy)} ${n(x)} ${n(y)}`, x, y),
    arcTo: (...to) => {
      const { d, end } = corner(here, to);
      goTo(d, end.x, end.y);
    },
    // Whole circles only: nothing else is painted.
    arc: (x, y, r) =>
      goTo(
        `M${n(x + r)} ${n(y)}A${n(r)} ${n(r)} 0 1 1 ${n(x - r)} ${n(y)}A${n(r)} ${n(r)} 0 1 1 ${n(x + r)} ${n(y)}Z`,
        x + r,
        y,
      ),
    roundRect: (x, y, w, h, radius) =>
      goTo(roundRect(x, y, w, h, typeof radius === 'number' ? radius : 0), x, y),
    closePath: () => void (traced += 'Z'),
    setLineDash: (segments) => void (dash = [...segments]),
    fill: () => void shapes.push(path(traced, fillOf())),
    stroke: () => void shapes.push(path(traced, strokeOf())),
    strokePath: (d) => void shapes.push(path(d, strokeOf())),
    fillRect: (x, y, w, h) => void shapes.push(path(roundRect(x, y, w, h, 0), fillOf())),
    // The rim of letters is painted before the letters: both are one text of the picture.
    strokeText: (words, x, y) => void (rim = { words, x, y, halo: colour(pen.strokeStyle) }),
    fillText: (words, x, y) => {
      const { weight, size } = fontOf(pen.font);
      const halo = rim?.words === words && rim.x === x && rim.y === y ? rim.halo : null;
      rim = null;
      const base = pen.textBaseline === 'middle' ? y + size * MIDDLE : y;
      shapes.push(
        text(words, x + origin.x, base + origin.y, { weight, size, colour: colour(pen.fillStyle), halo }),
      );
    },
    save: () => {
      const { fillStyle, strokeStyle, lineWidth, lineCap, globalAlpha, font } = pen;
      stack.push({ ...origin, style: { fillStyle, strokeStyle, lineWidth, lineCap, globalAlpha, font } });
    },
    restore: () => {
      const before = stack.pop();
      if (before === undefined) return;
      origin = { x: before.x, y: before.y };
      Object.assign(pen, before.style);
    },
    translate: (x, y) => void (origin = { x: origin.x + x, y: origin.y + y }),
  };
  return { pen, shapes };
};
