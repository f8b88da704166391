/** What the search index keeps of an entity, with everything folded once. */
import type { Entity } from '../entities/entity.ts';
import { fold } from '../text/fold.ts';

/** Where the words stood, best first; the position in this list is the first key of the order of hits. */
export const SEARCH_FIELDS = ['exact-name', 'name-prefix', 'alias', 'typo', 'definition', 'quote'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** A text and its fold. */
export interface Folded {
  readonly text: string;
  readonly key: string;
}

export interface SearchDocument {
  readonly id: string;
  /** Null for a quote, which has none. */
  readonly name: Folded | null;
  readonly aliases: readonly Folded[];
  /** A concept's definition or an example's description; null for a quote. */
  readonly definition: Folded | null;
  /** The words of a quote; null for anything else. */
  readonly quote: Folded | null;
}

const folded = (text: string): Folded => ({ text, key: fold(text) });

/** The document of an entity, or null for what search does not find: retired things and other types. */
export const searchDocument = (entity: Entity): SearchDocument | null => {
  switch (entity.entity) {
    case 'concept':
      if (entity.status === 'retired') return null;
      return {
        id: entity.id,
        name: folded(entity.name),
        aliases: entity.aliases.map(folded),
        definition: folded(entity.definition),
        quote: null,
      };
    case 'example':
      if (entity.status === 'retired') return null;
      return {
        id: entity.id,
        name: folded(entity.name),
        aliases: [],
        definition: folded(entity.description),
        quote: null,
      };
    case 'quote':
      return { id: entity.id, name: null, aliases: [], definition: null, quote: folded(entity.exact) };
    default:
      return null;
  }
};

/** The words of a folded text. */
export const wordsOf = (key: string): readonly string[] => key.split(' ').filter((word) => word !== '');
