/** Finding, asking why, moving and filtering, each by mouse and by keyboard. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import '../../ui/src/map/exposed.ts';
import { duringVisit } from './support/during.ts';
import type { Work } from './support/during.ts';
import { mapOf, openWorld, settled } from './support/world.ts';
import type { World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const REALIZES = 'relation/search/realizes/direct-optimization';

/** Presses Tab until what has the focus fits; at most `most` times. */
const tabTo = async (page: Page, selector: string, most = 60): Promise<void> => {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new RangeError(`Tab does not lead to ${selector}`);
};

const during = (start: string, work: Work) => duringVisit(world, start, {}, work);

/** A place on a relation's line where nothing else is: the middle of its last piece. */
const onLine = async (page: Page, relation: string) => {
  const frame = await page.locator('.map-canvas').boundingBox();
  const at = await page.evaluate((id) => {
    const edge = window.__atlasMap?.cy.getElementById(id);
    const corners = edge?.renderedSegmentPoints() ?? [];
    const end = edge?.renderedSourceEndpoint();
    const corner = corners[0];
    return end === undefined || corner === undefined
      ? null
      : { x: (corner.x + end.x) / 2, y: (corner.y + end.y) / 2 };
  }, relation);
  if (frame === null || at === null) throw new RangeError(`${relation} is not drawn`);
  return { x: frame.x + at.x, y: frame.y + at.y };
};

describe('finding', () => {
  it('by mouse: type and click a hit', () =>
    during('/', async ({ page }) => {
      await page.getByRole('combobox').click();
      await page.keyboard.type('amortised opt');
      await page.getByRole('option', { name: /Amortized optimization/u }).click();
      await page.waitForURL('**/concept/amortized-optimization');
    }));

  it('by keyboard: slash, type, arrow, Enter', () =>
    during('/comments', async ({ page }) => {
      await page.keyboard.press('/');
      await page.keyboard.type('direct opt');
      await page
        .getByRole('option', { name: /Direct optimization/u })
        .first()
        .waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/concept/direct-optimization');
      await settled(page);
    }));

  it('says when there is nothing, and where it looked', () =>
    during('/', async ({ page }) => {
      await page.keyboard.press('/');
      await page.keyboard.type('qqqqqqqq');
      await page
        .getByText(/Nothing found for “qqqqqqqq” in/u)
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/find?q=qqqqqqqq');
    }));
});

describe('why an edge is there', () => {
  it('by mouse on the map: the row opens, with the words marked and the speaker named', () =>
    during('/concept/direct-optimization', async ({ page }) => {
      const place = await onLine(page, REALIZES);
      await page.mouse.click(place.x, place.y);
      const row = page.locator(`[data-relation="${REALIZES}"]`);
      await row.locator('mark').first().waitFor();
      expect(await row.getAttribute('data-chosen')).toBe('true');
      expect(await row.locator('mark').first().textContent()).toContain(
        'search is one way to get (direct) optimization',
      );
      expect(await row.locator('.speaker').first().textContent()).toBe('Adam Jermyn');
    }));

  it('by mouse in the list: the line is lit on the map', () =>
    during('/concept/direct-optimization', async ({ page }) => {
      await page
        .getByRole('button', { name: 'Why? Search is one way to realize Direct optimization' })
        .click();
      await page.waitForFunction(
        (id) => window.__atlasMap?.cy.getElementById(id).hasClass('chosen'),
        REALIZES,
      );
    }));

  it('by keyboard on the map: arrow to the box, Space says why, Enter opens it', () =>
    during('/concept/direct-optimization', async ({ page }) => {
      await tabTo(page, '.map-cursor');
      const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
      expect(await label()).toMatch(/^Direct optimization, optimization type/u);
      await page.keyboard.press('ArrowRight');
      for (let step = 0; step < 4 && !(await label()).startsWith('Search,'); step += 1)
        await page.keyboard.press('ArrowUp');
      expect(await label()).toMatch(
        /^Search, mechanism, .*Search is one way to realize Direct optimization/u,
      );
      await page.keyboard.press(' ');
      await page.locator(`[data-relation="${REALIZES}"] mark`).first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/concept/search**');
      await page.waitForFunction(() => window.__atlasMap?.center === 'concept/search');
      expect(await label()).toMatch(/^Search, mechanism, .*In the middle of the map/u);
    }));

  it('square brackets step through the cross relations', () =>
    during('/concept/direct-optimization', async ({ page }) => {
      await tabTo(page, '.map-cursor');
      const said: string[] = [];
      for (let step = 0; step < 3; step += 1) {
        await page.keyboard.press(']');
        said.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''));
      }
      expect(new Set(said).size).toBe(3);
      for (const one of said) expect(one).not.toMatch(/is a kind of|is one way to realize/u);
      await page.keyboard.press('[');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(said[1]);
    }));

  it('by keyboard in the list', () =>
    during('/concept/direct-optimization', async ({ page }) => {
      await tabTo(page, `[data-relation="${REALIZES}"] .why-button`);
      await page.keyboard.press('Enter');
      await page.locator(`[data-relation="${REALIZES}"] mark`).first().waitFor();
      await page.waitForFunction(
        (id) => window.__atlasMap?.cy.getElementById(id).hasClass('chosen'),
        REALIZES,
      );
    }));
});

describe('moving', () => {
  it('by mouse: a box of the map opens its concept', () =>
    during('/concept/direct-optimization', async ({ page }) => {
      const box = (await mapOf(page))?.nodes.find((node) => node.term === 'concept/planning')?.box;
      const frame = await page.locator('.map-canvas').boundingBox();
      if (box === undefined || frame === null) throw new RangeError('Planning is not drawn');
      await page.mouse.click(frame.x + (box.x1 + box.x2) / 2, frame.y + (box.y1 + box.y2) / 2);
      await page.waitForURL('**/concept/planning');
      await page.waitForFunction(() => window.__atlasMap?.center === 'concept/planning');
      await page.goBack();
      await page.waitForFunction(() => window.__atlasMap?.center === 'concept/direct-optimization');
    }));

  it('by keyboard: the skip link, then a link of a list', () =>
    during('/concepts', async ({ page }) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
      await tabTo(page, 'a[href="/concept/direct-optimization"]', 100);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/concept/direct-optimization');
    }));

  it('to the whole comment of a quote, and to the quote', () =>
    during('/concept/direct-optimization?edge=' + REALIZES, async ({ page }) => {
      await page.getByRole('link', { name: 'In its comment' }).first().click();
      await page.waitForURL('**/comment/jermyn-c8?quote=quote/jermyn-c8/*');
      await page.locator('.quote-detail').getByRole('link', { name: 'This quote' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/:\d+\/quote\/jermyn-c8\//u);
      await page.locator('mark').waitFor();
    }));
});

describe('filtering by the legend', () => {
  it.each(['mouse', 'keyboard'] as const)('takes a type from map and list alike, by %s', (how) =>
    during('/concept/direct-optimization', async ({ page }) => {
      const before = (await mapOf(page))?.edges.length ?? 0;
      if (how === 'mouse') await page.getByRole('checkbox', { name: /contrasts with/u }).click();
      else {
        await tabTo(page, '.legend-row:has([data-family="opposition"]) input');
        await page.keyboard.press(' ');
      }
      await page.waitForFunction((count) => window.__atlasMap?.edges.length === count - 1, before);
      expect(await page.getByRole('button', { name: /^Why\?/u }).count()).toBe(before - 1);
      expect(await page.locator('.page-status').textContent()).toContain(
        `${before - 1} of ${before} relations shown`,
      );
    }),
  );
});
