/** What a screen reader says about a box of the map. Pure. */
import { LEVEL_WORDS } from '../words/terms.ts';
import type { Level as LevelEnum } from '../generated/graphql.ts';
import { enumName } from '../../../schema/vocabulary/relation-types.ts';
import { plural } from '../words/interface.ts';
import { reading, sentence } from '../words/relations.ts';
import type { Beside, Group, MapRelation, MapTerm } from './model.ts';
import { wayOf } from './model.ts';
import type { Box, Layout } from './layout/geometry.ts';
import { crossBoxes } from './layout/walk.ts';

const levelWords = (level: string): string => LEVEL_WORDS[enumName(level) as LevelEnum].name.toLowerCase();

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** “Search, mechanism, quoted”. */
export const termSpeech = (term: Pick<MapTerm, 'name' | 'shape' | 'level'>): string =>
  `${term.name}, ${term.shape.replaceAll('-', ' ')}, ${levelWords(term.level)}`;

/** “Relation quoted, 3 quotes, contested”. */
const groundSpeech = ({ level, quotes, contested }: MapRelation): string =>
  `Relation ${levelWords(level)}` +
  (quotes === undefined ? '' : `, ${plural(quotes, 'quote')}`) +
  (contested ? ', contested' : '');

const middleSpeech = (box: Box, groups: readonly Group[]): string => {
  const parts = groups.map((group) => `${group.heading}: ${group.rows.length}`);
  return `${termSpeech(box.term)}. In the middle of the map. ${parts.length === 0 ? 'No relations' : parts.join('. ')}.`;
};

/** Where a box stands among those of its kind: “1 of 3”. */
const placeAmong = (boxes: readonly Box[], box: Box): string =>
  `${boxes.findIndex((one) => one.id === box.id) + 1} of ${boxes.length}`;

/**
 * What is said at a box. In the hierarchy: “Search, mechanism, quoted. Search is one way to realize Direct
 * optimization. Relation quoted, 3 quotes. 1 of 3.” Along cross relations the relation comes first: “Contrasts
 * with: Amortized optimization, optimization type, quoted. Relation hedged, 2 quotes. 2 of 5.”
 */
export const boxSpeech = (
  box: Box,
  layout: Layout,
  center: MapTerm,
  groups: readonly Group[],
  beside: readonly Beside[] = [],
): string => {
  const { relation, term } = box;
  if (box.side === 'beside') {
    const division = beside.find((one) => box.id.endsWith(one.division));
    return `${termSpeech(term)}. ${division === undefined ? 'Another part of its division' : `Beside it in ${division.heading}`}.`;
  }
  if (relation === null) return middleSpeech(box, groups);
  const some = relation.attributed ? ', by some' : '';
  if (box.side === 'left' || box.side === 'right') {
    const words = reading(relation.type, wayOf(relation, center.id));
    const place = placeAmong(crossBoxes(layout), box);
    return `${capital(words)}${some}: ${termSpeech(term)}. ${groundSpeech(relation)}. ${place}.`;
  }
  const other = box.from ?? center;
  const [subject, object] = relation.subject === term.id ? [term.name, other.name] : [other.name, term.name];
  const group = groups.find((one) => one.rows.some((row) => row.relation.id === relation.id));
  const place =
    group === undefined
      ? placeAmong(
          layout.boxes.filter((one) => one.side === box.side && one.from?.id === other.id),
          box,
        )
      : `${group.rows.findIndex((row) => row.relation.id === relation.id) + 1} of ${group.rows.length}`;
  return `${termSpeech(term)}. ${sentence(subject, relation.type, object, relation.attributed)}. ${groundSpeech(relation)}. ${place}.`;
};

/** “Map of Search: 12 boxes, 14 relations. …” with how to move in it. */
export const mapSpeech = (center: MapTerm, boxes: number, relations: number): string =>
  `Map of ${center.name}: ${plural(boxes, 'box', 'boxes')}, ${plural(relations, 'relation')}. ` +
  'Arrow keys move, square brackets step through cross relations, Enter opens, Space says why. ' +
  'The same stands in the list of relations.';
