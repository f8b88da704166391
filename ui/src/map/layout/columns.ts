/** Widths and left edges of the map's columns, from measured names. Pure. */
import { MAP_WORDS } from '../../words/map.ts';
import type { MapModel } from '../further.ts';
import type { Group, Row, Side } from '../model.ts';
import { FAR_BREAK_AT, FAR_COLUMNS, farColumn, farGap } from './far-columns.ts';
import type { FarGap } from './far-columns.ts';
import type { Column, FarColumn } from './geometry.ts';
import { besideId } from './parts.ts';
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
  readonly x: Readonly<Record<Column | 'focus', number>>;
  readonly w: Readonly<Record<Column | 'focus', number>>;
  /** Least width of the whole. */
  readonly width: number;
  /** From a hierarchy box to the bus that it hangs on. */
  readonly busGap: Readonly<Record<'up' | 'down', number>>;
  /** The same in the columns further out. */
  readonly far: Readonly<Record<FarColumn, FarGap>>;
  /** True when the focus is too narrow for a port for each relation, so that a type shares one. */
  readonly sharedPorts: boolean;
  /** By relation, or by box where it stands there for none. */
  readonly sized: (id: string) => Sized;
}

const sizeOf = (name: string, measure: Measure, limit?: number): Sized => {
  const lines = wrap(name, 'name', measure, limit);
  const w = GLYPH + Math.max(...lines.map((line) => measure(line, 'name'))) + AFTER;
  return { lines, w, h: lines.length > 1 ? TALL_ROW_HEIGHT : ROW_HEIGHT };
};

const portsWidth = (left: number, right: number): number =>
  2 * GAPS.corner +
  Math.max(0, left - 1) * GAPS.port +
  Math.max(0, right - 1) * GAPS.port +
  (left * right > 0 ? 30 : 0);

/** Names of all boxes as they are drawn, and the widest of each column. */
const sizesOf = ({ groups, branches, beside }: MapModel, measure: Measure) => {
  const sizes = new Map<string, Sized>();
  const widest: Record<Column, number> = {
    ...{ up: 0, down: 0, left: 0, right: 0, beside: 0 },
    ...{ 'up-2': 0, 'up-3': 0, 'down-2': 0, 'down-3': 0 },
  };
  const add = (id: string, name: string, column: Column, least: number, limit?: number) => {
    const sized = sizeOf(name, measure, limit);
    sizes.set(id, sized);
    widest[column] = Math.max(widest[column], sized.w, least);
  };
  // Where more stands further out, names are broken sooner.
  const limits: Partial<Record<Column, number>> = Object.fromEntries(
    branches.map(({ side }) => [side, FAR_BREAK_AT]),
  );
  for (const { rows, side } of groups)
    for (const { relation, other } of rows)
      add(relation.id, other.name, side, side === 'up' ? 110 : 140, limits[side]);
  for (const branch of branches)
    for (const { relation, other } of branch.rows)
      add(relation.id, other.name, farColumn(branch), 110, FAR_BREAK_AT);
  for (const { division, terms } of beside)
    for (const term of terms) add(besideId(division, term.id), term.name, 'beside', 160);
  return { sizes, widest };
};

/** Places the columns in `available` px; where that is not enough, the least width is larger. */
export const columnsOf = (
  model: MapModel,
  available: number,
  measure: Measure,
  label: (group: Group, row: Row) => string,
): Columns => {
  const { center, groups, branches, beside } = model;
  const { sizes, widest } = sizesOf(model, measure);
  const on = (side: Side) => groups.filter((group) => group.side === side);
  const rows = (side: Side) => on(side).flatMap((group) => group.rows.map((row) => ({ group, row })));
  const busGapOf = (side: 'up' | 'down'): number => {
    const relations = rows(side).map(({ row }) => row.relation);
    if (relations.some((one) => one.attributed || one.level === 'unsourced')) return 66;
    return relations.some((one) => one.contested) ? 40 : 30;
  };
  const busGap = { up: busGapOf('up'), down: busGapOf('down') };
  const far = Object.fromEntries(
    FAR_COLUMNS.map((column) => [column, farGap(branches.filter((one) => farColumn(one) === column))]),
  ) as Record<FarColumn, FarGap>;
  const outside = (column: FarColumn): number => widest[column] + far[column].gap;

  const leftPorts = on('left').length;
  const ownPorts = rows('right').length;
  const named = GLYPH + measure(center.name, 'focus') + 22;
  const sharedPorts = portsWidth(leftPorts, ownPorts) > Math.max(named, 300);
  const ports = portsWidth(leftPorts, sharedPorts ? on('right').length : ownPorts);
  const focus = Math.max(named, 170, ports, widest.beside);

  // Left labels stand above their boxes and may be wider than they are.
  const leftLabels = on('left').map((group) => measure(label(group, group.rows[0]!), 'label'));
  const leftTiles = rows('left').some(({ row }) => row.relation.contested) ? 44 : 24;
  const left = Math.max(widest.left, ...leftLabels);
  const upHeading = widest.up > 0 ? measure(MAP_WORDS.up, 'label') : 0;
  const upW = Math.max(widest.up, upHeading);
  const upX = MARGIN + outside('up-3') + outside('up-2');

  // The heading over the parts beside the focus stands in one line with the first heading of what is under it.
  const besideHeading = Math.max(0, ...beside.map(({ heading }) => measure(heading, 'label'))) + 20;
  const downLeast = Math.max(busGap.down + 44, beside.length > 0 ? besideHeading - focus : 0);
  const least = { up: widest.up > 0 ? busGap.up + 36 : 0, down: widest.down > 0 ? downLeast : 0 };
  const labelRoom = rows('right').map(
    ({ group, row }) => measure(label(group, row), 'label') + (row.relation.contested ? GAPS.tileWidth : 0),
  );
  const rightGap = widest.right > 0 ? Math.max(...labelRoom) + GAPS.label + 22 : 0;
  const headings = on('down').map((group) => measure(`${group.heading} 00`, 'label'));
  const downW = Math.max(widest.down, ...headings);

  const reach = (upGap: number, downGap: number, more: number) => {
    const focusX = Math.max(upX + upW + upGap, widest.left > 0 ? MARGIN + left + leftTiles : MARGIN);
    const downX = focusX + focus + downGap;
    const rightX = focusX + focus + rightGap + more;
    const downEnd = downX + downW + outside('down-2') + outside('down-3');
    const end = Math.max(widest.down > 0 ? downEnd : 0, widest.right > 0 ? rightX + widest.right : 0);
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
  // Headings over groups reach as far as they need to; what stands further out begins after them.
  const down2 = downX + downW + far['down-2'].gap;
  return {
    x: {
      ...{ up: at(upX), left: at(MARGIN), focus: at(focusX), beside: at(focusX) },
      ...{ down: at(downX), right: at(rightX) },
      ...{ 'up-3': at(MARGIN), 'up-2': at(MARGIN + outside('up-3')) },
      ...{ 'down-2': at(down2), 'down-3': at(down2 + widest['down-2'] + far['down-3'].gap) },
    },
    w: { ...widest, focus },
    width: Math.ceil(width),
    busGap,
    far,
    sharedPorts,
    sized: (id) => sizes.get(id)!,
  };
};
