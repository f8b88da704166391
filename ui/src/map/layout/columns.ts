/** Widths and left edges of the map's columns, from measured names. Pure. */
import { MAP_WORDS } from '../../words/map.ts';
import type { MapModel } from '../further.ts';
import type { Group, Row, Side } from '../model.ts';
import { DENSITIES } from './density.ts';
import type { Density } from './density.ts';
import { BUS_STEP, FAR_COLUMNS, farColumn, farGap } from './far-columns.ts';
import type { FarGap } from './far-columns.ts';
import type { Column, FarColumn } from './geometry.ts';
import { besideId } from './parts.ts';
import { wrap } from './text.ts';
import type { Measure } from './text.ts';

export const ROW_HEIGHT = 34;
const MORE_LINE = 14;
export const FOCUS_HEIGHT = 42;

/** Fixed distances: from a corner to the first port, between ports, from a label to its box, for ± tiles. */
export const GAPS = { corner: 14, port: 18, label: 24, tile: 20, tileWidth: 28 } as const;

/** The widest that is to be expected. */
export const MORE_WIDEST = MAP_WORDS.more(88);

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
  /** How many boxes of what stands under the centre are side by side, and how far one is from the next. */
  readonly across: number;
  readonly step: number;
  /** Where on the last line of a group’s heading or label “+ n more” may stand, from its left end; null where it may not. */
  readonly moreAt: (group: Group) => number | null;
  /** True when the focus is too narrow for a port for each relation, so that a type shares one. */
  readonly sharedPorts: boolean;
  /** Text of a label or a heading as it is broken into lines. */
  readonly label: (text: string) => readonly string[];
  /** The same of a label over its boxes, which has their width. */
  readonly labelOver: (text: string) => readonly string[];
  readonly heading: (text: string) => readonly string[];
  /** The same of a heading over the focus. */
  readonly headingOver: (text: string) => readonly string[];
  /** By relation, or by box where it stands there for none. */
  readonly sized: (id: string) => Sized;
}

const sizeOf = (name: string, measure: Measure, limit: number, most: number): Sized => {
  const lines = wrap(name, 'name', measure, limit, most);
  const w = GLYPH + Math.max(...lines.map((line) => measure(line, 'name'))) + AFTER;
  return { lines, w, h: ROW_HEIGHT + (lines.length - 1) * MORE_LINE };
};

const portsWidth = (left: number, right: number): number =>
  2 * GAPS.corner +
  Math.max(0, left - 1) * GAPS.port +
  Math.max(0, right - 1) * GAPS.port +
  (left * right > 0 ? 30 : 0);

/** Names of all boxes as they are drawn, and the widest of each column. */
const sizesOf = ({ groups, branches, beside }: MapModel, measure: Measure, density: Density) => {
  const sizes = new Map<string, Sized>();
  const widest: Record<Column, number> = {
    ...{ up: 0, down: 0, left: 0, right: 0, beside: 0 },
    ...{ 'up-2': 0, 'up-3': 0, 'down-2': 0, 'down-3': 0 },
  };
  const add = (id: string, name: string, column: Column, least: number, limit = density.near) => {
    const cross = column === 'left' || column === 'right';
    const sized = cross
      ? sizeOf(name, measure, density.cross, density.crossLines)
      : sizeOf(name, measure, limit, density.lines);
    sizes.set(id, sized);
    widest[column] = Math.max(widest[column], sized.w, least);
  };
  // Where more stands further out, names are broken sooner.
  const limits: Partial<Record<Column, number>> = Object.fromEntries(
    branches.map(({ side }) => [side, density.far]),
  );
  for (const { rows, side } of groups)
    for (const { relation, other } of rows)
      add(relation.id, other.name, side, Math.min(density.least, side === 'up' ? 110 : 140), limits[side]);
  for (const branch of branches)
    for (const { relation, other } of branch.rows)
      add(relation.id, other.name, farColumn(branch), Math.min(density.least, 110), density.far);
  for (const { division, terms } of beside)
    for (const term of terms)
      add(besideId(division, term.id), term.name, 'beside', Math.min(density.focus, 160));
  return { sizes, widest };
};

const widestOf = (lines: readonly string[], measure: Measure): number =>
  Math.max(...lines.map((line) => measure(line, 'label')));

