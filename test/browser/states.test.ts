/** What the page says while it waits, when the server is gone, and when there is no connection. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { go, openWorld } from './support/world.ts';
import type { World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('a page', () => {
  it('says that it is loading, but only when that takes a while', async () => {
    const { page, close } = await world.visit('/comments');
    await page.route('**/graphql', async (route) => {
      await new Promise((done) => setTimeout(done, 1200));
      await route.continue();
    });
    await page.locator('#jermyn-c8-heading').getByRole('link').click();
    await page.locator('[role="status"].waiting', { hasText: 'Loading' }).waitFor();
    await page.getByRole('heading', { level: 1, name: 'Adam Jermyn, comment 8' }).waitFor();
    await close();
  });

  it('says why it failed, and shows the page when it is tried again', async () => {
    const { page, close } = await world.visit('/comments');
    await page.route('**/graphql', (route) => route.abort());
    await page.locator('#jermyn-c8-heading').getByRole('link').click();
    const alert = page.getByRole('alert');
    await alert.getByText('The server does not answer.').waitFor();
    await page.unroute('**/graphql');
    await alert.getByRole('button', { name: 'Retry' }).click();
    await page.getByRole('heading', { level: 1, name: 'Adam Jermyn, comment 8' }).waitFor();
    await close();
  });

  it('keeps the last good view without a connection, and says so', async () => {
    const { page, close } = await world.visit('/concept/search');
    await page.context().setOffline(true);
    await page.getByText('You are offline.').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Search');
    expect(await page.locator('.relation-row').count()).toBeGreaterThan(5);
    await page.context().setOffline(false);
    await page.getByText('You are offline.').waitFor({ state: 'detached' });
    await close();
  });

  it('that was not loaded before says so without a connection, keeps its frame, and comes when it is back', async () => {
    const { page, close } = await world.visit('/concept/search');
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Questions', exact: true }).click();
    await page.getByText('this page was not loaded before').waitFor();
    expect(await page.locator('.top-bar').count()).toBe(1);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Retry' }).click();
    await page.getByRole('heading', { level: 1, name: 'Questions' }).waitFor();
    await close();
  });

  it('for an unknown id says so and offers ways on', async () => {
    const visit = await world.visit('/comments');
    const { page, complaints } = visit;
    for (const path of [
      '/concept/nobody',
      '/example/nobody',
      '/relation/a/is_a/b',
      '/quote/jermyn-c8/00000000',
      '/comment/nobody',
      '/work/nobody',
      '/agent/nobody',
      '/nowhere/at/all',
    ]) {
      await go(visit, world, path);
      expect(await page.getByRole('heading', { level: 1 }).textContent(), path).toBe('Not in the atlas');
      await page.getByRole('link', { name: 'index of concepts' }).waitFor();
      expect(complaints, path).toEqual([]);
    }
    // Asked of the server, such an address is not found, and the page is the same.
    const answer = await page.goto(`${world.atlas.url}/concept/nobody`);
    expect(answer?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Not in the atlas');
    await visit.close();
  });
});

describe('on a narrow screen', () => {
  it('the outline comes first, with the map behind its own tab', async () => {
    const { page, complaints, close } = await world.visit('/concept/direct-optimization', {
      width: 390,
      height: 844,
    });
    expect(await page.locator('.map-frame').count()).toBe(0);
    await page.getByRole('link', { name: 'Map', exact: true }).click();
    await page.waitForFunction(() => window.__atlasMap?.center === 'concept/direct-optimization');
    expect(await page.locator('.relation-row').count()).toBe(0);
    await page.getByRole('link', { name: 'Outline' }).click();
    await page.locator('.relation-row').first().waitFor();
    const tall = await page.locator('.why-button').first().boundingBox();
    expect(tall?.height).toBeGreaterThanOrEqual(44);
    expect(complaints).toEqual([]);
    await close();
  });
});
