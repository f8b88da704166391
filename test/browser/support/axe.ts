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

/** The rules whose findings depend on colours: what is left to look at when nothing but the colours changed. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds, as `rule: elements and what is wrong with them`; empty when the page is clean. `colours` looks
 * only at what another colour scheme can change on a page that was looked at whole before.
 */
export const violations = async (
  page: Page,
  look: 'whole' | 'colours' = 'whole',
): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await source);
  const runOnly = look === 'whole' ? { type: 'tag', values: TAGS } : { type: 'rule', values: COLOUR_RULES };
  const { violations: found } = await page.evaluate(async (only) => {
    const { axe } = globalThis as typeof globalThis & Axe;
    // Everything is looked at; what is in order is not described.
    return axe!.run(document, { runOnly: only, resultTypes: ['violations'] });
  }, runOnly);
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`).join('; ')}`,
  );
};
