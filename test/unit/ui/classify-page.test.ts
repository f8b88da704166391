/** Answers in the address, the key as the API gives it, and the worked question. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFaults } from '../../../schema/classify/answers.ts';
import { classify } from '../../../schema/classify/classify.ts';
import type { FacetAnswer } from '../../../schema/entities/graph.ts';
import { addressOf, answersIn, classifySearch, withAnswerIn } from '../../../ui/src/classify/address.ts';
import { changesOf } from '../../../ui/src/classify/changes.ts';
import { givenAnswers, shownKey } from '../../../ui/src/classify/key-parts.ts';
import { WORKED_STAGES } from '../../../ui/src/classify/worked.ts';
import type {
  ClassificationKeyQuery,
  ClassificationRulesQuery,
  RuleKind,
} from '../../../ui/src/generated/graphql.ts';
import { PROGRAM_READINGS } from '../classify/program-readings.ts';
import { DIVISIONS, KEY, PARTS, rowAnswers } from '../classify/the-key.ts';

const anAnswer: fc.Arbitrary<FacetAnswer> = fc.constantFrom(...KEY.facets).chain(({ id, values }) =>
  fc
    .oneof(
      fc.constantFrom('any' as const, 'does-not-apply' as const, 'unknown' as const),
      fc.subarray(
        values.map((value) => value.id),
        { minLength: 1 },
      ),
    )
    .map((answer) => ({ facet: id, answer })),
);

describe('answers in an address', () => {
  it('come back as they went', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anAnswer, { selector: ({ facet }) => facet }), (answers) => {
        const search = classifySearch({ at: 'objective', about: 'example/a-star', ...addressOf(answers) });
        expect(answersIn(search)).toEqual(answers);
      }),
      { seed: 11, numRuns: 200 },
    );
  });
  it('are set, exchanged and taken away one by one', () => {
    const one = withAnswerIn({ at: 'trial' }, 'facet/trial', ['facet/trial/free', 'facet/trial/paid']);
    expect(one).toEqual({ at: 'trial', trial: 'free.paid' });
    expect(withAnswerIn(one, 'facet/trial', 'unknown')).toEqual({ at: 'trial', trial: 'unknown' });
    expect(withAnswerIn(one, 'facet/trial', undefined)).toEqual({ at: 'trial' });
  });
  it('that cannot be answers are left out, and words that are no value are named', () => {
    const search = classifySearch({ trial: 'free', 'a b': 'c', when: 3, output: '', goal: 'Ä' });
    expect(answersIn(search)).toEqual([{ facet: 'facet/trial', answer: ['facet/trial/free'] }]);
    const odd = answersIn(classifySearch({ trial: 'cheap', colour: 'red' }));
    expect(answerFaults(odd, KEY).map(({ code }) => code)).toEqual(['FACET_VALUE', 'UNKNOWN_ID']);
  });
});

const named = (id: string) => ({ id, name: id });

/** The seed’s key in the shape of the API’s answers. */
const asked = (): readonly [ClassificationKeyQuery, ClassificationRulesQuery] => [
  {
    facets: PARTS.facets.map(({ entity: _entity, retired, askedWhen, ...facet }) => ({
      ...facet,
      retired: retired === true,
      askedWhen:
        askedWhen === null
          ? null
          : { facet: { id: askedWhen.facet }, values: askedWhen.values.map((id) => ({ id })) },
      values: PARTS.values
        .filter((value) => value.facet === facet.id)
        .map(({ entity: _of, facet: _facet, retired: gone, ...value }) => ({
          ...value,
          retired: gone === true,
        })),
    })),
    divisions: { nodes: [] },
  },
  {
    rules: PARTS.rules.map(
      ({ entity: _entity, retired, kind, division, conditions, concepts, works, ...rule }) => ({
        ...rule,
        kind: kind.toUpperCase() as RuleKind,
        retired: retired === true,
        division: division === null ? null : { id: division },
        conditions: conditions.map(({ facet, values }) => ({
          facet: { id: facet },
          values: values.map((id) => ({ id })),
        })),
        concepts: concepts.map(named),
        works: works.map((id) => ({ id, title: id, year: null })),
      }),
    ),
  },
];

