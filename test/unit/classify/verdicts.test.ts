import { describe, expect, it } from 'vitest';
import { classify } from '../../../schema/classify/classify.ts';
import { EXAMPLES } from './expected.ts';
import type { Expected } from './expected.ts';
import { PROGRAM_READINGS } from './program-readings.ts';
import { answersOf, DIVISIONS, KEY, PARTS, rowAnswers } from './the-key.ts';

const LEVELS: Readonly<Record<string, string>> = {
  solution: 'rule/level-solution',
  solver: 'rule/level-solver',
  behavior: 'rule/level-behavior',
};

const decidedRule = (outcome: { state: string; hits: readonly { rule: string }[] }) => [
  outcome.state,
  ...outcome.hits.map(({ rule }) => rule),
];

const expectVerdicts = ({ row, verdicts, flags = [] }: Expected): void => {
  const found = classify(rowAnswers(row), KEY);
  expect(found.impossible).toEqual([]);
  expect(found.gate.state).toBe('passed');
  expect(found.divisions.map(({ division }) => division)).toEqual(Object.values(DIVISIONS));
  expect(found.divisions.map(decidedRule)).toEqual(
    verdicts.map((name) => [/^(neither|disputed)-/.test(name) ? 'neither' : 'decided', `rule/${name}`]),
  );
  const output = row.split(' ')[4]!;
  expect(decidedRule(found.level)).toEqual(['decided', LEVELS[output]]);
  expect(found.flags.map(({ rule }) => rule).sort()).toEqual(flags.map((name) => `rule/flag-${name}`).sort());
  for (const { reason } of [...found.divisions, found.level, ...found.flags]) expect(reason).toBeTruthy();
};

describe('the examples', () => {
  it.each(Object.entries(EXAMPLES))('%s', (_, expected) => {
    expectVerdicts(expected);
  });

  it('leaves what the key does not apply to without a verdict', () => {
    const none = KEY.facets.map(({ id }) => ({ facet: id, answer: 'does-not-apply' as const }));
    const { divisions, level, flags, gate, possibleFlags } = classify(none, KEY);
    expect([...divisions, level].map(({ state }) => state)).toEqual(Array(4).fill('does-not-apply'));
    expect([flags, possibleFlags]).toEqual([[], []]);
    expect(gate).toMatchObject({ state: 'open', wouldDecide: ['facet/preferred'] });
  });
});

describe('write a program to solve the problem for you', () => {
  it.each(Object.entries(PROGRAM_READINGS))('%s', (_, expected) => {
    expectVerdicts(expected);
  });

  it('leaves open what is not said, and says what would decide', () => {
    const found = classify(answersOf({ preferred: 'yes', output: 'solver' }), KEY);
    expect(found.divisions.map(({ state }) => state)).toEqual(['open', 'open', 'open']);
    expect(found.level.label).toBe('solver space');
    expect(found.flags.map(({ rule }) => rule)).toEqual(['rule/flag-solver-construction']);
    expect(found.possibleFlags.map(({ rule }) => rule)).toContain('rule/flag-amortizes-for-later');
    const labels = new Set(found.divisions[0]!.hits.map(({ label }) => label));
    for (const label of ['amortized', 'hybrid', 'direct (comparison)']) expect(labels).toContain(label);
    expect(found.divisions[0]!.wouldDecide).toContain('facet/reuse');
    expect(found.divisions[0]!.wouldDecide).not.toContain('facet/instances');
    expect(found.asked).toContain('facet/instances');
  });
});

describe('the policy', () => {
  it('is amortized and control, whichever word its output is given', () => {
    const row = EXAMPLES['policy-network']!.row;
    const acting = classify(rowAnswers(row), KEY);
    const answering = classify(rowAnswers(row.replace('behavior', 'solution')), KEY);
    expect(acting.divisions[0]!.label).toBe('amortized');
    expect(answering.divisions[0]!.label).toBe('amortized');
    expect(acting.divisions[1]!.label).toBe('control');
    // Called an answer it is no control yet, and the reason says how it would be.
    expect(answering.divisions[1]).toMatchObject({ state: 'neither' });
    const either = classify(rowAnswers(row.replace('behavior', 'solution|behavior')), KEY);
    expect(either.divisions[1]).toMatchObject({ state: 'open', wouldDecide: ['facet/output'] });
  });
});

