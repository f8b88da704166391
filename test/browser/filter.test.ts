/** The filter by keyboard, and the address that holds it with everything else that is seen. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import '../../ui/src/map/exposed.ts';
import { focused, said, tabTo } from './support/keyboard.ts';
import { duringVisit } from './support/during.ts';
import type { Work } from './support/during.ts';
import { mapOf, openWorld, settled } from './support/world.ts';
import type { World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const DIRECT = '/concept/direct-optimization';

const during = (start: string, work: Work) => duringVisit(world, start, {}, work);

describe('the filter by keyboard', () => {
  it('opens, counts, filters, says what is left out, and lets go again', () =>
    during(DIRECT, async ({ page }) => {
      await tabTo(page, '.filter-button');
      await page.keyboard.press('Enter');
      await page.locator('.filter-panel select').first().waitFor();
      await tabTo(page, '.filter-panel input', 3);
      // Kinds first, then levels: on to “Quoted”.
      for (let step = 0; step < 12 && !(await focused(page)).includes('Quoted'); step += 1)
        await page.keyboard.press('Tab');
      const choice = await focused(page);
      const count = Number(/\d+/u.exec(choice)?.[0]);
      expect(count).toBeGreaterThan(0);
      await page.keyboard.press(' ');
      await page.waitForURL('**level=quoted');
      const sentence = page.locator('.filter-sentence');
      const words = (await sentence.textContent()) ?? '';
      const total = Number(/of (\d+) relations/u.exec(words)?.[1]);
      expect(words).toBe(`${total - count} of ${total} relations filtered away: only quoted.`);
      await page.waitForFunction(
        (text) => document.querySelector('.change-bar [aria-live="polite"]')?.textContent === text,
        words,
      );
      await page.waitForFunction((left) => window.__atlasMap?.edges.length === left, count);

      await page.keyboard.press('Escape');
      expect(await focused(page)).toMatch(/^Filter/u);
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Take away: only quoted');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Show everything');
      await page.keyboard.press('Enter');
      await page.waitForFunction((all) => window.__atlasMap?.edges.length === all, total);
      expect(new URL(page.url()).search).toBe('');
      expect(await focused(page)).toMatch(/^Filter/u);
      expect(await said(page)).toBe(`All of it is shown: ${total} relations.`);
    }));

  it('shows the map as one agent draws it, and one division alone', () =>
    during(DIRECT, async ({ page }) => {
      await page.getByRole('button', { name: /^Filter/u }).click();
      const agents = page.getByLabel('As drawn by');
      await agents.locator('option', { hasText: 'Beren Millidge' }).waitFor({ state: 'attached' });
      await agents.selectOption('agent/beren-millidge');
      await page.waitForURL('**agent=agent/beren-millidge');
      const held = await world.ask<{
        neighbourhood: { relations: { id: string; holders: { id: string }[] }[] };
      }>(
        '{ neighbourhood(id: "concept/direct-optimization", first: 100) { relations { id holders { id } } } }',
      );
      const his = held.neighbourhood.relations.filter(({ holders }) =>
        holders.some(({ id }) => id === 'agent/beren-millidge'),
      );
      await page.waitForFunction((left) => window.__atlasMap?.edges.length === left, his.length);
      expect((await mapOf(page))?.edges.map(({ id }) => id).sort()).toEqual(his.map(({ id }) => id).sort());
      expect(await page.locator('.filter-sentence').textContent()).toContain('as Beren Millidge draws it');
    }));
});

describe('the address', () => {
  const VIEW = `${DIRECT}?depth=2&edge=relation/search/realizes/direct-optimization&hide=can_lead_to&level=quoted,cited`;
  const state = async (page: Page) => ({
    address: page.url().replace(/^https?:\/\/[^/]+/u, ''),
    center: (await mapOf(page))?.center,
    edges: (await mapOf(page))?.edges.map(({ id }) => id).sort(),
    open: await page
      .locator('[data-chosen="true"][data-relation]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-relation'))),
    checked: await page.locator('.legend input:not(:checked)').count(),
  });

  it('holds view, selection, filter and depth: pasted, after a reload, and after Back', () =>
    during(VIEW, async ({ page }) => {
      const pasted = await state(page);
      expect(pasted.address).toBe(VIEW);
      expect(pasted.open).toEqual(['relation/search/realizes/direct-optimization']);
      expect(pasted.edges).not.toContain('relation/direct-optimization/can_lead_to/goodharts-law');
      expect(pasted.checked).toBe(1);
      await page.reload();
      await settled(page);
      expect(await state(page)).toEqual(pasted);
      await page.locator('#relations a[href^="/concept/search"]').first().click();
      await page.waitForFunction(() => window.__atlasMap?.center === 'concept/search');
      expect((await state(page)).address).toBe('/concept/search?depth=2&hide=can_lead_to&level=quoted,cited');
      await page.goBack();
      await page.waitForFunction(() => window.__atlasMap?.center === 'concept/direct-optimization');
      await settled(page);
      expect(await state(page)).toEqual(pasted);
    }));

  it('is put right when it holds what nobody understands', () =>
    during(
      `${DIRECT}?view=%00&depth=99&hide=uses,nothing,is_a&x[]=1&level=%FF&contested=maybe`,
      async ({ page }) => {
        await page.waitForURL((url) => url.pathname + url.search === `${DIRECT}?hide=is_a,uses`);
        expect((await mapOf(page))?.center).toBe('concept/direct-optimization');
      },
    ));

  it('shows the outline alone, as wide as the page', () =>
    during(`${DIRECT}?view=outline`, async ({ page }) => {
      expect(await page.locator('.map-sheet').count()).toBe(0);
      expect(await page.locator('#relations').isVisible()).toBe(true);
      // The same filter is there.
      await page.locator('.legend-fold > summary').click();
      await page.getByRole('checkbox', { name: /^is an example of/u }).uncheck();
      await page.waitForFunction(() => location.search === '?view=outline&hide=exemplifies');
      expect(await page.locator('[data-relation*="/exemplifies/"]').count()).toBe(0);
      await page.getByRole('button', { name: 'Show everything' }).click();
      await page.locator('[data-relation*="/exemplifies/"]').first().waitFor();
      const switches = page.getByRole('navigation', { name: 'How to see it' });
      expect(await switches.locator('[aria-current="page"]').textContent()).toBe('Outline');
      await switches.getByRole('link', { name: 'Map' }).click();
      await page.waitForFunction(() => window.__atlasMap?.center === 'concept/direct-optimization');
      expect(new URL(page.url()).search).toBe('');
    }));
});
