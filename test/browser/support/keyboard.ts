/** What tests of reading by keyboard share: keys, what then has the focus, and what is said. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { ROOT } from '../../house/files.ts';

/** The accessible name of what has the focus. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at?.getAttribute('aria-label') ?? at?.closest('label')?.textContent ?? at?.textContent ?? '';
  });

/** What the page last said politely. */
export const said = (page: Page): Promise<string> =>
  page.locator('.change-bar [aria-live="polite"]').evaluate((node) => node.textContent ?? '');

/** Presses Tab until what has the focus fits. */
export const tabTo = async (page: Page, selector: string, most = 60): Promise<void> => {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new RangeError(`Tab does not lead to ${selector}`);
};

/** Presses a key and gives the name of what then has the focus. */
export const press = async (page: Page, key: string): Promise<string> => {
  await page.keyboard.press(key);
  return focused(page);
};

interface Axe {
  readonly axe: { run: (context: Document, options: unknown) => Promise<AxeResults> };
}

/** What axe finds, as `rule: elements`; empty when the page is clean. */
export const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(await readFile(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8'));
  const { violations: found } = await page.evaluate(async () => {
    const { axe } = globalThis as typeof globalThis & Axe;
    return axe.run(document, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    });
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`);
};
