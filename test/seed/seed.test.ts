import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSeed } from '../../server/seeding/read-seed.ts';
import type { Seed } from '../../server/seeding/read-seed.ts';
import { contestedClaims, seedReport } from '../../server/seeding/report.ts';
import { shownIn } from '../../schema/constraints/facts.ts';
import { entity as entityModel } from '../../schema/entities/entity.ts';
import { deriveContested, deriveLevel, holders } from '../../schema/evidence/level.ts';
import { DISPLAY_TYPES } from '../../schema/vocabulary/relation-types.ts';
import type { EntityType } from '../../schema/vocabulary/terms.ts';
import { ROOT } from '../support/folders.ts';

const FOLDER = join(ROOT, 'seed');
const feed = readFileSync(join(FOLDER, 'comments/adam-jermyn-comment-feed.txt'), 'utf8');
/** Claims that somebody disputes, as they were when they were last looked through. */
const CONTESTED = [
  'division/direct-amortized',
  'division/search-design',
  'relation/base-optimizer/produces/mesa-optimization',
  'relation/configuration-correctness-check/depends_on/gauge-freedom',
  'relation/control/is_a/optimization',
  'relation/design/contrasts_with/search',
  'relation/direct-optimization/can_lead_to/intractability-of-direct-optimization',
  'relation/epoch-limited-training/exemplifies/myopia',
  'relation/features-per-dimension/measures/superposition',
  'relation/gradient-descent/is_a/selective-process',
  'relation/in-context-learning/realizes/mesa-optimization',
  'relation/mesa-control/is_a/mesa-optimization',
  'relation/mesa-optimization/is_a/direct-optimization',
  'relation/model-based-rl/realizes/direct-optimization',
  'relation/optimization-power/measures/optimization',
  'relation/optimization/identified_with/search',
  'relation/randomized-weights-control/measures/sparse-autoencoder',
  'relation/reward-as-reinforcer/explains/model-free-rl',
  'relation/simplicity-prior/can_lead_to/mesa-optimization',
  'relation/solver-construction/is_a/amortized-optimization',
];
let seed: Seed;
beforeAll(async () => {
  seed = await readSeed(FOLDER);
}, 60_000);

const level = (id: string) => {
  const entity = seed.atlas.get(id);
  if (entity === undefined || !('rationale' in entity)) return undefined;
  return deriveLevel(shownIn(seed.atlas, id), entity.rationale);
};
const contested = (id: string): boolean => {
  const relation = seed.atlas.of('relation', id);
  expect(relation).toBeDefined();
  return deriveContested(shownIn(seed.atlas, id), relation!.mode);
};
const spans = (speaker: string, comment: string) =>
  seed.atlas.all('quote').filter((quote) => quote.speaker === speaker && quote.comment === comment);

