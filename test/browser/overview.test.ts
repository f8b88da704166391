/** Overview and tree in the page: what is drawn, what is hidden, keys with spoken names, filter, and both schemes. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import '../../ui/src/map/exposed.ts';
import type { ExposedOverview } from '../../ui/src/map/overview/exposed.ts';
import { focused, press, tabTo, violations } from './support/keyboard.ts';
import { duringVisit } from './support/during.ts';
import type { Work } from './support/during.ts';
import { openWorld, settled } from './support/world.ts';
import type { VisitOptions, World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const during = (start: string, options: VisitOptions, work: Work) => duringVisit(world, start, options, work);

/** The overview's own account of itself. */
const overviewOf = async (page: Page): Promise<ExposedOverview> => {
  await page.waitForFunction(() => (window.__atlasOverview?.dots.length ?? 0) > 0);
  return page.evaluate(() => {
    const { zoom, boxes, total, hidden, dots, lines } = window.__atlasOverview!;
    return { zoom, boxes, total, hidden, dots: [...dots], lines: [...lines] };
  });
};

interface Counts {
  readonly stats: { readonly concepts: number };
}
const conceptCount = async (): Promise<number> =>
  (await world.ask<Counts>('{ stats { concepts } }')).stats.concepts;

/** The numbers of “67 of 70 concepts drawn, 3 hidden in their branches, 2 filtered out”. */
const sentence = async (page: Page) => {
  const words = (await page.locator('.overview-status').textContent()) ?? '';
  const number = (pattern: RegExp) => Number((pattern.exec(words)?.[1] ?? '0').replaceAll(',', ''));
  return {
    drawn: number(/^([\d,]+) of/u),
    total: number(/of ([\d,]+) concept/u),
    hidden: number(/([\d,]+) hidden/u),
    filtered: number(/([\d,]+) filtered/u),
  };
};

/** Whether the pixel in the middle of each dot, or on its ring, is not the ground. */
const paintedDots = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.overview-canvas')!;
    const context = canvas.getContext('2d')!;
    const ratio = canvas.width / canvas.clientWidth;
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const alpha = (x: number, y: number): number =>
      data[(Math.round(y * ratio) * canvas.width + Math.round(x * ratio)) * 4 + 3]!;
    const inside = window.__atlasOverview!.dots.filter(
      ({ x, y }) => x > 2 && y > 2 && x < canvas.clientWidth - 2 && y < canvas.clientHeight - 2,
    );
    return inside.map(({ name, x, y, radius }) => ({
      name,
      painted: alpha(x, y) > 0 || alpha(x + radius - 1, y) > 0,
    }));
  });

describe.each(['light', 'dark'] as const)('the overview (%s)', (scheme) => {
  it('draws what the API gives, says how much that is, and writes no name over another', () =>
    during('/', { scheme }, async ({ page }) => {
      const { dots, lines, total, hidden, boxes } = await overviewOf(page);
      const { overview } = await world.ask<{
        overview: { dots: { id: string }[]; lines: { id: string }[]; totalCount: number };
      }>('{ overview { dots { id } lines { id } totalCount } }');
      expect(dots.map(({ id }) => id)).toEqual(overview.dots.map(({ id }) => id));
      expect(lines.map(({ id }) => id)).toEqual(overview.lines.map(({ id }) => id));
      expect(dots.length + lines.length).toBeLessThanOrEqual(150);
      expect(total).toBe(await conceptCount());
      const said = await sentence(page);
      expect(said.drawn + said.hidden).toBe(said.total);
      expect(said.total).toBe(total);
      expect(said.hidden).toBe(hidden);
      expect(boxes).toBe(false);
      const written = dots.flatMap(({ id, written: rect }) => (rect === null ? [] : [{ id, rect }]));
      expect(written.length).toBeGreaterThan(dots.length * 0.8);
      for (const one of written) {
        for (const other of written) {
          const apart =
            one.rect.x2 <= other.rect.x1 ||
            other.rect.x2 <= one.rect.x1 ||
            one.rect.y2 <= other.rect.y1 ||
            other.rect.y2 <= one.rect.y1;
          expect(apart || one.id === other.id, `${one.id} and ${other.id}`).toBe(true);
        }
      }
      expect((await paintedDots(page)).filter(({ painted }) => !painted)).toEqual([]);
      expect(await violations(page)).toEqual([]);
    }));
});

