/** Classification in words. */
import type { FacetAnswer } from '../../../../schema/entities/graph.ts';
import type { State } from '../../../../schema/classify/verdict.ts';
import type { RuleKind } from '../../generated/graphql.ts';

export const OPEN_ANSWER_WORDS: Readonly<Record<'any' | 'does-not-apply' | 'unknown', string>> = {
  any: 'Any of them',
  'does-not-apply': 'Does not apply',
  unknown: 'I don’t know',
};

/** What is said in place of a label; null where the label is said. */
export const STATE_WORDS: Readonly<Record<State, string | null>> = {
  decided: null,
  neither: null,
  open: 'Still open',
  'not-optimization': 'Not optimization',
  impossible: 'No verdict',
  'does-not-apply': 'Does not apply',
  'no-rule': 'The key is silent',
};

/** Why there is no reason of a rule to give. */
export const STATE_REASONS: Readonly<Partial<Record<State, string>>> = {
  'does-not-apply': 'A question that this division turns on does not apply.',
  'no-rule': 'No rule of the key speaks of this case.',
};

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** An answer in words; `label` names a value. */
export const answerWords = (answer: FacetAnswer['answer'], label: (value: string) => string): string =>
  Array.isArray(answer) ? answer.map(label).join(', or: ') : OPEN_ANSWER_WORDS[answer];

export const RULE_KIND_WORDS: Readonly<Record<RuleKind, string>> = {
  IMPOSSIBLE: 'answers that exclude each other',
  GATE: 'no optimization at all',
  VERDICT: 'a verdict',
  LEVEL: 'a level',
  FLAG: 'a remark beside the verdicts',
};
