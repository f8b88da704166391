/**
 * The only place that puts words into Cypher text. Every word comes from a closed list, never from a person;
 * all values travel as parameters.
 */
import { enumName, RELATION_TYPES } from '../../schema/vocabulary/relation-types.ts';
import type { RelationType } from '../../schema/vocabulary/relation-types.ts';
import { ENTITY_TYPES } from '../../schema/vocabulary/terms.ts';
import type { EntityType } from '../../schema/vocabulary/terms.ts';

/** Links from an entity's node to others, beside the native edges of relations. */
export const LINK_TYPES = [
  'SUBJECT',
  'OBJECT',
  'IN_FEED',
  'WRITTEN_BY',
  'REPLIES_TO',
  'FROM',
  'SAID_BY',
  'SHOWS',
  'GIVES',
  'HELD_BY',
  'PRIMARY_PARENT',
  'REPLACED_BY',
  'SPOKEN_BY',
  'ASKED_BY',
  'ASKED_IN',
  'ON',
  'REPORTED_BY',
  'BEARS_ON',
  'DIVIDES',
  'MEMBER',
  'DIVIDED_BY',
  'PROPOSED_IN',
  'ABOUT',
  'ANSWERS',
  'VALUE_OF',
  'ASKED_WHEN',
  'VERDICT_IN',
  'TESTS',
  'NAMES',
  'DRAWN_FROM',
] as const;
export type LinkType = (typeof LINK_TYPES)[number];

const LABELS: Readonly<Record<EntityType, string>> = {
  concept: 'Concept',
  example: 'Example',
  relation: 'Relation',
  feed: 'Feed',
  comment: 'Comment',
  quote: 'Quote',
  evidence: 'Evidence',
  work: 'Work',
  agent: 'Agent',
  question: 'Question',
  position: 'Position',
  division: 'Division',
  facet: 'Facet',
  'facet-value': 'FacetValue',
  rule: 'Rule',
};

/** The node label of an entity type, also Grafeo's and Neo4j's: `Concept`. */
export const labelOf = (type: EntityType): string => LABELS[type];

/** The entity type of a node label. */
export const typeOfLabel = (label: string): EntityType | undefined =>
  ENTITY_TYPES.find((type) => LABELS[type] === label);

/** The native edge of a relation type: `IS_A`. */
export const edgeOf = (type: RelationType): string => enumName(type);

const list = (types: readonly RelationType[]): string => types.map(edgeOf).join('|');

const words = (...types: readonly LinkType[]): string => types.join('|');

/** What a statement gives of an entity's node `n`, as a list: the row type is in `card-row.ts`. */
const CARD =
  '[n.doc, n.version, n.createdAt, n.createdBy, n.updatedAt, n.updatedBy, coalesce(n.level, -1), coalesce(n.contested, false)]';

/** Words that a statement's text may hold as `<<word>>`. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ...ENTITY_TYPES.map((type) => [`label:${type}`, labelOf(type)] as const),
  ...LINK_TYPES.map((type) => [`link:${type}`, type] as const),
  ...RELATION_TYPES.map((row) => [`edge:${row.id}`, edgeOf(row.id)] as const),
  ['links:all', LINK_TYPES.join('|')],
  // What a page shows of positions, divisions and answers by following their own links, and of claims their ends.
  [
    'links:ahead',
    words(
      'ON',
      'HELD_BY',
      'REPORTED_BY',
      'DIVIDES',
      'MEMBER',
      'DIVIDED_BY',
      'PROPOSED_IN',
      'ABOUT',
      'ANSWERS',
    ),
  ],
  ['links:ends', words('SUBJECT', 'OBJECT')],
  ['links:parts', words('SUBJECT', 'OBJECT', 'DIVIDES', 'MEMBER')],
  ['links:asked', words('ASKED_BY', 'ASKED_IN')],
  // One step further: ends of claims, and whose the words or works are.
  ['links:onward', words('SUBJECT', 'OBJECT', 'DIVIDES', 'MEMBER', 'FROM', 'SAID_BY', 'WRITTEN_BY')],
  ['labels:all', ENTITY_TYPES.map(labelOf).join(':')],
  ['edges:all', list(RELATION_TYPES.map((row) => row.id))],
  ['edges:display', list(RELATION_TYPES.filter((row) => row.display).map((row) => row.id))],
  ['card:n', CARD],
]);

/** Fills `<<kind:word>>` marks from the closed lists; an unknown word is a fault of the program. */
export const cypher = (text: string): string =>
  text.replace(/<<([^<>]+)>>/g, (_, word: string) => {
    const found = WORDS.get(word);
    if (found === undefined) throw new RangeError(`No such word for a statement: ${word}`);
    return found;
  });
