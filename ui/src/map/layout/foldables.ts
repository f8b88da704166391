/** What may be folded on a map, and what is held back when it is. Pure. */
import type { Branch, MapModel } from '../further.ts';
import type { Group, MapTerm } from '../model.ts';
import { besideKey, drawnBeside } from './beside.ts';
import { farColumn } from './far-columns.ts';
import type { Columns } from './columns.ts';
import type { Foldable } from './fold.ts';
import type { Held } from './geometry.ts';
import { boxId } from './parts.ts';

/** A branch starts with so many rows; the reader may ask for more. */
const BRANCH_STARTS_WITH = 4;

/** Groups, branches and parts of divisions, as they fold. */
export const foldablesOf = (
  model: MapModel,
  opened: ReadonlySet<string>,
  columns: Columns,
  width: number,
): readonly Foldable[] => {
  // A map that reaches further, or is wider than its window, may scroll down too.
  const near = model.branches.length === 0 && columns.width <= width;
  return [
    ...model.groups.map((group): Foldable => ({
      key: group.key,
      column: group.side,
      count: group.rows.length,
      least: 1,
      // What has a heading or label of its own is still named, and asked for, beside that.
      atLast:
        near && (columns.moreAt(group) !== null || (group.side === 'right' && group.rows.length > 1)) ? 0 : 1,
      most: group.rows.length,
      opened: opened.has(group.key),
    })),
    ...drawnBeside(model.beside, opened).map((beside): Foldable => ({
      key: besideKey(beside),
      column: 'beside',
      count: beside.terms.length,
      ...{ least: 1, atLast: 1 },
      most: beside.terms.length,
      opened: opened.has(besideKey(beside)),
    })),
    ...model.branches.map((branch): Foldable => ({
      key: branch.key,
      column: farColumn(branch),
      count: branch.rows.length,
      ...{ least: 0, atLast: 0 },
      most: BRANCH_STARTS_WITH,
      opened: opened.has(branch.key),
    })),
  ];
};

/** Rows without a box: their place is kept at the box at their other end. */
export const heldOf = (
  center: MapTerm,
  groups: readonly Group[],
  branches: readonly Branch[],
  there: ReadonlySet<string>,
): readonly Held[] => {
  const near = groups.flatMap((group) => group.rows.map((row) => ({ row, end: center.id })));
  const far = branches.flatMap((branch) =>
    branch.rows.map((row) => ({ row, end: `${branch.from.id}@${branch.anchor}` })),
  );
  return [...near, ...far]
    .map(({ row, end }): Held => ({ id: boxId({ row }), term: row.other, relation: row.relation, end }))
    .filter(({ id }) => !there.has(id));
};
