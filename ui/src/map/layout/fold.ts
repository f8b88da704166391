/**
 * How much of each group is drawn. What does not fit is counted and said, never shrunk: rows are folded, from
 * the longest group of the column that is too tall, until the map fits or every column is at its floor.
 */
import type { Group, Side } from '../model.ts';

export interface Plan {
  /** Rows drawn, by group. */
  readonly shown: Readonly<Record<string, number>>;
  /** Distance from one row to the next. */
  readonly pitch: number;
}

/** Height that a plan takes, and the columns that make it so tall. */
export interface Need {
  readonly height: number;
  readonly tallest: readonly Side[];
}

// A column keeps at least this many rows, so that a low window scrolls before it shows nothing.
const FLOOR: Readonly<Record<Side, number>> = { up: 4, down: 7, right: 6, left: 4 };
// Where that is still too much, since there are many groups, the columns come down to this.
const LOWEST: Readonly<Record<Side, number>> = { up: 3, down: 4, right: 4, left: 4 };
// Tried from the roomiest on; names keep their size.
const PITCHES = [56, 50, 46] as const;
const TIGHT = 41;

const rowsOf = (groups: readonly Group[], shown: Readonly<Record<string, number>>, side: Side): number =>
  groups.filter((group) => group.side === side).reduce((sum, group) => sum + shown[group.key]!, 0);

/** The plan with most rows whose `need` is at most `height`; else the one at the floor. */
export const planFor = (groups: readonly Group[], height: number, need: (plan: Plan) => Need): Plan => {
  const shown: Record<string, number> = Object.fromEntries(
    groups.map((group) => [group.key, group.rows.length]),
  );
  for (const pitch of PITCHES) {
    if (need({ shown, pitch }).height <= height) return { shown, pitch };
  }
  for (;;) {
    const plan = { shown: { ...shown }, pitch: TIGHT };
    const { height: needed, tallest } = need(plan);
    if (needed <= height) return plan;
    const longestOver = (floor: Readonly<Record<Side, number>>): Group | undefined =>
      tallest
        .filter((side) => rowsOf(groups, shown, side) > floor[side])
        .flatMap((side) => groups.filter((group) => group.side === side && shown[group.key]! > 1))
        .sort((a, b) => shown[b.key]! - shown[a.key]! || (a.key < b.key ? 1 : -1))[0];
    const longest = longestOver(FLOOR) ?? longestOver(LOWEST);
    if (longest === undefined) return plan;
    shown[longest.key] = shown[longest.key]! - 1;
  }
};
