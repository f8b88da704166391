/** What another answer would do, and which answers are still free. */
import type { FacetAnswer } from '../entities/graph.ts';
import { answerTo, boxOfAnswers } from './answers.ts';
import type { Answers } from './answers.ts';
import { DOES_NOT_APPLY, outside, withMask } from './box.ts';
import type { Key } from './key.ts';
import { barred, onlyLabel, possibleIn, stillFree } from './possible.ts';

/** One answer changed, and one verdict that it flips. */
export interface Flip {
  readonly facet: string;
  readonly value: string;
  /** Null where the gate shuts: then it is no optimization in any division. */
  readonly division: string | null;
  /** The label as the answers are. */
  readonly from: string | null;
  /** The label that it would be, or of the gate. */
  readonly to: string;
  /** Id of the rule that would decide. */
  readonly rule: string;
}

/** The answers with one of them changed. */
export const withAnswer = (answers: Answers, facet: string, answer: FacetAnswer['answer']): Answers => [
  ...answers.filter((one) => one.facet !== facet),
  { facet, answer },
];

/**
 * Single answers that, changed, flip a verdict that is decided: by facet, value and division, in the key’s order.
 * Changes that exclude another answer are left out.
 */
export const wouldChange = (answers: Answers, key: Key): readonly Flip[] => {
  const bars = barred(key);
  const before = boxOfAnswers(answers, key);
  if (outside(before, bars) === undefined) return [];
  const now = [...key.divisions].map(([division, rules]) => ({
    division,
    rules,
    from: onlyLabel(before, rules, bars),
  }));
  const cannotBe = key.impossible.map(({ box }) => box);
  return key.facets.flatMap((facet, at): readonly Flip[] => {
    const answer = answerTo(answers, facet.id);
    if (!Array.isArray(answer) || before[at] === DOES_NOT_APPLY) return [];
    return facet.values.flatMap(({ id: value }): readonly Flip[] => {
      if (answer.includes(value)) return [];
      const box = boxOfAnswers(withAnswer(answers, facet.id, [value]), key);
      const shut = possibleIn(box, key.gate, cannotBe);
      const [gate] = shut.rules;
      if (gate !== undefined && !shut.gap) {
        return [
          { facet: facet.id, value, division: null, from: null, to: gate.rule.label, rule: gate.rule.id },
        ];
      }
      return now.flatMap(({ division, rules, from }): readonly Flip[] => {
        if (from === undefined) return [];
        const to = onlyLabel(box, rules, bars);
        if (to === undefined || to === from) return [];
        const [first] = possibleIn(box, rules, bars).rules;
        return [{ facet: facet.id, value, division, from, to, rule: first!.rule.id }];
      });
    });
  });
};

/** For each facet, values that can be answered without excluding an answer to another. */
export const freeValues = (answers: Answers, key: Key): ReadonlyMap<string, readonly string[]> => {
  const box = boxOfAnswers(answers, key);
  const cannotBe = key.impossible.map((rule) => rule.box);
  return new Map(
    key.facets.map(({ id, values, all }, at) => {
      const free = stillFree(withMask(box, at, all), at, all, cannotBe);
      return [id, values.filter((_, bit) => (free & (1 << bit)) !== 0).map((value) => value.id)];
    }),
  );
};
