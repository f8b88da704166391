/** Each point of the review of the content, as a case that the content fails as it was first written. */
import { beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../schema/text/fold.ts';
import { shownIn } from '../../schema/constraints/facts.ts';
import { DISPLAY_TYPES } from '../../schema/vocabulary/relation-types.ts';
import { readWhole } from './whole.ts';
import type { Whole } from './whole.ts';

let whole: Whole;
beforeAll(async () => {
  whole = await readWhole();
}, 60_000);

/** Concepts that stand under the group of their kind: none of them is a kind of optimization or works in one. */
const ROOTS = [
  ...['amortization-gap', 'capability-evals-rsp', 'configuration-correctness-check'],
  ...['cross-epoch-optimization', 'equivalence-class-labels', 'features-per-dimension', 'gauge-freedom'],
  ...['goal-misgeneralization', 'goodhart', 'inner-alignment', 'intractability-of-direct-optimization'],
  ...['myopia', 'optimization', 'optimization-power', 'pretrained-value-knowledge'],
  ...['randomized-weights-control', 'reward-as-reinforcer', 'rlhf', 'shard-theory', 'simplicity-prior'],
  ...['sparse-autoencoder', 'speed-prior', 'superposition', 'test-time-compute'],
  'toy-model-interpretability',
].map((id) => `concept/${id}`);

describe('§1 hierarchy', () => {
  it('every concept has a primary parent among is_a, part_of and realizes, or is a root by design', () => {
    const roots = whole.all('concept').filter(({ primaryParent }) => primaryParent === null);
    expect(roots.map(({ id }) => id)).toEqual(ROOTS);
    for (const { id, primaryParent } of whole.all('concept')) {
      if (primaryParent === null) continue;
      const parent = whole.get('relation', primaryParent);
      expect([id, parent.subject]).toEqual([id, id]);
      expect(DISPLAY_TYPES).toContain(parent.type);
    }
  });

  it('search has a parent, and no kind of optimization or mechanism is a root but optimization', () => {
    expect(whole.get('concept', 'concept/search').primaryParent).toBe(
      'relation/search/realizes/direct-optimization',
    );
    const kinds = ROOTS.filter((id) =>
      ['optimization-type', 'mechanism'].includes(whole.get('concept', id).kind),
    );
    expect(kinds).toEqual(['concept/optimization']);
  });

  it('what stands under optimization is grouped by whose division it is of', () => {
    const under = whole
      .all('relation')
      .filter(({ type, object }) => type === 'is_a' && object === 'concept/optimization')
      .map(({ subject }) => subject);
    const grouped = new Set(
      whole.all('division').flatMap(({ of, members }) => (of === 'concept/optimization' ? members : [])),
    );
    expect(under.filter((id) => !grouped.has(id))).toEqual([
      'concept/optimizing-system',
      'concept/solver-construction',
    ]);
  });

  it('there are eight divisions, each with its principle, author, work and evidence', () => {
    expect(whole.all('division').map(({ id, agent, work }) => [id, agent, work])).toEqual([
      ['division/base-mesa', 'agent/evan-hubinger', 'work/hubinger-2019'],
      ['division/direct-amortized', 'agent/beren-millidge', 'work/millidge-2022'],
      ['division/fully-semi-amortized', 'agent/brandon-amos', 'work/amos-2022'],
      ['division/mesa-search-control', 'agent/abram-demski', 'work/demski-2020'],
      ['division/model-based-free', 'agent/nathaniel-daw', 'work/daw-2005'],
      ['division/search-design', 'agent/alex-flint', 'work/flint-2020b'],
      ['division/selection-control', 'agent/abram-demski', 'work/demski-2019'],
      ['division/selective-predictive', 'agent/raymond-douglas', 'work/douglas-selective'],
    ]);
    for (const { id, work } of whole.all('division')) expect(whole.works(id, 'for')).toContain(work);
    expect(whole.get('division', 'division/selective-predictive').exclusive).toBe(false);
  });

  it('the first two members of each division contrast', () => {
    for (const { id, members } of whole.all('division')) {
      const [one, other] = members;
      const found = whole
        .all('relation')
        .filter(({ type }) => type === 'contrasts_with')
        .filter(
          ({ subject, object }) => [subject, object].includes(one!) && [subject, object].includes(other!),
        );
      expect([id, found.length]).toEqual([id, 1]);
    }
  });
});

const UNOPPOSED = {
  r033: 'relation/search/realizes/direct-optimization',
  r034: 'relation/search/realizes/optimization',
  r012: 'relation/local-search/is_a/search',
  r006: 'relation/solver-construction/is_a/optimization',
  r080: 'relation/amortized-optimization/can_lead_to/amortization-gap',
  r059: 'relation/amortized-optimization/contrasts_with/direct-optimization',
};
const OPPOSED = {
  r074: 'relation/optimization/identified_with/search',
  r005: 'relation/control/is_a/optimization',
  r031: 'relation/mesa-control/is_a/mesa-optimization',
  r032: 'relation/mesa-optimization/is_a/direct-optimization',
};

describe('§2 contested', () => {
  it.each(Object.entries(UNOPPOSED))('%s is opposed by nobody', (_, id) => {
    expect(whole.get('relation', id).mode).toBe('asserted');
    expect(whole.contested(id)).toBe(false);
  });

  it.each(Object.entries(OPPOSED))('%s is contested', (_, id) => {
    expect(whole.get('relation', id)).toBeDefined();
    expect(whole.contested(id)).toBe(true);
  });

  it('a stance is to a claim: on one question Jermyn is for one and against another', () => {
    const { bearings } = whole.get('position', 'position/search-is-one-way-jermyn');
    expect(bearings).toEqual([
      { claim: UNOPPOSED.r034, stance: 'for' },
      { claim: OPPOSED.r074, stance: 'against' },
    ]);
  });

  it('kinds or scale is about the division, not about the contrast', () => {
    const { bearings } = whole.get('position', 'position/ends-of-a-scale-dragongod');
    expect(bearings).toEqual([{ claim: 'division/direct-amortized', stance: 'qualified' }]);
    expect(whole.contested('division/direct-amortized')).toBe(true);
  });

  it('whether two divisions are one bears on both', () => {
    const claims = whole
      .all('position')
      .filter(({ question }) => question === 'question/one-cut-or-two')
      .flatMap(({ bearings }) => bearings.map(({ claim }) => claim));
    expect(claims).toEqual(
      expect.arrayContaining(['division/direct-amortized', 'division/selection-control']),
    );
  });

  it('the feed’s own questions are questions, in their words: two of c5, one of c7, two of c8, two of c9', () => {
    const asked = whole
      .all('question')
      .filter(({ quote, askedBy }) => quote !== null && askedBy.includes('agent/adam-jermyn'))
      .map(({ quote }) => whole.get('quote', quote!));
    const words = (comment: string) =>
      asked.filter((quote) => quote.comment === `comment/jermyn-${comment}`).map(({ exact }) => exact);
    expect(words('c5')).toHaveLength(2);
    expect(words('c7')).toContain('How does this correctness check work?');
    expect(words('c8').toSorted()).toEqual([
      'How would you classify optimization shaped like "write a program to solve the problem for you".',
      'Is optimization the same as search, or is search just one way to get optimization?',
    ]);
    expect(words('c9')).toHaveLength(2);
  });

  it('the question that went round with many people is not Jermyn’s claim; his answer is apart', () => {
    const { askedBy } = whole.get('question', 'question/optimization-and-search');
    expect(askedBy).toEqual(['agent/adam-jermyn', 'agent/jermyn-and-others']);
    const answer = whole.quotes('position/search-is-one-way-jermyn');
    expect(answer.map(({ stance, mode }) => [stance, mode])).toEqual([['for', 'asserts']]);
    expect(answer[0]?.exact).not.toContain('Is optimization the same as search');
  });

  it('holders are persons, groups, one unnamed each, or the curators, and Vendrov is one of them', () => {
    const holders = whole.all('position').map(({ holder }) => whole.get('agent', holder));
    expect(new Set(holders.map(({ kind }) => kind))).toEqual(
      new Set(['person', 'group', 'unnamed', 'curator']),
    );
    expect(whole.all('agent').filter(({ name }) => /vendrov/i.test(name))).toHaveLength(1);
    for (const { holder, confidence } of whole.all('position')) {
      if (holder === 'agent/ivan-vendrov') expect(confidence).toBeLessThan(1);
    }
  });

  it('who is only reported to hold something says by whom', () => {
    const reported = whole.all('position').filter(({ reportedBy }) => reportedBy !== null);
    expect(reported.length).toBeGreaterThanOrEqual(5);
    for (const { holder, reportedBy, confidence } of reported) {
      expect(reportedBy).not.toBe(holder);
      expect(confidence).toBeLessThan(1);
    }
    for (const { holder, reportedBy } of whole.all('position')) {
      if (['agent/nevan-wichers', 'agent/reward-seekers'].includes(holder)) expect(reportedBy).not.toBeNull();
    }
  });
});

describe('§3 the feed’s question', () => {
  const view = 'relation/solver-construction/is_a/amortized-optimization';
  const own = 'relation/amortized-optimization/overlaps_with/solver-construction';

  it('“a form of” is a hedged is_a of Jermyn’s, with the curators against', () => {
    expect(whole.get('relation', view).mode).toBe('attributed');
    expect(whole.level(view)).toBe('hedged');
    expect(whole.quotes(view)).toMatchObject([
      {
        exact: "Maybe it's a form of amortized optimization?",
        speaker: 'agent/adam-jermyn',
        stance: 'for',
        mode: 'hedges',
      },
    ]);
    expect(whole.contested(view)).toBe(true);
  });

  it('that the two overlap is the curators’ inference, without his words', () => {
    expect(whole.quotes(own)).toEqual([]);
    expect(whole.level(own)).toBe('inferred');
  });

  it('“there are other kinds of optimization” alone shows neither hybrids nor direct optimization without search', () => {
    for (const id of ['concept/hybrid-optimization', 'concept/direct-without-search']) {
      const words = whole.quotes(id).map(({ exact }) => exact);
      expect(words).not.toContain('there are other kinds of optimization');
    }
    expect(whole.quotes('concept/direct-without-search').map(({ exact }) => exact)).toEqual([
      'search is one way to get (direct) optimization',
    ]);
  });

  it('r034 rests on his answer and not on the question, and the same words are against r074', () => {
    const answer =
      'search is one way to get (direct) optimization, but there are other kinds of optimization';
    expect(whole.quotes(UNOPPOSED.r034)).toMatchObject([{ exact: answer, stance: 'for' }]);
    expect(whole.get('relation', OPPOSED.r074).mode).toBe('attributed');
    expect(whole.quotes(OPPOSED.r074)).toMatchObject([{ exact: answer, stance: 'against' }]);
  });
});

describe('§5 relations and concepts', () => {
  it('r090 reveals, r086 and r100 are gone, and the concept of c2 stays', () => {
    expect(whole.seed.atlas.get('relation/sparse-autoencoder/mitigates/superposition')).toBeUndefined();
    expect(whole.get('relation', 'relation/sparse-autoencoder/reveals/superposition')).toBeDefined();
    expect(whole.seed.atlas.get('relation/gauge-freedom/explains/features-per-dimension')).toBeUndefined();
    expect(whole.seed.atlas.get('relation/capability-evals-rsp/depends_on/base-optimizer')).toBeUndefined();
    expect(whole.quotes('concept/capability-evals-rsp').map(({ comment }) => comment)).toContain(
      'comment/jermyn-c2',
    );
  });

  it('c6 has a concept, set against RLHF in its words', () => {
    const id = 'concept/pretrained-value-knowledge';
    expect(whole.quotes(id)[0]).toMatchObject({
      exact: "Pretrained LLM's already know a ton of what humans say about human values",
      stance: 'for',
    });
    expect(whole.get('relation', 'relation/pretrained-value-knowledge/contrasts_with/rlhf').mode).toBe(
      'asserted',
    );
  });

  it('c9 has a concept, which myopia and not mesa-optimization answers', () => {
    expect(whole.get('concept', 'concept/cross-epoch-optimization').kind).toBe('failure-mode');
    expect(whole.seed.atlas.get('relation/myopia/mitigates/mesa-optimization')).toBeUndefined();
    expect(whole.level('relation/myopia/mitigates/cross-epoch-optimization')).toBe('hedged');
  });

  it('the evolution of c7 is no name of evolutionary search', () => {
    const { name, aliases } = whole.get('concept', 'concept/evolutionary-search');
    expect([name, ...aliases].map(fold)).not.toContain(fold('evolution'));
    expect(whole.quotes('concept/evolutionary-search')).toEqual([]);
  });

  it('what is related in no way to anything would be a lone box: there is none', () => {
    for (const { id } of whole.all('concept')) {
      const relations = whole.seed.atlas.referrers(id, 'relation').length;
      const evidence = shownIn(whole.seed.atlas, id).length;
      expect([id, relations > 0 || evidence > 0]).toEqual([id, true]);
    }
  });
});
