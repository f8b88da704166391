/** Lines of the hierarchy: rows of one type share a bus and end in one arrow. Pure. */
import type { Point } from './geometry.ts';

export interface Bus {
  /** How many steps the bus stands nearer to the focus than the outermost. */
  readonly step: number;
  /** Height of its arrow at the focus, from the focus's middle. */
  readonly shift: number;
}

/**
 * One bus a group. The group on whose height the focus stands has the outermost bus; the further a group is
 * above or below, the nearer to the focus its bus, so that no trunk crosses another group's bus.
 */
export const busesOf = (
  rows: readonly { readonly key: string; readonly y: number }[],
  focusY: number,
): ReadonlyMap<string, Bus> => {
  const keys = [...new Set(rows.map((row) => row.key))];
  const distance = (key: string): number => {
    const heights = rows.filter((row) => row.key === key).map((row) => row.y);
    const low = Math.min(...heights);
    const high = Math.max(...heights);
    return low <= focusY && focusY <= high ? 0 : Math.min(Math.abs(low - focusY), Math.abs(high - focusY));
  };
  const outward = [...keys].sort((a, b) => distance(a) - distance(b));
  return new Map(
    keys.map((key, index) => [
      key,
      { step: outward.indexOf(key), shift: (index - (keys.length - 1) / 2) * 13 },
    ]),
  );
};

/** A line over a bus: along, up or down, along; straight where both ends are at one height. */
export const bent = (from: Point, busX: number, to: Point): readonly Point[] =>
  Math.abs(from.y - to.y) < 0.5
    ? [from, { x: to.x, y: from.y }]
    : [from, { x: busX, y: from.y }, { x: busX, y: to.y }, to];
