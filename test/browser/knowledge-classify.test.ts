/** Classifying in the page: by mouse and by keyboard, live, with reasons; and the same verdicts as the API gives. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { duringVisit } from './support/during.ts';
import type { Work } from './support/during.ts';
import { go, openWorld, settled } from './support/world.ts';
import type { VisitOptions, World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const during = (start: string, work: Work, options: VisitOptions = {}) =>
  duringVisit(world, start, options, work);

/** The verdict under a heading, as it stands now. */
const verdict = (page: Page, division: string) =>
  page
    .locator('.outcome')
    .filter({ has: page.getByRole('heading', { name: division }) })
    .locator('.verdict strong');

const AMORTIZED =
  'preferred=yes&objective=none&candidates=single&reuse=map&output=solver&instances=many&trial=none&when=before&goal=partial&provenance=learned';

describe('answering', () => {
  it('by mouse: verdicts follow at once, and the address holds the answers', () =>
    during(`/classify?${AMORTIZED}&at=more-compute`, async ({ page }) => {
      const direct = verdict(page, 'Direct and amortized');
      expect(await direct.textContent()).toBe('Still open');
      await page.locator('.near-rows > li').nth(3).waitFor();
      // What is asked for besides the newest change, for which the bar at the foot looks now and then.
      const asked: string[] = [];
      page.on('request', (request) => {
        const body = request.postData() ?? '';
        if (request.url().endsWith('/graphql') && !body.includes('query LatestChange')) asked.push(body);
      });
      await page.getByRole('radio', { name: 'No', exact: true }).check();
      await page.getByText('Amortized', { exact: true }).first().waitFor();
      expect(await direct.textContent()).toBe('Amortized');
      expect(new URL(page.url()).searchParams.get('more-compute')).toBe('no');
      await page.getByRole('radio', { name: /^Somewhat/u }).check();
      expect(await direct.textContent()).toBe('Extended amortized');
      expect(asked, 'requests while answering').toEqual([]);
      await page.reload();
      await settled(page);
      expect(await verdict(page, 'Direct and amortized').textContent()).toBe('Extended amortized');
    }));

  it('by keyboard: a digit answers, Enter goes on, the focus goes with it', () =>
    during('/classify', async ({ page }) => {
      await page.locator('.facet-question input').first().focus();
      await page.keyboard.press('1');
      await page.waitForURL('**/classify?*preferred=yes*');
      await page.keyboard.press('Enter');
      await page.locator('[data-facet="facet/objective"]').waitFor();
      expect(
        await page.evaluate(() =>
          document.activeElement?.closest('[data-facet]')?.getAttribute('data-facet'),
        ),
      ).toBe('facet/objective');
      await page.keyboard.press('ArrowDown');
      await page.waitForURL(/objective=/u);
      await page.keyboard.press('0');
      await page.waitForURL('**/classify?*objective=unknown*');
      await page.keyboard.press('Enter');
      await page.locator('[data-facet="facet/candidates"]').waitFor();
      expect(await page.locator('.answered-row').count()).toBe(2);
    }));

  it('takes several answers, and says what is still possible', () =>
    during('/classify?preferred=yes&objective=explicit&reuse=none&at=candidates', async ({ page }) => {
      await page.getByLabel('It may be any of several').check();
      await page.getByRole('checkbox', { name: 'Several are made and compared' }).check();
      await page.getByRole('checkbox', { name: 'One is improved step by step' }).check();
      await page.waitForURL(/candidates=many\.refine/u);
      const outcome = page
        .locator('.outcome')
        .filter({ has: page.getByRole('heading', { name: 'Direct and amortized' }) });
      expect(await outcome.textContent()).toContain(
        'Still possible: direct (comparison), direct (refinement)',
      );
    }));

  it('names answers that exclude each other, and leads to them', () =>
    during('/classify?candidates=many&trial=none', async ({ page }) => {
      const clash = page.locator('[data-clash="rule/impossible-many-without-trial"]');
      await clash.waitFor();
      await clash.getByRole('link', { name: 'Cost of a trial' }).click();
      await page.locator('[data-facet="facet/trial"]').waitFor();
      await page.getByRole('radio', { name: 'Nothing that counts' }).check();
      await clash.waitFor({ state: 'detached' });
    }));

  it('says what is no optimization, and names an answer that the key does not know', () =>
    during('/classify?preferred=no-preference&objective=cheap', async ({ page }) => {
      await page.getByText('Not optimization', { exact: true }).waitFor();
      expect(await page.getByRole('alert').textContent()).toContain('cheap');
    }));

  it('shows the nearest examples and where they differ, and what would change the verdict', () =>
    during(`/classify?${AMORTIZED}&more-compute=no`, async ({ page }) => {
      const { nearest } = await world.ask<{ nearest: { example: { id: string }; distance: number }[] }>(
        `query ($answers: [FacetAnswerInput!]!) { nearest(answers: $answers, first: 4) { distance example { id } } }`,
        {
          answers: [...new URLSearchParams(`${AMORTIZED}&more-compute=no`)].map(([facet, value]) => ({
            facet: `facet/${facet}`,
            values: [`facet/${facet}/${value}`],
          })),
        },
      );
      const links = page.locator('.near-rows > li > a');
      await links.nth(3).waitFor();
      expect(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')?.slice(1)))).toEqual(
        nearest.map(({ example }) => example.id),
      );
      const change = page.locator('.change-rows > li').first();
      const promised = await change.locator('.flips strong').first().textContent();
      await change.locator('a').first().click();
      await page.waitForFunction(
        (label) =>
          [...document.querySelectorAll('.verdict strong')].some(
            (one) => one.textContent?.toLowerCase() === label,
          ),
        promised,
      );
    }));
});