describe('zooming', () => {
  it('turns dots into boxes, each with its name, by wheel and by keys', () =>
    during('/', {}, async ({ page }) => {
      const before = await overviewOf(page);
      await page.locator('.overview-canvas').hover({ position: { x: 200, y: 200 } });
      for (let turn = 0; turn < 6; turn += 1) await page.mouse.wheel(0, -120);
      await page.waitForFunction(() => window.__atlasOverview?.boxes === true);
      const near = await overviewOf(page);
      expect(near.zoom).toBeGreaterThan(before.zoom);
      expect(near.dots.every(({ written }) => written !== null)).toBe(true);
      await tabTo(page, '.overview .map-cursor');
      await page.keyboard.press('0');
      await page.waitForFunction((zoom) => window.__atlasOverview?.zoom === zoom, before.zoom);
      await page.keyboard.press('+');
      await page.waitForFunction((zoom) => window.__atlasOverview!.zoom > zoom, before.zoom);
      await page.getByRole('button', { name: 'Zoom out' }).click();
      await page.waitForFunction(
        (zoom) => Math.abs(window.__atlasOverview!.zoom - zoom) < 0.001,
        before.zoom,
      );
    }));
});

describe('the overview by keyboard', () => {
  it('is one stop, speaks at every move, selects without losing its place, and opens the map', () =>
    during('/', {}, async ({ page }) => {
      await tabTo(page, '.overview .map-cursor');
      expect(await focused(page)).toMatch(
        /^Optimization, optimization type, \w+, \d+ quotes?, \d+ below, at the top\./u,
      );
      const first = await press(page, 'ArrowRight');
      expect(first).toMatch(/^Direct optimization, .+, under Optimization\./u);
      const search = await press(page, 'ArrowRight');
      expect(search).toMatch(
        /^Search, mechanism, quoted, \d+ quotes?, \d+ below, under Direct optimization\. .+ Relation \w+, \d+ quotes?\..+1 of \d+\.$/u,
      );
      expect(search).toContain('Also under');
      expect(await press(page, 'ArrowDown')).toContain('under Direct optimization');
      expect(await press(page, 'ArrowLeft')).toBe(first);
      const { zoom } = await overviewOf(page);

      await page.keyboard.press('Space');
      await page.waitForURL('**/concept/direct-optimization?view=overview');
      await settled(page);
      expect(await focused(page)).toBe(first);
      expect((await overviewOf(page)).zoom).toBe(zoom);
      expect(await page.locator('#panel h1').textContent()).toBe('Direct optimization');
      expect(await press(page, 'ArrowDown')).toMatch(/^Amortized optimization, /u);

      await page.keyboard.press('Enter');
      await page.waitForURL('**/concept/amortized-optimization');
      await settled(page);
      expect(await page.evaluate(() => window.__atlasMap?.center)).toBe('concept/amortized-optimization');
      await page.goBack();
      await settled(page);
      expect(new URL(page.url()).search).toBe('?view=overview');
      expect((await overviewOf(page)).zoom).toBe(zoom);
    }));

  it('reaches every dot', () =>
    during('/', {}, async ({ page }) => {
      const { dots } = await overviewOf(page);
      await tabTo(page, '.overview .map-cursor');
      const heard = new Set<string>();
      for (let step = 0; step < dots.length; step += 1) {
        heard.add((await page.evaluate(() => document.activeElement?.getAttribute('data-term'))) ?? '');
        await page.keyboard.press(']');
      }
      expect([...heard].sort()).toEqual(dots.map(({ id }) => id).sort());
    }));
});

