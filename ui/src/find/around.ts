/** A long text cut down to where the words stand that were looked for. Pure. */
import { markedWords } from '../../../schema/search/marks.ts';

const BEFORE = 60;
const MOST = 220;

/**
 * The text from a little before its first marked word, at most `most` letters, cut between words, with “…” where
 * something is left out. A text that is short enough stays whole.
 */
export const around = (words: string, query: string, most = MOST): string => {
  if (words.length <= most) return words;
  const first = markedWords(words, query)[0]?.start ?? 0;
  const space = words.lastIndexOf(' ', first - BEFORE);
  const from = first <= BEFORE || space < 0 ? 0 : space + 1;
  const end = from + most >= words.length ? words.length : words.lastIndexOf(' ', from + most);
  const to = end <= from ? Math.min(words.length, from + most) : end;
  return `${from > 0 ? '… ' : ''}${words.slice(from, to)}${to < words.length ? ' …' : ''}`;
};
