/**
 * Ids: `type/segments` of a–z, 0–9, `-` and `_`. Minted once, never changed, never reused. The same string is
 * the GraphQL id, the page's path and the citation.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { AtlasError } from './errors.ts';
import { relationType } from './relation-types.ts';
import type { RelationType } from './relation-types.ts';
import { ENTITY_TYPES } from './terms.ts';
import type { EntityType } from './terms.ts';

export const ID_PATTERN = /^[a-z]+(?:\/[a-z0-9_-]{1,120}){1,3}$/;

/** First `length` hex digits of the sha256 of a text or of the JSON of a value. */
export const shortHash = (value: unknown, length: number): string =>
  bytesToHex(sha256(utf8ToBytes(typeof value === 'string' ? value : JSON.stringify(value)))).slice(0, length);

/** Whole sha256 of a text, as hex. */
export const textHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** Segments behind the type, where there is more than one: a relation’s id is made of its ends’. */
const SEGMENTS: Partial<Record<EntityType, number>> = { relation: 3, quote: 2 };

/** The entity type that an id names, or undefined when it names none. */
export const typeOfId = (id: string): EntityType | undefined => {
  if (!ID_PATTERN.test(id)) return undefined;
  const [head, ...segments] = id.split('/');
  if (head === 'facet' && segments.length === 2) return 'facet-value';
  const type = ENTITY_TYPES.find((one) => one === head);
  return type !== undefined && segments.length === (SEGMENTS[type] ?? 1) ? type : undefined;
};

/** What follows the type: `search` of `concept/search`. */
export const slugOf = (id: string): string => id.slice(id.indexOf('/') + 1);

/**
 * Slug of a name: letters without their marks in a–z and 0–9, joined by `-`. A name without any Latin letter
 * or digit gets `n-` and 8 hex digits of its hash.
 */
export const slugify = (name: string): string => {
  const ascii = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
  return /[a-z0-9]/.test(ascii) ? ascii : `n-${shortHash(name.normalize('NFC'), 8)}`;
};

/** Id a new concept gets when none is asked for. */
export const conceptId = (name: string): string => `concept/${slugify(name)}`;

/** The ends of a relation in stored order: symmetric types have one order only, by id. */
export const relationEnds = (type: RelationType, subject: string, object: string): [string, string] =>
  relationType(type).symmetric && subject > object ? [object, subject] : [subject, object];

/** Id of a relation, from its type and ends: `relation/search/realizes/direct-optimization`. */
export const relationId = (type: RelationType, subject: string, object: string): string => {
  const [from, to] = relationEnds(type, subject, object);
  return `relation/${slugOf(from)}/${type}/${slugOf(to)}`;
};

/** Id of a quote: its comment and 8 hex digits over what was quoted and its surroundings. */
export const quoteId = (comment: string, exact: string, prefix: string, suffix: string): string =>
  `quote/${slugOf(comment)}/${shortHash([exact, prefix, suffix], 8)}`;

/** Id of a piece of evidence: the same words for the same target, read in the same way, are one. */
export const evidenceId = (parts: {
  target: string;
  source: string;
  stance: string;
  mode: string;
  agent: string | null;
}): string =>
  `evidence/${shortHash([parts.target, parts.source, parts.stance, parts.mode, parts.agent], 12)}`;

/** Checks an id that somebody typed; throws `INVALID_ID` saying what is wrong with it. */
export const checkId = (id: string, type: EntityType): string => {
  if (typeOfId(id) === type) return id;
  throw new AtlasError(
    'INVALID_ID',
    `“${id}” is not the id of a ${type}: write ${type}/ followed by a–z, 0–9, - or _, such as ${type}/my-${type}.`,
  );
};
