/** Reading by keyboard alone: after every key, what has the focus and what is said there. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import '../../ui/src/map/exposed.ts';
import { focused, press, said, tabTo, violations } from './support/keyboard.ts';
import { duringVisit } from './support/during.ts';
import type { Work } from './support/during.ts';
import { mapOf, openWorld, settled } from './support/world.ts';
import type { VisitOptions, World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const DIRECT = '/concept/direct-optimization';

const during = (start: string, work: Work, options: VisitOptions = {}) =>
  duringVisit(world, start, options, work);

describe('walking over the map of Direct optimization', () => {
  it('says name, level, relation, quotes and place after every arrow, and comes back the way it went', () =>
    during(DIRECT, async ({ page }) => {
      await tabTo(page, '.map-cursor');
      expect(await focused(page)).toMatch(
        /^Direct optimization, optimization type, \w+\. In the middle of the map\. Is a kind of: 1\./u,
      );
      expect(await press(page, 'ArrowLeft')).toMatch(
        /^Optimization, optimization type, \w+\. Direct optimization is a kind of Optimization\. Relation cited, 0 quotes\. 1 of 1\.$/u,
      );
      // Nothing is broader: it stays, and says so by staying.
      expect(await press(page, 'ArrowLeft')).toMatch(/^Optimization, /u);
      expect(await press(page, 'ArrowRight')).toMatch(/^Direct optimization, /u);
      const first = await press(page, 'ArrowRight');
      expect(first).toMatch(
        /(is a kind of|is one way to realize) Direct optimization.*Relation \w+, \d+ quotes?/u,
      );
      const names = new Set([first]);
      for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp'])
        names.add(await press(page, key));
      for (let step = 0; step < 9; step += 1) names.add(await press(page, 'ArrowDown'));
      const search = [...names].find((name) => name.startsWith('Search, '));
      expect(search).toMatch(
        /^Search, mechanism, quoted\. Search is one way to realize Direct optimization\. Relation quoted, 1 quote\. \d of \d\.$/u,
      );
      const last = await focused(page);
      expect(await press(page, 'ArrowLeft')).toMatch(/^Direct optimization, /u);
      expect(await press(page, 'ArrowRight')).toBe(last);
      expect(await press(page, 'Home')).toMatch(/^Direct optimization, /u);
    }));

  it('steps through every cross relation that is drawn, and counts them', () =>
    during(DIRECT, async ({ page }) => {
      await tabTo(page, '.map-cursor');
      const heard: string[] = [];
      for (let step = 0; step < 30; step += 1) {
        const name = await press(page, ']');
        if (name === heard.at(-1)) break;
        heard.push(name);
      }
      const map = await mapOf(page);
      const hierarchy = ['is_a', 'part_of', 'realizes'];
      const drawn = map?.edges.filter(({ type, shown }) => shown && !hierarchy.includes(type)) ?? [];
      expect(heard.length).toBe(drawn.length);
      heard.forEach((name, at) => {
        expect(name).toMatch(/^[A-Z].*: .+, .+\. Relation [\w, ]+, \d+ quotes?/u);
        expect(name.endsWith(`${at + 1} of ${heard.length}.`), name).toBe(true);
      });
      expect(heard.some((name) => name.startsWith('Contrasts with: Amortized optimization, '))).toBe(true);
      expect(await press(page, '[')).toBe(heard.at(-2));
    }));

  it('opens with Enter, keeping the focus in the map, and the browser’s own Alt+Left goes back', () =>
    during(DIRECT, async ({ page }) => {
      await tabTo(page, '.map-cursor');
      await press(page, 'ArrowLeft');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => window.__atlasMap?.center === 'concept/optimization');
      expect(await focused(page)).toMatch(/^Optimization, .*In the middle of the map/u);
      await page.goBack();
      await page.waitForFunction(() => window.__atlasMap?.center === 'concept/direct-optimization');
      // An example is another page; the focus stays in the map there too.
      await page.locator('.map-cursor').focus();
      expect(await press(page, '[')).toMatch(/^Has example: /u);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => window.__atlasMap?.center.startsWith('example/') === true);
      await page.waitForFunction(
        () =>
          document.activeElement?.getAttribute('aria-label')?.includes('In the middle of the map') === true,
      );
    }));

  it('says why with Space; Escape closes that and stays', () =>
    during(DIRECT, async ({ page }) => {
      await tabTo(page, '.map-cursor');
      const name = await press(page, ']');
      await page.keyboard.press(' ');
      await page.locator('.why').waitFor();
      expect(new URL(page.url()).searchParams.get('edge')).toMatch(/^relation\//u);
      expect(await focused(page)).toBe(name);
      await page.keyboard.press('Escape');
      await page.locator('.why').waitFor({ state: 'detached' });
      expect(await focused(page)).toBe(name);
      expect(new URL(page.url()).search).toBe('');
    }));
});

describe('keys that lead elsewhere', () => {
  it('P begins a path, N a concept under what has the focus', () =>
    during(DIRECT, async ({ page }) => {
      await tabTo(page, '.map-cursor');
      await press(page, 'ArrowLeft');
      await page.keyboard.press('n');
      await page.waitForFunction(() => location.search === '?under=concept/optimization');
      await page.goBack();
      await page.waitForFunction(() => window.__atlasMap?.center === 'concept/direct-optimization');
      await settled(page);
      await page.locator('.map-cursor').focus();
      // Back in the map the cursor is where it was left.
      const under = await page.evaluate(
        () => document.activeElement?.closest<HTMLElement>('[data-term]')?.dataset['term'],
      );
      expect(under).toBe('concept/optimization');
      await page.keyboard.press('p');
      await page.waitForFunction((term) => location.search === `?from=${term}`, under);
    }));

  it('G and a letter go to another view, and the focus goes along', () =>
    during(DIRECT, async ({ page }) => {
      await tabTo(page, '.map-cursor');
      await page.keyboard.press('g');
      expect(await said(page)).toMatch(/^G: now M for map/u);
      await page.keyboard.press('t');
      await page.waitForFunction(() => location.search.includes('view=tree'));
      await page.waitForFunction(() => document.activeElement?.closest('[role="treegrid"]') !== null);
      await page.keyboard.press('g');
      await page.keyboard.press('l');
      await page.waitForFunction(() => location.search.includes('view=outline'));
      await page.waitForFunction(() => document.activeElement?.id === 'panel');
      await page.goBack();
      await page.waitForFunction(() => location.search.includes('view=tree'));
    }));

  it('/ and Ctrl+K go to the search box', () =>
    during('/comments', async ({ page }) => {
      await page.keyboard.press('/');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
      await page.locator('h1').focus();
      await page.keyboard.press('Control+k');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    }));
});

describe('the list of keys', () => {
  it('opens with ?, holds the focus, and gives it back; letters can be switched off for good', () =>
    during(DIRECT, async ({ page }) => {
      await tabTo(page, '.map-cursor');
      const before = await focused(page);
      await page.keyboard.press('?');
      const dialog = page.getByRole('dialog', { name: 'Keys' });
      await dialog.waitFor();
      for (let step = 0; step < 4; step += 1) {
        await page.keyboard.press('Tab');
        expect(await dialog.evaluate((node) => node.contains(document.activeElement))).toBe(true);
      }
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await page.waitForFunction(() => document.activeElement?.classList.contains('map-cursor') === true);
      expect(await focused(page)).toBe(before);

      await page.keyboard.press('?');
      await dialog.waitFor();
      await tabTo(page, '[role="switch"]', 5);
      expect(await focused(page)).toContain('Letters, / and ? as keys');
      await page.keyboard.press(' ');
      expect(await dialog.getByRole('switch').isChecked()).toBe(false);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await page.waitForFunction(() => document.activeElement?.classList.contains('map-cursor') === true);
      await page.keyboard.press('n');
      await page.keyboard.press('?');
      await page.keyboard.press('/');
      expect(await focused(page)).toBe(before);
      expect(await dialog.count()).toBe(0);

      await page.reload();
      await settled(page);
      await tabTo(page, '.map-cursor');
      await page.keyboard.press('/');
      expect(await focused(page)).toBe(before);
      expect(await press(page, ']')).toMatch(/ 1 of \d+\.$/u);

      await page.getByRole('button', { name: 'More', exact: true }).focus();
      await page.keyboard.press('Enter');
      await tabTo(page, '.more-menu li button', 40);
      await page.keyboard.press('Enter');
      await dialog.waitFor();
      await tabTo(page, '[role="switch"]', 5);
      await page.keyboard.press(' ');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('More') === true);
      await page.keyboard.press('/');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    }));

  it.each([
    ['light', 1440],
    ['dark', 320],
  ] as const)('is sound to axe, and so is the filter (%s, %i wide)', (scheme, width) =>
    during(
      `${DIRECT}?view=map`,
      async ({ page }) => {
        const legend = page.locator('.legend-fold > summary');
        if (await legend.isVisible()) await legend.click();
        await page.getByRole('button', { name: /^Filter/u }).click();
        await page.locator('.filter-panel select').first().waitFor();
        expect(await violations(page), 'filter').toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(width);
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'More', exact: true }).click();
        await page.getByRole('button', { name: 'Keys', exact: true }).click();
        await page.getByRole('dialog', { name: 'Keys' }).waitFor();
        expect(await violations(page), 'dialog').toEqual([]);
      },
      { scheme, width, height: 800 },
    ),
  );
});