describe('the key in the page', () => {
  const shown = shownKey(...asked());
  it('is the key of the seed', () => {
    expect(shown.key).toEqual(KEY);
  });
  it('has words for every facet, value and rule', () => {
    expect(shown.facets.size).toBe(PARTS.facets.length);
    expect(shown.values.size).toBe(PARTS.values.length);
    expect(shown.rules.size).toBe(PARTS.rules.length);
  });
  it('reads an example’s answers', () => {
    expect(
      givenAnswers([
        { facet: { id: 'facet/goal' }, values: [], open: 'DOES_NOT_APPLY' },
        { facet: { id: 'facet/trial' }, values: [{ id: 'facet/trial/free' }], open: null },
      ]),
    ).toEqual([
      { facet: 'facet/goal', answer: 'does-not-apply' },
      { facet: 'facet/trial', answer: ['facet/trial/free'] },
    ]);
  });
});

const READING_OF: Readonly<Record<string, string>> = {
  'one-pass-reused': 'written in one go, kept',
  'one-pass-throwaway': 'written in one go, run once',
  'searched-reused': 'found by search, kept',
  'searched-throwaway': 'found by search, run once',
  'proposed-and-tested': 'proposed by a model and tested, kept',
  designed: 'designed and debugged by a person, kept',
};

describe('the worked question', () => {
  const readings = WORKED_STAGES.flatMap((stage) => stage.readings);
  it.each(readings)('answers every question that is asked, without a clash: $id', ({ answers }) => {
    const given = answersIn(classifySearch({ ...answers }));
    expect(answerFaults(given, KEY)).toEqual([]);
    const { impossible, gate, asked: questions, divisions } = classify(given, KEY);
    expect(impossible).toEqual([]);
    expect(gate.state).toBe('passed');
    expect(questions.filter((facet) => given.every((one) => one.facet !== facet))).toEqual([]);
    expect(divisions.filter(({ state }) => state === 'open')).toEqual([]);
  });
  it('has the six readings that were answered by hand', () => {
    const writing = WORKED_STAGES.find(({ id }) => id === 'writing')?.readings ?? [];
    expect(writing.map(({ id }) => READING_OF[id]).sort()).toEqual(Object.keys(PROGRAM_READINGS).sort());
    const sorted = (answers: readonly FacetAnswer[]) =>
      answers.toSorted((a, b) => (a.facet < b.facet ? -1 : 1));
    for (const { id, answers } of writing) {
      const { row } = PROGRAM_READINGS[READING_OF[id] ?? '']!;
      expect(sorted(answersIn(answers)), id).toEqual(sorted(rowAnswers(row)));
    }
  });
  it('tells the running program apart from its writing', () => {
    const running = WORKED_STAGES.find(({ id }) => id === 'running')?.readings ?? [];
    const said = running.map(({ answers }) => {
      const { divisions, flags } = classify(answersIn(answers), KEY);
      const { label } = divisions.find(({ division }) => division === DIVISIONS.direct)!;
      return [label, flags.map(({ rule }) => rule)];
    });
    expect(said).toEqual([
      ['direct (comparison)', []],
      ['direct (comparison)', ['rule/flag-mesa-candidate', 'rule/flag-retargetable']],
      ['direct (without search)', []],
      ['amortized', ['rule/flag-amortized-by-design']],
    ]);
  });
});

describe('what would change a verdict', () => {
  it('is told by answer, with all verdicts that it turns', () => {
    const flip = (value: string, division: string | null) => ({
      facet: 'facet/x',
      value,
      division,
      from: 'a',
      to: 'b',
      rule: 'rule/x',
    });
    const changes = changesOf([flip('v1', 'd1'), flip('v1', 'd2'), flip('v2', null)]);
    expect(changes.map(({ value, flips }) => [value, flips.length])).toEqual([
      ['v1', 2],
      ['v2', 1],
    ]);
  });
});
