/** What a reader comes for on the pages of the debate and of classification, done by mouse and by keyboard. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import '../../ui/src/map/exposed.ts';
import { duringVisit } from './support/during.ts';
import type { Work } from './support/during.ts';
import { go, mapOf, openWorld, settled } from './support/world.ts';
import type { VisitOptions, World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const during = (start: string, work: Work, options: VisitOptions = {}) =>
  duringVisit(world, start, options, work);

/** Presses Tab until what has the focus fits; at most `most` times. */
const tabTo = async (page: Page, selector: string, most = 60): Promise<void> => {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new RangeError(`Tab does not lead to ${selector}`);
};

interface Held {
  readonly question: {
    readonly text: string;
    readonly positions: readonly {
      readonly id: string;
      readonly holder: { readonly name: string };
      readonly bearings: readonly { readonly stance: string; readonly claim: { readonly id: string } }[];
    }[];
  };
}
const SEARCH = 'question/optimization-and-search';
const IDENTIFIED = 'relation/optimization/identified_with/search';
const held = (id: string) =>
  world.ask<Held>(
    `query ($id: ID!) { question(id: $id) { text positions(first: 30) { id holder { name }
      bearings { stance claim { ... on Relation { id } ... on Example { id } ... on Division { id } } } } } }`,
    { id },
  );

/** Holders in each column of the page, by stance. */
const columns = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.stand-column')].map((column) => [
        [...column.classList].find((name) => name !== 'stand-column') ?? '',
        [...column.querySelectorAll('.position-holder a')].map((one) => one.textContent),
      ]),
    ),
  );

const expected = ({ question }: Held, claim: string) =>
  Object.fromEntries(
    ['for', 'qualified', 'against'].map((stance) => [
      stance,
      question.positions
        .filter(({ bearings }) =>
          bearings.some((one) => one.claim.id === claim && one.stance.toLowerCase() === stance),
        )
        .map(({ holder }) => holder.name),
    ]),
  );

describe('a contested question', () => {
  it('by mouse: from the list, with who is for and against in which words', () =>
    during('/questions', async ({ page }) => {
      const { question } = await held(SEARCH);
      await page.getByRole('link', { name: /^contested \d/u }).click();
      await page.waitForURL('**/questions?state=contested');
      await page.getByRole('link', { name: question.text }).click();
      await page.waitForURL(`**/${SEARCH}`);
      await settled(page);
      expect(await columns(page)).toEqual(expected({ question }, IDENTIFIED));
      const card = page.locator('.stand-column.against .position-card').filter({ hasText: 'Adam Jermyn' });
      expect(await card.locator('mark').first().textContent()).toContain(
        'search is one way to get (direct) optimization',
      );
      await card.getByRole('link', { name: 'Read the whole comment' }).click();
      await page.waitForURL('**/comment/jermyn-c8?quote=quote/jermyn-c8/*');
    }));

  it('by keyboard: another claim is chosen, and its columns are shown', () =>
    during(`/${SEARCH}`, async ({ page }) => {
      const answer = await held(SEARCH);
      const other = 'relation/control/is_a/optimization';
      await tabTo(page, `[data-claim="${other}"] button`);
      await page.keyboard.press('Enter');
      await page.locator(`[data-stands="${other}"]`).waitFor();
      expect(new URL(page.url()).searchParams.get('claim')).toBe(other);
      expect(await columns(page)).toEqual(expected(answer, other));
      expect(
        await page.evaluate((id) => window.__atlasMap?.cy.getElementById(id).hasClass('chosen'), other),
      ).toBe(true);
    }));

  it('draws on its map what its list and the API say, for every question', () =>
    during('/questions', async (visit) => {
      const { page } = visit;
      const { questions } = await world.ask<{ questions: { nodes: { id: string }[] } }>(
        '{ questions(first: 100) { nodes { id } } }',
      );
      expect(questions.nodes.length).toBeGreaterThan(19);
      for (const { id } of questions.nodes) {
        await go(visit, world, `/${id}`);
        const { question } = await held(id);
        const told = [
          ...new Set(question.positions.flatMap((one) => one.bearings.map(({ claim }) => claim.id))),
        ].sort();
        const listed = await page
          .locator('.claim-row')
          .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-claim') ?? '').sort());
        expect(listed, id).toEqual(told);
        const map = await mapOf(page);
        expect((map?.edges ?? []).map((edge) => edge.id).sort(), id).toEqual(
          told.filter((claim) => claim.startsWith('relation/')),
        );
        const boxes = map?.nodes ?? [];
        for (const { id: box, box: one } of boxes) {
          for (const { id: next, box: two } of boxes) {
            const apart = one.x2 <= two.x1 || two.x2 <= one.x1 || one.y2 <= two.y1 || two.y2 <= one.y1;
            expect(apart || next === box, `${id}: ${box} and ${next}`).toBe(true);
          }
        }
        expect(await page.locator('.position-card').count(), id).toBeGreaterThanOrEqual(
          question.positions.length,
        );
      }
    }));

  it('by mouse on the map: a line chooses its claim, a box opens its concept', () =>
    during(`/${SEARCH}`, async ({ page }) => {
      const other = 'relation/control/is_a/optimization';
      const frame = (await page.locator('.map-canvas').boundingBox())!;
      const at = await page.evaluate((id) => {
        const edge = window.__atlasMap?.cy.getElementById(id);
        const [from, to] = [edge?.renderedSourceEndpoint(), edge?.renderedTargetEndpoint()];
        const box = edge?.source().renderedPosition();
        return from === undefined || to === undefined || box === undefined
          ? null
          : { line: { x: from.x + (to.x - from.x) / 5, y: from.y }, box };
      }, other);
      await page.mouse.click(frame.x + at!.line.x, frame.y + at!.line.y);
      await page.locator(`[data-stands="${other}"]`).waitFor();
      await page.mouse.click(frame.x + at!.box.x, frame.y + at!.box.y);
      await page.waitForURL('**/concept/control');
    }));
});

