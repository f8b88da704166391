/**
 * Spelling fold for search and duplicate checks, and sort keys for ordering. “Amortised Optimisation”,
 * “amortized-optimization” and “Amortized  optimization” fold to the same key.
 */

// British and American spellings of the words this field is made of; -ise/-ize after three letters or more.
const spelling = (text: string): string =>
  text
    .replace(/([a-z]{3,})is(ation|ations|e|ed|er|ers|es|ing|able)\b/g, '$1iz$2')
    .replace(/([a-z]{3,})yse(d|r|rs|s)?\b/g, '$1yze$2');

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFKC')
    .toLowerCase();

/**
 * Case, marks, hyphens, spaces, punctuation and -ise/-ize do not count; signs do, so that C, C++ and C#, or A and
 * A*, stay apart. A text of nothing but punctuation stays as it is. Idempotent.
 */
export const fold = (text: string): string => {
  const lower = plain(text);
  const words = lower
    .replace(/[’']/gu, '')
    .replace(/[^\p{L}\p{N}\p{S}#*&%@]+/gu, ' ')
    .trim();
  return words === '' ? lower.trim() : spelling(words);
};

/**
 * Sort key of a name: pure ASCII, never empty, so that both engines and JavaScript order it alike (a stored
 * string and a parameter are compared by different rules on Neo4j as soon as a code point is beyond ASCII).
 * NFKC, case and marks folded, then each code point that is still not ASCII as `~` and 6 hex digits.
 */
export const sortKey = (name: string): string => {
  let key = '';
  for (const char of plain(name)) {
    const code = char.codePointAt(0)!;
    key += code >= 0x20 && code < 0x7f && char !== '~' ? char : `~${code.toString(16).padStart(6, '0')}`;
  }
  return key === '' ? '~' : key;
};
