/** Classifying by answers that somebody typed, with the key as it is stored. */
import { answerFaults } from '../../schema/classify/answers.ts';
import type { Answers } from '../../schema/classify/answers.ts';
import { classify } from '../../schema/classify/classify.ts';
import { readKey } from '../../schema/classify/key.ts';
import type { Key } from '../../schema/classify/key.ts';
import type { FacetAnswer } from '../../schema/entities/graph.ts';
import type { KeyView } from '../repository/debate-cards.ts';
import type { ClassificationModel, UserErrorModel } from './models.ts';

/** An answer as it is typed: values, or why there are none. */
export interface TypedAnswer {
  readonly facet: string;
  readonly values?: readonly string[] | null | undefined;
  readonly open?: Exclude<FacetAnswer['answer'], string[]> | null | undefined;
}

/** The key of stored parts, ready for answering. */
export const keyOf = ({ facets, values, rules }: KeyView): Key =>
  readKey({
    facets: facets.map(({ entity }) => entity),
    values: values.map(({ entity }) => entity),
    rules: rules.map(({ entity }) => entity),
  });

/** The answer of an input, or undefined unless it is given in exactly one way. */
export const answerOf = ({ facet, values, open }: TypedAnswer): FacetAnswer | undefined => {
  const some = values != null && values.length > 0;
  if (some === (open != null)) return undefined;
  return some ? { facet, answer: [...values] } : { facet, answer: open ?? 'unknown' };
};

const oddAnswer = (facet: string, at: number): UserErrorModel => ({
  code: 'INVALID_INPUT',
  message: `Answer ${facet} with \`values\` or with \`open\`, and with exactly one of them.`,
  path: ['answers', String(at)],
  ids: [facet],
  conflict: null,
});

/** What is wrong with answers, and the answers, none of them where something is wrong. */
export const readAnswers = (
  typed: readonly TypedAnswer[],
  key: Key,
): { readonly answers: Answers; readonly faults: readonly UserErrorModel[] } => {
  const read = typed.map(answerOf);
  const odd = read.flatMap((answer, at) => (answer === undefined ? [oddAnswer(typed[at]!.facet, at)] : []));
  if (odd.length > 0) return { answers: [], faults: odd };
  const answers = read.filter((answer) => answer !== undefined);
  const faults = answerFaults(answers, key).map(({ code, message, path, ids }): UserErrorModel => ({
    code,
    message,
    path: ['answers', ...path.map((step) => (step === 'answer' ? 'values' : String(step)))],
    ids: [...ids],
    conflict: null,
  }));
  return faults.length > 0 ? { answers: [], faults } : { answers, faults };
};

/** What the key makes of answers that are right. */
export const classification = (
  answers: Answers,
  key: Key,
  faults: readonly UserErrorModel[] = [],
): ClassificationModel => {
  const outcome = classify(answers, key);
  const clashes = outcome.impossible.map(({ reason, deciding, rule }): UserErrorModel => ({
    code: 'IMPOSSIBLE_ANSWERS',
    message: reason,
    path: ['answers'],
    ids: [rule, ...deciding.map(({ facet }) => facet)],
    conflict: null,
  }));
  return { userErrors: [...faults, ...clashes], answers, key, outcome };
};
