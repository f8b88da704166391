/** Points of the review about what things rest on, and its smaller ones. */
import { beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../schema/text/fold.ts';
import { relationType } from '../../schema/vocabulary/relation-types.ts';
import { feedText, readWhole } from './whole.ts';
import type { Whole } from './whole.ts';

let whole: Whole;
beforeAll(async () => {
  whole = await readWhole();
}, 60_000);

describe('§4 evidence', () => {
  it.each([
    ['r085', 'relation/toy-model-interpretability/explains/superposition', 'cited'],
    ['gradient descent', 'concept/gradient-descent', 'cited'],
    ['reinforcement learning without a model', 'concept/model-free-rl', 'cited'],
    ['the encoder', 'example/vae-encoder', 'cited'],
    ['universal search', 'concept/universal-search', 'cited'],
    ['design', 'concept/design', 'cited'],
  ])('words that only touch on %s are a mention and raise nothing', (_, id, level) => {
    const quotes = whole.quotes(id);
    expect(quotes.length).toBeGreaterThan(0);
    expect(new Set(quotes.map(({ stance }) => stance))).toEqual(new Set(['mention']));
    expect(whole.level(id)).toBe(level);
  });

  it('r092 has Jermyn’s two reasons for it, and Casper against it in line 17', () => {
    const quotes = whole.quotes('relation/features-per-dimension/measures/superposition');
    const by = (stance: string) => quotes.filter((quote) => quote.stance === stance);
    expect(by('for').map(({ exact, speaker }) => [speaker, exact])).toEqual(
      expect.arrayContaining([
        ['agent/adam-jermyn', 'broadly agrees with their coarser measure'],
        ['agent/adam-jermyn', 'making the scale of the weights meaningful'],
      ]),
    );
    const line = feedText().split('\n')[16]!;
    expect(by('against').length).toBeGreaterThan(0);
    for (const { exact, speaker } of by('against')) {
      expect(speaker).toBe('agent/stephen-casper');
      expect(line).toContain(exact);
    }
  });

  it('nothing in line 17 is said by Jermyn', () => {
    const line = feedText().split('\n')[16]!;
    const inside = whole
      .all('quote')
      .filter(({ comment, exact }) => comment === 'comment/jermyn-c4' && line.includes(exact));
    expect(inside.length).toBeGreaterThan(0);
    expect(new Set(inside.map(({ speaker }) => speaker))).toEqual(new Set(['agent/stephen-casper']));
  });

  it('there are 75 works, and neither the feed nor the curators are among them', () => {
    expect(whole.all('work')).toHaveLength(75);
    expect(whole.seed.atlas.get('work/seed')).toBeUndefined();
    expect(whole.seed.atlas.get('work/curator')).toBeUndefined();
    expect(whole.get('agent', 'agent/curator').kind).toBe('curator');
    for (const { id, addresses } of whole.all('work')) expect([id, addresses.length > 0]).toEqual([id, true]);
  });

  it('what rests on unverified works alone says so', () => {
    const unverified = whole.all('work').filter(({ status }) => status === 'unverified');
    expect(unverified.map(({ id }) => id)).toEqual([
      'work/hart-1968',
      'work/land-doig-1960',
      'work/wei-2022',
    ]);
    expect(whole.level('example/a-star')).toBe('cited-unchecked');
    expect(whole.level('example/branch-and-bound')).toBe('cited-unchecked');
  });

  it('every relation has evidence or a rationale, and every thing something', () => {
    for (const type of ['concept', 'relation', 'example', 'position', 'division'] as const) {
      for (const { id } of whole.all(type)) expect([id, whole.level(id)]).not.toEqual([id, 'unsourced']);
    }
  });

  it('nothing rests on c3 and c10, which say so; something rests on each of the others', () => {
    const resting = whole.all('comment').map(({ id, note }) => ({
      id: id.replace('comment/jermyn-', ''),
      quotes: whole.all('quote').filter(({ comment }) => comment === id).length,
      says: note?.includes('Nothing in the Atlas rests on it.') ?? false,
    }));
    expect(resting.filter(({ quotes }) => quotes === 0).map(({ id }) => id)).toEqual(['c10', 'c3']);
    expect(resting.filter(({ says }) => says).map(({ id }) => id)).toEqual(['c10', 'c3']);
  });
});

describe('§7 smaller points', () => {
  it('r075, which nobody holds, is left out; r012 belongs to the question about gradient descent', () => {
    expect(whole.seed.atlas.get('relation/direct-optimization/identified_with/search')).toBeUndefined();
    const claims = whole
      .all('position')
      .filter(({ question }) => question === 'question/gradient-descent-selective')
      .flatMap(({ bearings }) => bearings.map(({ claim }) => claim));
    expect(claims).toContain('relation/local-search/is_a/search');
  });

  it('the questions of limits and of gauges have claims to bear on', () => {
    for (const id of ['question/limits-of-direct-optimization', 'question/gauge-and-correctness']) {
      const positions = whole.all('position').filter(({ question }) => question === id);
      expect(positions.length).toBeGreaterThanOrEqual(2);
      for (const { bearings } of positions) expect(bearings.length).toBeGreaterThan(0);
    }
  });

  it('symmetric relations have their ends in one order', () => {
    const symmetric = whole.all('relation').filter(({ type }) => relationType(type).symmetric);
    expect(symmetric.length).toBeGreaterThanOrEqual(19);
    expect(symmetric.filter(({ subject, object }) => subject > object)).toEqual([]);
  });

  it('no example has the name of a concept or of one of its aliases', () => {
    const names = new Set(whole.all('concept').flatMap(({ name, aliases }) => [name, ...aliases].map(fold)));
    for (const { name } of whole.all('example')) expect([name, names.has(fold(name))]).toEqual([name, false]);
  });

  it('no alias is a spelling of its concept’s name, nor a name of another concept', () => {
    for (const { name, aliases } of whole.all('concept')) {
      expect(aliases.filter((alias) => fold(alias) === fold(name))).toEqual([]);
    }
    expect(whole.seed.warnings.filter(({ code }) => code === 'ALIAS_CLASHES')).toEqual([]);
  });

  it.each([
    ['alphazero-play', 'tree-search'],
    ['alphazero-play', 'planning'],
    ['muzero-play', 'tree-search'],
    ['muzero-play', 'planning'],
    ['dreamerv3-actor', 'model-based-rl'],
    ['tree-of-thoughts', 'chain-of-thought'],
    ['tree-of-thoughts', 'tree-search'],
    ['funsearch', 'evolutionary-search'],
    ['rlhf-finetuning', 'model-free-rl'],
    ['aixi', 'simplicity-prior'],
  ])('%s uses %s and is no case of it', (example, concept) => {
    expect(whole.get('relation', `relation/${example}/uses/${concept}`)).toBeDefined();
    expect(whole.seed.atlas.get(`relation/${example}/exemplifies/${concept}`)).toBeUndefined();
  });

  it('no example is classified otherwise than as what it is said to exemplify', () => {
    expect(new Set(whole.seed.warnings.map(({ code }) => code))).toEqual(new Set(['NO_PARENT']));
  });

  it.each(
    ['aixi', 'mcts', 'a-star', 'gauss-jordan', 'alphazero-play', 'in-context-gd', 'policy-network'].concat([
      'sgd-training',
      'vae-encoder',
    ]),
  )('the feed only touches on %s', (id) => {
    const quotes = whole.quotes(`example/${id}`);
    expect(quotes.map(({ stance }) => stance)).toEqual(['mention']);
    expect(['cited', 'cited-unchecked']).toContain(whole.level(`example/${id}`));
  });

  it('no upper bound is given for when the feed was copied', () => {
    const note = whole.get('feed', 'feed/jermyn').note ?? '';
    expect(note).toContain('not before March 2024');
    expect(note).not.toContain('2025');
  });

  it('planning has two parents, one of them the predictive process', () => {
    expect(whole.get('relation', 'relation/planning/is_a/predictive-process')).toBeDefined();
  });

  it('the drawn hierarchy has no circle', () => {
    expect(whole.seed.warnings.filter(({ code }) => code === 'RELATION_CYCLE')).toEqual([]);
  });
});
