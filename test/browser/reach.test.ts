/** The map that reaches further, groups that unfold in place, and the picture of what is seen. */
import { buffer } from 'node:stream/consumers';
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import '../../ui/src/map/exposed.ts';
import { mapTold } from './support/outline.ts';
import { go, openWorld, settled } from './support/world.ts';
import type { Visit, World } from './support/world.ts';

let world: World;
let visit: Visit;
let page: Page;
beforeAll(async () => {
  world = await openWorld();
  visit = await world.visit('/concept/direct-optimization', { scheme: 'dark' });
  page = visit.page;
});
afterAll(async () => {
  expect(visit.complaints).toEqual([]);
  await world.close();
});

const rowsOf = (): Promise<string[]> =>
  page
    .locator('#relations [data-relation]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-relation') ?? '').sort());

const mapNow = () =>
  page.evaluate(() => {
    const { nodes = [], edges = [] } = window.__atlasMap ?? {};
    return {
      relations: edges.map(({ id }) => id).sort(),
      boxes: nodes.filter(({ shown }) => shown).length,
    };
  });

interface Reach {
  readonly neighbourhood: {
    readonly relations: readonly { readonly id: string }[];
    readonly totalCount: number;
  };
}

describe('a map that reaches further', () => {
  it.each([
    ['concept/direct-optimization', 2],
    ['concept/search', 3],
    ['concept/inner-alignment', 2],
    ['example/alphazero-play', 2],
  ])('of %s by %i steps holds what list and API hold', async (id, depth) => {
    const { neighbourhood } = await world.ask<Reach>(
      'query ($id: ID!, $depth: Int!) { neighbourhood(id: $id, depth: $depth, first: 100) { totalCount relations { id } } }',
      { id, depth },
    );
    await go(visit, world, `/${id}?depth=${depth}`);
    const expected = neighbourhood.relations.map((one) => one.id).sort();
    const { relations, boxes } = await mapNow();
    expect(relations).toEqual(expected);
    expect(await rowsOf()).toEqual(expected);
    expect(boxes).toBeLessThanOrEqual(80);
    expect((await mapTold(page)).relations.filter((one) => one.includes('no box for'))).toEqual([]);
    // What does not come at once is said.
    const said = await page.locator('.change-bar').innerText();
    expect(said).toContain(`${expected.length} of ${neighbourhood.totalCount} relations`);
  });

  it('unfolds a group in its place, keeps that in the address, and folds it again', async () => {
    await go(visit, world, '/concept/direct-optimization');
    const before = await mapNow();
    const more = page.locator('.map-caption.more').first();
    expect(await more.innerText()).toMatch(/^\+ \d+ more/u);
    await more.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (shown) => (window.__atlasMap?.nodes ?? []).filter((one) => one.shown).length > shown,
      before.boxes,
    );
    expect(page.url()).toMatch(/[?&]open=/u);
    const unfolded = await mapNow();
    expect(unfolded.relations).toEqual(before.relations);
    await page.reload();
    await settled(page);
    expect((await mapNow()).boxes).toBe(unfolded.boxes);
    await page.getByRole('button', { name: /^Show fewer/u }).click();
    await page.waitForFunction(
      (shown) => (window.__atlasMap?.nodes ?? []).filter((one) => one.shown).length === shown,
      before.boxes,
    );
    expect(page.url()).not.toMatch(/[?&]open=/u);
  });
});

describe('the cursor of the map', () => {
  const standsAt = (term: string) =>
    page.waitForFunction((id) => document.activeElement?.getAttribute('data-term') === id, term);

  it('is where it was left after the keys were read, and after Back', async () => {
    await go(visit, world, '/concept/direct-optimization');
    await page.locator('.map-cursor').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const left = await page.evaluate(() => document.activeElement?.getAttribute('data-term') ?? '');
    expect(left).toMatch(/^concept\//u);
    expect(left).not.toBe('concept/direct-optimization');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await standsAt(left);
    // Opened, it stands in the middle; back again, where it was; once more forward, where it was moved to.
    await page.keyboard.press('Enter');
    await page.waitForFunction((id) => window.__atlasMap?.center === id, left);
    await standsAt(left);
    await page.keyboard.press('ArrowLeft');
    await standsAt('concept/direct-optimization');
    await page.goBack();
    await page.waitForFunction(() => window.__atlasMap?.center === 'concept/direct-optimization');
    await standsAt(left);
    await page.goForward();
    await page.waitForFunction((id) => window.__atlasMap?.center === id, left);
    await standsAt('concept/direct-optimization');
  });
});

/** Width, height and how many different bytes a PNG's lines hold. */
const lookAtPng = (bytes: Buffer) => {
  const chunks: Buffer[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      chunks.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return {
    signature: bytes.toString('latin1', 1, 4),
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    values: new Set(inflateSync(Buffer.concat(chunks))).size,
  };
};

describe('the picture', () => {
  const saved = async (name: string): Promise<Buffer> => {
    await page.getByRole('button', { name: 'Picture' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return buffer(await (await download).createReadStream());
  };

  it('is an SVG with every name that is seen, the legend and where it comes from', async () => {
    await go(visit, world, '/concept/direct-optimization?contested=true');
    const names = await page.evaluate(() =>
      (window.__atlasMap?.nodes ?? []).filter(({ shown }) => shown).map(({ name }) => name),
    );
    expect(names.length).toBeGreaterThan(2);
    const svg = (await saved('As SVG')).toString('utf8');
    const drawn = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        fault: parsed.querySelector('parsererror')?.textContent ?? null,
        words: [...parsed.querySelectorAll('text')].map((one) => one.textContent ?? '').join(' '),
      };
    }, svg);
    expect(drawn.fault).toBeNull();
    // Names may stand on two lines.
    const flat = drawn.words.replaceAll(/\s+/gu, ' ');
    for (const name of names) for (const word of name.split(' ')) expect(flat).toContain(word);
    expect(flat).toContain('Optimization Atlas');
    expect(flat).toContain(`${world.atlas.url}/concept/direct-optimization?contested=true`);
    expect(flat).toContain('is one way to realize');
    expect(svg).not.toMatch(/<image|href="http/u);
  });

  it('is a PNG twice as large, with something on it', async () => {
    const png = lookAtPng(await saved('As PNG'));
    expect(png.signature).toBe('PNG');
    expect(png.width).toBeGreaterThan(1_000);
    expect(png.height).toBeGreaterThan(600);
    expect(png.values).toBeGreaterThan(60);
  });
});
