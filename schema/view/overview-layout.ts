/**
 * Where the dots of a view from above lie: each tree from left to right, a row for every name, so that no name
 * meets another. Small trees and concepts that stand alone come in columns at the right, by kind. One unit is a pixel
 * when nothing is scaled. Nothing is measured or random: the same branches give the same places everywhere.
 */
import { CONCEPT_KINDS } from '../vocabulary/terms.ts';
import type { Branch } from './overview-pick.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly places: ReadonlyMap<string, Point>;
  readonly width: number;
  readonly height: number;
}

/** Space around everything. */
const MARGIN = 24;
/** From row to row. */
const PITCH = 26;
/** Between the end of the longest name and the dots of the next column. */
const GAP = 32;
/** A name's letters, on average, in Inter at 14 pixels, and what lies before the first. */
const LETTER = 7.2;
const LEAD = 16;
/** A tree with at least this many dots is drawn before those that stand alone. */
const LARGE = 4;
/** Rows of a column at least, before another is begun. */
const LEAST_ROWS = 18;
/** How much longer a column may become where that saves another. */
const STRETCH = 1.25;
/** Rows left free before another kind begins: there its name can stand. */
const KIND_ROWS = 2;

const wide = ({ term }: Branch): number => LEAD + LETTER * [...term.name].length;
const count = (branch: Branch): number => branch.children.reduce((sum, child) => sum + count(child), 1);
const rowsOf = (branch: Branch): number =>
  branch.children.length === 0 ? 1 : branch.children.reduce((sum, child) => sum + rowsOf(child), 0);

/** Where the dots of each depth begin, from the left edge of a tree: names of leaves may run past that. */
const columnsOf = (tops: readonly Branch[]): readonly number[] => {
  const starts = [0];
  for (let level = tops; level.length > 0; level = level.flatMap(({ children }) => children)) {
    const widest = Math.max(0, ...level.filter(({ children }) => children.length > 0).map(wide));
    starts.push((starts.at(-1) ?? 0) + widest + GAP);
  }
  return starts;
};

/** Trees set under one another, with how wide they are together. */
interface Column {
  readonly items: { readonly branch: Branch; readonly row: number }[];
  rows: number;
}

const newColumn = (): Column => ({ items: [], rows: 0 });

/** Fills columns of `most` rows; `space` rows stay free before a branch that begins a group. */
const fill = (columns: Column[], branches: readonly Branch[], most: number, space: number): void => {
  for (const [at, branch] of branches.entries()) {
    const rows = rowsOf(branch);
    let column = columns.at(-1);
    const free = at === 0 ? space : 0;
    if (column === undefined || (column.rows > 0 && column.rows + free + rows > most)) {
      column = newColumn();
      columns.push(column);
      // What goes on in another column has its kind's name over it again.
      column.rows = space;
    } else column.rows += free;
    column.items.push({ branch, row: column.rows });
    column.rows += rows;
  }
};

const columnsFor = (branches: readonly Branch[]): readonly Column[] => {
  const large = branches.filter((branch) => count(branch) >= LARGE);
  const small = branches.filter((branch) => count(branch) < LARGE);
  const most = Math.max(LEAST_ROWS, ...large.map(rowsOf));
  const main: Column[] = [];
  fill(main, large, most, 0);
  const beside: Column[] = [];
  const kinds = new Set(small.map(({ term }) => term.kind)).size;
  const needed = small.reduce((sum, branch) => sum + rowsOf(branch), kinds * KIND_ROWS);
  // A column a little longer is better than another with next to nothing in it.
  const besides = needed <= most * STRETCH ? needed : most;
  for (const kind of CONCEPT_KINDS) {
    fill(
      beside,
      small.filter(({ term }) => term.kind === kind),
      besides,
      KIND_ROWS,
    );
  }
  return [...main, ...beside];
};

/** Places of all dots of a forest. */
export const layOut = (branches: readonly Branch[]): Layout => {
  const places = new Map<string, Point>();
  let left = MARGIN;
  let right = 2 * MARGIN;
  let lowest = 0;
  for (const { items, rows } of columnsFor(branches)) {
    const starts = columnsOf(items.map(({ branch }) => branch));
    const put = (branch: Branch, depth: number, row: number): number => {
      let next = row;
      const ys = branch.children.map((child) => {
        const y = put(child, depth + 1, next);
        next += rowsOf(child);
        return y;
      });
      // Between its first and its last child: so lines spread evenly.
      const y = ys.length === 0 ? MARGIN + (row + 0.5) * PITCH : ((ys[0] ?? 0) + (ys.at(-1) ?? 0)) / 2;
      const x = left + (starts[depth] ?? 0);
      places.set(branch.term.id, { x, y });
      right = Math.max(right, x + wide(branch));
      return y;
    };
    for (const { branch, row } of items) put(branch, 0, row);
    lowest = Math.max(lowest, rows);
    left = right + GAP;
  }
  return { places, width: right + MARGIN, height: 2 * MARGIN + lowest * PITCH };
};
