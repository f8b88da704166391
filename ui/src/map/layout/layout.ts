/**
 * The map's layout: general left, special right, cross relations below a rule. Deterministic and pure: the
 * same groups, size and measure give the same picture. Boxes never overlap, and no line meets a box that it
 * does not join.
 */
import { FOCUS_HEIGHT, columnsOf } from './columns.ts';
import { crossPart } from './cross.ts';
import { planFor } from './fold.ts';
import type { Box, Caption, Layout } from './geometry.ts';
import { hierarchyPart } from './hierarchy.ts';
import type { Group, MapTerm, Side } from '../model.ts';
import { boxId, labelOf } from './parts.ts';
import type { Frame } from './parts.ts';
import { vertical } from './stacks.ts';
import type { Placed } from './stacks.ts';
import type { Measure } from './text.ts';

const HALO = 6;
const SIDES: readonly Side[] = ['up', 'down', 'right', 'left'];

export interface LayoutSize {
  readonly width: number;
  readonly height: number;
}

const boxOf = (placed: Placed, side: Side, left: number, width: number): Box => ({
  id: boxId(placed),
  term: placed.row.other,
  relation: placed.row.relation,
  side,
  x: left + width / 2,
  y: placed.y,
  w: width,
  h: placed.sized.h,
  lines: placed.sized.lines,
});

const focusBox = ({ center, columns, focus }: Frame): Box => ({
  id: center.id,
  term: center,
  relation: null,
  side: 'focus',
  x: columns.x.focus + columns.w.focus / 2,
  y: focus.y,
  w: columns.w.focus,
  h: FOCUS_HEIGHT,
  lines: [center.name],
});

/** “+ 3 more” under the groups that are not drawn whole. */
const moreOf = ({ columns, vertical: { stacks } }: Frame): readonly Caption[] =>
  SIDES.flatMap((side) =>
    stacks[side].more.map(({ group, y, count }): Caption => ({
      key: `more ${group.key}`,
      kind: 'more',
      text: `+ ${count} more`,
      x: columns.x[side] + 16,
      y,
      align: 'left',
      group: group.key,
    })),
  );

/** Lays out a centre and its groups in at least `size`; the result may be larger, then it scrolls. */
export const layoutMap = (
  center: MapTerm,
  groups: readonly Group[],
  size: LayoutSize,
  measure: Measure,
): Layout => {
  const columns = columnsOf(center, groups, size.width, measure, labelOf);
  const plan = planFor(groups, size.height, (candidate) => vertical(groups, columns, candidate).need);
  const heights = vertical(groups, columns, plan);
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
  const hidden = groups.map((group) => [group.key, group.rows.length - plan.shown[group.key]!] as const);
  return {
    width: Math.max(size.width, columns.width),
    height: Math.max(size.height, Math.ceil(need.height)),
    boxes: [
      focusBox(frame),
      ...SIDES.flatMap((side) => stacks[side].rows.map((placed) => boxOf(placed, side, x[side], w[side]))),
    ],
    lines: [...upper.lines, ...lower.lines],
    captions: [...upper.captions, ...lower.captions, ...moreOf(frame)],
    tiles: [...upper.tiles, ...lower.tiles],
    rule,
    folded: Object.fromEntries(hidden.filter(([, count]) => count > 0)),
    hidden: groups.flatMap((group) => group.rows.slice(plan.shown[group.key]!)),
  };
};
