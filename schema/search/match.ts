/** In which field a document matches best, and how matches are ordered. */
import { typeOfId } from '../vocabulary/ids.ts';
import { editDistance } from './distance.ts';
import { SEARCH_FIELDS, wordsOf } from './document.ts';
import { typosIn } from './query.ts';
import type { Folded, SearchDocument, SearchField } from './document.ts';

export interface Match {
  readonly id: string;
  readonly field: SearchField;
  readonly text: string;
  /** Letters between what was looked for and what matched; 0 inside longer texts. */
  readonly distance: number;
  /** Sort key of the name, or of the quoted words. */
  readonly name: string;
}

/** Every word of the query begins a word of the text, each its own. */
const beginsWords = ({ words }: Pick<Folded, 'words'>, key: string): boolean =>
  wordsOf(key).every((wanted) => words.some((word) => word.startsWith(wanted)));

/** Every word of the query begins a word of the text or differs from one by a letter or two. */
const resembles = ({ words }: Folded, key: string): boolean =>
  wordsOf(key).every((wanted) => {
    const typos = typosIn(wanted);
    // Words of other lengths cannot be near enough (a letter has two units at most); measuring is what takes long.
    return words.some(
      (word) =>
        word.startsWith(wanted) ||
        (Math.abs(word.length - wanted.length) <= 2 * typos && editDistance(wanted, word) <= typos),
    );
  });

const within = (text: Folded, key: string): boolean => text.key.includes(key) || beginsWords(text, key);

type Candidate = Omit<Match, 'id' | 'name'>;

const near = (field: SearchField, text: Folded, key: string): Candidate => ({
  field,
  text: text.text,
  distance: editDistance(key, text.key),
});

const inside = (field: SearchField, text: Folded): Candidate => ({ field, text: text.text, distance: 0 });

const named = (field: 'name-prefix' | 'alias', text: Folded, key: string): readonly Candidate[] =>
  beginsWords(text, key) ? [near(field, text, key)] : resembles(text, key) ? [near('typo', text, key)] : [];

/**
 * An author’s name alone finds the author, not each comment: of “Adam Jermyn, comment 8” some word of “Comment 8” has
 * to be looked for as well.
 */
const meansComment = ({ id, name }: SearchDocument, key: string): boolean =>
  typeOfId(id) !== 'comment' ||
  wordsOf(key).some((wanted) => name?.words.some((word) => word.startsWith(wanted)) === true);

const candidatesOf = (document: SearchDocument, key: string): readonly Candidate[] => {
  const { name, aliases, initials, definition, quote } = document;
  const called = meansComment(document, key) ? aliases : [];
  return [
    ...(name === null
      ? []
      : name.key === key
        ? [near('exact-name', name, key)]
        : named('name-prefix', name, key)),
    ...(name !== null && initials !== '' && initials === key ? [near('alias', name, key)] : []),
    ...called.flatMap((alias) => named('alias', alias, key)),
    ...(definition !== null && within(definition, key) ? [inside('definition', definition)] : []),
    ...(quote !== null && within(quote, key) ? [inside('quote', quote)] : []),
  ];
};

/** Every word, in the number it stands in or the other: of what is said there is too much for wrong letters to count. */
const saysWords = ({ words }: Folded, wanted: readonly string[]): boolean =>
  wanted.every((one) => words.some((word) => word.startsWith(one) || `${word}s` === one));

/**
 * What a relation or a position says is found by more than the name of one end: that finds the end, and would find
 * all of its relations beside it. The fewer words it says beside those looked for, the nearer.
 */
const claimed = ({ claims, between }: SearchDocument, key: string): readonly Candidate[] => {
  const wanted = wordsOf(key);
  if (wanted.length < 2 || between.some((end) => resembles(end, key))) return [];
  // From its subject where the words stand there: so it is said everywhere else.
  const claim = claims.find((one) => saysWords(one, wanted));
  return claim === undefined
    ? []
    : [{ ...inside('claim', claim), distance: claim.words.length - wanted.length }];
};

const rank = (field: SearchField): number => SEARCH_FIELDS.indexOf(field);

const better = (a: Candidate, b: Candidate): number =>
  rank(a.field) - rank(b.field) ||
  a.distance - b.distance ||
  (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);

/** Words of the query that stand apart, some in the name and some in the definition. */
const scattered = ({ name, aliases, definition }: SearchDocument, key: string): readonly Candidate[] => {
  if (definition === null) return [];
  const all = [name, ...aliases, definition].map((part) => part?.key ?? '').join(' ');
  return beginsWords({ words: wordsOf(all) }, key)
    ? [{ ...inside('definition', definition), distance: 1 }]
    : [];
};

/** What is looked for: as it was typed, and without the words that only ask. */
export interface Keys {
  readonly whole: readonly string[];
  readonly told: readonly string[];
}

/**
 * The best match of a document over all keys, or null when minisearch proposed it only for letters that look alike
 * in a longer text: a typo counts in names.
 */
export const matchDocument = (document: SearchDocument, { whole, told }: Keys): Match | null => {
  const all =
    document.claims.length > 0
      ? told.flatMap((key) => claimed(document, key))
      : whole.flatMap((key) => candidatesOf(document, key));
  const best = (all.length > 0 ? all : whole.flatMap((key) => scattered(document, key))).sort(better)[0];
  if (best === undefined) return null;
  return { ...best, id: document.id, name: document.sortName };
};

/** The order of hits: field, distance, name, id. */
export const compareMatches = (a: Match, b: Match): number =>
  rank(a.field) - rank(b.field) ||
  a.distance - b.distance ||
  (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
