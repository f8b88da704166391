/** axe on a page as it stands. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { ROOT } from '../../house/files.ts';

interface Axe {
  readonly axe?: { run: (context: Document, options: unknown) => Promise<AxeResults> };
}

const source = readFile(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** Levels A and AA of WCAG 2.0, 2.1 and 2.2. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds, as `rule: elements and what is wrong with them`; empty when the page is clean. */
export const violations = async (page: Page): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await source);
  const { violations: found } = await page.evaluate(async (values) => {
    const { axe } = globalThis as typeof globalThis & Axe;
    // Everything is looked at; what is in order is not described.
    return axe!.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
  }, TAGS);
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`).join('; ')}`,
  );
};
