/** Adding a concept, mending faults, undoing; and that it is there when the server comes up again. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mapOf, openWorld, settled } from './support/world.ts';
import type { World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld({ own: true });
});
afterAll(() => world.close());

const tabTo = async (page: Page, selector: string, most = 200): Promise<void> => {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new RangeError(`Tab does not lead to ${selector}`);
};

const there = async (id: string): Promise<boolean> =>
  (await world.ask<{ node: object | null }>('query ($id: ID!) { node(id: $id) { id } }', { id })).node !==
  null;

describe('adding a concept', () => {
  it('by keyboard alone, under another, with a quote', async () => {
    const { page, complaints, close } = await world.visit('/concept/direct-optimization');
    await tabTo(page, 'a[href^="/add?under"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/add?under=**');
    await page.locator('.find-box input[value="Direct optimization"]').nth(0).waitFor();
    await tabTo(page, '[data-field="name"] input');
    await page.keyboard.type('Exhaustive enumeration');
    await page.getByText(/^Free\./u).waitFor();
    expect(await page.getByLabel('Id', { exact: true }).inputValue()).toBe('concept/exhaustive-enumeration');
    await tabTo(page, '[data-field="kind"] select');
    await page.keyboard.type('mech');
    await tabTo(page, '[data-field="definition"] textarea');
    await page.keyboard.type('Rating every candidate there is, one after the other.');
    await tabTo(page, '.relation-pair select');
    await page.keyboard.type('is one way');
    await tabTo(page, '.part:nth-of-type(2) > .button');
    await page.keyboard.press('Enter');
    await tabTo(page, '.part:nth-of-type(2) .find-box input');
    await page.keyboard.type('amortized opt');
    await page
      .getByRole('option', { name: /Amortized optimization/u })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tabTo(page, '.part:nth-of-type(3) > .button');
    await page.keyboard.press('Enter');
    await page.locator('[data-field="quote comment"] option').nth(8).waitFor({ state: 'attached' });
    await page.locator('[data-field="quote comment"] select').focus();
    await page.keyboard.type('Adam Jermyn, comment 8');
    await tabTo(page, '[data-field="quote exact"] textarea');
    await page.keyboard.type('search is one way to get (direct) optimization');
    await page.getByText('Found. Said by Adam Jermyn.').waitFor();
    await tabTo(page, '[data-field="quote reading"] input');
    await page.keyboard.type('Enumeration is the plainest search.');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL('**/concept/exhaustive-enumeration');
    await settled(page);
    const map = await mapOf(page);
    expect(map?.edges.map((edge) => edge.id).sort()).toEqual([
      'relation/amortized-optimization/contrasts_with/exhaustive-enumeration',
      'relation/exhaustive-enumeration/realizes/direct-optimization',
    ]);
    expect(await page.locator('#panel mark').first().textContent()).toBe(
      'search is one way to get (direct) optimization',
    );
    expect(await page.locator('.change-summary').textContent()).toContain('Exhaustive enumeration');
    expect(complaints).toEqual([]);
    await close();
  });

  it('says at the field what is wrong, and keeps what was typed', async () => {
    const { page, close } = await world.visit('/add');
    await page.getByLabel('Name', { exact: true }).fill('Search');
    await page.getByText(/^Taken by/u).waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('A concept needs a definition.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.getByLabel('Definition', { exact: true }).fill('Something else.');
    await page.getByRole('combobox', { name: 'Relation 1: to what' }).fill('nothing that is there');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Pick one from the list.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await page.getByRole('button', { name: 'Remove relation 1' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    const fault = page.locator('[data-field="id"] .fault, [data-field="name"] .fault').last();
    await fault.waitFor();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Definition', { exact: true }).inputValue()).toBe('Something else.');
    await page.getByRole('button', { name: 'Add a quote' }).click();
    await page.getByLabel('Comment', { exact: true }).selectOption('comment/jermyn-c8');
    await page.getByLabel('Exact words', { exact: true }).fill('words that are not there');
    await page.getByText('Not in this comment, letter for letter.').waitFor();
    await close();
  });
});

describe('an answer that is lost on its way', () => {
  it('does no harm: saving again sends the same mutation, and it happened once', async () => {
    const { page, close } = await world.visit('/add');
    const sent: string[] = [];
    await page.route('**/graphql', async (route) => {
      const body = route.request().postData() ?? '';
      if (!body.includes('mutation AddConcept')) return route.continue();
      sent.push(/"mutationId":"([^"]+)"/u.exec(body)?.[1] ?? '');
      // The first time the server does it, and the page never hears.
      if (sent.length === 1) {
        await route.fetch();
        return route.abort();
      }
      return route.continue();
    });
    await page.getByLabel('Name', { exact: true }).fill('Told twice');
    await page.getByLabel('Definition', { exact: true }).fill('Sent again under one id.');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').getByText('The server does not answer.').waitFor();
    const { stats } = await world.ask<{ stats: { seq: number } }>('{ stats { seq } }');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL('**/concept/told-twice');
    expect(new Set(sent).size).toBe(1);
    expect(sent.length).toBe(2);
    const after = await world.ask<{ stats: { seq: number } }>('{ stats { seq } }');
    expect(after.stats.seq).toBe(stats.seq);
    await close();
  });
});

describe('the last change', () => {
  it.each(['mouse', 'keyboard'] as const)('is undone by %s', async (how) => {
    const name = `Short-lived by ${how}`;
    const id = `concept/short-lived-by-${how}`;
    const { page, close } = await world.visit('/add');
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByLabel('Definition', { exact: true }).fill('Not for long.');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(`**/${id}`);
    expect(await there(id)).toBe(true);
    const undo = page.getByRole('button', { name: /^Undo: .*Short-lived/u });
    await undo.waitFor();
    if (how === 'mouse') await undo.click();
    else {
      await tabTo(page, '.change-bar .plain-button', 120);
      await page.keyboard.press('Enter');
    }
    await page.getByText('Not in the atlas').waitFor();
    expect(await there(id)).toBe(false);
    await close();
  });

  it('that others rest on is not undone, and the bar says why', async () => {
    const { page, close } = await world.visit('/add');
    await page.getByLabel('Name', { exact: true }).fill('Leaned on');
    await page.getByLabel('Definition', { exact: true }).fill('Something stands under it.');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL('**/concept/leaned-on');
    const undo = page.getByRole('button', { name: /^Undo: .*Leaned on/u });
    await undo.waitFor();
    const { addConcept } = await world.ask<{ addConcept: { userErrors: object[] } }>(
      `mutation ($input: AddConceptInput!) { addConcept(input: $input) { userErrors { code } } }`,
      {
        input: {
          mutationId: crypto.randomUUID(),
          name: 'Leaning',
          kind: 'MECHANISM',
          definition: 'Stands under another.',
          relations: [{ type: 'IS_A', other: 'concept/leaned-on' }],
        },
      },
    );
    expect(addConcept.userErrors).toEqual([]);
    await undo.click();
    await page.getByText(/^Not undone:/u).waitFor();
    expect(await there('concept/leaned-on')).toBe(true);
    await close();
  });
});

describe('after a restart', () => {
  it('what was added is there, and what was undone is not', async () => {
    await world.restart();
    const kept = await world.visit('/concept/exhaustive-enumeration');
    expect((await mapOf(kept.page))?.edges.length).toBe(2);
    await kept.close();
    const gone = await world.visit('/concept/short-lived-by-mouse');
    expect(await gone.page.locator('h1').textContent()).toBe('Not in the atlas');
    await gone.close();
  });
});
