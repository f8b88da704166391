import { describe, expect, it } from 'vitest';
import { answerFaults } from '../../../schema/classify/answers.ts';
import { freeValues, wouldChange } from '../../../schema/classify/change.ts';
import { classify } from '../../../schema/classify/classify.ts';
import { readKey } from '../../../schema/classify/key.ts';
import { nearest } from '../../../schema/classify/nearest.ts';
import { EXAMPLES } from './expected.ts';
import { answersOf, KEY, PARTS, rowAnswers } from './the-key.ts';

describe('answers with something wrong', () => {
  it('are told by facet and value', () => {
    const faults = answerFaults(
      [
        { facet: 'facet/objective', answer: ['facet/objective/none'] },
        { facet: 'facet/colour', answer: 'any' },
        { facet: 'facet/objective', answer: ['facet/objective/explicit'] },
        { facet: 'facet/reuse', answer: ['facet/reuse/map', 'facet/reuse/some', 'facet/objective/none'] },
      ],
      KEY,
    );
    expect(faults.map(({ code, path }) => [code, path])).toEqual([
      ['UNKNOWN_ID', [1, 'facet']],
      ['FACET_TWICE', [2, 'facet']],
      ['FACET_VALUE', [3, 'answer', 1]],
      ['FACET_VALUE', [3, 'answer', 2]],
    ]);
  });

  it('are none where all is well', () => {
    expect(answerFaults(rowAnswers(EXAMPLES['mcts']!.row), KEY)).toEqual([]);
    expect(answerFaults(answersOf({ goal: 'any', trial: 'does-not-apply', when: 'unknown' }), KEY)).toEqual(
      [],
    );
  });
});

describe('answers that exclude each other', () => {
  it.each([
    ['impossible-readout-without-map', { candidates: 'readout', reuse: 'none|memo' }],
    ['impossible-many-without-trial', { candidates: 'many', trial: 'none' }],
    [
      'impossible-single-without-ceiling',
      { candidates: 'single', objective: 'none', 'more-compute': 'yes', reuse: 'map' },
    ],
    [
      'impossible-single-improving-without-map',
      { candidates: 'single', objective: 'none', 'more-compute': 'bounded', reuse: 'memo' },
    ],
    ['impossible-scored-without-preference', { preferred: 'no-preference', objective: 'learned' }],
  ])('%s', (name, said) => {
    const found = classify(answersOf(said), KEY);
    expect(found.impossible.map(({ rule }) => rule)).toEqual([`rule/${name}`]);
    expect(found.divisions.map(({ state, reason }) => [state, reason])).toEqual(
      Array(3).fill(['impossible', found.impossible[0]!.reason]),
    );
    expect(found.impossible[0]!.deciding.length).toBeGreaterThan(1);
    expect([found.flags, found.possibleFlags]).toEqual([[], []]);
  });

  it('take away just the values that would clash', () => {
    const free = freeValues(answersOf({ candidates: 'readout' }), KEY);
    expect(free.get('facet/reuse')).toEqual(['facet/reuse/map']);
    expect(free.get('facet/trial')?.length).toBe(3);
    expect(freeValues(answersOf({ trial: 'none' }), KEY).get('facet/candidates')).toEqual([
      'facet/candidates/refine',
      'facet/candidates/readout',
      'facet/candidates/single',
    ]);
    // One’s own answer takes nothing from itself.
    expect(free.get('facet/candidates')?.length).toBe(4);
  });

  it('clash together where no two do', () => {
    // Several compared clash with nothing tried, and a read-out with no map: nothing is left of the two.
    const found = classify(answersOf({ candidates: 'many|readout', reuse: 'none', trial: 'none' }), KEY);
    expect(found.impossible.map(({ rule }) => rule).sort()).toEqual([
      'rule/impossible-many-without-trial',
      'rule/impossible-readout-without-map',
    ]);
  });
});

