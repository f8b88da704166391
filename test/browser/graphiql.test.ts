/** The query page: offline, with completion, opening examples that run, and answers that open in the atlas. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, askedIn } from '../../ui/graphiql/src/address.ts';
import { EXAMPLES } from '../../ui/graphiql/src/examples.ts';
import { ROOT } from '../house/files.ts';
import { openWorld, settled } from './support/world.ts';
import type { Visit, VisitOptions, World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld({ own: true });
});
afterAll(() => world.close());

/** Views whose rows come as pages of a list, by branch, or from the page’s own index. */
const VIEWS = ['/concepts', '/questions', '/comments', '/?view=tree', '/find?q=search'] as const;

/** Opens the query page and waits until its editor has the schema, which completion needs. */
const open = async (path = '/graphiql', options: VisitOptions = {}): Promise<Visit> => {
  const visit = await world.visit(path, options);
  await visit.page.locator('.graphiql-query-editor .view-line').first().waitFor();
  await visit.page.locator('.graphiql-response .view-lines').first().waitFor();
  return visit;
};

/** What an editor holds; Monaco draws only what is in view, so GraphiQL's own store is asked, by its storage. */
const tabsOf = (page: Page) =>
  page.evaluate(() => {
    const kept = JSON.parse(
      localStorage.getItem('graphiql:tabState') ?? '{"tabs":[],"activeTabIndex":0}',
    ) as {
      readonly activeTabIndex: number;
      readonly tabs: readonly {
        readonly title: string;
        readonly query: string | null;
        readonly variables: string | null;
      }[];
    };
    return { titles: kept.tabs.map(({ title }) => title), active: kept.tabs[kept.activeTabIndex] };
  });

/** Runs the open tab and gives the answer, as the server sent it. */
const run = async (page: Page) => {
  const [response] = await Promise.all([
    page.waitForResponse(
      (one) =>
        one.url().endsWith('/graphql') && !(one.request().postData() ?? '').includes('IntrospectionQuery'),
    ),
    page.getByRole('button', { name: /^Execute query/ }).click(),
  ]);
  return (await response.json()) as { data: Record<string, unknown> | null; errors?: unknown };
};

const links = (page: Page) => page.locator('#answer-list a');

