/**
 * Moving through the map by arrow keys: left is broader, right is narrower, up and down stay in a column, square
 * brackets step through the cross relations. Pure.
 */
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

type Side = Box['side'];

/** Columns of the hierarchy from the broadest to the narrowest. */
const COLUMNS: readonly Side[] = ['up-3', 'up-2', 'up', 'focus', 'down', 'down-2', 'down-3'];

const on = (layout: Layout, side: Side): readonly Box[] =>
  layout.boxes.filter((box) => box.side === side).sort((a, b) => a.y - b.y);

const nearest = (boxes: readonly Box[], y: number): Box | undefined =>
  [...boxes].sort((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y))[0];

/** The boxes of the cross relations in the order in which the brackets step through them. */
export const crossBoxes = (layout: Layout): readonly Box[] => [...on(layout, 'right'), ...on(layout, 'left')];

/** One column nearer to the focus, or one further out. */
const alongHierarchy = (layout: Layout, box: Box, way: -1 | 1): Box | undefined => {
  const at = COLUMNS.indexOf(box.side);
  const side = COLUMNS[at + way];
  if (side === undefined) return undefined;
  const boxes = on(layout, side);
  if (box.side === 'focus') return nearest(boxes, box.y);
  const focus = COLUMNS.indexOf('focus');
  const inward = Math.sign(focus - at) === way;
  if (side === 'focus') return boxes[0];
  return nearest(
    boxes.filter((other) => (inward ? other.term.id === box.from?.id : other.from?.id === box.term.id)),
    box.y,
  );
};

const inColumn = (layout: Layout, box: Box, way: -1 | 1): Box | undefined => {
  const boxes = on(layout, box.side);
  return boxes[boxes.findIndex((one) => one.id === box.id) + way];
};

/** The box that a step leads to; the same box where there is none that way. */
export const walk = (layout: Layout, from: string, step: Step): string => {
  const focus = layout.boxes.find((box) => box.side === 'focus');
  const box = layout.boxes.find((one) => one.id === from) ?? focus;
  if (box === undefined || focus === undefined) return from;
  const to = (next: Box | undefined): string => next?.id ?? box.id;
  const cross = crossBoxes(layout);
  const crossing = box.side === 'left' || box.side === 'right';
  switch (step) {
    case 'next-cross':
    case 'previous-cross': {
      const at = cross.findIndex((one) => one.id === box.id);
      return to(cross[step === 'next-cross' ? at + 1 : (at === -1 ? cross.length : at) - 1]);
    }
    case 'up':
      if (box.side === 'focus') return to(on(layout, 'beside').at(-1));
      return to(inColumn(layout, box, -1) ?? (crossing ? focus : undefined));
    case 'down':
      if (box.side === 'focus') return to(cross[0]);
      return to(inColumn(layout, box, 1) ?? (box.side === 'beside' ? focus : undefined));
    case 'left':
    case 'right':
      if (crossing) return step === (box.side === 'left' ? 'right' : 'left') ? focus.id : box.id;
      if (box.side === 'beside') return box.id;
      return to(alongHierarchy(layout, box, step === 'left' ? -1 : 1));
  }
};

/** Whether going back to where one came from is better than the nearest box: so along the hierarchy. */
export const isReturn = (layout: Layout, to: string): boolean =>
  COLUMNS.includes(layout.boxes.find((box) => box.id === to)?.side ?? 'left');
