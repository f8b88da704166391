/** What is looked for: the folded query, and the same with an unfinished last word in the other spelling. */

/**
 * Keys to look for. `fold` brings whole words to one spelling, but somebody who has typed `optimis` so far means
 * `optimiz…` as well. Empty for a query without letters and digits.
 */
export const queriesOf = (key: string): readonly string[] => {
  if (key === '') return [];
  const other = key.replace(/([a-z]{3,})is(a|at|ati|atio|i|in)?$/, '$1iz$2');
  return other === key ? [key] : [key, other];
};

/** How many letters may be wrong in a word: none in the shortest, one up to five letters, two beyond. */
export const typosIn = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : 2);
