/** axe finds nothing on any view, in either colour scheme, wide or narrow. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../house/files.ts';
import { go, openWorld, settled } from './world.ts';
import type { World } from './world.ts';

let world: World;
let source = '';
let ids: { readonly quote: string; readonly relation: string; readonly work: string } = {
  quote: '',
  relation: '',
  work: '',
};

beforeAll(async () => {
  world = await openWorld();
  source = await readFile(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
  const { relations } = await world.ask<{
    relations: {
      nodes: { id: string; evidence: { quote: { id: string } | null; work: { id: string } | null }[] }[];
    };
  }>('{ relations(first: 100) { nodes { id evidence(first: 5) { quote { id } work { id } } } } }');
  const evidence = relations.nodes.flatMap((one) => one.evidence);
  ids = {
    quote: evidence.find((one) => one.quote !== null)?.quote?.id ?? '',
    work: evidence.find((one) => one.work !== null)?.work?.id ?? '',
    relation: relations.nodes.find((one) => one.evidence.some(({ quote }) => quote !== null))?.id ?? '',
  };
});
afterAll(() => world.close());

interface Axe {
  readonly axe: { run: (context: Document, options: unknown) => Promise<AxeResults> };
}

/** Violations as `rule: elements`, none when the page is clean. */
const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(source);
  const results = await page.evaluate(async () => {
    const { axe } = globalThis as typeof globalThis & Axe;
    return axe.run(document, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    });
  });
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`).join('; ')}`,
  );
};

const VIEWS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['/', async () => undefined],
  ['/concept/direct-optimization', async () => undefined],
  ['/example/a-star', async () => undefined],
  ['/comment/jermyn-c4', async () => undefined],
  ['/comment/jermyn-c8', async () => undefined],
  ['/comment/jermyn-c10', async () => undefined],
  ['/comments', async () => undefined],
  ['/agent/stephen-casper', async () => undefined],
  ['/concept/there-is-none', async () => undefined],
  ['/find?q=search', async (page) => page.locator('.hit-rows a').first().waitFor()],
  ['/find?q=zzzzzz', async () => undefined],
  ['/add', async () => undefined],
];

describe.each([
  ['light', 1440, 900],
  ['dark', 1440, 900],
  ['light', 390, 844],
  ['dark', 390, 844],
] as const)('axe, %s, %i wide', (scheme, width, height) => {
  it('finds nothing on any view', async () => {
    const visit = await world.visit('/', { scheme, width, height });
    const { page } = visit;
    const views = [...VIEWS];
    for (const id of [ids.quote, ids.relation, ids.work]) views.push([`/${id}`, async () => undefined]);
    views.push(['/concept/direct-optimization?view=map', async () => undefined]);
    for (const [path, prepare] of views) {
      await go(visit, world, path);
      await prepare(page);
      expect(await violations(page), path).toEqual([]);
    }
    await visit.close();
  });

  it('finds nothing with an edge open, with hits under the search box, and with faults in the form', async () => {
    const visit = await world.visit(`/concept/search?edge=${ids.relation}`, { scheme, width, height });
    const { page } = visit;
    await page
      .getByRole('button', { name: /^Why\?/u })
      .first()
      .click();
    await page.locator('.why .quote-card').first().waitFor();
    expect(await violations(page), 'edge').toEqual([]);
    await page.getByRole('combobox').first().fill('opti');
    await page.getByRole('option').first().waitFor();
    expect(await violations(page), 'hits').toEqual([]);
    await go(visit, world, '/add');
    await page.getByRole('button', { name: 'Add a relation' }).click();
    await page.getByRole('button', { name: 'Add a quote' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('.fault').first().waitFor();
    await settled(page);
    expect(await violations(page), 'form').toEqual([]);
    await visit.close();
  });
});
