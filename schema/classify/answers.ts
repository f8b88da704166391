/** Answers to the questions of the key: what is wrong with them, and what they leave possible. */
import type { FacetAnswer } from '../entities/graph.ts';
import { OPEN_ANSWERS } from '../vocabulary/terms.ts';
import { DOES_NOT_APPLY } from './box.ts';
import type { Box } from './box.ts';
import { maskOf } from './key.ts';
import type { Key, KeyFacet } from './key.ts';

export type Answers = readonly FacetAnswer[];

/** What is wrong with an answer; `path` leads to it in the list of answers. */
export interface AnswerFault {
  readonly code: 'FACET_TWICE' | 'FACET_VALUE' | 'UNKNOWN_ID';
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly ids: readonly string[];
}

/** Facets that the key does not have, facets answered twice, and values that are not the facet’s. */
export const answerFaults = (answers: Answers, key: Key): readonly AnswerFault[] =>
  answers.flatMap(({ facet, answer }, at): readonly AnswerFault[] => {
    const known = key.facets.find(({ id }) => id === facet);
    if (known === undefined) {
      const message = `The key has no facet ${facet}: it has ${key.facets.map(({ id }) => id).join(', ')}.`;
      return [{ code: 'UNKNOWN_ID', message, path: [at, 'facet'], ids: [facet] }];
    }
    const found: AnswerFault[] = [];
    if (answers.findIndex((other) => other.facet === facet) !== at) {
      const message = `${facet} is answered twice: give all its values in one answer.`;
      found.push({ code: 'FACET_TWICE', message, path: [at, 'facet'], ids: [facet] });
    }
    if (!Array.isArray(answer)) return found;
    answer.forEach((value, index) => {
      if (known.values.some(({ id }) => id === value)) return;
      const message = `${value} is not a value of ${facet}, nor one of ${OPEN_ANSWERS.join(', ')}: it has ${known.values.map(({ id }) => id).join(', ')}.`;
      found.push({ code: 'FACET_VALUE', message, path: [at, 'answer', index], ids: [facet, value] });
    });
    return found;
  });

/** The answer to a facet; what is not answered is unknown. */
export const answerTo = (answers: Answers, facet: string): FacetAnswer['answer'] =>
  answers.find((one) => one.facet === facet)?.answer ?? 'unknown';

const maskFor = ({ values, all }: KeyFacet, answer: FacetAnswer['answer']): number => {
  // Values that the key no longer has say nothing.
  if (Array.isArray(answer)) return maskOf(values, answer) || all;
  return answer === 'does-not-apply' ? DOES_NOT_APPLY : all;
};

/**
 * Every combination that the answers leave possible. `any` and `unknown` leave all values; a question that is
 * not asked, because of another answer, does not apply, whatever was answered to it.
 */
export const boxOfAnswers = (answers: Answers, key: Key): Box => {
  const masks = key.facets.map((facet) => maskFor(facet, answerTo(answers, facet.id)));
  return masks.map((mask, at) => {
    const asked = key.facets[at]!.askedWhen;
    return asked !== null && (masks[asked.at]! & asked.mask) === 0 ? DOES_NOT_APPLY : mask;
  });
};

/** The answer that a mask of a facet stands for. */
export const answerOfMask = ({ values, all }: KeyFacet, mask: number): FacetAnswer['answer'] => {
  if (mask === DOES_NOT_APPLY) return 'does-not-apply';
  if (mask === all) return 'unknown';
  return values.filter((_, bit) => (mask & (1 << bit)) !== 0).map(({ id }) => id);
};
