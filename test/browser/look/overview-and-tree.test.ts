/** Pictures of overview and tree, what a query lights, the places of a concept, and the figures of the filter. */
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import '../../../ui/src/map/overview/exposed.ts';
import { focused, press } from '../support/keyboard.ts';
import { go, openWorld, settled } from '../support/world.ts';
import type { Visit, World } from '../support/world.ts';

let world: World;
let visit: Visit;
let page: Page;
beforeAll(async () => {
  world = await openWorld();
  visit = await world.visit('/', { scheme: 'dark' });
  page = visit.page;
});
afterAll(async () => {
  expect(visit.complaints).toEqual([]);
  await world.close();
});

const saved = async (name: string): Promise<Buffer> => {
  await page.getByRole('button', { name: 'Picture' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return buffer(await (await download).createReadStream());
};

/** What a browser reads in an SVG. */
const parsed = (svg: string) =>
  page.evaluate((text) => {
    const tree = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      fault: tree.querySelector('parsererror')?.textContent ?? null,
      words: [...tree.querySelectorAll('text')].map((one) => one.textContent ?? ''),
    };
  }, svg);

const expectPng = (png: Buffer): void => {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(1_000);
  expect(png.length).toBeGreaterThan(20_000);
};

describe('the picture', () => {
  it('of the overview holds what is seen, the legend and where it is from', async () => {
    await go(visit, world, '/?level=quoted');
    const seen = await page.evaluate(() => {
      const { dots } = window.__atlasOverview!;
      return dots.filter(({ written }) => written !== null).map(({ name }) => name);
    });
    expect(seen.length).toBeGreaterThan(5);
    const svg = (await saved('As SVG')).toString('utf8');
    const { fault, words } = await parsed(svg);
    expect(fault).toBeNull();
    for (const name of seen) expect(words).toContain(name);
    for (const part of ['is a kind of', 'hedged or inferred', 'Filtered: only quoted.'])
      expect(words).toContain(part);
    expect(words.some((word) => word.startsWith(`${world.atlas.url}/?level=quoted`))).toBe(true);
    expect(words.some((word) => /Optimization Atlas, as of change \d+ on \d{4}-\d\d-\d\d/u.test(word))).toBe(
      true,
    );
    expect(svg).not.toMatch(/<image|href=|url\(/u);
    expectPng(await saved('As PNG'));
  });

  it('of the tree holds the rows that are open', async () => {
    await go(visit, world, '/?view=tree');
    await page.locator('[role="row"][aria-level="2"][data-term]').first().waitFor();
    const { fault, words } = await parsed((await saved('As SVG')).toString('utf8'));
    expect(fault).toBeNull();
    const seen = await page.locator('.tree-words').allTextContents();
    expect(seen.length).toBeGreaterThan(10);
    for (const name of seen) expect(words).toContain(name);
    expect(words).toContain('is a kind of');
    expectPng(await saved('As PNG'));
  });
});

describe('what a query lights', () => {
  it('is brought into sight, and counted', async () => {
    await page.setViewportSize({ width: 1000, height: 420 });
    await go(visit, world, '/');
    await page.waitForFunction(() => (window.__atlasOverview?.dots.length ?? 0) > 0);
    const lit = ['concept/gauge-freedom', 'concept/myopia'];
    await go(visit, world, `/?lit=${lit.join(',')},concept/none`);
    await page.waitForFunction((ids) => {
      const canvas = document.querySelector('.overview-canvas');
      const dots = window.__atlasOverview?.dots.filter(({ id }) => ids.includes(id)) ?? [];
      return (
        dots.length === ids.length &&
        dots.every(
          ({ x, y, written }) =>
            x > 0 && y > 0 && y < canvas!.clientHeight && (written?.x2 ?? Infinity) < canvas!.clientWidth,
        )
      );
    }, lit);
    expect(await page.locator('.overview-status').textContent()).toContain('3 lit, 1 of them not drawn here');
    await page.setViewportSize({ width: 1440, height: 900 });
  });
});

describe('the places of a concept in the tree', () => {
  it('are named in its row, and reached by square brackets and by mouse', async () => {
    await go(visit, world, '/concept/mesa-optimization?view=tree');
    const row = page.locator('[role="row"][data-term="concept/mesa-optimization"][aria-selected="true"]');
    await row.focus();
    const first = await focused(page);
    expect(first).toMatch(/is a kind of (.+), also is a kind of (.+), square brackets go there/u);
    await page.keyboard.press(']');
    await page.waitForURL('**open=**');
    await page.waitForFunction((before) => {
      const now = document.activeElement?.getAttribute('aria-label') ?? '';
      return now !== before && now.startsWith('Mesa-optimization');
    }, first);
    expect(await row.count()).toBe(1);
    await row.getByRole('button', { name: /^also under .+: go to Mesa-optimization/u }).click();
    await page.waitForFunction(
      (before) => document.activeElement?.getAttribute('aria-label') === before,
      first,
    );
    await settled(page);
    expect(await press(page, 'ArrowDown')).not.toBe(first);
  });
});

describe('the filter over overview and tree', () => {
  it('says how many each choice would leave', async () => {
    await go(visit, world, '/?level=quoted');
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    const quoted = page.locator('.filter-choice', { hasText: 'Quoted' }).locator('.muted');
    await quoted.waitFor();
    const { overview } = await world.ask<{ overview: { totalCount: number } }>(
      '{ overview(filter: { levels: [QUOTED] }) { totalCount } }',
    );
    expect(Number(await quoted.textContent())).toBe(overview.totalCount);
    expect(await page.locator('.filter-choice .muted').count()).toBe(12);
    await page.keyboard.press('Escape');
  });
});
