/** The known words closest to one that is not known, for messages such as “did you mean …?”. */

/** Number of single-character edits between two texts (Levenshtein 1966), two rows at a time. */
export const editDistance = (a: string, b: string): number => {
  const from = [...a];
  const to = [...b];
  let row = to.map((_, index) => index + 1);
  for (let i = 0; i < from.length; i += 1) {
    const next: number[] = [];
    for (let j = 0; j < to.length; j += 1) {
      const left = j === 0 ? i + 1 : next[j - 1]!;
      const corner = j === 0 ? i : row[j - 1]!;
      next.push(Math.min(left + 1, row[j]! + 1, corner + (from[i] === to[j] ? 0 : 1)));
    }
    row = next;
  }
  return to.length === 0 ? from.length : row[row.length - 1]!;
};

const distance = (wanted: string, known: string): number =>
  known.includes(wanted) || wanted.includes(known) ? 1 : editDistance(wanted, known);

/** At most `count` known words, closest first; none that differs in more than half of its letters. */
export const nearest = (wanted: string, known: Iterable<string>, count = 3): readonly string[] =>
  [...known]
    .map((word) => ({ word, away: distance(wanted, word) }))
    .filter(({ word, away }) => away <= Math.max(2, Math.floor(Math.max(word.length, wanted.length) / 2)))
    .sort((a, b) => a.away - b.away || (a.word < b.word ? -1 : 1))
    .slice(0, count)
    .map(({ word }) => word);

/** “ Did you mean a or b?”, or nothing. */
export const didYouMean = (wanted: string, known: Iterable<string>): string => {
  const words = nearest(wanted, known);
  return words.length === 0 ? '' : ` Did you mean ${words.join(' or ')}?`;
};