describe('a contested relation', () => {
  it('shows for, qualified and against side by side, says that it is only attributed, and leads to its question', () =>
    during(`/${IDENTIFIED}`, async ({ page }) => {
      expect(await columns(page)).toEqual(expected(await held(SEARCH), IDENTIFIED));
      await page.getByText('attributed: the atlas does not assert it').waitFor();
      const tops = await page
        .locator('.stand-column')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
      expect(new Set(tops).size).toBe(1);
      await page.locator('.question-behind a').first().click();
      await page.waitForURL(`**/${SEARCH}`);
    }));

  it('stands in one column on a phone', () =>
    during(
      `/${IDENTIFIED}`,
      async ({ page }) => {
        const lefts = await page
          .locator('.stand-column')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
        expect(new Set(lefts).size).toBe(1);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      },
      { width: 390, height: 844 },
    ));
});

describe('how a concept is divided', () => {
  it('by keyboard: from the concept to the division and its author', () =>
    during('/concept/optimization', async ({ page }) => {
      const { concept } = await world.ask<{
        concept: { divisions: { id: string; name: string; agent: { name: string } | null }[] };
      }>('{ concept(id: "concept/optimization") { divisions { id name agent { name } } } }');
      const section = page.getByRole('region', { name: /^How it is divided, and by whom/u });
      expect(await section.locator('.division-name a').allTextContents()).toEqual(
        concept.divisions.map(({ name }) => name),
      );
      for (const { agent } of concept.divisions) {
        if (agent !== null) await section.getByRole('link', { name: agent.name }).first().waitFor();
      }
      await tabTo(page, 'a[href="/division/direct-amortized"]', 120);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/division/direct-amortized');
      await settled(page);
      await page.getByRole('link', { name: 'Beren Millidge' }).first().click();
      await page.waitForURL('**/agent/beren-millidge');
      await page.getByRole('link', { name: 'Direct and amortized' }).first().waitFor();
    }));
});

describe('sources and what is to be done', () => {
  it('an agent’s page has what they hold and are quoted saying', () =>
    during('/agent/stephen-casper', async ({ page }) => {
      const { agent } = await world.ask<{
        agent: { quotes: { exact: string }[]; positions: { text: string }[] };
      }>('{ agent(id: "agent/stephen-casper") { quotes { exact } positions { text } } }');
      expect(agent.quotes.length).toBeGreaterThan(0);
      for (const { exact } of agent.quotes) await page.getByText(`“${exact}”`).first().waitFor();
      for (const { text } of agent.positions) await page.getByText(text).first().waitFor();
    }));

  it('a work’s page has all that rests on it', () =>
    during('/work/millidge-2022', async ({ page }) => {
      const { work } = await world.ask<{
        work: { evidence: { id: string }[]; divisions: { name: string }[] };
      }>('{ work(id: "work/millidge-2022") { evidence { id } divisions { name } } }');
      expect(work.evidence.length).toBeGreaterThan(3);
      expect(await page.locator('.page-part .page-part .supports > li').count()).toBe(work.evidence.length);
      for (const { name } of work.divisions) await page.getByRole('link', { name }).first().waitFor();
    }));

  it('the work list counts and lists what the API does, by mouse', () =>
    during('/worklist', async ({ page }) => {
      const { worklist } = await world.ask<{ worklist: { counts: { reason: string; total: number }[] } }>(
        '{ worklist(first: 1) { counts { reason total } } }',
      );
      const inferred = worklist.counts.find(({ reason }) => reason === 'INFERRED')?.total ?? 0;
      expect(inferred).toBeGreaterThan(0);
      await page.getByRole('link', { name: `inferred ${inferred}` }).click();
      await page.waitForURL('**/worklist?reason=inferred');
      await page.waitForFunction(
        (count) => document.querySelectorAll('.work-row').length === count,
        inferred,
      );
    }));
});
