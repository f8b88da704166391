/** The upper half: what the centre stands under, and what stands under it. Pure. */
import { MAP_WORDS } from '../../words/map.ts';
import { GAPS } from './columns.ts';
import type { Caption } from './geometry.ts';
import { BUS_STEP } from './far-columns.ts';
import { bent, busesOf } from './hierarchy-lines.ts';
import { boxId, inLines, joined, tileAt } from './parts.ts';
import type { Frame, Part } from './parts.ts';
import type { Placed } from './stacks.ts';

/** “by some” and “(no source)” over the line of such a relation, since hierarchy lines have no label. */
export const noteOf = (
  { row, y: middle }: Pick<Placed, 'row' | 'y'>,
  x: number,
  align: 'left' | 'right',
): readonly Caption[] => {
  const { id, attributed, contested, level } = row.relation;
  const text = [attributed ? MAP_WORDS.bySome : '', level === 'unsourced' ? MAP_WORDS.noSource : '']
    .filter((word) => word !== '')
    .join(' ');
  if (text === '') return [];
  const y = middle - (contested ? 20 : 10);
  return [{ key: `note ${id}`, kind: 'note', text, x, y, align, relation: id }];
};

/** Where the outermost bus of what the centre stands under lies. */
export const upBusX = ({ columns }: Frame): number => columns.x.up + columns.w.up + columns.busGap.up + 8;

const heights = (rows: readonly Placed[]) =>
  rows.map((placed) => ({ key: placed.group.key, y: placed.lineY }));

const downPart = ({ center, columns, vertical, focus }: Frame): Part => {
  const { rows, heads } = vertical.stacks.down;
  const buses = busesOf(heights(rows), focus.y);
  const left = columns.x.down;
  const headings = heads.flatMap(({ group, y }) => {
    const { key, heading: text, rows: own } = group;
    const heading: Caption = { key, kind: 'heading', text, count: own.length, x: left, y, align: 'left' };
    return inLines(heading, columns.heading(text));
  });
  const each = rows.map((placed): Part => {
    const bus = buses.get(placed.group.key)!;
    const busX = left - columns.busGap.down - bus.step * BUS_STEP;
    const to = { x: focus.right, y: focus.y + bus.shift };
    const from = { x: left + placed.dx, y: placed.y };
    const turn = left + placed.dx - columns.step + columns.w.down + 8;
    // From a box that stands behind another the line comes under that one.
    const under = [
      from,
      { x: turn, y: placed.y },
      { x: turn, y: placed.lineY },
      { x: busX, y: placed.lineY },
    ];
    const points =
      placed.dx === 0
        ? bent(from, busX, to)
        : [...under, ...(Math.abs(placed.lineY - to.y) < 0.5 ? [] : [{ x: busX, y: to.y }]), to];
    return {
      lines: [{ relation: placed.row.relation, source: boxId(placed), target: center.id, points }],
      captions: noteOf(placed, from.x - 5, 'right'),
      tiles: tileAt(placed, from.x - GAPS.tile),
    };
  });
  return joined([{ lines: [], captions: headings, tiles: [] }, ...each]);
};

const upPart = (frame: Frame): Part => {
  const { center, columns, vertical, focus } = frame;
  const { rows } = vertical.stacks.up;
  if (rows.length === 0) return joined([]);
  const buses = busesOf(heights(rows), focus.y);
  const right = columns.x.up + columns.w.up;
  const heading: Caption = {
    key: 'up',
    kind: 'heading',
    text: MAP_WORDS.up,
    x: columns.x.up,
    y: vertical.stacks.up.top - 19,
    align: 'left',
  };
  const each = rows.map((placed): Part => {
    const bus = buses.get(placed.group.key)!;
    const busX = upBusX(frame) + bus.step * BUS_STEP;
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
