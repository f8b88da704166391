/**
 * The map's layout: general left, special right, cross relations below a rule. Deterministic and pure: the
 * same groups, size and measure give the same picture. Boxes never overlap, and no line meets a box that it
 * does not join.
 */
import { relationType } from '../../../schema/vocabulary/relation-types.ts';
import { reading } from '../words/relations.ts';
import { FOCUS_HEIGHT, GAPS, ROW_HEIGHT, columnsOf } from './columns.ts';
import type { Columns, Sized } from './columns.ts';
import { planFor } from './fold.ts';
import type { Need, Plan } from './fold.ts';
import type { Box, Caption, Layout, Line, Point } from './geometry.ts';
import { busesOf, downLine, upLine } from './hierarchy-lines.ts';
import type { Group, MapTerm, Row, Side } from './model.ts';
import type { Measure } from './text.ts';

const MARGIN = 24;
const HEADING = 28;
const LABEL = 24;
const MORE = 26;
const FIRST_TOP = 55;
const FOCUS_LOWEST = 190;
// Lines end outside the halo of the focus, so that their arrows are seen whole.
const HALO = 6;

export interface LayoutSize {
  readonly width: number;
  readonly height: number;
}

interface Placed {
  readonly group: Group;
  readonly row: Row;
  readonly sized: Sized;
  readonly y: number;
}

interface Stack {
  readonly rows: readonly Placed[];
  /** Middle height of each group's heading or label. */
  readonly heads: readonly { readonly group: Group; readonly y: number }[];
  readonly more: readonly { readonly group: Group; readonly y: number; readonly count: number }[];
  readonly bottom: number;
}

