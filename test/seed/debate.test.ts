/** Questions and what is contested belong together: neither is said without the other. */
import { beforeAll, describe, expect, it } from 'vitest';
import { contestedClaims } from '../../server/seeding/report.ts';
import { readWhole } from './whole.ts';
import type { Whole } from './whole.ts';

let whole: Whole;
beforeAll(async () => {
  whole = await readWhole();
}, 60_000);

const positionsOn = (claim: string) =>
  whole.all('position').filter(({ bearings }) => bearings.some((one) => one.claim === claim));

describe('the debate', () => {
  it('has a question, with at least one position that opposes or qualifies, on all that is contested', () => {
    for (const claim of contestedClaims(whole.seed.atlas)) {
      const about = positionsOn(claim);
      const stances = about.flatMap(({ bearings }) =>
        bearings.flatMap((one) => (one.claim === claim ? [one.stance] : [])),
      );
      expect([claim, about.some(({ question }) => question !== null)]).toEqual([claim, true]);
      expect([claim, stances.some((stance) => stance !== 'for')]).toEqual([claim, true]);
      expect([claim, about.length >= 2]).toEqual([claim, true]);
    }
  });

  it('calls a question contested just where its positions oppose or qualify something', () => {
    for (const { id, state } of whole.all('question')) {
      const positions = whole.all('position').filter(({ question }) => question === id);
      const opposed = positions.some(({ bearings }) => bearings.some(({ stance }) => stance !== 'for'));
      expect([id, state]).toEqual([id, opposed ? 'contested' : 'open']);
    }
  });

  it('has evidence or a rationale for every position, and what each bears on is there', () => {
    for (const { id, bearings } of whole.all('position')) {
      expect([id, whole.level(id)]).not.toEqual([id, 'unsourced']);
      for (const { claim } of bearings)
        expect([claim, whole.seed.atlas.get(claim)?.id]).toEqual([claim, claim]);
    }
  });

  it('says of every holder, position by position, what evidence says of the same claim', () => {
    // Evidence names its holder where it is not an author: it may not take another side than the position does.
    const sides = new Map<string, Set<string>>();
    const add = (holder: string, claim: string, side: string) => {
      const key = `${holder} on ${claim}`;
      sides.set(key, (sides.get(key) ?? new Set()).add(side === 'qualified' ? 'for' : side));
    };
    for (const { holder, bearings } of whole.all('position')) {
      for (const { claim, stance } of bearings) add(holder, claim, stance);
    }
    for (const { agent, target, stance, quote } of whole.all('evidence')) {
      const holder = agent ?? (quote === null ? null : whole.get('quote', quote).speaker);
      if (holder !== null && stance !== 'mention') add(holder, target, stance);
    }
    expect([...sides].filter(([, both]) => both.size > 1).map(([key]) => key)).toEqual([]);
  });

  it('answers who is for and who is against that search is optimization, in which words', () => {
    const claim = 'relation/optimization/identified_with/search';
    const by = (stance: string) =>
      positionsOn(claim)
        .filter(({ bearings }) => bearings.some((one) => one.claim === claim && one.stance === stance))
        .map(({ holder }) => holder);
    expect(by('for')).toEqual(['agent/inner-search-commenter']);
    expect(by('against')).toEqual(['agent/adam-jermyn', 'agent/ivan-vendrov']);
  });
});
