/** Outline, map and API say the same of every concept and example, in both colour schemes, filtered and not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiLevels, apiTold, mapTold, surroundingsOf, treeTold } from './support/outline.ts';
import type { Relation } from './support/outline.ts';
import { go, openWorld, settled } from './support/world.ts';
import type { World } from './support/world.ts';

let world: World;
let concepts: readonly string[] = [];
let examples: readonly string[] = [];
beforeAll(async () => {
  world = await openWorld();
  const all = await world.ask<
    Record<'concepts' | 'examples', { nodes: { id: string }[]; totalCount: number }>
  >('{ concepts(first: 100) { totalCount nodes { id } } examples(first: 100) { totalCount nodes { id } } }');
  concepts = all.concepts.nodes.map(({ id }) => id);
  examples = all.examples.nodes.map(({ id }) => id);
  expect([concepts.length, examples.length]).toEqual([all.concepts.totalCount, all.examples.totalCount]);
});
afterAll(() => world.close());

interface Filter {
  readonly search: string;
  readonly keeps: (relation: Relation) => boolean;
}

const ALL: Filter = { search: '', keeps: () => true };
/** Each of these meets each concept in one scheme or the other, over all concepts. */
const FILTERS: readonly Filter[] = [
  {
    search: '?hide=is_a,exemplifies',
    keeps: ({ type }) => type !== 'IS_A' && type !== 'EXEMPLIFIES',
  },
  { search: '?level=quoted,inferred', keeps: ({ level }) => level === 'QUOTED' || level === 'INFERRED' },
  { search: '?contested=true', keeps: ({ contested }) => contested },
];

const SCHEMES = ['light', 'dark'] as const;

/** Compares all three for each id in each scheme; gives how many relations the filters left out. */
const compare = async (
  ids: readonly string[],
  filterOf: (at: number, scheme: number) => Filter,
  schemes: readonly ('light' | 'dark')[] = SCHEMES,
): Promise<number> => {
  const visit = await world.visit('/');
  const { page, complaints } = visit;
  let filtered = 0;
  let there = '';
  for (const [at, id] of ids.entries()) {
    const around = await surroundingsOf(world, id);
    for (const [number, scheme] of schemes.entries()) {
      const { search, keeps } = filterOf(at, number);
      await page.emulateMedia({ colorScheme: scheme });
      const path = `/${id}${search}`;
      if (path === there) await settled(page);
      else await go(visit, world, path);
      there = path;
      const where = `${id}${search}, ${scheme}`;
      const kept = around.relations.filter(keeps);
      filtered += around.relations.length - kept.length;
      const expected = apiTold(around, kept, id);
      const { levels, ...map } = await mapTold(page);
      expect(await treeTold(page), `tree of ${where}`).toEqual(expected);
      expect(map, `map of ${where}`).toEqual(expected);
      const known = apiLevels(around);
      for (const [term, level] of Object.entries(levels))
        expect(level, `${term} in ${where}`).toBe(known.get(term));
    }
    expect(complaints, id).toEqual([]);
  }
  await visit.close();
  return filtered;
};

describe('outline, map and API', () => {
  it('are the same for every concept', async () => {
    expect(concepts.length).toBeGreaterThan(59);
    expect(await compare(concepts, () => ALL)).toBe(0);
  });

  it('are the same for every concept, filtered', async () => {
    const left = await compare(concepts, (at, scheme) => FILTERS[(at + scheme) % FILTERS.length]!);
    expect(left).toBeGreaterThan(100);
  });

  it('are the same for every example', async () => {
    expect(examples.length).toBeGreaterThan(39);
    expect(await compare(examples, () => ALL, ['light'])).toBe(0);
  });
});