describe('what would change the verdict', () => {
  const flips = (row: string) => wouldChange(rowAnswers(row), KEY);
  const direct = (row: string) =>
    flips(row)
      .filter(({ division }) => division === 'division/direct-amortized')
      .map(({ value, to }) => `${value.slice('facet/'.length)} ${to}`);

  it('is, for AlphaZero, what makes it a look-up, a plain search or no search', () => {
    expect(direct(EXAMPLES['alphazero-play']!.row)).toEqual([
      'objective/error-signal extended amortized',
      'objective/survival neither',
      'objective/none extended amortized',
      'candidates/readout extended amortized',
      'candidates/single extended amortized',
      'reuse/none direct (comparison)',
      'reuse/memo direct (comparison)',
      'more-compute/no amortized',
    ]);
  });

  it('is, for A*, a map or another way with candidates, never what cannot be', () => {
    expect(direct(EXAMPLES['a-star']!.row)).toEqual([
      'objective/error-signal neither',
      'objective/survival neither',
      'objective/none neither',
      'candidates/refine direct (refinement)',
      'candidates/single direct (without search)',
      'reuse/map hybrid',
    ]);
  });

  it('begins with the first question, in every division at once', () => {
    expect(flips(EXAMPLES['natural-evolution']!.row).slice(0, 2)).toMatchObject([
      { facet: 'facet/preferred', division: null, rule: 'rule/gate-no-preference' },
      { facet: 'facet/preferred', division: null, rule: 'rule/gate-no-effect' },
    ]);
    // What is scored is preferred, so that way to say no is not open here.
    expect(flips(EXAMPLES['mcts']!.row).map(({ rule }) => rule)).not.toContain('rule/gate-no-preference');
  });

  it('says what it claims: each change, made, gives the label it names', () => {
    for (const { row } of Object.values(EXAMPLES)) {
      const answers = rowAnswers(row);
      const now = classify(answers, KEY);
      for (const { facet, value, division, from, to } of wouldChange(answers, KEY)) {
        const then = classify(
          [...answers.filter((one) => one.facet !== facet), { facet, answer: [value] }],
          KEY,
        );
        expect(then.impossible).toEqual([]);
        if (division === null) expect(then.gate.state).toBe('shut');
        else {
          expect(now.divisions.find((one) => one.division === division)?.label).toBe(from);
          expect(then.divisions.find((one) => one.division === division)?.label).toBe(to);
          expect(to).not.toBe(from);
        }
      }
    }
  });

  it('is nothing where the answers clash', () => {
    expect(wouldChange(answersOf({ candidates: 'many', trial: 'none' }), KEY)).toEqual([]);
  });
});

describe('what decided', () => {
  it('is what the rule asks for, also where one of its answers would follow from another', () => {
    // A read-out already implies a map, but the reason speaks of both.
    const [direct, selection] = classify(rowAnswers(EXAMPLES['log-tables']!.row), KEY).divisions;
    expect(direct!.deciding).toEqual(
      answersOf({ candidates: 'readout', reuse: 'map', 'more-compute': 'no' }),
    );
    expect(selection!.deciding.map(({ facet }) => facet)).toEqual(['facet/candidates', 'facet/output']);
  });

  it('is no answer that was not asked for', () => {
    const flag = PARTS.rules.find(({ id }) => id === 'rule/flag-one-off-detour')!;
    const conditions = flag.conditions.filter(({ facet }) => facet === 'facet/instances');
    const key = readKey({ ...PARTS, rules: [{ ...flag, conditions }] });
    const flags = (output: string) => classify(answersOf({ output, instances: 'one' }), key).flags.length;
    expect([flags('solver'), flags('solution')]).toEqual([1, 0]);
  });
});

