/** Rows of boxes one under the other, and the heights that follow. Pure. */
import { FOCUS_HEIGHT, ROW_HEIGHT } from './columns.ts';
import type { Columns, Sized } from './columns.ts';
import type { Need, Plan } from './fold.ts';
import type { Group, Row, Side } from '../model.ts';

const MARGIN = 24;
const HEADING = 28;
const LABEL = 24;
const MORE = 26;
const FIRST_TOP = 55;
const FOCUS_LOWEST = 190;

export interface Placed {
  readonly group: Group;
  readonly row: Row;
  readonly sized: Sized;
  readonly y: number;
}

export interface Stack {
  readonly rows: readonly Placed[];
  /** Middle height of each group's heading or label. */
  readonly heads: readonly { readonly group: Group; readonly y: number }[];
  readonly more: readonly { readonly group: Group; readonly y: number; readonly count: number }[];
  readonly bottom: number;
}

export interface Vertical {
  readonly focusY: number;
  readonly stacks: Readonly<Record<Side, Stack>>;
  readonly rule: number | null;
  readonly need: Need;
}

const stackOf = (
  groups: readonly Group[],
  columns: Columns,
  plan: Plan,
  top: number,
  head: (index: number) => number,
  between: number,
): Stack => {
  let y = top;
  const rows: Placed[] = [];
  const heads: { group: Group; y: number }[] = [];
  const more: { group: Group; y: number; count: number }[] = [];
  let bottom = top;
  groups.forEach((group, index) => {
    const space = head(index);
    heads.push({ group, y: y + space - (space === LABEL ? 13 : 19) });
    y += space;
    for (const row of group.rows.slice(0, plan.shown[group.key])) {
      const sized = columns.sized(row.relation.id);
      rows.push({ group, row, sized, y: y + sized.h / 2 });
      bottom = y + sized.h;
      y += sized.h + plan.pitch - ROW_HEIGHT;
    }
    const hidden = group.rows.length - plan.shown[group.key]!;
    if (hidden > 0) {
      more.push({ group, y: y + 6, count: hidden });
      bottom = y + MORE - 8;
      y += MORE;
    }
    y += between;
  });
  return { rows, heads, more, bottom };
};

/** Heights of everything under a plan, and what makes the map as tall as it is. */
export const vertical = (groups: readonly Group[], columns: Columns, plan: Plan): Vertical => {
  const on = (side: Side) => groups.filter((group) => group.side === side);
  const down = stackOf(on('down'), columns, plan, FIRST_TOP - HEADING, () => HEADING, 0);
  const first = stackOf(on('up'), columns, plan, 0, () => 0, 0);
  const middle = on('down').length > 0 ? (FIRST_TOP + down.bottom) / 2 : 0;
  const focusY = Math.max(
    Math.min(middle, FOCUS_LOWEST),
    FIRST_TOP + FOCUS_HEIGHT / 2 + 3,
    FIRST_TOP + first.bottom / 2,
  );
  const up = stackOf(on('up'), columns, plan, focusY - first.bottom / 2, () => 0, 0);
  const topEnd = Math.max(down.bottom, up.bottom, focusY + FOCUS_HEIGHT / 2 + 8);
  const cross = on('left').length + on('right').length > 0;
  const rule = cross ? Math.round(topEnd + 22) : null;
  const start = (rule ?? topEnd) + 38;
  const right = stackOf(on('right'), columns, plan, start, () => 0, 0);
  const left = stackOf(on('left'), columns, plan, start - 4, () => LABEL, 4 - (plan.pitch - ROW_HEIGHT) / 2);
  const top: Side = down.bottom >= up.bottom ? 'down' : 'up';
  const low: Side = left.bottom >= right.bottom ? 'left' : 'right';
  const height = (cross ? Math.max(left.bottom, right.bottom) : topEnd) + MARGIN;
  return { focusY, stacks: { up, down, left, right }, rule, need: { height, tallest: [low, top] } };
};