describe('what the review mends', () => {
  const directOf = (row: string) => classify(rowAnswers(row), KEY).divisions[0]!;
  const ruleNamed = (name: string) => PARTS.rules.find(({ id }) => id === `rule/${name}`)!;

  it('calls nothing direct that has no objective', () => {
    for (const objective of ['error-signal', 'survival', 'none']) {
      for (const candidates of ['many', 'refine', 'single']) {
        const { hits } = directOf(`${objective} ${candidates} memo no solution paid query input designed`);
        expect(hits.flatMap(({ concepts }) => concepts)).not.toContain('concept/direct-optimization');
      }
    }
  });

  it('calls a ranked look-up no run-time optimization', () => {
    expect(directOf('learned many map no solution free before retrain learned').label).toBe('amortized');
    expect(directOf('learned many map bounded solution free both retrain learned').label).toBe('hybrid');
  });

  it('names the direct pair by comparison and refinement', () => {
    expect(ruleNamed('direct-refinement').concepts).toEqual([
      'concept/direct-optimization',
      'concept/local-search',
    ]);
    expect(ruleNamed('direct-comparison').concepts).toEqual([
      'concept/direct-optimization',
      'concept/search',
    ]);
  });

  it('leads from amortized by design to reuse and knowledge compilation, not to Flint’s design', () => {
    expect(ruleNamed('flag-amortized-by-design').concepts).toEqual([
      'concept/computation-reuse',
      'concept/knowledge-compilation',
    ]);
    expect(PARTS.rules.flatMap(({ concepts }) => concepts)).not.toContain('concept/design');
  });

  it('calls a learned controller a mesa-control candidate, and a learned optimizer a mesa-candidate', () => {
    const flags = (row: string) => classify(rowAnswers(row), KEY).flags.map(({ rule }) => rule);
    expect(flags('error-signal single map no behavior paid before retrain learned')).toEqual([
      'rule/flag-error-signal',
      'rule/flag-mesa-control-candidate',
    ]);
    expect(flags('learned many memo yes solution free query partial evolved')).toEqual([
      'rule/flag-mesa-candidate',
    ]);
  });

  it('asks how many cases a solver serves only where a solver comes out', () => {
    const asks = (output: string) => classify(answersOf({ output }), KEY).asked.includes('facet/instances');
    expect(['solver', 'solver|solution', 'solution', 'behavior', 'unknown'].map(asks)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    // An answer that was not asked for counts for nothing.
    const row = 'none single map no solution none before partial learned many';
    expect(classify(rowAnswers(row), KEY).flags).toEqual([]);
  });

  it('has one id for every rule, reasons for all, and works where somebody draws the line', () => {
    const ids = PARTS.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { reason } of PARTS.rules) expect(reason.length).toBeGreaterThan(20);
    for (const name of ['direct-comparison', 'selection', 'selective', 'flag-mesa-candidate']) {
      expect(ruleNamed(name).works.length).toBeGreaterThan(0);
    }
  });
});

describe('the first question', () => {
  const shut = (preferred: string) =>
    classify(answersOf({ preferred, objective: 'none', candidates: 'single', reuse: 'none' }), KEY);

  it('comes before every verdict, with a reason for each way to say no', () => {
    const [nothing, useless] = [shut('no-preference'), shut('no-effect')];
    for (const found of [nothing, useless]) {
      expect(found.gate.state).toBe('shut');
      expect([...found.divisions, found.level].map(({ state }) => state)).toEqual(
        Array(4).fill('not-optimization'),
      );
      expect([found.flags, found.possibleFlags]).toEqual([[], []]);
      expect(found.asked).toEqual(['facet/preferred']);
      expect(found.gate.deciding.map(({ facet }) => facet)).toEqual(['facet/preferred']);
    }
    expect(nothing.divisions[0]!.reason).not.toBe(useless.divisions[0]!.reason);
  });

  it('is open until it is answered, and verdicts then stand for the case that it is yes', () => {
    const found = classify(rowAnswers(EXAMPLES['mcts']!.row).slice(1), KEY);
    expect(found.gate).toMatchObject({ state: 'open', wouldDecide: ['facet/preferred'] });
    expect(found.divisions.map(({ label }) => label)).toEqual([
      'direct (comparison)',
      'selection',
      'predictive',
    ]);
  });

  it('is shut by either way to say no', () => {
    const { gate, divisions } = classify(answersOf({ preferred: 'no-preference|no-effect' }), KEY);
    expect(gate.state).toBe('shut');
    expect(divisions[0]!.state).toBe('not-optimization');
  });
});
