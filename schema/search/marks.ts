/** Which words of a text a query found it by, for marking them. */
import { fold } from '../text/fold.ts';
import { editDistance } from './distance.ts';
import { wordsOf } from './document.ts';
import { queriesOf, typosIn } from './query.ts';

/** A run of a text, in UTF-16 units: what `slice` takes. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// What `fold` keeps of a text, with marks and apostrophes, which it takes out of the middle of words.
const WORD = /[\p{L}\p{N}\p{S}\p{M}#*&%@’']+/gu;

interface Word extends Span {
  readonly key: string;
}

const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    key: fold(found[0]),
  }));

/** Words that begin with what is wanted; else those that hold it; else those that are near it. */
const fitting = (words: readonly Word[], wanted: string): readonly Word[] => {
  const begun = words.filter(({ key }) => key.startsWith(wanted));
  if (begun.length > 0) return begun;
  const holding = wanted.length < 3 ? [] : words.filter(({ key }) => key.includes(wanted));
  if (holding.length > 0) return holding;
  return words.filter(({ key }) => editDistance(wanted, key) <= typosIn(wanted));
};

/** The words of a text that a query means, in order, none overlapping; none where it means none of them. */
export const markedWords = (text: string, query: string): readonly Span[] => {
  const words = wordsIn(text);
  const wanted = queriesOf(fold(query)).flatMap(wordsOf);
  const meant = new Set(wanted.flatMap((one) => fitting(words, one)));
  return words.filter((word) => meant.has(word)).map(({ start, end }) => ({ start, end }));
};
