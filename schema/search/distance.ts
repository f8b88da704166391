/** Levenshtein distance in code points: the fewest letters to add, drop or change to get from one to the other. */
export const editDistance = (from: string, to: string): number => {
  const a = [...from];
  const b = [...to];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [index, letter] of a.entries()) {
    const next = [index + 1];
    for (const [column, other] of b.entries()) {
      const changed = row[column]! + (letter === other ? 0 : 1);
      next.push(Math.min(changed, row[column + 1]! + 1, next[column]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
};
