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

/** Words with which one asks rather than names: they stand in no sentence of the atlas, or in nearly all. */
const ASKING: ReadonlySet<string> = new Set(
  'a an and any anybody are as be between can could did disagree disagrees do does for has have how if in is isnt it not of on or oppose opposes say says that the there to was what when where whether which who why with'.split(
    ' ',
  ),
);

/** A folded query without the words that only ask; as it is where nothing else is in it. */
export const toldIn = (key: string): string => {
  const told = key.split(' ').filter((word) => !ASKING.has(word));
  return told.length === 0 ? key : told.join(' ');
};

/** How many letters may be wrong in a word: none in the shortest, one up to five letters, two beyond. */
export const typosIn = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : 2);
