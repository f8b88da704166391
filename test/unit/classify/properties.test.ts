/** What holds for every combination of answers, and for every way to leave some open. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeValues } from '../../../schema/classify/change.ts';
import { classify } from '../../../schema/classify/classify.ts';
import type { Answers } from '../../../schema/classify/answers.ts';
import {
  asAnswers,
  combinations,
  facetIds,
  fits,
  holds,
  isBarred,
  rulesOf,
  TURNING,
  valuesOf,
} from './naive.ts';
import { DIVISIONS, KEY } from './the-key.ts';

const ALL = combinations(TURNING);
const divisions = Object.values(DIVISIONS);
const first = (division: string, at: Readonly<Record<string, string>>) =>
  rulesOf('verdict', division).find((rule) => holds(rule, at));

/** All combinations that are not barred, with the rule that decides in each division. */
const DECIDED = ALL.filter((at) => !isBarred(at)).map((at) => ({
  at,
  rules: divisions.map((division) => first(division, at)),
}));

describe('every combination of what verdicts turn on', () => {
  it('are thousands', () => {
    expect(ALL.length).toBe(TURNING.reduce((product, facet) => product * valuesOf(facet).length, 1));
    expect(ALL.length).toBeGreaterThan(4000);
    expect(DECIDED.length).toBeGreaterThan(500);
  });

  it('gets at most one verdict in each division, in whatever order its rules are read', () => {
    const wrong = DECIDED.filter(({ at, rules }) =>
      divisions.some((division, index) => {
        const holding = rulesOf('verdict', division).filter((rule) => holds(rule, at));
        return holding.length !== 1 || holding[0] !== rules[index];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('gets a verdict, a reason for none, a shut gate or what excludes what', () => {
    /** State and rules that have to be found. */
    const expected = (at: Readonly<Record<string, string>>) => {
      const clashing = rulesOf('impossible').filter((rule) => holds(rule, at));
      if (clashing.length > 0) return { clashing, states: Array<string>(3).fill('impossible') };
      const shut = rulesOf('gate').some((rule) => holds(rule, at));
      if (shut) return { clashing, states: Array<string>(3).fill('not-optimization') };
      const rules = divisions.map((division) => first(division, at)!);
      return {
        clashing,
        states: rules.map(({ id, concepts }) => `${concepts.length > 0 ? 'decided' : 'neither'} ${id}`),
      };
    };
    const wrong = ALL.filter((at) => {
      const found = classify(asAnswers(at), KEY);
      const { clashing, states } = expected(at);
      const got = found.divisions.map(({ state, hits }) =>
        [state, ...hits.map(({ rule }) => rule)].join(' '),
      );
      return (
        found.impossible.map(({ rule }) => rule).join() !== clashing.map(({ id }) => id).join() ||
        got.join() !== states.join() ||
        found.divisions.some(({ reason }) => reason === null || reason === '')
      );
    });
    expect(wrong).toEqual([]);
  }, 30_000);

  it('never has two members of one division', () => {
    const memberships = DECIDED.map(({ rules }) => rules.map((rule) => rule?.concepts[0]));
    const seen = new Set(memberships.map((members) => members.join()));
    // The cuts are independent: both members of one are met with both of another.
    expect(seen.has('concept/amortized-optimization,concept/control,')).toBe(true);
    expect(seen.has('concept/hybrid-optimization,concept/selection,concept/predictive-process')).toBe(true);
    for (const name of ['direct-amortized', 'selection-control', 'selective-predictive']) {
      const rules = rulesOf('verdict', `division/${name}`);
      const members = new Map(rules.map(({ label, concepts }) => [label, concepts[0]]));
      for (const { label, concepts } of rules) expect(concepts[0]).toBe(members.get(label));
    }
  });
});

/** Some of the questions answered, some with several values, in any order. */
const partial: fc.Arbitrary<Answers> = fc
  .tuple(
    ...facetIds.map((facet) =>
      fc
        .oneof(
          { weight: 2, arbitrary: fc.constant(null) },
          { weight: 1, arbitrary: fc.constantFrom('any' as const, 'unknown' as const) },
          { weight: 5, arbitrary: fc.subarray([...valuesOf(facet)], { minLength: 1, maxLength: 1 }) },
          { weight: 2, arbitrary: fc.subarray([...valuesOf(facet)], { minLength: 1 }) },
        )
        .map((answer) => (answer === null ? [] : [{ facet, answer }])),
    ),
  )
  .map((lists) => lists.flat());

const RUNS = { numRuns: 250, seed: 8 };

/** `answers` with one more given, or one narrowed to a single value. */
const further = (answers: Answers, facet: string, value: string): Answers | undefined => {
  const before = answers.find((one) => one.facet === facet)?.answer ?? 'unknown';
  if (Array.isArray(before) && !before.includes(value)) return undefined;
  return [...answers.filter((one) => one.facet !== facet), { facet, answer: [value] }];
};

const anyValue = fc.constantFrom(
  ...facetIds.flatMap((facet) => valuesOf(facet).map((value) => ({ facet, value }))),
);

describe('answers that leave something open', () => {
  it('leave possible just what some way to complete them gives', () => {
    fc.assert(
      fc.property(partial, (answers) => {
        const left = DECIDED.filter(({ at }) => fits(at, answers));
        const found = classify(answers, KEY);
        if (found.impossible.length > 0 || found.gate.state === 'shut') {
          expect(left).toEqual([]);
          return;
        }
        found.divisions.forEach((outcome, index) => {
          const ids = new Set(left.map(({ rules }) => rules[index]!.id));
          expect(outcome.hits.map(({ rule }) => rule).sort()).toEqual([...ids].sort());
          const labels = new Set(left.map(({ rules }) => rules[index]!.label));
          expect(outcome.state === 'open').toBe(labels.size > 1);
          expect(outcome.wouldDecide.length > 0).toBe(labels.size > 1);
        });
      }),
      RUNS,
    );
  });

  it('are never contradicted by a further answer', () => {
    fc.assert(
      fc.property(partial, anyValue, (answers, { facet, value }) => {
        const more = further(answers, facet, value);
        fc.pre(more !== undefined);
        const [before, then] = [classify(answers, KEY), classify(more, KEY)];
        if (before.impossible.length > 0) expect(then.impossible.length).toBeGreaterThan(0);
        // Answers that clash say nothing any more; a shut gate was not known to be passed.
        if (then.impossible.length > 0) return;
        expect(then.gate.state === 'shut' && before.gate.state === 'passed').toBe(false);
        if (before.gate.state !== 'open') expect(then.gate.state).toBe(before.gate.state);
        if (then.gate.state === 'shut') return;
        then.divisions.forEach((outcome, index) => {
          const was = before.divisions[index]!;
          const possible = was.hits.map(({ rule }) => rule);
          for (const { rule } of outcome.hits) expect(possible).toContain(rule);
          if (was.label !== null) expect(outcome.label).toBe(was.label);
        });
        const maybe = [...before.flags, ...before.possibleFlags].map(({ rule }) => rule);
        for (const { rule } of [...then.flags, ...then.possibleFlags]) expect(maybe).toContain(rule);
        const sure = then.flags.map(({ rule }) => rule);
        for (const { rule } of before.flags) expect(sure).toContain(rule);
      }),
      RUNS,
    );
  });

  it('decide by the answers that are named as deciding, and by no fewer', () => {
    fc.assert(
      fc.property(partial, (answers) => {
        for (const { division, label, deciding, hits } of classify(answers, KEY).divisions) {
          if (label === null) continue;
          const again = (some: Answers) =>
            classify(some, KEY).divisions.find((one) => one.division === division)!;
          expect(again(deciding).label).toBe(label);
          const turning = new Set(
            hits.flatMap(({ rule }) =>
              KEY.divisions
                .get(division)!
                .find((one) => one.rule.id === rule)!
                .rule.conditions.map(({ facet }) => facet),
            ),
          );
          for (const { facet } of deciding) {
            if (turning.has(facet)) continue;
            expect(again(deciding.filter((one) => one.facet !== facet)).label).not.toBe(label);
          }
        }
      }),
      RUNS,
    );
  });

  it('mean the same in whatever order they are given', () => {
    fc.assert(
      fc.property(partial, (answers) => {
        expect(classify(answers.toReversed(), KEY)).toEqual(classify(answers, KEY));
      }),
      { ...RUNS, numRuns: 100 },
    );
  });
});

describe('what excludes what', () => {
  it('does so both ways: what one answer leaves no room for leaves no room for it', () => {
    fc.assert(
      fc.property(partial, anyValue, anyValue, (answers, one, other) => {
        fc.pre(one.facet !== other.facet);
        const rest = answers.filter(({ facet }) => facet !== one.facet && facet !== other.facet);
        const room = (given: typeof one, asked: typeof one) =>
          freeValues([...rest, { facet: given.facet, answer: [given.value] }], KEY)
            .get(asked.facet)!
            .includes(asked.value);
        const both = classify(
          [...rest, { facet: one.facet, answer: [one.value] }, { facet: other.facet, answer: [other.value] }],
          KEY,
        );
        expect(room(one, other)).toBe(both.impossible.length === 0);
        expect(room(other, one)).toBe(both.impossible.length === 0);
      }),
      RUNS,
    );
  });
});
