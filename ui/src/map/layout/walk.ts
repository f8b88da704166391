/** Moving through the map by arrow keys: left is broader, right is narrower, up and down stay in a column. Pure. */
import type { Box, Layout } from './geometry.ts';

export type Step = 'left' | 'right' | 'up' | 'down' | 'next-cross' | 'previous-cross';

/** Which key makes which step. */
export const STEP_KEYS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  ']': 'next-cross',
  '[': 'previous-cross',
};

const column = (layout: Layout, box: Box): readonly Box[] =>
  layout.boxes.filter((other) => other.side === box.side).sort((a, b) => a.y - b.y);

const nearest = (boxes: readonly Box[], y: number): Box | undefined =>
  [...boxes].sort((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y))[0];

const on = (layout: Layout, side: Box['side']): readonly Box[] =>
  layout.boxes.filter((box) => box.side === side).sort((a, b) => a.y - b.y);

/** The box that a step leads to; the same box where there is none that way. */
export const walk = (layout: Layout, from: string, step: Step): string => {
  const focus = layout.boxes.find((box) => box.side === 'focus');
  const box = layout.boxes.find((one) => one.id === from) ?? focus;
  if (box === undefined || focus === undefined) return from;
  const to = (next: Box | undefined): string => next?.id ?? box.id;
  const cross = [...on(layout, 'right'), ...on(layout, 'left')];
  if (step === 'next-cross' || step === 'previous-cross') {
    const at = cross.findIndex((one) => one.id === box.id);
    const next = step === 'next-cross' ? at + 1 : (at === -1 ? cross.length : at) - 1;
    return to(cross[next]);
  }
  if (step === 'up' || step === 'down') {
    if (box.side === 'focus') return step === 'down' ? to(cross[0]) : box.id;
    const mates = column(layout, box);
    const at = mates.findIndex((one) => one.id === box.id) + (step === 'down' ? 1 : -1);
    return (
      mates[at]?.id ?? (step === 'up' && (box.side === 'left' || box.side === 'right') ? focus.id : box.id)
    );
  }
  if (box.side === 'focus') return to(nearest(on(layout, step === 'left' ? 'up' : 'down'), box.y));
  const inward = box.side === 'up' || box.side === 'left' ? 'right' : 'left';
  return step === inward ? focus.id : box.id;
};