describe('the overview by mouse and address', () => {
  it('selects by one press, opens by two', () =>
    during('/', {}, async ({ page }) => {
      const { dots } = await overviewOf(page);
      const { x, y } = dots.find(({ id }) => id === 'concept/search')!;
      await page.locator('.overview-canvas').click({ position: { x, y } });
      await page.waitForURL('**/concept/search?view=overview');
      await settled(page);
      await page.locator('.overview-canvas').dblclick({ position: { x, y } });
      await page.waitForURL('**/concept/search');
    }));

  it('filters, and still says what all of it is', () =>
    during('/?level=quoted', {}, async ({ page }) => {
      await overviewOf(page);
      const said = await sentence(page);
      expect(said.drawn + said.hidden).toBe(said.total);
      expect(said.filtered).toBeGreaterThan(0);
      expect(said.total + said.filtered).toBe(await conceptCount());
    }));

  it('opens one branch, and leads back to the whole', () =>
    during('/?open=concept/amortized-optimization', {}, async ({ page }) => {
      await overviewOf(page);
      const branch = await sentence(page);
      expect(branch.drawn + branch.hidden).toBe(branch.total);
      expect(branch.total).toBeLessThan(await conceptCount());
      expect(await page.locator('.overview-crumbs strong').textContent()).toBe('Amortized optimization');
      await page.getByRole('button', { name: 'The whole atlas' }).click();
      await page.waitForFunction((total) => window.__atlasOverview?.total === total, await conceptCount());
      expect(new URL(page.url()).search).toBe('');
    }));
});

describe('the tree', () => {
  it.each(['light', 'dark'] as const)('is clean, and opens on the selected concept (%s)', (scheme) =>
    during('/concept/local-search?view=tree', { scheme }, async ({ page }) => {
      const row = page.locator('[role="row"][data-term="concept/local-search"][aria-selected="true"]');
      await row.waitFor();
      expect(await row.count()).toBe(1);
      expect(await row.getAttribute('aria-label')).toMatch(
        /^Local search, mechanism, .+, \d+ below, is a kind of Search/u,
      );
      expect(await page.locator('[role="row"]').count()).toBeLessThanOrEqual(45);
      expect(await violations(page)).toEqual([]);
    }),
  );

  it('walks, opens and closes by keys, keeps what is open in the address, and selects', () =>
    during('/?view=tree', {}, async ({ page }) => {
      await page.locator('[role="row"]').first().waitFor();
      await tabTo(page, '[role="row"]');
      expect(await focused(page)).toMatch(/^Optimization, optimization type, /u);
      // Its first level is open, and every type is counted over the whole tree.
      await page.locator('[role="row"][aria-level="2"][data-term]').first().waitFor();
      const counts = await page.locator('.legend-row .muted').allTextContents();
      expect(counts.length).toBe(3);
      expect(counts.map(Number).every((count) => count > 0)).toBe(true);
      await page.keyboard.press('ArrowLeft');
      await page.waitForURL('**open=none');
      expect(await page.locator('[role="row"][aria-level="2"]').count()).toBe(0);
      await page.keyboard.press('ArrowRight');
      await page.waitForURL('**open=concept/optimization');
      await page.locator('[role="row"][aria-level="2"][data-term]').first().waitFor();
      expect(await press(page, 'ArrowRight')).toMatch(/, is a kind of Optimization/u);
      await page.keyboard.type('direct');
      expect(await focused(page)).toMatch(/^Direct optimization, /u);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/concept/direct-optimization?view=tree&open=concept/optimization');
      await settled(page);
      expect(await focused(page)).toMatch(/^Direct optimization, /u);
      expect(await page.locator('#panel h1').textContent()).toBe('Direct optimization');
      await page.keyboard.press('ArrowLeft');
      expect(await focused(page)).toMatch(/^Optimization, /u);
      await page.keyboard.press('ArrowLeft');
      await page.waitForURL('**/concept/direct-optimization?view=tree&open=none');
      await page.keyboard.press('End');
      await page.reload();
      await settled(page);
      await page.locator('[role="row"][data-term="concept/direct-optimization"]').first().waitFor();
    }));
});
