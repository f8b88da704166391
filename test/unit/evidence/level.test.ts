import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  deriveContested,
  deriveLevel,
  holders,
  holdersOf,
  levelRank,
} from '../../../schema/evidence/level.ts';
import type { Shown } from '../../../schema/evidence/level.ts';
import { takeQuote } from '../../../schema/evidence/quotes.ts';
import {
  EVIDENCE_MODES,
  LEVELS,
  QUOTE_STATES,
  STANCES,
  WORK_STATUSES,
} from '../../../schema/vocabulary/terms.ts';
import type { EvidenceMode, Stance } from '../../../schema/vocabulary/terms.ts';
import { evidenceOf, workOf } from '../../support/sample-atlas.ts';
import { SMALL_COMMENT } from '../../support/small-atlas.ts';

const QUOTE = takeQuote(SMALL_COMMENT, { exact: 'I doubt it' });
const TARGET = 'concept/search';

interface Said {
  readonly stance?: Stance;
  readonly mode?: EvidenceMode;
  readonly agent?: string | null;
}

const quoted = (who: string, more: Said = {}, state: (typeof QUOTE_STATES)[number] = 'exact'): Shown => ({
  evidence: evidenceOf(TARGET, { quote: QUOTE.id }, more),
  quote: { ...QUOTE, speaker: `agent/${who}`, state },
  work: null,
});

const cited = (
  authors: readonly string[],
  more: Said = {},
  status: (typeof WORK_STATUSES)[number] = 'verified',
) => ({
  evidence: evidenceOf(TARGET, { work: 'work/x' }, more),
  quote: null,
  work: workOf(
    'x',
    authors.map((author) => `agent/${author}`),
    { status },
  ),
});

const anyShown: fc.Arbitrary<Shown> = fc
  .record({
    who: fc.constantFrom('ann', 'ben', 'cy'),
    stance: fc.constantFrom(...STANCES),
    mode: fc.constantFrom(...EVIDENCE_MODES),
    agent: fc.option(fc.constantFrom('agent/ann', 'agent/ben')),
    state: fc.constantFrom(...QUOTE_STATES),
    status: fc.constantFrom(...WORK_STATUSES),
    byWork: fc.boolean(),
  })
  .map(({ who, state, status, byWork, ...more }) =>
    byWork ? cited(who === 'cy' ? [] : [who], more, status) : quoted(who, more, state),
  );

