/** What the search index keeps of an entity, with everything folded once. */
import type { Entity, EntityOf } from '../entities/entity.ts';
import { fold, sortKey } from '../text/fold.ts';
import { relationType } from '../vocabulary/relation-types.ts';

/** Where the words stood, best first; the position in this list is the first key of the order of hits. */
export const SEARCH_FIELDS = [
  'exact-name',
  'name-prefix',
  'alias',
  'typo',
  'definition',
  'quote',
  'claim',
] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** A text, its fold, and the words of that. */
export interface Folded {
  readonly text: string;
  readonly key: string;
  readonly words: readonly string[];
}

export interface SearchDocument {
  readonly id: string;
  /** Sort key of the name, or of the quoted words. */
  readonly sortName: string;
  /** Null for a quote, which has none. */
  readonly name: Folded | null;
  readonly aliases: readonly Folded[];
  /** The first letters of a name of three words or more, as in “MCTS”; empty for shorter ones. */
  readonly initials: string;
  /** What it is, in a sentence or more; null where it has none. */
  readonly definition: Folded | null;
  /** The words of a quote; null for anything else. */
  readonly quote: Folded | null;
  /** What a relation or a position says; a relation from both its ends. */
  readonly claims: readonly Folded[];
  /** The names of a relation’s two ends. */
  readonly between: readonly Folded[];
}

/** What a thing is found by, as it stands. */
export interface FindWords {
  readonly id: string;
  /** A name, a question’s words, a work’s title; null for a quote, a relation and a position, which have none. */
  readonly name: string | null;
  readonly aliases: readonly string[];
  /** A concept’s definition, an example’s description, a division’s principle; else null. */
  readonly definition: string | null;
  readonly quote: string | null;
  /** What a position says, or a relation: in a sentence from its subject, then in one from its object. */
  readonly claims: readonly string[];
  /** The names of a relation’s two ends. */
  readonly between: readonly string[];
}

const plain = (id: string, name: string | null, aliases: readonly string[] = []): FindWords => ({
  id,
  name,
  aliases,
  definition: null,
  quote: null,
  claims: [],
  between: [],
});

/** What a relation is found by, or null while the name of an end is not known. */
const relationWords = (
  { id, type, subject, object }: EntityOf<'relation'>,
  nameOf: (id: string) => string | undefined,
): FindWords | null => {
  const [from, to] = [nameOf(subject), nameOf(object)];
  const row = relationType(type);
  if (from === undefined || to === undefined) return null;
  const claims = [`${from} ${row.label} ${to}`, `${to} ${row.inverse} ${from}`];
  return { ...plain(id, null), claims, between: [from, to] };
};

/**
 * What an entity is found by, or null for what search does not find: retired things and other types. `nameOf` gives
 * the name of an agent or a term by its id, undefined while it is not known: a comment is found by its author’s, too,
 * and a relation by what it says of its two ends.
 */
export const findWords = (entity: Entity, nameOf: (id: string) => string | undefined): FindWords | null => {
  if ('status' in entity && entity.status === 'retired') return null;
  if ('retired' in entity && entity.retired === true) return null;
  switch (entity.entity) {
    case 'concept':
      return { ...plain(entity.id, entity.name, entity.aliases), definition: entity.definition };
    case 'example':
      return { ...plain(entity.id, entity.name), definition: entity.description };
    case 'division':
      return { ...plain(entity.id, entity.name), definition: entity.principle };
    case 'question':
      return plain(entity.id, entity.text);
    case 'work':
      return plain(entity.id, entity.title);
    case 'agent':
      return plain(entity.id, entity.name, entity.otherNames);
    case 'comment': {
      const author = nameOf(entity.author);
      const full = author === undefined ? [] : [`${author}, comment ${entity.order}`];
      return plain(entity.id, `Comment ${entity.order}`, full);
    }
    case 'quote':
      return { ...plain(entity.id, null), quote: entity.exact };
    case 'relation':
      return relationWords(entity, nameOf);
    case 'position':
      return { ...plain(entity.id, null), claims: [entity.text] };
    default:
      return null;
  }
};

/** The words of a folded text. */
export const wordsOf = (key: string): readonly string[] => key.split(' ').filter((word) => word !== '');

const folded = (text: string): Folded => {
  const key = fold(text);
  return { text, key, words: wordsOf(key) };
};
const foldedOrNull = (text: string | null): Folded | null => (text === null ? null : folded(text));

/** What a thing is called in a list of hits: its name, or else its words. */
export const calledOf = ({ name, quote, claims }: Pick<FindWords, 'name' | 'quote' | 'claims'>): string =>
  name ?? quote ?? claims[0] ?? '';

/** Concepts and examples are called by their initials; a question’s or a title’s say nothing. */
const initialsOf = ({ id, name }: FindWords): string => {
  const words = /^(?:concept|example)\//u.test(id) ? wordsOf(fold(name ?? '')) : [];
  return words.length < 3 ? '' : words.map((word) => [...word][0] ?? '').join('');
};

/** The document of what a thing is found by. */
export const searchDocument = (words: FindWords): SearchDocument => ({
  id: words.id,
  sortName: sortKey(calledOf(words)),
  name: foldedOrNull(words.name),
  aliases: words.aliases.map(folded),
  initials: initialsOf(words),
  definition: foldedOrNull(words.definition),
  quote: foldedOrNull(words.quote),
  claims: words.claims.map(folded),
  between: words.between.map(folded),
});
