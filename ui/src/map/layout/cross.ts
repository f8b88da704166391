/**
 * The lower half: cross relations. Each leaves the focus's lower edge at its own port, runs straight down and
 * turns once. Ports are ordered inside out, so that no two lines cross. Pure.
 */
import { relationType } from '../../../../schema/vocabulary/relation-types.ts';
import { MAP_WORDS } from '../../words/map.ts';
import { GAPS } from './columns.ts';
import type { Caption } from './geometry.ts';
import { LINE, boxId, inLines, joined, labelOf, tileAt } from './parts.ts';
import type { Frame, Part } from './parts.ts';
import type { Placed } from './stacks.ts';

const heading = (key: string, text: string, x: number, rule: number): Part => ({
  lines: [],
  captions: [{ key, kind: 'heading', text, x, y: rule + 19, align: 'left' }],
  tiles: [],
});

const leftPart = ({ center, columns, vertical, focus }: Frame): Part => {
  const { rows, heads } = vertical.stacks.left;
  if (rows.length === 0 || vertical.rule === null) return joined([]);
  const ports = [...new Set(rows.map((placed) => placed.group.key))];
  const right = columns.x.left + columns.w.left;
  const labels = heads.flatMap(({ group, y }) => {
    const text = labelOf(group, group.rows[0]!);
    const { family } = relationType(group.type);
    const label: Caption = {
      key: group.key,
      kind: 'label',
      text,
      x: columns.x.left,
      y,
      align: 'left',
      family,
    };
    return inLines(label, columns.labelOver(text));
  });
  const each = rows.map((placed): Part => {
    const port = columns.x.focus + GAPS.corner + ports.indexOf(placed.group.key) * GAPS.port;
    const points = [
      { x: right, y: placed.y },
      { x: port, y: placed.y },
      { x: port, y: focus.bottom },
    ];
    return {
      lines: [{ relation: placed.row.relation, source: boxId(placed), target: center.id, points }],
      captions: [],
      tiles: tileAt(placed, right + GAPS.tile - 2),
    };
  });
  const head = heading('left', MAP_WORDS.left, columns.x.left, vertical.rule);
  return joined([head, { lines: [], captions: labels, tiles: [] }, ...each]);
};

const rightPart = ({ center, columns, vertical, focus }: Frame): Part => {
  const { rows, more } = vertical.stacks.right;
  if (rows.length === 0 || vertical.rule === null) return joined([]);
  const portKey = (placed: Placed) => (columns.sharedPorts ? placed.group.key : placed.row.relation.id);
  const ports = [...new Set(rows.map(portKey))];
  const left = columns.x.right;
  const outermost = columns.x.focus + columns.w.focus - GAPS.corner;
  const each = rows.map((placed): Part => {
    const { relation } = placed.row;
    const port = outermost - ports.indexOf(portKey(placed)) * GAPS.port;
    const points = [
      { x: port, y: focus.bottom },
      { x: port, y: placed.y },
      { x: left - 2, y: placed.y },
    ];
    const text = labelOf(placed.group, placed.row);
    const lines = columns.label(text);
    const label: Caption = {
      key: `label ${relation.id}`,
      kind: 'label',
      text,
      x: left - GAPS.label - (relation.contested ? GAPS.tileWidth : 0),
      // Where it is broken its middle is on the line.
      y: placed.y - ((lines.length - 1) * LINE) / 2,
      align: 'right',
      family: relationType(relation.type).family,
      relation: relation.id,
    };
    return {
      lines: [{ relation, source: center.id, target: boxId(placed), points }],
      captions: inLines(label, lines),
      tiles: tileAt(placed, left - GAPS.label - 9),
    };
  });
  const bare = more
    .filter(({ group, count }) => count === group.rows.length)
    .flatMap(({ group, y }) => {
      const lines = columns.label(labelOf(group, group.rows[0]!));
      const label: Caption = {
        key: group.key,
        kind: 'label',
        text: lines.join(' '),
        x: left - GAPS.label,
        y: y - ((lines.length - 1) * LINE) / 2,
        align: 'right',
        family: relationType(group.type).family,
      };
      return inLines(label, lines);
    });
  const head = heading('right', MAP_WORDS.right, columns.x.down, vertical.rule);
  return joined([head, { lines: [], captions: bare, tiles: [] }, ...each]);
};

/** Lines, headings, labels and tiles of the cross relations. */
export const crossPart = (frame: Frame): Part => joined([leftPart(frame), rightPart(frame)]);