describe('the nearest examples', () => {
  const examples = Object.entries(EXAMPLES)
    .toReversed()
    .map(([id, { row }]) => ({ id: `example/${id}`, facets: rowAnswers(row) }));

  it('differ in nothing from what was answered just so, in the order of their ids', () => {
    const near = nearest(rowAnswers(EXAMPLES['mcts']!.row), examples, KEY, 4);
    expect(near.map(({ id, differs }) => [id, differs.length])).toEqual([
      ['example/aixi', 0],
      ['example/levin-search', 0],
      ['example/mcts', 0],
      ['example/branch-and-bound', 1],
    ]);
    expect(near[3]!.differs).toEqual([
      {
        facet: 'facet/more-compute',
        yours: ['facet/more-compute/yes'],
        theirs: ['facet/more-compute/bounded'],
      },
    ]);
    expect(near[0]!.agrees).toBe(10);
  });

  it('do not depend on the order in which examples or answers come', () => {
    const answers = rowAnswers('explicit many map no solver');
    expect(nearest(answers.toReversed(), examples.toReversed(), KEY, 40)).toEqual(
      nearest(answers, examples, KEY, 40),
    );
  });

  it('have something in common to compare, whatever single question was answered', () => {
    for (const { id, values } of KEY.facets)
      for (const value of values) {
        const near = nearest([{ facet: id, answer: [value.id] }], examples, KEY, 4);
        expect(
          near.every(({ agrees, differs }) => agrees + differs.length > 0),
          value.id,
        ).toBe(true);
      }
    expect(nearest(answersOf({ instances: 'one' }), examples, KEY, 4)).toHaveLength(4);
  });

  it('compare only what both answer, and leave out what the key does not apply to', () => {
    const none = KEY.facets.map(({ id }) => ({ facet: id, answer: 'does-not-apply' as const }));
    const near = nearest(
      answersOf({ reuse: 'map', objective: 'none', output: 'any' }),
      [
        { id: 'example/sae', facets: none },
        { id: 'example/bare' },
        { id: 'example/silent', facets: answersOf({ goal: 'unknown' }) },
        { id: 'example/b', facets: answersOf({ reuse: 'map|memo', output: 'solver' }) },
        { id: 'example/a', facets: answersOf({ reuse: 'map', objective: 'none' }) },
        { id: 'example/c', facets: answersOf({ reuse: 'none', objective: 'none' }) },
      ],
      KEY,
    );
    expect(near.map(({ id, differs, agrees }) => [id, differs.length, agrees])).toEqual([
      ['example/a', 0, 2],
      ['example/b', 0, 1],
      ['example/c', 1, 1],
    ]);
  });
});

describe('a key with parts retired or missing', () => {
  it('leaves out retired facets, values and rules, and rules that rest on them', () => {
    const key = readKey({
      facets: PARTS.facets.map((facet) =>
        facet.id === 'facet/trial' ? { ...facet, retired: true as const } : facet,
      ),
      values: PARTS.values.map((value) =>
        value.id === 'facet/objective/survival' ? { ...value, retired: true as const } : value,
      ),
      rules: PARTS.rules.map((rule) =>
        rule.id === 'rule/hybrid' ? { ...rule, retired: true as const } : rule,
      ),
    });
    expect(key.facets.map(({ id }) => id)).not.toContain('facet/trial');
    expect(key.impossible.map(({ rule }) => rule.id)).not.toContain('rule/impossible-many-without-trial');
    const found = classify(rowAnswers(EXAMPLES['alphazero-play']!.row), key);
    expect(found.divisions[0]).toMatchObject({ state: 'no-rule', label: null });
    // A stored answer whose only value is gone says nothing, as if it had not been given.
    const evolution = rowAnswers(EXAMPLES['natural-evolution']!.row);
    expect(classify(evolution, key).divisions[0]!.state).toBe('open');
  });

  it('decides nothing without rules', () => {
    const found = classify(answersOf({ objective: 'none' }), readKey({ ...PARTS, rules: [] }));
    expect(found).toMatchObject({ divisions: [], flags: [], gate: { state: 'passed' } });
    expect(found.level.state).toBe('no-rule');
  });
});
