/** What a screen reader says about a box of the map. Pure. */
import { LEVEL_WORDS } from '../words/terms.ts';
import type { Level as LevelEnum } from '../generated/graphql.ts';
import { plural } from '../words/interface.ts';
import { sentence } from '../words/relations.ts';
import type { Group, MapTerm } from './model.ts';
import type { Box } from './layout/geometry.ts';

const levelName = (level: string): string =>
  LEVEL_WORDS[level.toUpperCase().replaceAll('-', '_') as LevelEnum].name.toLowerCase();

const shapeName = (term: MapTerm): string => term.shape.replaceAll('-', ' ');

/** “Search, mechanism, quoted. Search is one way to realize Direct optimization. 1 of 3.” */
export const boxSpeech = (box: Box, center: MapTerm, groups: readonly Group[]): string => {
  const what = `${box.term.name}, ${shapeName(box.term)}, ${levelName(box.term.level)}.`;
  const { relation } = box;
  if (relation === null) {
    const parts = groups.map((group) => `${group.heading}: ${group.rows.length}`);
    return `${what} In the middle of the map. ${parts.join('. ')}.`;
  }
  const group = groups.find((one) => one.rows.some((row) => row.relation.id === relation.id));
  const at = group?.rows.findIndex((row) => row.relation.id === relation.id) ?? 0;
  const [subject, object] =
    relation.subject === center.id ? [center.name, box.term.name] : [box.term.name, center.name];
  const contested = relation.contested ? ' Contested.' : '';
  return `${what} ${sentence(subject, relation.type, object, relation.attributed)}.${contested} ${at + 1} of ${group?.rows.length ?? 1}.`;
};

/** “Map of Search: 12 boxes, 14 relations. …” with how to move in it. */
export const mapSpeech = (center: MapTerm, boxes: number, relations: number): string =>
  `Map of ${center.name}: ${plural(boxes, 'box', 'boxes')}, ${plural(relations, 'relation')}. ` +
  'Arrow keys move, square brackets step through cross relations, Enter opens, Space says why. ' +
  'The same stands in the list of relations.';
