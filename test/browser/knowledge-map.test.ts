/** With the whole content: the list says all that the API does; the map draws of it what fits, and the rest is counted. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import '../../ui/src/map/exposed.ts';
import { go, mapOf, openWorld } from './world.ts';
import type { World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

interface Around {
  readonly neighbourhood: {
    readonly relations: readonly { readonly id: string }[];
    readonly totalCount: number;
  };
}

const sorted = (list: Iterable<string>): readonly string[] => [...list].sort();

describe('map, list and API, for every concept and example', () => {
  it('agree, what does not fit on the map being counted in the list, and nothing scrolls', async () => {
    const { concepts, examples } = await world.ask<{
      concepts: { nodes: { id: string }[] };
      examples: { nodes: { id: string }[] };
    }>('{ concepts(first: 100) { nodes { id } } examples(first: 100) { nodes { id } } }');
    expect(concepts.nodes.length).toBeGreaterThan(59);
    expect(examples.nodes.length).toBeGreaterThan(39);
    const visit = await world.visit('/');
    const { page, complaints } = visit;
    for (const { id } of [...concepts.nodes, ...examples.nodes]) {
      const { neighbourhood } = await world.ask<Around>(
        'query ($id: ID!) { neighbourhood(id: $id, depth: 1, first: 100) { totalCount relations { id } } }',
        { id },
      );
      const told = sorted(neighbourhood.relations.map((one) => one.id));
      expect(told.length, id).toBe(neighbourhood.totalCount);
      await go(visit, world, `/${id}`);
      const rows = page.locator('.relation-row');
      const listed = await rows.evaluateAll((all) =>
        all.map((one) => one.getAttribute('data-relation') ?? ''),
      );
      expect(sorted(listed), id).toEqual(told);
      const map = await mapOf(page);
      const held = (map?.edges ?? []).map((edge) => edge.id);
      expect(sorted(held), id).toEqual(told);
      const drawn = (map?.edges ?? []).filter(({ shown }) => shown).map((edge) => edge.id);
      const left = (await page.locator('.folded').allTextContents()).map((text) => Number.parseInt(text, 10));
      expect(drawn.length + left.reduce((sum, one) => sum + one, 0), id).toBe(told.length);
      // Each group keeps at least one of its rows on the map.
      const groups = await page
        .locator('.relation-list ul')
        .evaluateAll((lists) =>
          lists.map((list) => [...list.children].map((row) => row.getAttribute('data-relation') ?? '')),
        );
      for (const group of groups)
        expect(
          group.some((relation) => drawn.includes(relation)),
          id,
        ).toBe(true);
      const scrolls = await page
        .locator('.map-frame')
        .evaluate((node) => node.scrollHeight > node.clientHeight || node.scrollWidth > node.clientWidth);
      expect(scrolls, id).toBe(false);
      expect(complaints, id).toEqual([]);
    }
    await visit.close();
  });

  it('group what stands under a concept by the division that it is a part of', async () => {
    const visit = await world.visit('/concept/amortized-optimization');
    const heading = visit.page.getByRole('heading', { name: 'Brandon Amos: fully and semi-amortized 2' });
    await heading.waitFor();
    const words = await visit.page.locator('.map-caption.heading').allTextContents();
    expect(words).toContain('Brandon Amos: fully and semi-amortized 2');
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });
});
