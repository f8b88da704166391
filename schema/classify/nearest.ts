/** Examples that answer most like a system that somebody describes. */
import type { FacetAnswer } from '../entities/graph.ts';
import { answerTo, boxOfAnswers } from './answers.ts';
import type { Answers } from './answers.ts';
import { DOES_NOT_APPLY } from './box.ts';
import type { Key } from './key.ts';

export interface Answered {
  readonly id: string;
  readonly facets?: Answers | undefined;
}

/** A facet to which the two answer differently. */
export interface Difference {
  readonly facet: string;
  readonly yours: FacetAnswer['answer'];
  readonly theirs: FacetAnswer['answer'];
}

export interface Near {
  /** Id of the example. */
  readonly id: string;
  /** In the key’s order. */
  readonly differs: readonly Difference[];
  /** Number of facets in which they agree, of those that both answer. */
  readonly agrees: number;
}

/**
 * At most `limit` examples, those that differ in fewest facets first, then those that agree in most, then by id.
 * They differ where no value is common to both; what one of them leaves open, or is not asked, is not compared. An
 * example that answers nothing that the other answers as well is left out.
 */
export const nearest = (
  answers: Answers,
  examples: readonly Answered[],
  key: Key,
  limit = 5,
): readonly Near[] => {
  const mine = boxOfAnswers(answers, key);
  const found = examples.flatMap(({ id, facets = [] }): readonly Near[] => {
    const theirs = boxOfAnswers(facets, key);
    const compared = key.facets.flatMap((facet, at) => {
      const [a, b] = [mine[at]!, theirs[at]!];
      // What is left open, or was not to be asked, tells nothing.
      if ([a, b].some((mask) => mask === facet.all || mask === DOES_NOT_APPLY)) return [];
      return [{ facet: facet.id, same: (a & b) !== 0 }];
    });
    if (compared.length === 0) return [];
    const differs = compared
      .filter(({ same }) => !same)
      .map(({ facet }) => ({ facet, yours: answerTo(answers, facet), theirs: answerTo(facets, facet) }));
    return [{ id, differs, agrees: compared.length - differs.length }];
  });
  return found
    .toSorted((a, b) => a.differs.length - b.differs.length || b.agrees - a.agrees || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
};
