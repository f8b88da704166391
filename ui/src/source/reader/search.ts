/** What is chosen in a comment, as its address carries it. */
export interface ReaderSearch {
  /** Id of the chosen quote. */
  readonly quote?: string;
  /** Words picked out by a reader: code points of the comment, `120-180`. */
  readonly words?: string;
}

const WORDS = /^(\d{1,7})-(\d{1,7})$/u;

/** The span that `words` names; null when it names none. */
export const wordsSpan = (words: string | undefined): { start: number; end: number } | null => {
  const match = WORDS.exec(words ?? '');
  if (match === null) return null;
  const [start, end] = [Number(match[1]), Number(match[2])];
  return start < end ? { start, end } : null;
};

/** Reads an address’s query; what is not understood is left out. */
export const readerSearch = (search: Record<string, unknown>): ReaderSearch => {
  const { quote, words } = search;
  return {
    ...(typeof quote === 'string' && quote.startsWith('quote/') ? { quote } : {}),
    ...(typeof words === 'string' && wordsSpan(words) !== null ? { words } : {}),
  };
};

/** Comment and query at which a quote is shown in its comment. */
export const placeOfQuote = (quote: string, comment: string) => ({
  to: '/comment/$' as const,
  params: { _splat: comment.slice('comment/'.length) },
  search: { quote },
});
