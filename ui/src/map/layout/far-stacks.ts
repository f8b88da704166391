/** Heights of what stands two and three steps from the centre: each branch beside the box it hangs at. Pure. */
import type { Branch } from '../further.ts';
import type { Row } from '../model.ts';
import { ROW_HEIGHT } from './columns.ts';
import type { Columns, Sized } from './columns.ts';
import type { Plan } from './fold.ts';
import { farColumn } from './far-columns.ts';
import type { FarColumn } from './geometry.ts';

const MORE = 24;
const PITCH = 41;

export interface FarPlaced {
  readonly branch: Branch;
  readonly row: Row;
  readonly sized: Sized;
  readonly y: number;
}

export interface FarStack {
  readonly rows: readonly FarPlaced[];
  /** Branches in it, from the top, with the height of the box they hang at. */
  readonly trunks: readonly { readonly branch: Branch; readonly y: number }[];
  readonly more: readonly { readonly branch: Branch; readonly y: number; readonly count: number }[];
  readonly top: number;
  readonly bottom: number;
}

export type FarStacks = Readonly<Record<FarColumn, FarStack>>;

/** The branches of one column; `anchors` gives the height of the boxes they hang at, by relation. */
const farStack = (
  branches: readonly Branch[],
  anchors: ReadonlyMap<string, number>,
  columns: Columns,
  plan: Plan,
  top: number,
): FarStack => {
  const rows: FarPlaced[] = [];
  const trunks: { branch: Branch; y: number }[] = [];
  const more: { branch: Branch; y: number; count: number }[] = [];
  const step = Math.min(plan.pitch, PITCH) - ROW_HEIGHT;
  let free = top;
  const standing = branches
    .flatMap((branch) => {
      const y = anchors.get(branch.anchor);
      return y === undefined || plan.shown[branch.key] === 0 ? [] : [{ branch, y }];
    })
    .sort((a, b) => a.y - b.y);
  for (const trunk of standing) {
    const { branch } = trunk;
    const shown = branch.rows.slice(0, plan.shown[branch.key]);
    let y = Math.max(free, trunk.y - columns.sized(shown[0]!.relation.id).h / 2);
    trunks.push(trunk);
    for (const row of shown) {
      const sized = columns.sized(row.relation.id);
      rows.push({ branch, row, sized, y: y + sized.h / 2 });
      y += sized.h + step;
    }
    const count = branch.rows.length - shown.length;
    if (count > 0) {
      more.push({ branch, y: y + 5, count });
      y += MORE;
    }
    free = y + 4;
  }
  const first = rows[0];
  return {
    rows,
    trunks,
    more,
    top: first === undefined ? top : first.y - first.sized.h / 2,
    bottom: rows.length === 0 ? 0 : free - 4 - step,
  };
};

/** All four columns; `near` are the heights of the boxes beside the centre. */
export const farStacks = (
  branches: readonly Branch[],
  near: ReadonlyMap<string, number>,
  columns: Columns,
  plan: Plan,
  top: number,
): FarStacks => {
  const at = (column: FarColumn, anchors: ReadonlyMap<string, number>) =>
    farStack(
      branches.filter((branch) => farColumn(branch) === column),
      anchors,
      columns,
      plan,
      top,
    );
  const heights = (stack: FarStack) => new Map(stack.rows.map(({ row, y }) => [row.relation.id, y]));
  const up = at('up-2', near);
  const down = at('down-2', near);
  return {
    'up-2': up,
    'down-2': down,
    'up-3': at('up-3', heights(up)),
    'down-3': at('down-3', heights(down)),
  };
};
