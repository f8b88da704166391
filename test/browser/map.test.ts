/** The map of every seeded concept can be read, and says what it leaves out. What it holds: outline.test.ts. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import '../../ui/src/map/exposed.ts';
import { go, mapOf, openWorld, settled } from './support/world.ts';
import type { World } from './support/world.ts';

let world: World;
let concepts: readonly string[] = [];

beforeAll(async () => {
  world = await openWorld();
  const { concepts: list } = await world.ask<{ concepts: { nodes: { id: string }[] } }>(
    '{ concepts(first: 100) { nodes { id } } }',
  );
  concepts = list.nodes.map((one) => one.id);
});
afterAll(() => world.close());

interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Pixels that are not ground inside a box's name area, read from the map's canvas. */
const painted = (page: Page) =>
  page.evaluate(() => {
    const map = window.__atlasMap;
    const canvas = document.querySelector<HTMLCanvasElement>('canvas[data-id="layer2-node"]');
    const context = canvas?.getContext('2d');
    if (map === undefined || canvas === null || context === null || context === undefined) return [];
    const ratio = canvas.width / canvas.clientWidth;
    return map.nodes
      .filter(({ shown }) => shown)
      .map(({ name, box }) => {
        const x = (box.x1 + 32) * ratio;
        const y = (box.y1 + 5) * ratio;
        const { data } = context.getImageData(
          x,
          y,
          (box.x2 - box.x1 - 44) * ratio,
          (box.y2 - box.y1 - 10) * ratio,
        );
        const ground = [data[0]!, data[1]!, data[2]!];
        let marks = 0;
        for (let at = 0; at < data.length; at += 4) {
          const far = ground.some((value, channel) => Math.abs(value - data[at + channel]!) > 90);
          if (far) marks += 1;
        }
        // The glyph's disc: 17 px at the left end.
        const glyph = context.getImageData(
          (box.x1 + 8) * ratio,
          ((box.y1 + box.y2) / 2 - 8) * ratio,
          17 * ratio,
          17 * ratio,
        );
        let disc = 0;
        for (let at = 0; at < glyph.data.length; at += 4) {
          const far = ground.some((value, channel) => Math.abs(value - glyph.data[at + channel]!) > 60);
          if (far) disc += 1;
        }
        return { name, marks, disc };
      });
  });

/** How many rows the map itself says that it leaves out: the sum of its “+ n more”. */
const foldedWords = (page: Page): Promise<number> =>
  page.locator('.map-sheet').evaluate((sheet) => {
    const words = [...(sheet.textContent ?? '').matchAll(/\+ (\d+) more/gu)];
    return words.reduce((sum, [, count]) => sum + Number(count), 0);
  });

interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Boxes that leave the frame or meet another. */
const misplaced = (frame: Frame, boxes: readonly { id: string; box: Box }[]): readonly string[] =>
  boxes.flatMap(({ id, box: one }, at) => [
    ...(one.x1 >= 0 && one.y1 >= 0 && one.x2 <= frame.width && one.y2 <= frame.height
      ? []
      : [`${id} is out`]),
    ...boxes
      .slice(at + 1)
      .filter(({ box: two }) => one.x1 < two.x2 && two.x1 < one.x2 && one.y1 < two.y2 && two.y1 < one.y2)
      .map((other) => `${id} meets ${other.id}`),
  ]);

const expectPainted = async (page: Page, where: string): Promise<void> => {
  const faint = async (): Promise<readonly string[]> =>
    (await painted(page)).flatMap(({ name, marks, disc }) => [
      ...(marks > 8 * name.length ? [] : [`${name}: ${marks} px of its name`]),
      ...(disc > 40 ? [] : [`${name}: ${disc} px of its glyph`]),
    ]);
  // After a change of scheme, glyphs of the other one have to be read first.
  await expect.poll(faint, { message: where, timeout: 5_000, interval: 50 }).toEqual([]);
};

/** What the list says that the map leaves out, and the relations of each of its groups. */
const listOf = (page: Page) =>
  page.evaluate(() => ({
    left: [...document.querySelectorAll('.folded')].map((note) =>
      Number.parseInt(note.textContent ?? '', 10),
    ),
    groups: [...document.querySelectorAll('.relation-list ul[data-type]')].map((list) =>
      [...list.children].map((row) => row.getAttribute('data-relation') ?? ''),
    ),
  }));

