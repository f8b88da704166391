/** Whoever follows links alone, from the first page on, gets to everything; and every word is its speaker's. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { go, openWorld } from './support/world.ts';
import type { World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const exported = async (): Promise<readonly string[]> => {
  const ids: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < 50; page += 1) {
    const answer: {
      export: { lines: string[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    } = await world.ask(
      'query ($after: String) { export(after: $after, first: 100) { lines pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    for (const line of answer.export.lines) {
      const id = /"id":"([^"]+)"/u.exec(line)?.[1];
      if (id !== undefined) ids.push(id);
    }
    if (!answer.export.pageInfo.hasNextPage) break;
    after = answer.export.pageInfo.endCursor;
  }
  return ids;
};

it('reaches every comment, quote, concept, relation and example by links from the first page', async () => {
  const wanted = (await exported()).filter((id) => /^(comment|quote|concept|relation|example)\//u.test(id));
  expect(wanted.length).toBeGreaterThan(100);
  const visit = await world.visit('/');
  const { page, complaints } = visit;
  const seen = new Set(['/']);
  const queue = ['/'];
  const reached = () => wanted.every((id) => seen.has(`/${id}`));
  for (let path = queue.shift(); path !== undefined && !reached(); path = queue.shift()) {
    await go(visit, world, path);
    await page.waitForFunction(() => document.querySelector('[role="status"].waiting') === null);
    expect(await page.locator('h1').first().textContent(), path).not.toBe('Not in the atlas');
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const link of links) {
      const url = new URL(link);
      if (url.origin !== world.atlas.url || seen.has(url.pathname)) continue;
      seen.add(url.pathname);
      queue.push(url.pathname);
      // Comments first: they lead to the quotes.
      queue.sort((a, b) => Number(b.startsWith('/comment/')) - Number(a.startsWith('/comment/')));
    }
  }
  expect(wanted.filter((id) => !seen.has(`/${id}`))).toEqual([]);
  expect(complaints).toEqual([]);
  await visit.close();
});

it('gives the words quoted in comment 4 to Casper and never to Jermyn', async () => {
  const { page, close } = await world.visit('/comment/jermyn-c4');
  const quotes = await page
    .locator('.comment-paragraph.quotation [data-quotes]')
    .evaluateAll((all) => all.flatMap((one) => (one as HTMLElement).dataset['quotes']?.split(' ') ?? []));
  expect(quotes.length).toBeGreaterThan(0);
  for (const id of quotes) {
    const { quote } = await world.ask<{ quote: { speaker: { name: string } } }>(
      'query ($id: ID!) { quote(id: $id) { speaker { name } } }',
      { id },
    );
    expect(quote.speaker.name).toMatch(/Casper/u);
  }
  expect(await page.locator('.comment-paragraph.quotation figcaption').textContent()).toMatch(/Casper/u);
  await close();
});

it('gives comment 10 no header, date or score', async () => {
  const { page, close } = await world.visit('/comment/jermyn-c10');
  const text = (await page.locator('#main').textContent()) ?? '';
  expect(text).toContain('No header');
  expect(text).toContain('Address unknown');
  expect(text).not.toMatch(/scores? \d|karma \d|age \d|agreement \d/u);
  await close();
});
