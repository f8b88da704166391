/** What the search index keeps of an entity, with everything folded once. */
import type { Entity } from '../entities/entity.ts';
import { fold, sortKey } from '../text/fold.ts';

/** Where the words stood, best first; the position in this list is the first key of the order of hits. */
export const SEARCH_FIELDS = ['exact-name', 'name-prefix', 'alias', 'typo', 'definition', 'quote'] as const;
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
  /** What it is, in a sentence or more; null where it has none. */
  readonly definition: Folded | null;
  /** The words of a quote; null for anything else. */
  readonly quote: Folded | null;
}

/** What a thing is found by, as it stands. */
export interface FindWords {
  readonly id: string;
  /** A name, a question’s words, a work’s title; null for a quote, which has none. */
  readonly name: string | null;
  readonly aliases: readonly string[];
  /** A concept’s definition, an example’s description, a division’s principle; else null. */
  readonly definition: string | null;
  readonly quote: string | null;
}

const plain = (id: string, name: string, aliases: readonly string[] = []): FindWords => ({
  id,
  name,
  aliases,
  definition: null,
  quote: null,
});

/**
 * What an entity is found by, or null for what search does not find: retired things and other types. `nameOf` gives
 * the name of an agent by its id, undefined while it is not known: a comment is found by its author’s, too.
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
      return { id: entity.id, name: null, aliases: [], definition: null, quote: entity.exact };
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

/** The document of what a thing is found by. */
export const searchDocument = ({ id, name, aliases, definition, quote }: FindWords): SearchDocument => ({
  id,
  sortName: sortKey(name ?? quote ?? ''),
  name: foldedOrNull(name),
  aliases: aliases.map(folded),
  definition: foldedOrNull(definition),
  quote: foldedOrNull(quote),
});
