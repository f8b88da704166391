/** axe finds nothing on the pages of the debate, of classification and of the work list, in either scheme, wide or narrow. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../house/files.ts';
import { go, openWorld } from './world.ts';
import type { World } from './world.ts';

let world: World;
let source = '';
let position = '';

beforeAll(async () => {
  world = await openWorld();
  source = await readFile(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
  const { question } = await world.ask<{ question: { positions: { id: string }[] } }>(
    '{ question(id: "question/optimization-and-search") { positions(first: 1) { id } } }',
  );
  position = question.positions[0]?.id ?? '';
});
afterAll(() => world.close());

interface Axe {
  readonly axe: { run: (context: Document, options: unknown) => Promise<AxeResults> };
}

/** Violations as `rule: elements`, none when the page is clean. */
const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(source);
  const results = await page.evaluate(async () => {
    const { axe } = globalThis as typeof globalThis & Axe;
    return axe.run(document, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    });
  });
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`).join('; ')}`,
  );
};

const PATHS = [
  '/questions',
  '/question/optimization-and-search',
  '/question/mlp-priors',
  '/relation/optimization/identified_with/search',
  '/division/direct-amortized',
  '/concept/optimization',
  '/concept/amortized-optimization',
  '/classify',
  '/classify?preferred=yes&objective=explicit.learned&candidates=many&reuse=none&trial=unknown&at=candidates',
  '/classify?candidates=many&trial=none&objective=cheap',
  '/classify?preferred=no-preference',
  '/classify/program',
  '/example/llm-writes-program',
  '/work/millidge-2022',
  '/agent/abram-demski',
  '/worklist',
  '/worklist?reason=misquoted',
] as const;

describe.each([
  ['light', 1440, 900],
  ['dark', 1440, 900],
  ['light', 390, 844],
  ['dark', 390, 844],
] as const)('axe, %s, %i wide', (scheme, width, height) => {
  it('finds nothing, and no page is wider than the window', async () => {
    const visit = await world.visit('/questions', { scheme, width, height });
    const { page } = visit;
    for (const path of [...PATHS, `/${position}`]) {
      await go(visit, world, path);
      expect(await violations(page), path).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path).toBe(true);
    }
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });
});
