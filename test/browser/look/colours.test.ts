/** The choice between light and dark: by mouse and by keyboard, on both maps, on paper, and kept. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { focused, tabTo } from '../support/keyboard.ts';
import { openWorld, settled } from '../support/world.ts';
import type { World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** How light what a map has painted is, from 0 to 255. */
const lightness = (page: Page, canvases: string): Promise<number> =>
  page.locator(canvases).evaluateAll((all) => {
    let [sum, count] = [0, 0];
    for (const canvas of all) {
      if (!(canvas instanceof HTMLCanvasElement) || canvas.width === 0) continue;
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
      copy?.drawImage(canvas, 0, 0);
      const pixels = copy?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      for (let at = 0; at < pixels.length; at += 4) {
        if ((pixels[at + 3] ?? 0) < 255) continue;
        sum += ((pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0)) / 3;
        count += 1;
      }
    }
    return count === 0 ? -1 : sum / count;
  });

const ground = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const LIGHT = 'rgb(250, 249, 246)';
const DARK = 'rgb(20, 23, 27)';

const more = (page: Page) => page.getByRole('button', { name: /^More/ });
const colour = (page: Page, name: string) => page.getByRole('radio', { name });

describe('the colours of the page', () => {
  it('are chosen by mouse, on the map too, and kept; paper stays light', async () => {
    const { page, complaints, close } = await world.visit('/concept/direct-optimization');
    expect(await ground(page)).toBe(LIGHT);
    expect(await lightness(page, '.map-frame canvas')).toBeGreaterThan(150);
    await more(page).click();
    expect(await colour(page, 'as the system').isChecked()).toBe(true);
    await colour(page, 'dark').click();
    expect(await ground(page)).toBe(DARK);
    await expect.poll(() => lightness(page, '.map-frame canvas')).toBeLessThan(110);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(27, 31, 36)');
    await expect.poll(() => lightness(page, '.map-frame canvas')).toBeGreaterThan(150);
    await page.emulateMedia({ media: 'screen' });

    // The next page is dark before the app has started: nothing flashes.
    const next = await page.context().newPage();
    await next.route(/\/assets\/.*\.js$/u, (route) => route.abort());
    await next.goto(`${world.atlas.url}/questions`, { waitUntil: 'load' });
    expect(await next.locator('.more-menu').count()).toBe(0);
    expect(await ground(next)).toBe(DARK);
    expect(complaints).toEqual([]);
    await close();
  });

  it('are chosen by keyboard against a dark system, on the overview too, and given back to it', async () => {
    const { page, complaints, close } = await world.visit('/?view=overview', { scheme: 'dark' });
    expect(await ground(page)).toBe(DARK);
    expect(await lightness(page, 'canvas')).toBeLessThan(125);
    await tabTo(page, '.more-menu > button');
    await page.keyboard.press('Enter');
    await colour(page, 'light').waitFor();
    await tabTo(page, '.colours-choice input', 40);
    expect(await focused(page)).toBe('as the system');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('light');
    expect(await ground(page)).toBe(LIGHT);
    await expect.poll(() => lightness(page, 'canvas')).toBeGreaterThan(150);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toContain('More');
    await page.reload();
    await settled(page);
    expect(await ground(page)).toBe(LIGHT);
    await more(page).click();
    await colour(page, 'as the system').click();
    expect(await ground(page)).toBe(DARK);
    expect(complaints).toEqual([]);
    await close();
  });

  it('follow a choice in another window, and hold for the query page', async () => {
    const { page, close } = await world.visit('/questions');
    const other = await page.context().newPage();
    await other.goto(`${world.atlas.url}/comments`);
    await settled(other);
    await more(other).click();
    await colour(other, 'dark').click();
    await expect.poll(() => ground(page)).toBe(DARK);
    await other.goto(`${world.atlas.url}/graphiql`);
    await other.locator('body.graphiql-dark .graphiql-query-editor .view-line').first().waitFor();
    const editor = await other
      .locator('.graphiql-container')
      .evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(editor).not.toBe('rgb(255, 255, 255)');
    await close();
  });
});
