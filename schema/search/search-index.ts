/**
 * Finds concepts, examples, quotes, questions, divisions, works, agents and comments by name, other name, spelling
 * variant, typo, definition or quoted words. The same code runs in the server and in the page.
 * minisearch proposes (its match set does not depend on the order of insertion, its scores and order do); the order
 * of hits is made here and is total.
 */
import MiniSearch from 'minisearch';
import type { Change } from '../entities/change.ts';
import type { Entity, EntityOf } from '../entities/entity.ts';
import { fold } from '../text/fold.ts';
import { typeOfId } from '../vocabulary/ids.ts';
import { findWords, searchDocument, wordsOf } from './document.ts';
import type { FindWords, SearchDocument, SearchField } from './document.ts';
import { compareMatches, matchDocument } from './match.ts';
import { queriesOf, typosIn } from './query.ts';

export interface SearchHit {
  readonly id: string;
  readonly field: SearchField;
  /** The text that matched, as it stands. */
  readonly text: string;
}

export interface SearchHits {
  readonly hits: readonly SearchHit[];
  /** All that matched, given here or not. */
  readonly total: number;
}

export interface SearchIndex {
  /** Takes an entity in, in place of an earlier one with its id; leaves out what search does not find. */
  add(entity: Entity): void;
  /** Takes in what a thing is found by, in place of what it was found by before. */
  addWords(words: FindWords): void;
  remove(id: string): void;
  /** Takes over what a change did. Changes have to come in the order of the log; one may come twice. */
  applyChange(change: Change): void;
  /**
   * The best `first` matches of a text; none for a text without letters and digits. With `keep`, only things whose
   * id it keeps are found and counted.
   */
  find(text: string, first: number, keep?: (id: string) => boolean): SearchHits;
  /** How many entities can be found. */
  readonly size: number;
}

interface Indexed {
  readonly id: string;
  readonly words: string;
}

const wordsFor = (document: SearchDocument): string =>
  [document.name, ...document.aliases, document.definition, document.quote]
    .map((part) => part?.key ?? '')
    .join(' ');

/** An empty index. */
export const createSearch = (): SearchIndex => {
  const documents = new Map<string, SearchDocument>();
  const index = new MiniSearch<Indexed>({
    fields: ['words'],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => term,
  });
  const agentNames = new Map<string, string>();
  const commentsBy = new Map<string, Map<string, EntityOf<'comment'>>>();
  const removeWords = (id: string): void => {
    const old = documents.get(id);
    if (old === undefined) return;
    documents.delete(id);
    index.remove({ id, words: wordsFor(old) });
  };
  const addWords = (words: FindWords): void => {
    removeWords(words.id);
    const document = searchDocument(words);
    documents.set(words.id, document);
    index.add({ id: words.id, words: wordsFor(document) });
  };
  const put = (entity: Entity): void => {
    const words = findWords(entity, (id) => agentNames.get(id));
    if (words === null) removeWords(entity.id);
    else addWords(words);
  };
  const forgetComment = (id: string): void => {
    for (const comments of commentsBy.values()) comments.delete(id);
  };
  const remove = (id: string): void => {
    removeWords(id);
    agentNames.delete(id);
    if (typeOfId(id) === 'comment') forgetComment(id);
  };
  const add = (entity: Entity): void => {
    if (entity.entity === 'comment') {
      forgetComment(entity.id);
      const comments = commentsBy.get(entity.author) ?? new Map<string, EntityOf<'comment'>>();
      commentsBy.set(entity.author, comments.set(entity.id, entity));
    }
    const renamed = entity.entity === 'agent' && agentNames.get(entity.id) !== entity.name;
    if (renamed) agentNames.set(entity.id, entity.name);
    put(entity);
    // Comments are found by their author’s name, whichever of the two comes first.
    if (renamed) for (const comment of commentsBy.get(entity.id)?.values() ?? []) put(comment);
  };
  // A single letter begins some word of nearly every definition: it is looked for in names, where it says something.
  const named = (letter: string): readonly SearchDocument[] =>
    [...documents.values()].filter(({ name, aliases }) =>
      [name, ...aliases].some((part) => part?.words.some((word) => word.startsWith(letter)) ?? false),
    );
  const candidates = (key: string): readonly SearchDocument[] => {
    if (key.length === 1) return named(key);
    return index
      .search(key, { combineWith: 'AND', prefix: true, fuzzy: typosIn })
      .map((result) => documents.get(String(result.id)))
      .filter((document) => document !== undefined);
  };
  return {
    add,
    addWords,
    remove,
    applyChange(change) {
      for (const { id, after } of change.entries) {
        if (after === null) remove(id);
        else add(after);
      }
    },
    find(text, first, keep = () => true) {
      const keys = queriesOf(fold(text));
      const found = new Set(keys.flatMap((key) => candidates(key)));
      const matches = [...found]
        .filter(({ id }) => keep(id))
        .map((document) => matchDocument(document, keys))
        .filter((match) => match !== null)
        .sort(compareMatches);
      return {
        hits: matches.slice(0, first).map(({ id, field, text: matched }) => ({ id, field, text: matched })),
        total: matches.length,
      };
    },
    get size() {
      return documents.size;
    },
  };
};
