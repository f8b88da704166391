/** Widths and left edges of the map's columns, from measured names. Pure. */
import type { Group, MapTerm, Row, Side } from '../model.ts';
import { wrap } from './text.ts';
import type { Measure } from './text.ts';

export const ROW_HEIGHT = 34;
export const TALL_ROW_HEIGHT = 48;
export const FOCUS_HEIGHT = 42;

/** Fixed distances: from a corner to the first port, between ports, from a label to its box, for ± tiles. */
export const GAPS = { corner: 14, port: 18, label: 24, tile: 20, tileWidth: 28 } as const;

const MARGIN = 24;
const GLYPH = 31;
const AFTER = 17;

/** A name as it stands in its box. */
export interface Sized {
  readonly lines: readonly string[];
  readonly w: number;
  readonly h: number;
}

export interface Columns {
  /** Left edges. */
  readonly x: Readonly<Record<Side | 'focus', number>>;
  readonly w: Readonly<Record<Side | 'focus', number>>;
  /** Least width of the whole. */
  readonly width: number;
  /** From a hierarchy box to the bus that it hangs on. */
  readonly busGap: number;
  /** True when the focus is too narrow for a port for each relation, so that a type shares one. */
  readonly sharedPorts: boolean;
  readonly sized: (relationId: string) => Sized;
}

const sizeOf = (name: string, measure: Measure): Sized => {
  const lines = wrap(name, 'name', measure);
  const w = GLYPH + Math.max(...lines.map((line) => measure(line, 'name'))) + AFTER;
  return { lines, w, h: lines.length > 1 ? TALL_ROW_HEIGHT : ROW_HEIGHT };
};

const portsWidth = (left: number, right: number): number =>
  2 * GAPS.corner +
  Math.max(0, left - 1) * GAPS.port +
  Math.max(0, right - 1) * GAPS.port +
  (left * right > 0 ? 30 : 0);

/** Places the columns in `available` px; where that is not enough, the least width is larger. */
export const columnsOf = (
  center: MapTerm,
  groups: readonly Group[],
  available: number,
  measure: Measure,
  label: (group: Group, row: Row) => string,
): Columns => {
  const sizes = new Map<string, Sized>();
  const widest: Record<Side, number> = { up: 0, down: 0, left: 0, right: 0 };
  for (const group of groups) {
    for (const row of group.rows) {
      const sized = sizeOf(row.other.name, measure);
      sizes.set(row.relation.id, sized);
      widest[group.side] = Math.max(widest[group.side], sized.w, group.side === 'up' ? 110 : 160);
    }
  }
  const on = (side: Side) => groups.filter((group) => group.side === side);
  const rows = (side: Side) => on(side).flatMap((group) => group.rows.map((row) => ({ group, row })));
  const hierarchy = [...rows('up'), ...rows('down')];
  const noted = hierarchy.some(({ row }) => row.relation.attributed);
  const contested = hierarchy.some(({ row }) => row.relation.contested);
  const busGap = noted ? 66 : contested ? 40 : 30;

  const leftPorts = on('left').length;
  const ownPorts = rows('right').length;
  const named = GLYPH + measure(center.name, 'focus') + 22;
  const sharedPorts = portsWidth(leftPorts, ownPorts) > Math.max(named, 300);
  const focus = Math.max(named, 170, portsWidth(leftPorts, sharedPorts ? on('right').length : ownPorts));

  // Left labels stand above their boxes and may be wider than they are.
  const leftLabels = on('left').map((group) => measure(label(group, group.rows[0]!), 'label'));
  const leftTiles = rows('left').some(({ row }) => row.relation.contested) ? 44 : 24;
  const left = Math.max(widest.left, ...leftLabels);
  const upHeading = widest.up > 0 ? measure('Stands under', 'label') : 0;
  const upW = Math.max(widest.up, upHeading);

  const least = { up: widest.up > 0 ? busGap + 36 : 0, down: widest.down > 0 ? busGap + 44 : 0 };
  const labelRoom = rows('right').map(
    ({ group, row }) => measure(label(group, row), 'label') + (row.relation.contested ? GAPS.tileWidth : 0),
  );
  const rightGap = widest.right > 0 ? Math.max(...labelRoom) + GAPS.label + 22 : 0;
  const headings = on('down').map((group) => measure(`${group.heading} 00`, 'label'));
  const downW = Math.max(widest.down, ...headings);

  const reach = (upGap: number, downGap: number, more: number) => {
    const focusX = Math.max(MARGIN + upW + upGap, widest.left > 0 ? MARGIN + left + leftTiles : MARGIN);
    const downX = focusX + focus + downGap;
    const rightX = focusX + focus + rightGap + more;
    const end = Math.max(widest.down > 0 ? downX + downW : 0, widest.right > 0 ? rightX + widest.right : 0);
    return { focusX, downX, rightX, width: Math.max(end, focusX + focus) + MARGIN };
  };
  // Room that is left over goes to the gaps first, then to the lines on the right.
  let gaps = { up: least.up, down: least.down, more: 0 };
  const spare = available - reach(gaps.up, gaps.down, 0).width;
  if (spare > 0) {
    const up = widest.up > 0 ? Math.min(110 - least.up, spare / 3) : 0;
    const down = widest.down > 0 ? Math.min(110 - least.down, spare / 3) : 0;
    gaps = { up: least.up + Math.max(0, up), down: least.down + Math.max(0, down), more: 0 };
    const rest = available - reach(gaps.up, gaps.down, 0).width;
    const behind = reach(gaps.up, gaps.down, 0);
    const short = behind.width - MARGIN - (behind.rightX + widest.right);
    gaps = { ...gaps, more: Math.max(0, Math.min(260, short + rest)) };
  }
  const { focusX, downX, rightX, width } = reach(gaps.up, gaps.down, gaps.more);
  const indent = Math.max(0, Math.floor((available - width) / 2));
  const at = (x: number) => Math.round(x + indent);
  return {
    x: { up: at(MARGIN), left: at(MARGIN), focus: at(focusX), down: at(downX), right: at(rightX) },
    w: { up: widest.up, left: widest.left, focus, down: widest.down, right: widest.right },
    width: Math.ceil(width),
    busGap,
    sharedPorts,
    sized: (relationId) => sizes.get(relationId)!,
  };
};
