/** Relations in words, the same everywhere: map label, list, sentence and screen reader. */
import type { Relation } from '../../schema/entities/graph.ts';
import { relationType } from '../../schema/vocabulary/relation-types.ts';

/** Which way a relation runs from where one stands. */
export type Direction = 'out' | 'in' | 'both';

/** Which way `relation` runs from `here`, one of its ends. */
export const directionFrom = (relation: Relation, here: string): Direction =>
  relationType(relation.type).symmetric ? 'both' : relation.subject === here ? 'out' : 'in';

const attributed = (relation: Relation, words: string): string =>
  relation.mode === 'attributed' ? `${words}, by some` : words;

/** From `here` to the other end: `can be realized by`; `is identified with, by some` where it is only attributed. */
export const readsFrom = (relation: Relation, here: string): string => {
  const { label, inverse } = relationType(relation.type);
  return attributed(relation, directionFrom(relation, here) === 'in' ? inverse : label);
};

/** The whole relation, from names of its ends: `Search is one way to realize Direct optimization`. */
export const sentenceOf = (relation: Relation, subject: string, object: string): string =>
  attributed(relation, `${subject} ${relationType(relation.type).label} ${object}`);
