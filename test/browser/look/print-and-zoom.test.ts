/** On paper, on 320 px (which is 1280 at 400 %), at 200 %, and with colours forced by the system. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentTitle, PAGE_TITLES } from '../../../schema/view/title.ts';
import { go, openWorld } from '../support/world.ts';
import type { World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const PAGES = [
  '/',
  '/?view=tree',
  '/?view=outline',
  '/concept/direct-optimization',
  '/concept/direct-optimization?view=map',
  '/example/best-of-n',
  '/relation/optimization/identified_with/search',
  '/comment/jermyn-c4',
  '/comments',
  '/quote/jermyn-c8/95b23452',
  '/work/millidge-2022',
  '/agent/adam-jermyn',
  '/questions',
  '/question/amortized-safer',
  '/division/search-design',
  '/classify',
  '/worklist',
  '/find?q=search',
  '/path?from=concept/search&to=concept/optimization',
  '/compare?a=concept/search&b=concept/design',
  '/add',
  '/facet/objective',
  '/concepts',
  '/concept/nobody',
] as const;

/** What runs over the right edge of the window and cannot be scrolled to inside a box of its own. */
const runsOver = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const clips = (element: Element): boolean => {
      const { overflowX } = getComputedStyle(element);
      return overflowX !== 'visible' && !element.matches('html, body, main, .page, .panel');
    };
    const over = [...document.querySelectorAll('body *')].filter((element) => {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.right <= width + 1) return false;
      for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) {
        if (clips(outer)) return false;
      }
      return true;
    });
    const wide = document.documentElement.scrollWidth > width + 1 ? ['the page itself'] : [];
    return [...wide, ...over.slice(0, 3).map(({ tagName, className }) => `${tagName} ${String(className)}`)];
  });

describe('every page', () => {
  it('fits 320 and 640 px: nothing is scrolled to the side', async () => {
    const visit = await world.visit('/', { width: 320, height: 640 });
    const wrong: string[] = [];
    for (const path of PAGES) {
      await go(visit, world, path);
      for (const width of [320, 640]) {
        await visit.page.setViewportSize({ width, height: 640 });
        for (const what of await runsOver(visit.page)) wrong.push(`${path} at ${width}: ${what}`);
      }
    }
    expect(wrong).toEqual([]);
    await visit.close();
  });
});

const visible = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluateAll((all) => all.filter((one) => one.getClientRects().length > 0).length);

describe('on paper', () => {
  it('a concept is its map, then its sentences, then the words with their address; light, without bars', async () => {
    const { page, close } = await world.visit('/concept/direct-optimization', { scheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.locator('.relation-row').first().waitFor();
    for (const bar of ['.top-bar', '.change-bar', '.tab-bar', '.view-switch', '.why-button', '.map-tools']) {
      expect(await visible(page, bar), bar).toBe(0);
    }
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(27, 31, 36)');
    const map = await page.locator('.map-frame').boundingBox();
    const sentence = await page.locator('.relation-row').first().boundingBox();
    const words = await page.locator('.panel .words').first().boundingBox();
    expect(map?.width ?? 0).toBeGreaterThan(650);
    expect(sentence?.y ?? 0).toBeGreaterThan((map?.y ?? 0) + (map?.height ?? 0));
    expect(words?.y ?? 0).toBeGreaterThan(sentence?.y ?? 0);
    const address = await page
      .locator(".panel a[href^='/quote/']")
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(address).toContain('/quote/');
    expect(await runsOver(page)).toEqual([]);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await close();
  });

  it('prints the words behind every relation of a concept, each relation with all that it rests on', async () => {
    const { page, complaints, close } = await world.visit('/concept/search');
    const { relations } = await world.ask<{
      relations: { nodes: { id: string; rationale: string | null; evidence: { quote: Exact | null }[] }[] };
    }>(
      `{ relations(first: 50, filter: { touching: "concept/search" }) {
        nodes { id rationale evidence(first: 30) { quote { exact } } }
      } }`,
    );
    expect(await page.locator('.on-paper').count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const printed = await page
      .locator('.on-paper [data-relation]')
      .evaluateAll((all) =>
        all.map((one) => [
          (one as HTMLElement).dataset['relation'],
          [...one.querySelectorAll('.words')].map(({ textContent }) => textContent).sort(),
        ]),
      );
    const wanted = relations.nodes
      .filter(({ rationale, evidence }) => rationale !== null || evidence.length > 0)
      .map(({ id, evidence }) => [id, evidence.flatMap(({ quote }) => quote?.exact ?? []).sort()]);
    expect(wanted.filter(([, words]) => (words?.length ?? 0) > 0).length).toBeGreaterThan(2);
    expect(printed).toEqual(wanted);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.on-paper').count()).toBe(0);
    // A printing browser gives no second chance: what could not be read is said.
    await page.context().setOffline(true);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.getByText('could not be read, and are not printed').count()).toBe(1);
    expect(complaints.filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    await close();
  });

  it('keeps the list of quotes of a comment, and leaves out fields and choices', async () => {
    const visit = await world.visit('/comment/jermyn-c8');
    const { page, close } = visit;
    await page.emulateMedia({ media: 'print' });
    expect(await visible(page, '.margin-words')).toBe(await page.locator('.margin-note').count());
    expect(await page.locator('.margin-note').count()).toBeGreaterThan(5);
    for (const path of [
      '/compare?a=concept/search&b=concept/design',
      '/path?from=concept/search&to=concept/optimization',
    ]) {
      await go(visit, world, path);
      expect(await visible(page, 'input'), path).toBe(0);
    }
    await close();
  });
});

interface Exact {
  readonly exact: string;
}

describe('with colours that the system forces', () => {
  it('what is chosen, quoted and a field still has an edge', async () => {
    const { page, close } = await world.visit('/comment/jermyn-c8');
    await page.emulateMedia({ forcedColors: 'active' });
    const lines = await page
      .locator('mark')
      .evaluateAll((marks) => marks.map((mark) => parseFloat(getComputedStyle(mark).borderBottomWidth)));
    const painted = await page.evaluate(() => CSS.highlights?.size ?? 0);
    expect(lines.length + painted).toBeGreaterThan(0);
    expect(lines.every((width) => width >= 1)).toBe(true);
    await close();
  });
});

describe('the title of a page', () => {
  it('is the same words before and after the app starts', async () => {
    const visit = await world.visit('/');
    const { page, close } = visit;
    const wrong: string[] = [];
    for (const path of PAGES.filter((one) => !one.includes('?'))) {
      const served = await (
        await page.request.get(world.atlas.url + path, { headers: { accept: 'text/html' } })
      ).text();
      const title = /<title>([^<]*)<\/title>/
        .exec(served)?.[1]
        ?.replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
      await go(visit, world, path);
      if ((await page.title()) !== title) wrong.push(`${path}: ${title ?? ''} / ${await page.title()}`);
    }
    expect(wrong).toEqual([]);
    expect(await page.title()).toBe(documentTitle('Not in the atlas'));
    expect(PAGE_TITLES['/concepts']).toBe('All concepts');
    await close();
  });

  it('and the words come without JavaScript, in the frame of the app', async () => {
    const context = await world.browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 800 },
    });
    const page = await context.newPage();
    await page.goto(`${world.atlas.url}/concept/search`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Search');
    await page
      .getByRole('link', { name: 'Search is one way to realize Direct optimization' })
      .first()
      .click();
    expect(await page.title()).toBe(documentTitle('Search is one way to realize Direct optimization'));
    await page.getByRole('link', { name: 'Direct optimization', exact: true }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Direct optimization');
    await context.close();
  });
});
