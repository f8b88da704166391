/**
 * How much of each group is drawn. What does not fit is counted and said, never shrunk: rows are folded, from
 * the longest group of the column that is too tall, until the map fits or every column is at its floor.
 */
import type { Column } from './geometry.ts';

/** A group, a branch or the parts of a division: rows that fold together. */
export interface Foldable {
  readonly key: string;
  readonly column: Column;
  readonly count: number;
  /** Rows that it keeps, and those that it keeps even where the map would scroll otherwise. */
  readonly least: number;
  readonly atLast: number;
  /** Rows that it starts with. */
  readonly most: number;
  /** The reader wants all of it. */
  readonly opened: boolean;
}

/** How many rows are drawn, by key. */
export type Shown = Readonly<Record<string, number>>;

export interface Plan {
  readonly shown: Shown;
  /** Distance from one row to the next. */
  readonly pitch: number;
}

/** Height that a plan takes, and the columns that make it so tall. */
export interface Need {
  readonly height: number;
  readonly tallest: readonly Column[];
}

/** More boxes than this are not drawn, however large the window. */
export const MOST_BOXES = 80;

type Floor = Readonly<Record<Column, number>>;

// A column keeps at least this many rows, so that a low window scrolls before it shows nothing.
const FLOOR: Floor = {
  ...{ up: 4, down: 7, right: 6, left: 4, beside: 3 },
  ...{ 'up-2': 4, 'up-3': 4, 'down-2': 4, 'down-3': 4 },
};
// Where that is still too much, since there are many groups, the columns come down to this.
const LOWEST: Floor = {
  ...{ up: 3, down: 4, right: 4, left: 4, beside: 1 },
  ...{ 'up-2': 2, 'up-3': 2, 'down-2': 2, 'down-3': 2 },
};
const NONE: Floor = {
  ...{ up: 0, down: 0, right: 0, left: 0, beside: 0 },
  ...{ 'up-2': 0, 'up-3': 0, 'down-2': 0, 'down-3': 0 },
};
// Tried from the roomiest on; names keep their size.
const PITCHES = [56, 50, 46] as const;
const TIGHT = 41;
const TIGHTEST = 38;

const FAR: readonly Column[] = ['down-3', 'up-3', 'down-2', 'up-2'];

const rowsOf = (parts: readonly Foldable[], shown: Shown, column: Column): number =>
  parts.filter((one) => one.column === column).reduce((sum, { key }) => sum + shown[key]!, 0);

/** How many rows are drawn in all. */
export const total = (shown: Shown): number => Object.values(shown).reduce((sum, count) => sum + count, 0);

/** The longest part that may lose a row, of those columns that hold more than the floor. */
const longestOf = (
  parts: readonly Foldable[],
  shown: Shown,
  columns: readonly Column[],
  floor: Floor,
): Foldable | undefined =>
  columns
    .filter((column) => rowsOf(parts, shown, column) > floor[column])
    .flatMap((column) =>
      parts.filter((one) => one.column === column && !one.opened && shown[one.key]! > one.least),
    )
    .sort((a, b) => shown[b.key]! - shown[a.key]! || (a.key < b.key ? 1 : -1))[0];

/** So many that the whole has no more boxes than it may: the far ones go first, what is open last. */
const capped = (parts: readonly Foldable[], start: Shown): Record<string, number> => {
  const shown: Record<string, number> = { ...start };
  const columns = [...new Set(parts.map((one) => one.column))];
  const far = columns.filter((column) => FAR.includes(column));
  const closed = parts.map((one) => ({ ...one, opened: false, least: Math.min(one.least, 1) }));
  while (total(shown) >= MOST_BOXES) {
    const next =
      longestOf(parts, shown, far, NONE) ??
      longestOf(parts, shown, columns, NONE) ??
      longestOf(closed, shown, columns, NONE);
    if (next === undefined) break;
    shown[next.key] = shown[next.key]! - 1;
  }
  return shown;
};

/** Rows that were folded with others but have room after all are drawn again. */
const filled = (parts: readonly Foldable[], plan: Plan, fits: (plan: Plan) => boolean): Plan => {
  let { shown } = plan;
  for (const { key, count, most } of parts) {
    while (shown[key]! < Math.min(count, most)) {
      const more = { ...shown, [key]: shown[key]! + 1 };
      if (total(more) >= MOST_BOXES || !fits({ ...plan, shown: more })) break;
      shown = more;
    }
  }
  return { ...plan, shown };
};

/** The plan with most rows whose `need` is at most `height`; else the one at the floor. */
export const planFor = (parts: readonly Foldable[], height: number, need: (plan: Plan) => Need): Plan => {
  const start = parts.map(
    (one) => [one.key, one.opened ? one.count : Math.min(one.count, one.most)] as const,
  );
  const shown = capped(parts, Object.fromEntries(start));
  for (const pitch of PITCHES) {
    if (need({ shown, pitch }).height <= height) return { shown, pitch };
  }
  const fits = (plan: Plan) => need(plan).height <= height;
  const bare = parts.map((one) => ({ ...one, least: one.atLast }));
  let pitch: number = TIGHT;
  for (;;) {
    const plan = { shown: { ...shown }, pitch };
    const { height: needed, tallest } = need(plan);
    if (needed <= height) return filled(parts, plan, fits);
    const longest =
      longestOf(parts, shown, tallest, FLOOR) ??
      longestOf(parts, shown, tallest, LOWEST) ??
      (pitch === TIGHTEST ? longestOf(bare, shown, tallest, NONE) : undefined);
    if (longest !== undefined) shown[longest.key] = shown[longest.key]! - 1;
    else if (pitch === TIGHTEST) return plan;
    else pitch = TIGHTEST;
  }
};