describe('the seed', () => {
  it('has no fault, and warns only of what stands under nothing by design', () => {
    expect(seed.faults).toEqual([]);
    expect(new Set(seed.warnings.map(({ code }) => code))).toEqual(new Set(['NO_PARENT']));
  });

  it('holds as many things as its files have entries', () => {
    const text = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => readFileSync(join(FOLDER, name), 'utf8'))
      .join('\n');
    const count = (pattern: RegExp): number => [...text.matchAll(pattern)].length;
    const held = (...types: readonly EntityType[]): number =>
      types.reduce((sum, type) => sum + seed.atlas.all(type).length, 0);
    expect(held('relation')).toBe(count(/^ {2}- relation: /gm));
    // Evidence of positions stands one level further in.
    expect(held('evidence')).toBe(count(/^ {8}(?: {4})?reading: /gm));
    expect(held('position', 'facet-value')).toBe(count(/^ {6}- (?:\{ )?id: /gm));
    const named = ['agent', 'work', 'comment', 'concept', 'example', 'question', 'division'] as const;
    expect(held(...named, 'facet', 'rule')).toBe(count(/^ {2}- (?:\{ )?id: /gm));
  });

  it('holds what it held when it was last looked through', async () => {
    const report = await seedReport(FOLDER);
    expect(report.ok).toBe(true);
    const { facet, rule, 'facet-value': value, ...counts } = report.counts;
    expect(counts).toEqual({
      concept: 67,
      example: 46,
      relation: 225,
      feed: 1,
      comment: 10,
      quote: 54,
      evidence: 512,
      work: 75,
      agent: 137,
      question: 26,
      position: 65,
      division: 8,
    });
    // The key is counted by its own tests.
    expect(Math.min(facet, value, rule)).toBeGreaterThan(0);
    for (const type of ['concept', 'relation', 'example', 'position', 'division'] as const) {
      const levels = Object.values(report.levels[type]);
      expect(levels.reduce((sum, count) => sum + count)).toBe(report.counts[type]);
      expect(report.levels[type].unsourced).toBe(0);
    }
    expect(report.contested).toEqual(CONTESTED);
    expect(report.text).toContain('concept');
  });

  it('is the same at every reading, and its hash follows the files', async () => {
    const again = await readSeed(FOLDER);
    expect(again.hash).toBe(seed.hash);
    expect(again.entities).toEqual(seed.entities);
    expect(seed.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is made of entities that the API’s models take, and says where each is written', () => {
    for (const entity of seed.entities) {
      expect(entityModel.safeParse(entity).success).toBe(true);
      const place = seed.where(entity.id);
      expect(place?.line).toBeGreaterThan(0);
    }
    const lines = readFileSync(join(FOLDER, seed.where('concept/search')!.file), 'utf8').split('\n');
    expect(lines[seed.where('concept/search')!.line - 1]).toContain('id: search');
    expect(seed.where('concept/nothing')).toBeUndefined();
  });

  it('quotes only what stands in the feed, in one paragraph, under its speaker', () => {
    const quotes = seed.atlas.all('quote');
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) {
      const comment = seed.atlas.of('comment', quote.comment)!;
      expect(feed).toContain(comment.text);
      expect([...comment.text].slice(quote.start, quote.end).join('')).toBe(quote.exact);
      expect(quote.exact).not.toContain('\n');
      const home = comment.paragraphs.find(({ start, end }) => start <= quote.start && quote.end <= end);
      expect(quote.speaker).toBe(home?.speaker);
    }
  });

  it('gives every relation evidence or a rationale', () => {
    for (const relation of seed.atlas.all('relation')) {
      expect([
        relation.id,
        relation.rationale !== null || shownIn(seed.atlas, relation.id).length > 0,
      ]).toEqual([relation.id, true]);
    }
  });

  it('leaves no work or agent unused', () => {
    for (const { id } of [...seed.atlas.all('work'), ...seed.atlas.all('agent')]) {
      expect([id, seed.atlas.referrers(id).length > 0]).toEqual([id, true]);
    }
  });
});

describe('what content the seed holds', () => {
  it('has at least eight named neighbours round direct optimization, over several types', () => {
    const around = seed.atlas
      .all('relation')
      .filter(({ subject, object }) => [subject, object].includes('concept/direct-optimization'));
    const names = around.map(({ subject, object }) =>
      subject === 'concept/direct-optimization' ? object : subject,
    );
    expect(new Set(names.filter((id) => id.startsWith('concept/'))).size).toBeGreaterThanOrEqual(8);
    expect(new Set(around.map(({ type }) => type)).size).toBeGreaterThanOrEqual(6);
  });

  it('puts every kind and mechanism but the root under something', () => {
    for (const concept of seed.atlas.all('concept')) {
      if (!['optimization-type', 'mechanism'].includes(concept.kind) || concept.id === 'concept/optimization')
        continue;
      expect([concept.id, concept.primaryParent]).not.toEqual([concept.id, null]);
      const parent = seed.atlas.of('relation', concept.primaryParent!)!;
      expect(DISPLAY_TYPES).toContain(parent.type);
      expect(parent.subject).toBe(concept.id);
    }
  });

  it('has ten comments, of which only the fourth and the eighth answer something known', () => {
    const comments = seed.atlas.all('comment').toSorted((a, b) => a.order - b.order);
    expect(comments.map(({ id }) => id)).toEqual(
      Array.from({ length: 10 }, (_, index) => `comment/jermyn-c${index + 1}`),
    );
    expect(
      comments.flatMap(({ id, replyTo }) =>
        replyTo === null ? [] : [[id, replyTo.work, replyTo.confidence]],
      ),
    ).toEqual([
      ['comment/jermyn-c4', 'work/casper-eis9', 0.99],
      ['comment/jermyn-c8', 'work/millidge-2022', 0.95],
    ]);
  });

  it('gives the tenth comment no header, date, score or certainty', () => {
    expect(seed.atlas.of('comment', 'comment/jermyn-c10')).toMatchObject({
      header: null,
      headerLine: null,
      date: null,
      readings: [],
      confidence: 0.9,
      text: feed.split('\n')[48],
    });
  });

  it('gives the first paragraph of the fourth comment to Casper, and no quote in it to Jermyn', () => {
    const comment = seed.atlas.of('comment', 'comment/jermyn-c4')!;
    const [quoted, ...own] = comment.paragraphs;
    expect(quoted).toMatchObject({ role: 'quotation', speaker: 'agent/stephen-casper', start: 0 });
    expect(own.map(({ role, speaker }) => [role, speaker])).toEqual(
      Array(2).fill(['own', 'agent/adam-jermyn']),
    );
    expect(spans('agent/stephen-casper', comment.id).length).toBeGreaterThanOrEqual(1);
    expect(spans('agent/stephen-casper', comment.id).every(({ end }) => end <= quoted!.end)).toBe(true);
    expect(spans('agent/adam-jermyn', comment.id).length).toBeGreaterThanOrEqual(1);
    expect(spans('agent/adam-jermyn', comment.id).filter(({ start }) => start < quoted!.end)).toEqual([]);
  });

  it('keeps every reading of a header together with how sure it is', () => {
    const third = seed.atlas.of('comment', 'comment/jermyn-c3')!;
    expect(third.readings[0]).toMatchObject({ alignmentKarma: 9, karma: 16, agreement: 3, confidence: 0.85 });
    for (const { readings } of seed.atlas.all('comment')) {
      expect(readings.reduce((sum, { confidence }) => sum + confidence, 0)).toBeLessThanOrEqual(1.000_001);
    }
  });
});

describe('who disagrees with whom', () => {
  it('contests what somebody speaks against or takes with a qualification, and nothing else', () => {
    expect(contestedClaims(seed.atlas)).toEqual(CONTESTED);
  });

  it('does not contest that search is one way, which nobody opposes', () => {
    for (const id of [
      'relation/search/realizes/direct-optimization',
      'relation/search/realizes/optimization',
    ]) {
      expect(contested(id)).toBe(false);
      expect(level(id)).toBe('quoted');
      expect(shownIn(seed.atlas, id).map(({ quote }) => quote?.exact)).toContain(
        'search is one way to get (direct) optimization, but there are other kinds of optimization',
      );
    }
  });

  it('has search and optimization identified by somebody, with Jermyn against', () => {
    const id = 'relation/optimization/identified_with/search';
    expect(seed.atlas.of('relation', id)?.mode).toBe('attributed');
    expect(holders(shownIn(seed.atlas, id), 'for')).toEqual(['agent/inner-search-commenter']);
    expect(holders(shownIn(seed.atlas, id), 'against')).toContain('agent/adam-jermyn');
  });

  it('has Casper against the measure and Jermyn for it', () => {
    const shown = shownIn(seed.atlas, 'relation/features-per-dimension/measures/superposition');
    expect(holders(shown, 'against')).toEqual(['agent/stephen-casper']);
    expect(holders(shown, 'for')).toEqual(['agent/adam-jermyn', 'agent/nelson-elhage']);
  });
});
