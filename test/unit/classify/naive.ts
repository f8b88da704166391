/** Classification done again by trying every combination, straight from the rules: slow, and obviously right. */
import type { Answers } from '../../../schema/classify/answers.ts';
import type { Rule } from '../../../schema/entities/key.ts';
import { PARTS } from './the-key.ts';

/** One value for each facet. */
export type Combination = Readonly<Record<string, string>>;

export const facetIds = PARTS.facets.toSorted((a, b) => a.order - b.order).map(({ id }) => id);
export const valuesOf = (facet: string): readonly string[] =>
  PARTS.values
    .filter((value) => value.facet === facet)
    .toSorted((a, b) => a.order - b.order)
    .map(({ id }) => id);

/** Every combination of values of these facets. */
export const combinations = (facets: readonly string[]): readonly Combination[] =>
  facets.reduce<readonly Combination[]>(
    (all, facet) => all.flatMap((one) => valuesOf(facet).map((value) => ({ ...one, [facet]: value }))),
    [{}],
  );

const lists = new Map<string, readonly Rule[]>();

export const rulesOf = (kind: Rule['kind'], division: string | null = null): readonly Rule[] => {
  const name = `${kind} ${division}`;
  const known = lists.get(name);
  if (known !== undefined) return known;
  const list = PARTS.rules
    .filter((rule) => rule.kind === kind && rule.division === division)
    .toSorted((a, b) => a.order - b.order);
  lists.set(name, list);
  return list;
};

export const holds = (rule: Rule, at: Combination): boolean =>
  rule.conditions.every(({ facet, values }) => values.includes(at[facet] ?? ''));

export const isBarred = (at: Combination): boolean =>
  [...rulesOf('impossible'), ...rulesOf('gate')].some((rule) => holds(rule, at));

/** Facets that a verdict, the gate or what is impossible turns on. */
export const TURNING = facetIds.filter((facet) =>
  PARTS.rules.some(
    ({ kind, conditions }) =>
      ['impossible', 'gate', 'verdict'].includes(kind) && conditions.some((one) => one.facet === facet),
  ),
);

/** Whether a combination is one of those that the answers leave. */
export const fits = (at: Combination, answers: Answers): boolean =>
  answers.every(({ facet, answer }) => {
    const value = at[facet];
    return value === undefined || !Array.isArray(answer) || answer.includes(value);
  });

export const asAnswers = (at: Combination): Answers =>
  Object.entries(at).map(([facet, value]) => ({ facet, answer: [value] }));