describe('the map of every seeded concept', () => {
  it('keeps boxes apart, in the window, counts what it leaves out, and paints names in both schemes', async () => {
    expect(concepts.length).toBeGreaterThan(59);
    const visit = await world.visit('/');
    const { page } = visit;
    for (const id of concepts) {
      await page.emulateMedia({ colorScheme: 'light' });
      await go(visit, world, `/${id}`);
      const map = (await mapOf(page))!;
      const frame = await page.locator('.map-frame').evaluate((node) => ({
        width: node.clientWidth,
        height: node.clientHeight,
        scrolls: node.scrollHeight > node.clientHeight || node.scrollWidth > node.clientWidth,
      }));
      expect(frame.scrolls, id).toBe(false);
      const boxes = map.nodes.filter(({ shown }) => shown);
      expect(misplaced(frame, boxes), id).toEqual([]);
      expect(await foldedWords(page), id).toBe(map.nodes.length - boxes.length);

      // Shown and left out make all of them, and each group keeps at least one of its rows on the map.
      const drawn = map.edges.filter(({ shown }) => shown).map((edge) => edge.id);
      const { left, groups } = await listOf(page);
      expect(drawn.length + left.reduce((sum, one) => sum + one, 0), id).toBe(map.edges.length);
      expect(groups.flat().sort(), id).toEqual(map.edges.map((edge) => edge.id).sort());
      for (const group of groups)
        expect(
          group.some((relation) => drawn.includes(relation)),
          `${id}: ${group.join(' ')}`,
        ).toBe(true);

      await expectPainted(page, `${id}, light`);
      await page.emulateMedia({ colorScheme: 'dark' });
      await settled(page);
      await expectPainted(page, `${id}, dark`);
    }
    // Reading the canvas so often is this test's doing, not the page's.
    expect(visit.complaints.filter((words) => !words.includes('getImageData'))).toEqual([]);
    await visit.close();
  });

  it('is painted whole after travelling from concept to concept', async () => {
    const visit = await world.visit('/concept/optimization', { motion: true });
    const { page } = visit;
    for (const id of ['concept/search', 'concept/direct-optimization', 'concept/amortized-optimization']) {
      await page.locator(`#relations a[href="/${id}"]`).first().click();
      await page.waitForFunction((center) => window.__atlasMap?.center === center, id);
      await page.waitForFunction(() => window.__atlasMap?.cy.elements(':animated').length === 0);
      await settled(page);
      await expectPainted(page, id);
    }
    await visit.close();
  });

  it('shows at least 8 names round direct optimization', async () => {
    const { page, close } = await world.visit('/concept/direct-optimization');
    const map = await mapOf(page);
    const shown = map?.nodes.filter((node) => node.shown).map((node) => node.term);
    expect(new Set(shown).size).toBeGreaterThanOrEqual(9);
    await close();
  });

  it('tells what lies further up by every path, or counts it and unfolds it in its place', async () => {
    interface Answer {
      readonly ancestors: { paths: { steps: { node: { name: string } }[] }[] };
    }
    const visit = await world.visit('/concept/gradient-descent');
    const { page } = visit;
    const links = page.getByRole('navigation', { name: /^Further up from/u }).getByRole('link');
    for (const id of ['concept/gradient-descent', 'concept/tree-search']) {
      await go(visit, world, `/${id}`);
      const { ancestors } = await world.ask<Answer>(
        'query ($id: ID!) { ancestors(id: $id) { paths { steps { node { name } } } } }',
        { id },
      );
      // Each further step of each path once: where two paths begin alike, that is told once.
      const further = new Set(
        ancestors.paths.flatMap(({ steps }) =>
          steps.slice(1).map((_, at) =>
            steps
              .slice(0, at + 2)
              .map(({ node }) => node.name)
              .join(' < '),
          ),
        ),
      );
      const named = [...further].map((path) => path.split(' < ').slice(-2).reverse().join(', over ')).sort();
      expect(named.length, id).toBeGreaterThan(4);
      const button = page.getByRole('button', { name: /further up$/u });
      if (id === 'concept/tree-search') {
        const distinct = new Set(named.map((name) => name.split(', over ')[0]));
        expect(await button.innerText()).toBe(`+ ${distinct.size} further up`);
        expect(await links.count()).toBe(0);
        await button.focus();
        await page.keyboard.press('Enter');
        await links.first().waitFor();
      }
      expect(await button.count(), id).toBe(0);
      expect((await links.allTextContents()).sort(), id).toEqual(named);
    }
    await links.filter({ hasText: /^Amortized optimization/u }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.__atlasMap?.center === 'concept/amortized-optimization');
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  it('groups what stands under a concept by the division that it is a part of', async () => {
    const visit = await world.visit('/concept/amortized-optimization');
    const heading = visit.page.getByRole('heading', { name: 'Brandon Amos: fully and semi-amortized 2' });
    await heading.waitFor();
    const words = await visit.page.locator('.map-caption.heading').allTextContents();
    expect(words).toContain('Brandon Amos: fully and semi-amortized 2');
    // Also where much stands under it, and all of it: two boxes stand side by side where one column would fold them.
    await go(visit, world, '/concept/optimization');
    const many = await visit.page.locator('.map-caption').allTextContents();
    for (const who of ['Beren Millidge', 'Abram Demski', 'Evan Hubinger'])
      expect(many.some((text) => text.startsWith(`${who}: `))).toBe(true);
    expect(many.filter((text) => /^\+ \d+ more$/u.test(text))).toEqual([]);
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });
});
