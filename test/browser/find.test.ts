/** Finding without the network, paths and comparisons, by mouse and by keyboard. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { go, openWorld, settled } from './support/world.ts';
import type { World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const PATH = '/path?from=concept/amortized-optimization&to=concept/mesa-optimization';

const isWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

describe('typing', () => {
  it('finds with the network cut, by the words that matched, and asks for nothing', async () => {
    const { page, close } = await world.visit('/questions');
    const asked: string[] = [];
    // The index comes when the box is first touched or the page has nothing else to do.
    const loaded = page.waitForResponse(
      (response) => response.request().postData()?.includes('query Findable') === true,
    );
    await page.keyboard.press('/');
    await Promise.race([loaded, page.waitForTimeout(1_500)]);
    await settled(page);
    await page.context().setOffline(true);
    page.on('request', (request) => asked.push(request.url()));
    await page.keyboard.type('amortised opt');
    const row = page.getByRole('option', { name: /^Amortized optimization/u });
    await row.waitFor();
    expect(await row.locator('.hit-mark').allTextContents()).toEqual(['Amortized', 'optimization']);
    expect(await row.textContent()).toContain('optimization type, Optimization; by name');
    expect(await page.locator('.find-foot').textContent()).toMatch(/^\d+ things found/u);
    // Letters that are keys elsewhere are letters here, with the list open too.
    await page.keyboard.type(' a/b?');
    expect(await page.getByRole('combobox').inputValue()).toBe('amortised opt a/b?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    // Each by another field, and what a relation's sentence leads to.
    for (const [text, row] of [
      ['jermyn comment 8', /^Comment 8 comment, Adam Jermyn; also called/u],
      ['optmization', /near spelling/u],
      ['evals after every 4x', /in a quote/u],
      [
        'in-context learning realises mesa-optimisation',
        /Path from In-context learning to Mesa-optimization/u,
      ],
    ] as const) {
      await page.getByRole('combobox').fill(text);
      await page.getByRole('option', { name: row }).first().waitFor();
    }
    expect(asked).toEqual([]);
    await close();
  });

  it('shows all hits by kind on a page of their own', async () => {
    const { page, complaints, close } = await world.visit('/find?q=search');
    const all = await page.locator('.hit-rows > li').count();
    expect(await page.locator('[role="status"]').first().textContent()).toContain(`${all} hits`);
    await page.getByRole('link', { name: /^\d+ quotes$/u }).click();
    await page.waitForURL('**/find?q=search&kind=quote');
    const quotes = await page
      .locator('.hit-rows a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.filter((href) => !href.startsWith('/quote/'))).toEqual([]);
    expect(quotes.length).toBeLessThan(all);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('paths', () => {
  it('are chosen by arrow keys, each drawn and kept in the address', async () => {
    const visit = await world.visit(PATH);
    const { page } = visit;
    const drawn = () => page.locator('.way-drawn figcaption').textContent();
    expect(await page.locator('.way').count()).toBeGreaterThan(1);
    expect(await drawn()).toBe('Path 1 drawn');
    const first = await page.locator('.chain').getAttribute('aria-label');
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForURL('**&n=2');
    expect(await drawn()).toBe('Path 2 drawn');
    expect(await page.locator('.chain').getAttribute('aria-label')).not.toBe(first);
    await page.reload();
    await settled(page);
    expect(await drawn()).toBe('Path 2 drawn');
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  it('say why each step holds, by mouse', async () => {
    const { page, complaints, close } = await world.visit(PATH);
    const step = page.locator('.way-step').first();
    await step.getByRole('button').click();
    await step.getByRole('region').locator('.piece').first().waitFor();
    expect(await step.getByRole('button').first().getAttribute('aria-expanded')).toBe('true');
    expect(complaints).toEqual([]);
    await close();
  });

  it('lead from a concept to another that is looked for', async () => {
    const { page, complaints, close } = await world.visit('/concept/amortized-inference');
    await page.getByRole('link', { name: 'Path to …' }).click();
    await page.waitForURL('**/path?from=concept/amortized-inference');
    await page.waitForFunction(() => document.activeElement?.closest('.two-ends') !== null);
    await page.keyboard.type('search');
    await page
      .getByRole('option', { name: /^Search\b/u })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**&to=concept/search');
    await settled(page);
    expect(await page.locator('h1').textContent()).toBe('Path from Amortized inference to Search');
    expect(complaints).toEqual([]);
    await close();
  });

  it('are said to be none, with what both stand under', async () => {
    const { page, close } = await world.visit(`${PATH}&types=measures`);
    const words = page.getByText(
      /^No path of up to six steps over these relations; nearest common ancestor is/u,
    );
    expect(await words.getByRole('link').getAttribute('href')).toBe('/concept/optimization');
    await close();
  });
});

describe('comparing', () => {
  it('sets two people’s divisions side by side', async () => {
    const visit = await world.visit('/');
    const { page } = visit;
    await page.keyboard.press('/');
    await page.keyboard.type('how do Millidge and Demski divide optimization differently?');
    await page.getByRole('option', { name: 'How Beren Millidge and Abram Demski differ' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/compare?a=agent/beren-millidge&b=agent/abram-demski');
    await settled(page);
    expect(await page.getByText('Both divide Optimization').count()).toBe(1);
    await page.getByRole('link', { name: /^Side by side/u }).click();
    await page.waitForURL('**/compare?a=division/direct-amortized&b=division/selection-control');
    await settled(page);
    const heads = page.locator('.compare-table').first().locator('thead th');
    expect(await heads.count()).toBe(2);
    // The same system, told apart otherwise by each.
    const verdicts = page.locator('.verdicts tr[data-example="example/alphazero-play"] td');
    expect(await verdicts.allTextContents()).toHaveLength(2);
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  it('says of two concepts what sets them apart, where they part and what lies between', async () => {
    const visit = await world.visit(
      '/compare?a=concept/direct-optimization&b=concept/amortized-optimization',
    );
    const { page } = visit;
    const part = (name: RegExp) => page.getByRole('region', { name });
    const contrast = page.locator(
      '[data-relation="relation/amortized-optimization/contrasts_with/direct-optimization"]',
    );
    expect(await contrast.textContent()).toContain('Beren Millidge');
    expect(await part(/^Where they stand/u).textContent()).toContain('Optimization');
    expect(await part(/^Divisions that set them apart/u).textContent()).toContain('Direct and amortized');
    expect(await page.locator('tr[data-facet]').count()).toBeGreaterThan(0);
    expect(await page.locator('[data-example="example/alphazero-play"]').textContent()).toContain('hybrid');
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });
});

describe.each([
  ['light', 320],
  ['dark', 1280],
] as const)('%s, %i wide', (scheme, width) => {
  it('is clean for axe and no wider than the window', async () => {
    const visit = await world.visit('/path', { scheme, width, height: 900 });
    const { page } = visit;
    for (const path of [
      PATH,
      `${PATH}&types=measures`,
      '/compare?of=concept/optimization',
      '/compare?a=division/direct-amortized&b=division/selection-control',
      '/compare?a=example/alphazero-play&b=example/a-star',
      '/find?q=amortizzzzed optimum',
    ]) {
      await go(visit, world, path);
      expect(await violations(page), path).toEqual([]);
      expect(await isWide(page), path).toBe(false);
    }
    // The list of hits stands within the window.
    await page.getByRole('banner').getByRole('combobox').fill('amortised opt');
    await page.getByRole('option').first().waitFor();
    const box = await page.locator('.find-popover').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    await visit.close();
  });
});
