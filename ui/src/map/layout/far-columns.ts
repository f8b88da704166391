/** Widths of the columns two and three steps from the centre, and of the gaps before them. Pure. */
import type { Branch } from '../further.ts';
import type { FarColumn } from './geometry.ts';

export const FAR_COLUMNS: readonly FarColumn[] = ['up-2', 'up-3', 'down-2', 'down-3'];

/** Between two buses of one column. */
export const BUS_STEP = 8;
const CLOSE_BUS_STEP = 5;
const MOST_BUSES = 7;

/** The column that a branch stands in. */
export const farColumn = ({ side, step }: Pick<Branch, 'side' | 'step'>): FarColumn => `${side}-${step}`;

export interface FarGap {
  /** From a box to the outermost bus. */
  readonly bus: number;
  /** From column to column. */
  readonly gap: number;
  /** From one bus to the next. */
  readonly step: number;
}

/** The gap before each column, `nearer` px less where they stand closer; none where nothing stands in it. */
export const farGap = (branches: readonly Branch[], nearer: number): FarGap => {
  const rows = branches.flatMap((branch) => branch.rows);
  if (rows.length === 0) return { bus: 0, gap: 0, step: BUS_STEP };
  const noted = rows.some(({ relation }) => relation.attributed || relation.level === 'unsourced');
  const contested = rows.some(({ relation }) => relation.contested);
  const types = branches.reduce(
    (sum, branch) => sum + new Set(branch.rows.map(({ relation }) => relation.type)).size,
    0,
  );
  const bus = noted ? 62 - nearer * 0.8 : contested ? 40 - nearer * 0.4 : 22 - nearer * 0.4;
  const step = nearer > 0 ? CLOSE_BUS_STEP : BUS_STEP;
  return { bus, gap: bus + (Math.min(types, MOST_BUSES) - 1) * step + 26 - nearer * 0.8, step };
};

/** The number of a bus, as far as the gap has room for it. */
export const busStep = (level: number): number => Math.min(level, MOST_BUSES - 1);