describe('level', () => {
  it.each([
    ['quoted', [quoted('ann')]],
    ['quoted', [quoted('ann', { mode: 'reports' })]],
    ['hedged', [quoted('ann', { mode: 'hedges' })]],
    ['cited', [cited(['ann'])]],
    ['cited', [cited([], { mode: 'hedges' }, 'partial')]],
    ['cited-unchecked', [cited(['ann'], {}, 'unverified')]],
    ['quoted', [cited(['ann']), quoted('ben', { mode: 'hedges' }), quoted('ann')]],
    ['hedged', [cited(['ann']), quoted('ben', { mode: 'hedges' })]],
    ['cited', [cited(['ann'], {}, 'unverified'), cited(['ben'])]],
  ] as const)('is %s', (level, shown) => {
    expect(deriveLevel(shown, 'a rationale')).toBe(level);
    expect(deriveLevel([...shown].reverse(), null)).toBe(level);
  });

  it.each([
    ['mention', quoted('ann', { stance: 'mention' })],
    ['against', quoted('ann', { stance: 'against' })],
    ['a question', quoted('ann', { mode: 'asks' })],
    ['a question in a work', cited(['ann'], { mode: 'asks' })],
    ['a work against', cited(['ann'], { stance: 'against' })],
    ['a quote that changed', quoted('ann', {}, 'changed')],
    ['a quote that is gone', quoted('ann', {}, 'gone')],
    ['an ambiguous quote', quoted('ann', {}, 'ambiguous')],
  ])('is not raised by %s', (_, one) => {
    expect(deriveLevel([one], null)).toBe('unsourced');
    expect(deriveLevel([one], 'a rationale')).toBe('inferred');
    expect(deriveLevel([one, cited([], {}, 'unverified')], null)).toBe('cited-unchecked');
  });

  it('never falls when evidence is added, whatever it is, and does not depend on its order', () => {
    fc.assert(
      fc.property(
        fc.array(anyShown, { maxLength: 5 }),
        anyShown,
        fc.option(fc.constant('why')),
        (shown, one, why) => {
          const before = levelRank(deriveLevel(shown, why));
          expect(levelRank(deriveLevel([...shown, one], why))).toBeLessThanOrEqual(before);
          expect(levelRank(deriveLevel([...shown].reverse(), why))).toBe(before);
          const raises = one.evidence.stance === 'for' && one.evidence.mode !== 'asks';
          if (!raises) expect(levelRank(deriveLevel([...shown, one], why))).toBe(before);
        },
      ),
      { numRuns: 300 },
    );
    expect(LEVELS.map(levelRank)).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('holders', () => {
  it('are the speaker of a quote, the authors of a work, or whom the evidence names', () => {
    expect(holdersOf(quoted('ann'))).toEqual(['agent/ann']);
    expect(holdersOf(cited(['ann', 'ben']))).toEqual(['agent/ann', 'agent/ben']);
    expect(holdersOf(cited([]))).toEqual([]);
    expect(holdersOf(quoted('ann', { agent: 'agent/ben' }))).toEqual(['agent/ben']);
    expect(holdersOf(cited(['ann'], { agent: 'agent/ben' }))).toEqual(['agent/ben']);
  });

  it('are counted once each by stance; who only asks or mentions holds nothing', () => {
    const shown = [
      ...[quoted('ben'), cited(['ann', 'ben']), quoted('cy', { stance: 'mention' })],
      ...[quoted('dee', { mode: 'asks' }), quoted('eve', { stance: 'against', mode: 'hedges' })],
    ];
    expect(holders(shown, 'for')).toEqual(['agent/ann', 'agent/ben']);
    expect(holders(shown, 'against')).toEqual(['agent/eve']);
  });
});

describe('contested', () => {
  const pro = quoted('ann');
  const con = quoted('ben', { stance: 'against' });
  it.each([
    ['asserted', 'a word against it', [con], true],
    ['asserted', 'only words for it', [pro], false],
    ['asserted', 'a question', [quoted('ben', { stance: 'against', mode: 'asks' })], false],
    ['asserted', 'a mention', [quoted('ben', { stance: 'mention' })], false],
    ['asserted', 'a work against it by nobody', [cited([], { stance: 'against' })], false],
    ['attributed', 'one for and another against', [pro, con], true],
    ['attributed', 'a word against and none for', [con], false],
    ['attributed', 'one and the same for and against', [pro, quoted('ann', { stance: 'against' })], false],
    ['attributed', 'two for', [pro, quoted('ben')], false],
    // content-review §2, §3: Jermyn’s quote speaks against search being optimization, which others hold.
    [
      'attributed',
      'a reported view and the reporter against',
      [cited(['turner'], { agent: 'agent/many', mode: 'reports' }), con],
      true,
    ],
    // §2: nobody opposes r033, so that Jermyn’s own words leave it uncontested.
    ['asserted', 'its author alone', [quoted('jermyn'), quoted('jermyn', { mode: 'asks' })], false],
    // §4, r092: Casper’s words in c4 are his, against what its author says.
    [
      'asserted',
      'what somebody quoted says against it',
      [quoted('jermyn'), quoted('casper', { stance: 'against' })],
      true,
    ],
  ] as const)('an %s relation with %s', (mode, _, shown, wanted) => {
    expect(deriveContested(shown, mode)).toBe(wanted);
  });

  it('needs somebody against, and an attributed one somebody else for', () => {
    fc.assert(
      fc.property(fc.array(anyShown, { maxLength: 5 }), (shown) => {
        const against = holders(shown, 'against');
        const two = against.some((one) => holders(shown, 'for').some((other) => one !== other));
        expect(deriveContested(shown, 'attributed')).toBe(two);
        expect(deriveContested(shown, 'asserted')).toBe(against.length > 0);
      }),
    );
  });
});
