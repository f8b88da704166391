/** The upper half: what the centre stands under, and what stands under it. Pure. */
import { GAPS } from './columns.ts';
import type { Caption } from './geometry.ts';
import { bent, busesOf } from './hierarchy-lines.ts';
import { boxId, joined, tileAt } from './parts.ts';
import type { Frame, Part } from './parts.ts';
import type { Placed } from './stacks.ts';

const BUS_STEP = 8;

/** “by some” over the line of an attributed relation, since hierarchy lines have no label. */
const noteOf = (placed: Placed, x: number, align: 'left' | 'right'): readonly Caption[] => {
  const { id, attributed, contested } = placed.row.relation;
  if (!attributed) return [];
  const y = placed.y - (contested ? 20 : 10);
  return [{ key: `note ${id}`, kind: 'note', text: 'by some', x, y, align, relation: id }];
};

const heights = (rows: readonly Placed[]) => rows.map((placed) => ({ key: placed.group.key, y: placed.y }));

const downPart = ({ center, columns, vertical, focus }: Frame): Part => {
  const { rows, heads } = vertical.stacks.down;
  const buses = busesOf(heights(rows), focus.y);
  const left = columns.x.down;
  const headings = heads.map(({ group, y }): Caption => ({
    key: group.key,
    kind: 'heading',
    text: group.heading,
    count: group.rows.length,
    x: left,
    y,
    align: 'left',
  }));
  const each = rows.map((placed): Part => {
    const bus = buses.get(placed.group.key)!;
    const busX = left - columns.busGap - bus.step * BUS_STEP;
    const points = bent({ x: left, y: placed.y }, busX, { x: focus.right, y: focus.y + bus.shift });
    return {
      lines: [{ relation: placed.row.relation, source: boxId(placed), target: center.id, points }],
      captions: noteOf(placed, left - 5, 'right'),
      tiles: tileAt(placed, left - GAPS.tile),
    };
  });
  return joined([{ lines: [], captions: headings, tiles: [] }, ...each]);
};

const upPart = ({ center, columns, vertical, focus }: Frame): Part => {
  const { rows } = vertical.stacks.up;
  const [top] = rows;
  if (top === undefined) return joined([]);
  const buses = busesOf(heights(rows), focus.y);
  const right = columns.x.up + columns.w.up;
  const heading: Caption = {
    key: 'up',
    kind: 'heading',
    text: 'Stands under',
    x: columns.x.up,
    y: top.y - top.sized.h / 2 - 19,
    align: 'left',
  };
  const each = rows.map((placed): Part => {
    const bus = buses.get(placed.group.key)!;
    const busX = right + columns.busGap + 8 + bus.step * BUS_STEP;
    const points = bent({ x: focus.left, y: focus.y + bus.shift }, busX, { x: right + 1, y: placed.y });
    return {
      lines: [{ relation: placed.row.relation, source: center.id, target: boxId(placed), points }],
      captions: noteOf(placed, right + 6, 'left'),
      tiles: tileAt(placed, right + GAPS.tile + 10),
    };
  });
  return joined([{ lines: [], captions: [heading], tiles: [] }, ...each]);
};

/** Lines, headings, notes and tiles of the hierarchy. */
export const hierarchyPart = (frame: Frame): Part => joined([upPart(frame), downPart(frame)]);
