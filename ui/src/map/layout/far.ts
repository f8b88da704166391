/** Boxes, lines and words two and three steps from the centre. Pure. */
import type { RelationType } from '../../../../schema/vocabulary/relation-types.ts';
import { MAP_WORDS } from '../../words/map.ts';
import { GAPS } from './columns.ts';
import { FAR_COLUMNS, busStep } from './far-columns.ts';
import type { FarPlaced, FarStack } from './far-stacks.ts';
import type { Box, Caption, FarColumn } from './geometry.ts';
import { bent } from './hierarchy-lines.ts';
import { noteOf } from './hierarchy.ts';
import { boxId, joined, tileAt } from './parts.ts';
import type { Frame, Part } from './parts.ts';

/** The column that a branch’s boxes hang at. */
const inner = (column: FarColumn) =>
  column === 'up-2' ? 'up' : column === 'down-2' ? 'down' : column === 'up-3' ? 'up-2' : 'down-2';

/** Rows of one branch and one type: they share a bus. */
interface Bus {
  readonly rows: readonly FarPlaced[];
  /** Height at the box that they hang at. */
  readonly trunk: number;
  readonly level: number;
}

const SHIFT = 13;

/**
 * The buses of a column from the top. A branch that is pushed down crosses none before it: its bus stands one
 * step nearer to the boxes it hangs at than every bus that reaches below its trunk.
 */
const busesOf = (stack: FarStack): readonly Bus[] => {
  const buses: Bus[] = [];
  for (const { branch, y } of stack.trunks) {
    const rows = stack.rows.filter((placed) => placed.branch === branch);
    const types: readonly RelationType[] = [...new Set(rows.map(({ row }) => row.relation.type))];
    types.forEach((type, index) => {
      const own = rows.filter(({ row }) => row.relation.type === type);
      const trunk = y + (index - (types.length - 1) / 2) * SHIFT;
      const over = buses.filter((bus) => bus.rows[bus.rows.length - 1]!.y > trunk - 6);
      buses.push({ rows: own, trunk, level: Math.max(-1, ...over.map((bus) => bus.level)) + 1 });
    });
  }
  return buses;
};

const partOf = (column: FarColumn, { columns, vertical }: Frame): Part => {
  const stack = vertical.far[column];
  if (stack.rows.length === 0) return joined([]);
  const down = column.startsWith('down');
  const { bus: gap, step: busWidth } = columns.far[column];
  const near = inner(column);
  const left = columns.x[column];
  const right = left + columns.w[column];
  const anchorX = down ? columns.x[near] + columns.w[near] + 1 : columns.x[near];
  const lines = busesOf(stack).flatMap(({ rows, trunk, level }) => {
    const step = gap + busStep(level) * busWidth;
    return rows.map((placed): Part => {
      const { branch, row, y } = placed;
      const box = boxId(placed);
      const anchor = `${branch.from.id}@${branch.anchor}`;
      const line = down
        ? {
            source: box,
            target: anchor,
            points: bent({ x: left, y }, left - step, { x: anchorX, y: trunk }),
          }
        : {
            source: anchor,
            target: box,
            points: bent({ x: anchorX, y: trunk }, right + step + 8, { x: right + 1, y }),
          };
      return {
        lines: [{ relation: row.relation, ...line }],
        captions: noteOf(placed, down ? left - 5 : right + 14, down ? 'right' : 'left'),
        tiles: tileAt(placed, down ? left - GAPS.tile : right + GAPS.tile + 10),
      };
    });
  });
  const heading: Caption = {
    key: column,
    kind: 'heading',
    text: MAP_WORDS.further[column.endsWith('2') ? 0 : 1]!,
    ...{ x: left, y: stack.top - 19, align: 'left' },
  };
  const more = stack.more.map(({ branch, y, count }): Caption => ({
    key: `more ${branch.key}`,
    kind: 'more',
    text: MAP_WORDS.more(count),
    speech: down ? MAP_WORDS.moreUnder(count, branch.from.name) : MAP_WORDS.moreOver(count, branch.from.name),
    ...{ x: left + 16, y, align: 'left', group: branch.key },
  }));
  return joined([{ lines: [], captions: [heading, ...more], tiles: [] }, ...lines]);
};

/** Lines, headings and tiles of everything further out. */
export const farPart = (frame: Frame): Part => joined(FAR_COLUMNS.map((column) => partOf(column, frame)));

/** The boxes further out. */
export const farBoxes = ({ columns, vertical }: Frame): readonly Box[] =>
  FAR_COLUMNS.flatMap((column) =>
    vertical.far[column].rows.map((placed): Box => {
      const w = columns.w[column];
      return {
        id: boxId(placed),
        term: placed.row.other,
        relation: placed.row.relation,
        from: placed.branch.from,
        side: column,
        ...{ x: columns.x[column] + w / 2, y: placed.y, w, h: placed.sized.h, lines: placed.sized.lines },
      };
    }),
  );