describe('the query page', () => {
  it.each(['light', 'dark'] as const)('loads from here alone, without a complaint (%s)', async (scheme) => {
    const { page, complaints, close } = await open('/graphiql', { scheme });
    expect(await page.title()).toBe('Query – Optimization Atlas');
    await expect.poll(async () => (await tabsOf(page)).titles).toEqual(EXAMPLES.map(({ name }) => name));
    const paint = await page.evaluate(() => ({
      bar: getComputedStyle(document.querySelector('.query-bar')!).backgroundColor,
      editor: getComputedStyle(document.querySelector('.graphiql-container')!).backgroundColor,
      words: getComputedStyle(document.querySelector('.graphiql-query-editor .view-line span')!).color,
    }));
    expect(paint.bar).toBe(scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(28, 32, 38)');
    expect(paint.editor === 'rgb(255, 255, 255)').toBe(scheme === 'light');
    // A mistake gets a wavy line, which is a picture in the style sheet.
    await page.locator('.graphiql-query-editor .view-line').first().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('{ nothingLikeThis } ');
    await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
    const workers = page.workers().map((worker) => worker.url());
    expect(workers.length).toBeGreaterThan(0);
    for (const url of workers) expect(url).toContain(`${world.atlas.url}/graphiql/assets/`);
    expect(complaints).toEqual([]);
    await close();
  });

  it('completes a field from the schema', async () => {
    const { page, complaints, close } = await open(
      addressOf({ query: '{ concept(id: "concept/search") {  } }', variables: '' }),
    );
    await page.locator('.graphiql-query-editor .view-line').first().click();
    await page.keyboard.press('End');
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('defin', { delay: 30 });
    const offer = page.locator('.suggest-widget .monaco-list-row', { hasText: 'definition' }).first();
    await offer.waitFor();
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await tabsOf(page)).active?.query).toContain('definition');
    const { data, errors } = await run(page);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ concept: { definition: expect.any(String) as string } });
    expect(complaints).toEqual([]);
    await close();
  });

  it('shows the query and variables of the address, and gives them one', async () => {
    const query = 'query Asked($id: ID!) { concept(id: $id) { id name } }';
    const variables = '{ "id": "concept/planning" }';
    const { page, complaints, close } = await open(addressOf({ query, variables }));
    await expect
      .poll(async () => (await tabsOf(page)).active)
      .toMatchObject({ title: 'Asked', query, variables });
    expect((await run(page)).data).toMatchObject({ concept: { id: 'concept/planning' } });
    const address = await page.getByRole('link', { name: 'Link to this query' }).getAttribute('href');
    expect(address).toBe(addressOf({ query, variables }));
    expect(complaints).toEqual([]);
    await close();
  });

  it('is no part of the other pages, is reached from them and leads back', async () => {
    const { page, complaints, close } = await world.visit('/');
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((name) => name.includes('/graphiql/'))).toEqual([]);
    const pages = page.getByRole('navigation', { name: 'Pages' });
    await pages.getByRole('button', { name: 'More' }).click();
    await pages.getByRole('link', { name: 'Query', exact: true }).click();
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/graphiql');
    await page.getByRole('link', { name: 'Optimization Atlas' }).click();
    await settled(page);
    expect(new URL(page.url()).pathname).toBe('/');
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the opening examples', () => {
  it('stand in tabs, and each runs as it stands', async () => {
    const { page, complaints, close } = await open();
    for (const { name } of EXAMPLES) {
      await page.locator('.graphiql-tab').getByRole('button', { name, exact: true }).click();
      const { data, errors } = await run(page);
      expect(errors, name).toBeUndefined();
      expect(Object.values(data ?? { none: null }), name).not.toContain(null);
      expect(JSON.stringify(data), name).not.toMatch(/"userErrors":\[\{/);
      await expect.poll(() => links(page).count(), { message: name }).toBeGreaterThan(0);
      expect(await page.locator('.graphiql-response .unicode-highlight').count(), name).toBe(0);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('open once more from the menu, a change with an id of its own', async () => {
    const { page, complaints, close } = await open();
    const add = page.getByRole('button', { name: 'Add a concept' });
    const idOf = async () => {
      await expect.poll(async () => (await tabsOf(page)).active?.variables ?? '').toContain('mutationId');
      return (JSON.parse((await tabsOf(page)).active?.variables ?? '') as { input: { mutationId: string } })
        .input.mutationId;
    };
    await add.click();
    await expect.poll(async () => (await tabsOf(page)).titles.length).toBe(EXAMPLES.length + 1);
    const first = await idOf();
    await add.press('Enter');
    await expect.poll(async () => (await tabsOf(page)).titles.length).toBe(EXAMPLES.length + 2);
    const second = await idOf();
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(second).not.toBe(first);
    expect((await tabsOf(page)).titles.at(-1)).toBe('AddConcept');
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('an answer', () => {
  it('lists what it names, and a link of it opens the page, by keyboard too', async () => {
    const { page, complaints, close } = await open();
    await run(page);
    const search = links(page).filter({ hasText: /^Search$/ });
    await search.waitFor();
    await page.keyboard.press('Control+Home');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    // The first stop of the page leads past the editor, which keeps Tab for itself.
    await page.locator('.skip-link').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(
      /^Show these \d+ on the map$/,
    );
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Search');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/concept/search');
    await settled(page);
    expect(await page.locator('h1').first().textContent()).toContain('Search');
    expect(complaints).toEqual([]);
    await close();
  });

  it('is lit on the map and listed there, and the view there opens as its query', async () => {
    const { page, complaints, close } = await open(
      addressOf({ query: '{ nodes(ids: ["concept/search", "concept/planning"]) { id } }', variables: '' }),
    );
    await run(page);
    await page.getByRole('link', { name: 'Show these 2 on the map' }).click();
    await page.waitForURL('**/?view=overview&lit=concept/search,concept/planning');
    const lit = page.getByRole('region', { name: 'Lit by a query, 2' });
    await lit.getByRole('link', { name: 'Planning' }).waitFor();
    await settled(page);
    await page.getByRole('button', { name: /^More/ }).first().click();
    const asked = page.getByRole('link', { name: /^This view as a query: overview/ });
    await asked.click();
    await page.locator('.graphiql-response .view-lines').first().waitFor();
    await expect.poll(async () => (await tabsOf(page)).active?.query).toContain('overview(');
    expect((await run(page)).errors).toBeUndefined();
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(VIEWS)('of %s can be had: its menu leads to a query that the server answers', async (path) => {
    const { page, close } = await world.visit(path);
    await page.getByRole('button', { name: /^More/ }).first().click();
    const link = page.getByRole('link', { name: /^This view as a query/ });
    await link.first().waitFor();
    for (const address of await link.evaluateAll((all) =>
      all.map((one) => (one as HTMLAnchorElement).href),
    )) {
      const { search, hash } = new URL(address);
      const { query, variables } = askedIn(search, hash) ?? { query: '', variables: '' };
      await world.ask(query, JSON.parse(variables === '' ? '{}' : variables) as Record<string, unknown>);
    }
    await close();
  });

  it('has its ids as links in the text too', async () => {
    const { page, complaints, close } = await open();
    await run(page);
    const inText = page.locator('.graphiql-response .detected-link', { hasText: 'concept/search' }).first();
    await inText.waitFor();
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      inText.click({ modifiers: ['Control'] }),
    ]);
    await opened.waitForURL('**/concept/search');
    expect(complaints).toEqual([]);
    await close();
  });

  it('that names nothing says so, and faults are shown', async () => {
    const { page, close } = await open(addressOf({ query: '{ stats { concepts } }', variables: '' }));
    await run(page);
    await page.getByText('The answer names nothing that has a page').waitFor();
    expect(await links(page).count()).toBe(0);
    await close();
  });
});

interface Axe {
  readonly axe: { run: (context: unknown, options: unknown) => Promise<AxeResults> };
}

/** GraphiQL's own: each tab holds the button that opens it and the one that closes it. It cannot be set otherwise. */
const GRAPHIQLS_OWN = { id: 'nested-interactive', where: '.graphiql-tab' };

describe('axe', () => {
  it.each([
    ['light', 1440, 900],
    ['dark', 1440, 900],
    ['light', 390, 844],
  ] as const)('finds nothing but what GraphiQL itself does (%s, %i wide)', async (scheme, width, height) => {
    const source = await readFile(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
    const { page, close } = await open('/graphiql', { scheme, width, height });
    await run(page);
    await links(page).first().waitFor();
    await page.evaluate(source);
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as typeof globalThis & Axe;
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => ({ id, where: node.target.join(' '), what: node.failureSummary ?? '' })),
      );
    });
    const known = found.filter(
      ({ id, where }) => id === GRAPHIQLS_OWN.id && where.startsWith(GRAPHIQLS_OWN.where),
    );
    expect(found.filter((one) => !known.includes(one))).toEqual([]);
    // Once GraphiQL mends it, this says so, and the exception goes.
    expect(known.length).toBe(EXAMPLES.length);
    await close();
  });
});
