/** Relations in words: one vocabulary for the map, the list, the legend, the form and screen readers. */
import type { RelationType as RelationEnum } from '../generated/graphql.ts';
import { RELATION_TYPES, enumName, relationType } from '../../../schema/vocabulary/relation-types.ts';
import type { RelationType, RelationTypeRow } from '../../../schema/vocabulary/relation-types.ts';
import { MAP_WORDS } from './map.ts';

export type TypeRow = RelationTypeRow & { id: RelationType };

const BY_ENUM = new Map<string, TypeRow>(
  RELATION_TYPES.map((row) => [enumName(row.id), relationType(row.id)]),
);

/** The vocabulary's row of a type as the API spells it. */
export const typeRow = (type: RelationEnum): TypeRow => BY_ENUM.get(type)!;

/** A type of the vocabulary as the API spells it. */
export const typeEnum = (id: RelationType): RelationEnum => enumName(id) as RelationEnum;

/** Which way a relation runs, seen from where you stand. */
export type Direction = 'OUT' | 'IN' | 'BOTH';

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

// Headings for what stands under something; every other heading is the label or its inverse.
const HEADINGS_IN: Readonly<Partial<Record<RelationType, string>>> = {
  is_a: 'Kinds of it',
  part_of: 'Parts of it',
  realizes: 'Ways to realize it',
  exemplifies: 'Examples of it',
  uses: 'Examples that use it',
};

/** The relation in words, read from where you stand to the other end. */
export const reading = (id: RelationType, direction: Direction, attributed = false): string =>
  (direction === 'IN' ? relationType(id).inverse : relationType(id).label) + (attributed ? ', by some' : '');

/** The same as a line has it, which says also where there is no source. */
export const lineWords = (
  id: RelationType,
  direction: Direction,
  attributed: boolean,
  unsourced: boolean,
): string => reading(id, direction, attributed) + (unsourced ? ` ${MAP_WORDS.noSource}` : '');

/** Heading of a group of relations of one type and direction. */
export const groupHeading = (id: RelationType, direction: Direction): string =>
  direction === 'IN'
    ? (HEADINGS_IN[id] ?? capital(relationType(id).inverse))
    : capital(relationType(id).label);

/** A relation as a sentence between two names. */
export const sentence = (subject: string, id: RelationType, object: string, attributed = false): string =>
  `${subject} ${relationType(id).label} ${object}${attributed ? ', by some' : ''}`;
