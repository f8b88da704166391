/** Widths of the columns two and three steps from the centre, and of the gaps before them. Pure. */
import type { Branch } from '../further.ts';
import type { FarColumn } from './geometry.ts';

export const FAR_COLUMNS: readonly FarColumn[] = ['up-2', 'up-3', 'down-2', 'down-3'];

/** Names further out are broken sooner, so that one step more fits beside the rest. */
export const FAR_BREAK_AT = 130;

/** Between two buses of one column. */
export const BUS_STEP = 8;
const MOST_BUSES = 7;

/** The column that a branch stands in. */
export const farColumn = ({ side, step }: Pick<Branch, 'side' | 'step'>): FarColumn => `${side}-${step}`;

export interface FarGap {
  /** From a box to the outermost bus. */
  readonly bus: number;
  /** From column to column. */
  readonly gap: number;
}

/** The gap before each column; none where nothing stands in it. */
export const farGap = (branches: readonly Branch[]): FarGap => {
  const rows = branches.flatMap((branch) => branch.rows);
  if (rows.length === 0) return { bus: 0, gap: 0 };
  const noted = rows.some(({ relation }) => relation.attributed || relation.level === 'unsourced');
  const contested = rows.some(({ relation }) => relation.contested);
  const types = branches.reduce(
    (sum, branch) => sum + new Set(branch.rows.map(({ relation }) => relation.type)).size,
    0,
  );
  const bus = noted ? 62 : contested ? 40 : 22;
  return { bus, gap: bus + (Math.min(types, MOST_BUSES) - 1) * BUS_STEP + 26 };
};

/** The number of a bus, as far as the gap has room for it. */
export const busStep = (level: number): number => Math.min(level, MOST_BUSES - 1);
