/** Every text whose width a layout asks for, by face. Pure. */
import { MAP_WORDS } from '../../words/map.ts';
import type { MapModel } from '../further.ts';
import { MORE_WIDEST } from './columns.ts';
import { labelOf } from './parts.ts';
import { countOver, linesOver } from '../ways/ways.ts';
import type { Face } from './text.ts';

/** Names of boxes, headings and labels of a model. */
export const textsOf = ({
  center,
  groups,
  branches,
  beside,
  ways = [],
}: MapModel): Record<Face, readonly string[]> => ({
  focus: [center.name],
  name: [
    ...[...groups, ...branches].flatMap(({ rows }) => rows.map(({ other }) => other.name)),
    ...beside.flatMap(({ terms }) => terms.map(({ name }) => name)),
  ],
  label: [
    MAP_WORDS.up,
    MORE_WIDEST,
    MAP_WORDS.fewer,
    MAP_WORDS.moreUp(countOver(ways)),
    ...ways.flatMap(({ over }) => linesOver(over).map(({ term }) => term.name)),
    ...beside.map(({ heading }) => heading),
    ...groups.flatMap((group) => [`${group.heading} 00`, ...group.rows.map((row) => labelOf(group, row))]),
  ],
});
