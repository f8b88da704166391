/** axe finds nothing on any view, in either colour scheme, wide or narrow; and no page is wider than its window. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import '../../ui/src/map/exposed.ts';
import { violations } from './support/axe.ts';
import { go, openWorld, settled } from './support/world.ts';
import type { World } from './support/world.ts';

let world: World;
let views: readonly string[] = [];
let relation = '';

beforeAll(async () => {
  world = await openWorld();
  const { relations, question } = await world.ask<{
    relations: {
      nodes: { id: string; evidence: { quote: { id: string } | null; work: { id: string } | null }[] }[];
    };
    question: { positions: { id: string }[] };
  }>(`{ relations(first: 100) { nodes { id evidence(first: 5) { quote { id } work { id } } } }
    question(id: "question/optimization-and-search") { positions(first: 1) { id } } }`);
  const evidence = relations.nodes.flatMap((one) => one.evidence);
  relation = relations.nodes.find((one) => one.evidence.some(({ quote }) => quote !== null))?.id ?? '';
  const ids = [
    evidence.find((one) => one.quote !== null)?.quote?.id,
    evidence.find((one) => one.work !== null)?.work?.id,
    relation,
    question.positions[0]?.id,
  ];
  expect(ids).not.toContain(undefined);
  views = [...VIEWS, ...ids.map((id) => `/${id}`)];
});
afterAll(() => world.close());

const DIRECT = '/concept/direct-optimization';

const VIEWS: readonly string[] = [
  '/',
  '/?view=tree',
  '/?view=outline',
  '/concepts',
  '/examples',
  '/relations',
  DIRECT,
  `${DIRECT}?view=map`,
  `${DIRECT}?view=overview`,
  `${DIRECT}?view=tree`,
  `${DIRECT}?view=outline`,
  `${DIRECT}?view=map&depth=3`,
  `${DIRECT}?contested=true`,
  '/concept/optimization',
  '/concept/amortized-optimization',
  '/concept/there-is-none',
  '/example/a-star',
  '/example/llm-writes-program',
  '/comments',
  '/comment/jermyn-c4',
  '/comment/jermyn-c8',
  '/comment/jermyn-c8?quote=quote/jermyn-c8/95b23452',
  '/comment/jermyn-c10',
  '/agent/stephen-casper',
  '/agent/abram-demski',
  '/work/millidge-2022',
  '/questions',
  '/question/optimization-and-search',
  '/question/mlp-priors',
  '/relation/optimization/identified_with/search',
  '/division/direct-amortized',
  '/path',
  '/path?from=concept/amortized-inference&to=concept/search',
  '/compare',
  '/compare?a=concept/direct-optimization&b=concept/amortized-optimization',
  '/compare?a=agent/beren-millidge&b=agent/abram-demski',
  '/classify',
  '/classify?preferred=yes&objective=explicit.learned&candidates=many&reuse=none&trial=unknown&at=candidates',
  '/classify?candidates=many&trial=none&objective=cheap',
  '/classify?preferred=no-preference',
  '/classify/program',
  '/worklist',
  '/worklist?reason=misquoted',
  '/find?q=search',
  '/find?q=zzzzzz',
  '/add',
];

const inBothSchemes = async (page: Page, where: string): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await settled(page);
    const look = colorScheme === 'light' ? 'whole' : 'colours';
    expect(await violations(page, look), `${where}, ${colorScheme}`).toEqual([]);
  }
};

describe.each([
  [1440, 900],
  [390, 844],
] as const)('axe, %i wide', (width, height) => {
  it('finds nothing on any view, and no page is wider than the window', async () => {
    const visit = await world.visit('/comments', { width, height });
    const { page } = visit;
    for (const path of views) {
      await go(visit, world, path);
      if (path === '/find?q=search') await page.locator('.hit-rows a').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path).toBe(true);
      await inBothSchemes(page, path);
    }
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  it('finds nothing with an edge open, with hits under the search box, and with faults in the form', async () => {
    const visit = await world.visit(`/concept/search?edge=${relation}`, { width, height });
    const { page } = visit;
    await page
      .getByRole('button', { name: /^Why\?/u })
      .first()
      .click();
    await page.locator('.why .quote-card').first().waitFor();
    await inBothSchemes(page, 'edge');
    await page.getByRole('combobox').first().fill('opti');
    await page.getByRole('option').first().waitFor();
    await inBothSchemes(page, 'hits');
    await go(visit, world, '/add');
    await page.getByRole('button', { name: 'Add a relation' }).click();
    await page.getByRole('button', { name: 'Add a quote' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('.fault').first().waitFor();
    await settled(page);
    await inBothSchemes(page, 'form');
    await visit.close();
  });
});
