/**
 * The map's layout: general left, special right, cross relations below a rule. Deterministic and pure: the
 * same groups, size and measure give the same picture. Boxes never overlap, and no line meets a box that it
 * does not join.
 */
import type { MapModel } from '../further.ts';
import type { Side } from '../model.ts';
import { MAP_WORDS } from '../../words/map.ts';
import { ALL_UP, NO_WAYS, heightsOver, placeWays, waysButton } from '../ways/place.ts';
import { besidePart } from './beside.ts';
import { FOCUS_HEIGHT, columnsOf } from './columns.ts';
import type { Columns } from './columns.ts';
import { crossPart } from './cross.ts';
import { farBoxes, farPart } from './far.ts';
import { planFor, total } from './fold.ts';
import type { Plan } from './fold.ts';
import { foldablesOf, heldOf } from './foldables.ts';
import type { Box, Caption, Layout, WaysLaid } from './geometry.ts';
import { hierarchyPart, upBusX } from './hierarchy.ts';
import { boxId, labelOf } from './parts.ts';
import type { Frame } from './parts.ts';
import { vertical } from './stacks.ts';
import type { Placed, Vertical } from './stacks.ts';
import type { Measure } from './text.ts';

const HALO = 6;
const SIDES: readonly Side[] = ['up', 'down', 'right', 'left'];

export interface LayoutSize {
  readonly width: number;
  readonly height: number;
}

const boxOf = (placed: Placed, side: Side, frame: Frame): Box => ({
  id: boxId(placed),
  term: placed.row.other,
  relation: placed.row.relation,
  from: frame.center,
  side,
  x: frame.columns.x[side] + placed.dx + frame.columns.w[side] / 2,
  y: placed.y,
  w: frame.columns.w[side],
  h: placed.sized.h,
  lines: placed.sized.lines,
});

const focusBox = ({ center, columns, focus }: Frame): Box => ({
  id: center.id,
  term: center,
  relation: null,
  from: null,
  side: 'focus',
  x: columns.x.focus + columns.w.focus / 2,
  y: focus.y,
  w: columns.w.focus,
  h: FOCUS_HEIGHT,
  lines: [center.name],
});

/** “+ 3 more” under the groups that are not drawn whole, and “Show fewer” under those that are unfolded. */
const moreOf = ({ columns, vertical: { stacks } }: Frame): readonly Caption[] =>
  SIDES.flatMap((side) =>
    stacks[side].more.map(({ group, dx, y, count }): Caption => ({
      key: `more ${group.key}`,
      kind: count > 0 ? 'more' : 'fewer',
      text: count > 0 ? MAP_WORDS.more(count) : MAP_WORDS.fewer,
      x: columns.x[side] + dx,
      y,
      align: 'left',
      group: group.key,
    })),
  );

// A map of several steps that does not fit is at most so many times as high as the window, if it can be.
const SCROLLED = 1.5;

interface Attempt {
  readonly plan: Plan;
  readonly columns: Columns;
  readonly heights: Vertical;
  readonly drawn: number;
  /** Nothing is folded. */
  readonly whole: boolean;
}

/** What stands under the centre in one column; side by side where that draws more, or all in the window’s height. */
const roomiest = (
  model: MapModel,
  size: LayoutSize,
  measure: Measure,
  opened: ReadonlySet<string>,
): Attempt => {
  const attempt = (across: number, height = size.height): Attempt => {
    const columns = columnsOf(model, size.width, measure, labelOf, across);
    const parts = foldablesOf(model, opened, columns, size.width);
    const plan = planFor(parts, height, (candidate) => vertical(model, columns, candidate, opened).need);
    return {
      ...{ plan, columns },
      heights: vertical(model, columns, plan, opened),
      drawn: total(plan.shown),
      whole: parts.every(({ key, count }) => plan.shown[key] === count),
    };
  };
  const over = ({ heights }: Attempt) => Math.max(0, heights.need.height - size.height);
  const one = attempt(1);
  if (one.whole && over(one) === 0) return one;
  // Where it scrolls as it is, it scrolls for more.
  if (model.branches.length > 0) return over(one) === 0 ? one : attempt(1, size.height * SCROLLED);
  const two = attempt(2);
  if (two.columns.width > Math.max(size.width, one.columns.width)) return one;
  return two.drawn > one.drawn || (two.drawn === one.drawn && over(two) < over(one)) ? two : one;
};

// Rows may stand closer for what is further up.
const CLOSER = [56, 50, 46, 41] as const;

/** With the words for what lies further up, where they fit or are asked for; else they are counted. */
const withWays = (
  model: MapModel,
  size: LayoutSize,
  measure: Measure,
  opened: ReadonlySet<string>,
  { plan, columns, heights }: Attempt,
): { readonly heights: Vertical; readonly ways: WaysLaid; readonly button: readonly Caption[] } => {
  const over = heightsOver(model);
  const open = opened.has(ALL_UP);
  for (const pitch of CLOSER.filter((one) => one <= Math.max(plan.pitch, 41))) {
    const higher = vertical(model, columns, { ...plan, pitch }, opened, over);
    const ways = placeWays(model, columns, higher, measure, open);
    const fits = higher.need.height <= size.height;
    if (ways === null || !(fits || (open && pitch === 41))) continue;
    return { heights: higher, ways, button: fits ? [] : waysButton(model, columns, higher, measure, open) };
  }
  return { heights, ways: NO_WAYS, button: waysButton(model, columns, heights, measure, open) };
};

/** Lays out a model in at least `size`, with the groups named in `open` unfolded; what is larger scrolls. */
export const layoutModel = (
  model: MapModel,
  size: LayoutSize,
  measure: Measure,
  open: readonly string[] = [],
): Layout => {
  const { center, groups, branches, beside, rest } = model;
  const opened = new Set(open);
  const best = roomiest(model, size, measure, opened);
  const { columns } = best;
  const { heights, ways, button } = withWays(model, size, measure, opened, best);
  const { focusY, stacks, rule, need } = heights;
  const { x, w } = columns;
  const frame: Frame = {
    center,
    columns,
    vertical: heights,
    focus: {
      left: x.focus - HALO,
      right: x.focus + w.focus + HALO,
      bottom: focusY + FOCUS_HEIGHT / 2 + HALO,
      y: focusY,
    },
  };
  const upper = hierarchyPart(frame);
  const lower = crossPart(frame);
  const far = farPart(frame);
  const over = besidePart(frame, beside, rest, upBusX(frame));
  const boxes = [
    focusBox(frame),
    ...SIDES.flatMap((side) => stacks[side].rows.map((placed) => boxOf(placed, side, frame))),
    ...over.boxes,
    ...farBoxes(frame),
  ];
  const there = new Set(boxes.map(({ id }) => id));
  const held = heldOf(center, groups, branches, there);
  const folded = [...groups, ...branches].map(
    ({ key, rows }) => [key, rows.filter((row) => !there.has(boxId({ row }))).length] as const,
  );
  return {
    width: Math.max(size.width, columns.width),
    height: Math.max(size.height, Math.ceil(need.height)),
    boxes,
    lines: [...upper.lines, ...lower.lines, ...far.lines, ...over.lines],
    captions: [
      ...upper.captions,
      ...lower.captions,
      ...far.captions,
      ...over.captions,
      ...moreOf(frame),
      ...button,
    ],
    tiles: [...upper.tiles, ...lower.tiles, ...far.tiles],
    ...{ ways, rule },
    folded: Object.fromEntries(folded.filter(([, count]) => count > 0)),
    hidden: [...held, ...over.held],
    rest: rest.filter(({ relation }) => !over.drawn.has(relation.id)),
  };
};
