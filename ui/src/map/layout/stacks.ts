/** Rows of boxes one under the other, and the heights that follow. Pure. */
import type { MapModel } from '../further.ts';
import type { Group, Row, Side } from '../model.ts';
import { besideStack } from './beside.ts';
import type { BesideStack } from './beside.ts';
import { FOCUS_HEIGHT, ROW_HEIGHT } from './columns.ts';
import type { Columns, Sized } from './columns.ts';
import { farStacks } from './far-stacks.ts';
import type { FarStacks } from './far-stacks.ts';
import type { Need, Plan } from './fold.ts';
import type { Column } from './geometry.ts';
import { LINE, labelOf } from './parts.ts';

const MARGIN = 24;
const HEADING = 28;
const LABEL = 24;
const MORE = 26;
/** From the middle of the last line of a label, or of a heading, to the box under it. */
const LABEL_TO_BOX = 13;
const HEADING_TO_BOX = 19;
export const FIRST_TOP = 46;
const FOCUS_LOWEST = 190;
const LEAST_FOR_LINE = 6;

export interface Placed {
  readonly group: Group;
  readonly row: Row;
  readonly sized: Sized;
  readonly y: number;
  /** From the column’s left edge, where boxes stand side by side. */
  readonly dx: number;
  /** Height at which its line comes to the bus: under the boxes before it, where there are any. */
  readonly lineY: number;
}

export interface Stack {
  readonly rows: readonly Placed[];
  /** Middle height of the first line of each group's heading or label. */
  readonly heads: readonly { readonly group: Group; readonly y: number }[];
  /** Below or in the heading of groups that are not drawn whole, with what is missing; 0 where one is open and may be folded. */
  readonly more: readonly {
    readonly group: Group;
    /** From the column’s left edge. */
    readonly dx: number;
    readonly y: number;
    readonly count: number;
  }[];
  readonly top: number;
  readonly bottom: number;
}

export interface Vertical {
  readonly focusY: number;
  readonly stacks: Readonly<Record<Side, Stack>>;
  readonly beside: BesideStack;
  readonly far: FarStacks;
  readonly rule: number | null;
  readonly need: Need;
}

const NOTHING_OVER: ReadonlyMap<string, number> = new Map();

const stackOf = (
  groups: readonly Group[],
  columns: Columns,
  plan: Plan,
  opened: ReadonlySet<string>,
  top: number,
  head: (group: Group) => number,
  between: number,
  over: ReadonlyMap<string, number> = NOTHING_OVER,
): Stack => {
  let y = top;
  const rows: Placed[] = [];
  const heads: { group: Group; y: number }[] = [];
  const more: { group: Group; dx: number; y: number; count: number }[] = [];
  const across = groups[0]?.side === 'down' ? columns.across : 1;
  // Between boxes side by side and what is under them a line has to be told from both.
  const gap = Math.max(plan.pitch - ROW_HEIGHT, across > 1 ? LEAST_FOR_LINE : 0);
  let bottom = top;
  for (const group of groups) {
    heads.push({ group, y: y + (group.side === 'left' ? LABEL - LABEL_TO_BOX : HEADING - HEADING_TO_BOX) });
    y += head(group);
    const headEnd = y - (group.side === 'left' ? LABEL_TO_BOX : HEADING_TO_BOX);
    const shown = group.rows.slice(0, plan.shown[group.key]);
    for (let first = 0; first < shown.length; first += across) {
      y += over.get(shown[first]!.relation.id) ?? 0;
      const beside = shown
        .slice(first, first + across)
        .map((row) => ({ row, sized: columns.sized(row.relation.id) }));
      const high = Math.max(...beside.map(({ sized }) => sized.h));
      const middle = y + high / 2;
      beside.forEach(({ row, sized }, at) => {
        const lineY = at === 0 ? middle : y + high + gap / 2;
        rows.push({ group, row, sized, y: middle, dx: at * columns.step, lineY });
      });
      bottom = y + high;
      y += high + gap;
    }
    const hidden = group.rows.length - plan.shown[group.key]!;
    const inline = columns.moreAt(group);
    if (hidden === 0 && !opened.has(group.key)) {
      y += between;
      continue;
    }
    if (inline !== null) {
      more.push({ group, dx: inline, y: headEnd, count: hidden });
      bottom = Math.max(bottom, headEnd + 10);
    } else {
      // On the right each row has its label, so that of a group without rows needs room.
      const lines = shown.length === 0 ? columns.label(labelOf(group, group.rows[0]!)).length : 1;
      const high = Math.max(MORE, lines * LINE + 4);
      more.push({ group, dx: 16, y: y + high / 2 - 7, count: hidden });
      bottom = y + high - 8;
      y += high;
    }
    y += between;
  }
  return { rows, heads, more, top, bottom };
};

