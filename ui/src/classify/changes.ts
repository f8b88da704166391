/** What one other answer would change, gathered by answer. Pure. */
import type { Flip } from '../../../schema/classify/change.ts';

/** One answer given otherwise, and all verdicts that it turns. */
export interface AnswerChange {
  readonly facet: string;
  readonly value: string;
  readonly flips: readonly Flip[];
}

/** Flips of one answer together, in the order in which they come. */
export const changesOf = (flips: readonly Flip[]): readonly AnswerChange[] => {
  const found = new Map<string, { facet: string; value: string; flips: Flip[] }>();
  for (const flip of flips) {
    const one = found.get(flip.value) ?? { facet: flip.facet, value: flip.value, flips: [] };
    one.flips.push(flip);
    found.set(flip.value, one);
  }
  return [...found.values()];
};