interface Vertical {
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

const vertical = (groups: readonly Group[], columns: Columns, plan: Plan): Vertical => {
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

const boxId = (placed: Placed): string => `${placed.row.other.id}@${placed.row.relation.id}`;

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

/** Text of a line's label. */
const labelOf = (group: Group, row: Row): string =>
  reading(group.type, group.way, row.relation.attributed) +
  (row.relation.level === 'unsourced' ? ' (no source)' : '');

/** Lays out a centre and its groups in at least `size`; the result may be larger, then it scrolls. */
export const layoutMap = (
  center: MapTerm,
  groups: readonly Group[],
  size: LayoutSize,
  measure: Measure,
): Layout => {
  const columns = columnsOf(center, groups, size.width, measure, labelOf);
  const plan = planFor(groups, size.height, (candidate) => vertical(groups, columns, candidate).need);
  const { focusY, stacks, rule, need } = vertical(groups, columns, plan);
  const { x, w } = columns;
  const focusRight = x.focus + w.focus;
  const focusBottom = focusY + FOCUS_HEIGHT / 2 + HALO;
  const boxes: Box[] = [
    {
      id: center.id,
      term: center,
      relation: null,
      side: 'focus',
      x: x.focus + w.focus / 2,
      y: focusY,
      w: w.focus,
      h: FOCUS_HEIGHT,
      lines: [center.name],
    },
  ];
  const lines: Line[] = [];
  const captions: Caption[] = [];
  const tiles: (Point & { relation: string })[] = [];
  const tile = (placed: Placed, tx: number) => {
    if (placed.row.relation.contested) tiles.push({ x: tx, y: placed.y, relation: placed.row.relation.id });
  };
  const note = (placed: Placed, key: string, nx: number, align: 'left' | 'right') => {
    if (!placed.row.relation.attributed) return;
    const relation = placed.row.relation.id;
    captions.push({ key: `note ${key}`, kind: 'note', text: 'by some', x: nx, y: placed.y - (placed.row.relation.contested ? 20 : 10), align, relation });
  };

  for (const side of ['up', 'down', 'left', 'right'] as const) {
    for (const placed of stacks[side].rows) boxes.push(boxOf(placed, side, x[side], w[side]));
    for (const { group, y, count } of stacks[side].more) {
      const text = `+ ${count} more`;
      captions.push({ key: `more ${group.key}`, kind: 'more', text, x: x[side] + 16, y, align: 'left', group: group.key });
    }
  }

  const heading = (key: string, text: string, hx: number, y: number, count?: number) =>
    captions.push({ key, kind: 'heading', text, x: hx, y, align: 'left', ...(count === undefined ? {} : { count }) });
  if (stacks.up.rows.length > 0) {
    heading('up', 'Stands under', x.up, stacks.up.rows[0]!.y - stacks.up.rows[0]!.sized.h / 2 - 19);
  }
  for (const { group, y } of stacks.down.heads) heading(group.key, group.heading, x.down, y, group.rows.length);
  if (rule !== null && stacks.left.rows.length > 0) heading('left', 'What points at it', x.left, rule + 19);
  if (rule !== null && stacks.right.rows.length > 0) {
    heading('right', 'What it points at, or both ways', x.down, rule + 19);
  }

  const downBuses = busesOf(stacks.down.rows.map((p) => ({ key: p.group.key, y: p.y })), focusY);
  for (const placed of stacks.down.rows) {
    const bus = downBuses.get(placed.group.key)!;
    const busX = x.down - columns.busGap - bus.step * 8;
    const points = downLine({ x: x.down, y: placed.y }, busX, { x: focusRight + HALO, y: focusY + bus.shift });
    lines.push({ relation: placed.row.relation, source: boxId(placed), target: center.id, points });
    tile(placed, x.down - GAPS.tile);
    note(placed, boxId(placed), x.down - 5, 'right');
  }
  const upBuses = busesOf(stacks.up.rows.map((p) => ({ key: p.group.key, y: p.y })), focusY);
  const upRight = x.up + w.up;
  for (const placed of stacks.up.rows) {
    const bus = upBuses.get(placed.group.key)!;
    const busX = upRight + columns.busGap + 8 + bus.step * 8;
    const points = upLine({ x: x.focus - HALO, y: focusY + bus.shift }, busX, { x: upRight, y: placed.y });
    lines.push({ relation: placed.row.relation, source: center.id, target: boxId(placed), points });
    tile(placed, upRight + GAPS.tile + 10);
    note(placed, boxId(placed), upRight + 6, 'left');
  }

  const leftPorts = [...new Set(stacks.left.rows.map((placed) => placed.group.key))];
  for (const { group, y } of stacks.left.heads) {
    const { family } = relationType(group.type);
    const text = reading(group.type, group.way, group.rows.every((row) => row.relation.attributed));
    captions.push({ key: group.key, kind: 'label', text, x: x.left, y, align: 'left', family });
  }
  for (const placed of stacks.left.rows) {
    const port = x.focus + GAPS.corner + leftPorts.indexOf(placed.group.key) * GAPS.port;
    const points = [
      { x: x.left + w.left, y: placed.y },
      { x: port, y: placed.y },
      { x: port, y: focusBottom },
    ];
    lines.push({ relation: placed.row.relation, source: boxId(placed), target: center.id, points });
    tile(placed, x.left + w.left + GAPS.tile - 2);
  }

  const portKey = (placed: Placed) => (columns.sharedPorts ? placed.group.key : placed.row.relation.id);
  const rightPorts = [...new Set(stacks.right.rows.map(portKey))];
  for (const placed of stacks.right.rows) {
    const { relation } = placed.row;
    const port = focusRight - GAPS.corner - rightPorts.indexOf(portKey(placed)) * GAPS.port;
    const points = [
      { x: port, y: focusBottom },
      { x: port, y: placed.y },
      { x: x.right - 2, y: placed.y },
    ];
    lines.push({ relation, source: center.id, target: boxId(placed), points });
    tile(placed, x.right - GAPS.label - 9);
    captions.push({
      key: `label ${relation.id}`,
      kind: 'label',
      text: labelOf(placed.group, placed.row),
      x: x.right - GAPS.label - (relation.contested ? GAPS.tileWidth : 0),
      y: placed.y,
      align: 'right',
      family: relationType(relation.type).family,
      relation: relation.id,
    });
  }

  const folded = Object.fromEntries(
    groups
      .map((group) => [group.key, group.rows.length - plan.shown[group.key]!] as const)
      .filter(([, count]) => count > 0),
  );
  return {
    width: Math.max(size.width, columns.width),
    height: Math.max(size.height, Math.ceil(need.height)),
    boxes,
    lines,
    captions,
    tiles,
    rule,
    folded,
  };
};