/**
 * Heights of everything under a plan, and what makes the map as tall as it is. `over` is what is to be left free
 * over what the centre stands under, by relation.
 */
export const vertical = (
  model: MapModel,
  columns: Columns,
  plan: Plan,
  opened: ReadonlySet<string> = new Set(),
  over: ReadonlyMap<string, number> = NOTHING_OVER,
): Vertical => {
  const on = (side: Side) => model.groups.filter((group) => group.side === side);
  const stack = (side: Side, top: number, head: (group: Group) => number, between: number) =>
    stackOf(on(side), columns, plan, opened, top, head, between, side === 'up' ? over : NOTHING_OVER);
  const flat = () => 0;
  const headingSpace = ({ heading }: Group) => HEADING + (columns.heading(heading).length - 1) * LINE;
  const labelSpace = (group: Group) =>
    LABEL + (columns.labelOver(labelOf(group, group.rows[0]!)).length - 1) * LINE;
  const down = stack('down', FIRST_TOP - HEADING, headingSpace, 0);
  const first = stack('up', 0, flat, 0);
  // One box alone is at the centre's height.
  const [single, second] = first.rows;
  const anchor = single !== undefined && second === undefined ? single.y : first.bottom / 2;
  const beside = besideStack(model.beside, columns, plan, opened, FIRST_TOP);
  const middle = on('down').length > 0 ? (FIRST_TOP + down.bottom) / 2 : 0;
  const focusY = Math.max(
    Math.min(middle, FOCUS_LOWEST),
    FIRST_TOP + FOCUS_HEIGHT / 2 + 3,
    FIRST_TOP + anchor,
    beside.bottom + FOCUS_HEIGHT / 2,
  );
  const up = stack('up', focusY - anchor, flat, 0);
  const near = new Map([...up.rows, ...down.rows].map(({ row, y }) => [row.relation.id, y]));
  const far = farStacks(model.branches, near, columns, plan, FIRST_TOP);
  const ends: readonly (readonly [Column, number])[] = [
    ['down', down.bottom],
    ['up', up.bottom],
    ['beside', beside.bottom > 0 ? focusY + FOCUS_HEIGHT / 2 + 8 : 0],
    ...Object.entries(far).map(([column, one]) => [column as Column, one.bottom] as const),
  ];
  const topEnd = Math.max(focusY + FOCUS_HEIGHT / 2 + 8, ...ends.map(([, end]) => end));
  const cross = on('left').length + on('right').length > 0;
  const rule = cross ? Math.round(topEnd + 22) : null;
  const start = (rule ?? topEnd) + 38;
  const right = stack('right', start, flat, 0);
  const left = stack('left', start - 4, labelSpace, 4 - (plan.pitch - ROW_HEIGHT) / 2);
  const lowest = Math.max(...ends.map(([, end]) => end));
  const top = ends.filter(([, end]) => end === lowest).map(([column]) => column)[0] ?? 'down';
  const low: Side = left.bottom >= right.bottom ? 'left' : 'right';
  const height = (cross ? Math.max(left.bottom, right.bottom) : topEnd) + MARGIN;
  return {
    focusY,
    stacks: { up, down, left, right },
    beside,
    far,
    rule,
    need: { height, tallest: [low, top] },
  };
};