/** Places the columns in `available` px as closely as one density says. */
const placed = (
  model: MapModel,
  available: number,
  measure: Measure,
  label: (group: Group, row: Row) => string,
  density: Density,
  across: number,
): Columns => {
  const { center, groups, branches, beside } = model;
  const { margin } = density;
  const { sizes, widest } = sizesOf(model, measure, density);
  const labelLines = (text: string) => wrap(text, 'label', measure, density.label);
  const headingOver = (text: string) => wrap(text, 'label', measure, density.heading, 4);
  const on = (side: Side) => groups.filter((group) => group.side === side);
  const rows = (side: Side) => on(side).flatMap((group) => group.rows.map((row) => ({ group, row })));
  const busGapOf = (side: 'up' | 'down'): number => {
    const relations = rows(side).map(({ row }) => row.relation);
    if (relations.some((one) => one.attributed || one.level === 'unsourced')) return 66 - density.nearer;
    return relations.some((one) => one.contested) ? 40 : 30 - density.nearer;
  };
  const busGap = { up: busGapOf('up'), down: busGapOf('down') };
  const far = Object.fromEntries(
    FAR_COLUMNS.map((column) => [
      column,
      farGap(
        branches.filter((one) => farColumn(one) === column),
        density.nearer,
      ),
    ]),
  ) as Record<FarColumn, FarGap>;
  const outside = (column: FarColumn): number => widest[column] + far[column].gap;

  const leftPorts = on('left').length;
  const ownPorts = rows('right').length;
  const named = GLYPH + measure(center.name, 'focus') + 22;
  const sharedPorts = portsWidth(leftPorts, ownPorts) > Math.max(named, density.ports);
  const ports = portsWidth(leftPorts, sharedPorts ? on('right').length : ownPorts);
  const focus = Math.max(named, density.focus, ports, widest.beside);

  // Left labels stand above their boxes and may be wider than they are.
  const labelOver = (text: string) => wrap(text, 'label', measure, Math.max(widest.left, density.label));
  const leftLabels = on('left').map((group) => widestOf(labelOver(label(group, group.rows[0]!)), measure));
  const leftTiles = rows('left').some(({ row }) => row.relation.contested) ? 44 : 24;
  const left = Math.max(widest.left, ...leftLabels);
  const upHeading = widest.up > 0 ? measure(MAP_WORDS.up, 'label') : 0;
  const upW = Math.max(widest.up, upHeading);
  const upX = margin + outside('up-3') + outside('up-2');

  // The heading over the parts beside the focus stands in one line with the first heading of what is under it.
  const besideHeading =
    Math.max(0, ...beside.map(({ heading }) => widestOf(headingOver(heading), measure))) + 20;
  const buses = Math.max(0, on('down').length - 3) * BUS_STEP;
  const downLeast = Math.max(
    busGap.down + 44 + buses - density.nearer,
    beside.length > 0 ? besideHeading - focus : 0,
  );
  const least = {
    up: widest.up > 0 ? busGap.up + 36 - density.nearer : 0,
    down: widest.down > 0 ? downLeast : 0,
  };
  const labelRoom = rows('right').map(
    ({ group, row }) =>
      widestOf(labelLines(label(group, row)), measure) + (row.relation.contested ? GAPS.tileWidth : 0),
  );
  const rightGap = widest.right > 0 ? Math.max(...labelRoom) + GAPS.label + 22 : 0;
  const step = widest.down + busGap.down;
  const boxesW = widest.down + (across - 1) * step;
  // Over boxes side by side there is more room for it.
  const headingLines = (text: string) =>
    wrap(text, 'label', measure, across > 1 ? Math.max(boxesW - 24, density.heading) : density.heading, 4);
  const headings = on('down').map((group) => {
    const lines = headingLines(group.heading);
    return widestOf([...lines.slice(0, -1), `${lines[lines.length - 1]!} 00`], measure);
  });
  const downW = Math.max(boxesW, ...headings);

  const reach = (upGap: number, downGap: number, more: number) => {
    const focusX = Math.max(upX + upW + upGap, widest.left > 0 ? margin + left + leftTiles : margin);
    const downX = focusX + focus + downGap;
    const rightX = focusX + focus + rightGap + more;
    const downEnd = downX + downW + outside('down-2') + outside('down-3');
    const end = Math.max(widest.down > 0 ? downEnd : 0, widest.right > 0 ? rightX + widest.right : 0);
    return { focusX, downX, rightX, width: Math.max(end, focusX + focus) + margin };
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
    const short = behind.width - margin - (behind.rightX + widest.right);
    gaps = { ...gaps, more: Math.max(0, Math.min(260, short + rest)) };
  }
  const { focusX, downX, rightX, width } = reach(gaps.up, gaps.down, gaps.more);
  const indent = Math.max(0, Math.floor((available - width) / 2));
  const at = (x: number) => Math.round(x + indent);
  // Headings over groups reach as far as they need to; what stands further out begins after them.
  const down2 = downX + downW + far['down-2'].gap;
  const button = 10 + Math.max(measure(MORE_WIDEST, 'label'), measure(MAP_WORDS.fewer, 'label'));
  const downRoom = branches.some(({ side }) => side === 'down')
    ? downW
    : Math.max(width, available - 2 * indent) - margin - downX;
  const leftRoom = focusX + GAPS.corner - 8 - margin;
  const moreAt = (group: Group): number | null => {
    if (group.side === 'up' || group.side === 'right') return null;
    const text =
      group.side === 'down'
        ? `${headingLines(group.heading).at(-1)!} 00`
        : labelOver(label(group, group.rows[0]!)).at(-1)!;
    const from = measure(text, 'label') + 14;
    return from + button <= (group.side === 'down' ? downRoom : leftRoom) ? from : null;
  };
  return {
    x: {
      ...{ up: at(upX), left: at(margin), focus: at(focusX), beside: at(focusX) },
      ...{ down: at(downX), right: at(rightX) },
      ...{ 'up-3': at(margin), 'up-2': at(margin + outside('up-3')) },
      ...{ 'down-2': at(down2), 'down-3': at(down2 + widest['down-2'] + far['down-3'].gap) },
    },
    w: { ...widest, focus },
    width: Math.ceil(width),
    busGap,
    far,
    ...{ across, step, moreAt },
    sharedPorts,
    label: labelLines,
    labelOver,
    heading: headingLines,
    headingOver,
    sized: (id) => sizes.get(id)!,
  };
};

/**
 * Places the columns in `available` px, no closer than that needs; where nothing is enough, the width is larger.
 * What stands under the centre has `across` boxes side by side.
 */
export const columnsOf = (
  model: MapModel,
  available: number,
  measure: Measure,
  label: (group: Group, row: Row) => string,
  across = 1,
): Columns => {
  const all = DENSITIES.map((density) => () => placed(model, available, measure, label, density, across));
  let closest = all[0]!();
  for (const next of all.slice(1)) {
    if (closest.width <= available) break;
    closest = next();
  }
  return closest;
};
