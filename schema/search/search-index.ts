/**
 * Finds concepts, examples, quotes, questions, divisions, works, agents and comments by name, other name, spelling
 * variant, typo, definition or quoted words, and relations and positions by what they say. The same code runs in the server and in the page.
 * minisearch proposes (its match set does not depend on the order of insertion, its scores and order do); the order
 * of hits is made here and is total.
 */
import MiniSearch from 'minisearch';
import type { Change } from '../entities/change.ts';
import type { Entity } from '../entities/entity.ts';
import { fold } from '../text/fold.ts';
import { findWords, searchDocument, wordsOf } from './document.ts';
import type { FindWords, SearchDocument, SearchField } from './document.ts';
import { compareMatches, matchDocument } from './match.ts';
import type { Keys, Match } from './match.ts';
import { createNames } from './names.ts';
import { queriesOf, toldIn, typosIn } from './query.ts';

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

const wordsFor = ({ name, aliases, initials, definition, quote, claims }: SearchDocument): string =>
  [...[name, ...aliases, definition, quote, ...claims].map((part) => part?.key ?? ''), initials].join(' ');

const isNoClaim = ({ field }: Match): boolean => field !== 'claim';

/** Called just so. */
const isNamed = ({ field, distance }: Match): boolean =>
  field === 'exact-name' || (field === 'alias' && distance === 0);

/** An empty index. */
export const createSearch = (): SearchIndex => {
  const documents = new Map<string, SearchDocument>();
  const index = new MiniSearch<Indexed>({
    fields: ['words'],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => term,
  });
  const names = createNames();
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
    const words = findWords(entity, names.nameOf);
    if (words === null) removeWords(entity.id);
    else addWords(words);
  };
  const remove = (id: string): void => {
    removeWords(id);
    names.remove(id);
  };
  const add = (entity: Entity): void => {
    const holders = names.add(entity);
    put(entity);
    for (const holder of holders) put(holder);
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
      const key = fold(text);
      const keys = { whole: queriesOf(key), told: queriesOf(toldIn(key)) };
      const proposed = new Set([...new Set([...keys.whole, ...keys.told])].flatMap((one) => candidates(one)));
      const matchesOf = (asked: Keys): readonly Match[] =>
        [...proposed]
          .filter(({ id }) => keep(id))
          .map((document) => matchDocument(document, asked))
          .filter((match) => match !== null)
          .sort(compareMatches);
      const typed = matchesOf(keys);
      // A question in words may name a thing all the same.
      const found = typed.some(isNoClaim) ? typed : matchesOf({ ...keys, whole: keys.told });
      // Whoever names a thing in full means it, and not what is said where the same words happen to stand.
      const matches = found.some(isNamed) ? found.filter(isNoClaim) : found;
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