describe('the worked question', () => {
  it('has its readings with computed verdicts, each leading to its answers and reasons', () =>
    during('/classify/program', async ({ page }) => {
      await page.locator('.reading-card').first().waitFor();
      expect(await page.locator('.reading-card').count()).toBe(10);
      expect(await page.locator('.worked-words mark').allTextContents()).toEqual([
        'write a program to solve the problem for you',
        "Maybe it's a form of amortized optimization?",
      ]);
      const said = (reading: string, division: string) =>
        page.locator(`[data-reading="${reading}"] [data-division="${division}"]`).textContent();
      expect(await said('one-pass-reused', 'division/direct-amortized')).toBe('Amortized');
      expect(await said('searched-throwaway', 'division/direct-amortized')).toBe('Direct (comparison)');
      expect(await said('proposed-and-tested', 'division/direct-amortized')).toBe('Hybrid');
      expect(await said('searched-throwaway', 'flags')).toBe('Solver construction, one-off detour');
      await page
        .getByRole('link', { name: /^Open these answers, with reasons ?: Found by search, run once/u })
        .click();
      await page.waitForURL('**/classify?*about=searched-throwaway*');
      await settled(page);
      expect(await verdict(page, 'Direct and amortized').textContent()).toBe('Direct (comparison)');
      expect(await page.locator('h1').textContent()).toBe('Found by search, run once');
    }));
});

describe('an example', () => {
  it('shows the verdicts that the API gives, for every example with answers', () =>
    during('/example/a-star', async (visit) => {
      const { page } = visit;
      const { examples } = await world.ask<{
        examples: {
          nodes: {
            id: string;
            facets: unknown[];
            classification: { verdicts: { division: { id: string }; label: string | null }[] };
          }[];
        };
      }>(
        '{ examples(first: 20) { nodes { id facets { facet { id } } classification { verdicts { label division { id } } } } } }',
      );
      const answered = examples.nodes.filter(({ facets }) => facets.length > 0);
      expect(answered.length).toBeGreaterThan(15);
      for (const { id, classification } of answered) {
        await go(visit, world, `/${id}`);
        await page.locator('[data-division="level"]').waitFor();
        for (const { division, label } of classification.verdicts) {
          if (label === null) continue;
          const shown = await page.locator(`dd[data-division="${division.id}"]`).textContent();
          expect(shown?.toLowerCase(), `${id} ${division.id}`).toBe(label.toLowerCase());
        }
      }
    }));

  it('leads to its answers with reasons, by mouse, also on a phone', () =>
    during(
      '/example/llm-writes-program',
      async ({ page }) => {
        await page.getByRole('link', { name: 'Reasons, and what would change them' }).click();
        await page.waitForURL('**/classify?**');
        await settled(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        expect(await verdict(page, 'Direct and amortized').textContent()).toBe('Amortized');
      },
      { width: 390, height: 844 },
    ));
});
