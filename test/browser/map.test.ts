/** The map, the list and the API say the same of every seeded concept, and the map can be read. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { relationType } from '../../schema/vocabulary/relation-types.ts';
import type { RelationType } from '../../schema/vocabulary/relation-types.ts';
import type { Page } from 'playwright-core';
import '../../ui/src/map/exposed.ts';
import { go, mapOf, openWorld, settled } from './world.ts';
import type { World } from './world.ts';

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

interface Around {
  readonly neighbourhood: {
    readonly center: { readonly id: string };
    readonly nodes: readonly { readonly term: { readonly id: string; readonly name: string } }[];
    readonly relations: readonly {
      readonly id: string;
      readonly type: string;
      readonly mode: string;
      readonly subject: { readonly id: string; readonly name: string };
      readonly object: { readonly id: string; readonly name: string };
    }[];
    readonly totalCount: number;
  };
}

const around = (id: string) =>
  world.ask<Around>(
    `query ($id: ID!) { neighbourhood(id: $id, depth: 1, first: 100) { totalCount
      center { ... on Concept { id } }
      nodes { term { ... on Concept { id name } ... on Example { id name } } }
      relations { id type mode subject { ... on Concept { id name } ... on Example { id name } } object { id name } } } }`,
    { id },
  );

const sorted = (list: Iterable<string>): readonly string[] => [...list].sort();

/** What the accessibility tree of the list holds: the sentence of each row, and the links in it. */
const listOf = async (page: Page) => {
  const tree = await page.locator('#relations').ariaSnapshot();
  const sentences = [...tree.matchAll(/button "Why\? (.+?)"/gu)].map((match) => match[1]!);
  const links = [...tree.matchAll(/- \/url: (\S+)/gu)].map((match) => match[1]!.replace(/^\//u, ''));
  const headings = [...tree.matchAll(/heading "(.+?) (\d+)" \[level=3\]/gu)].map((match) => Number(match[2]));
  return { sentences, links, rows: headings.reduce((sum, count) => sum + count, 0) };
};

describe('list, map and API', () => {
  it('are the same for every seeded concept', async () => {
    expect(concepts.length).toBeGreaterThan(14);
    const visit = await world.visit('/');
    const { page, complaints } = visit;
    for (const id of concepts) {
      const { neighbourhood } = await around(id);
      await go(visit, world, `/${id}`);
      const map = await mapOf(page);
      const list = await listOf(page);
      const told = neighbourhood.relations.map(({ type, mode, subject, object }) => {
        const { label } = relationType(type.toLowerCase() as RelationType);
        return `${subject.name} ${label} ${object.name}${mode === 'ATTRIBUTED' ? ', by some' : ''}`;
      });
      expect(neighbourhood.relations.length, id).toBe(neighbourhood.totalCount);
      expect(sorted(list.sentences), id).toEqual(sorted(told));
      expect(list.rows, id).toBe(told.length);
      const neighbours = sorted(new Set(neighbourhood.nodes.map((node) => node.term.id)));
      expect(sorted(new Set(list.links)), id).toEqual(neighbours);
      expect(map?.center, id).toBe(id);
      expect(sorted(new Set(map?.nodes.map((node) => node.term).filter((term) => term !== id))), id).toEqual(
        neighbours,
      );
      const edges = (all: readonly { id: string; type: string; subject: string; object: string }[]) =>
        sorted(all.map((edge) => `${edge.id} ${edge.type} ${edge.subject} ${edge.object}`));
      expect(edges(map?.edges ?? []), id).toEqual(
        edges(
          neighbourhood.relations.map((one) => ({
            id: one.id,
            type: one.type.toLowerCase(),
            subject: one.subject.id,
            object: one.object.id,
          })),
        ),
      );
      expect(complaints, id).toEqual([]);
    }
    await visit.close();
  });
});

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

describe('the map of every seeded concept', () => {
  it.each(['light', 'dark'] as const)(
    'keeps boxes apart, in the window, with names painted (%s)',
    async (scheme) => {
      const visit = await world.visit('/', { scheme });
      const { page } = visit;
      for (const id of concepts) {
        await go(visit, world, `/${id}`);
        const map = await mapOf(page);
        const frame = await page.locator('.map-frame').evaluate((node) => ({
          width: node.clientWidth,
          height: node.clientHeight,
          scrolls: node.scrollHeight > node.clientHeight || node.scrollWidth > node.clientWidth,
        }));
        expect(frame.scrolls, id).toBe(false);
        const boxes = (map?.nodes ?? []).filter(({ shown }) => shown);
        const folded = (map?.nodes.length ?? 0) - boxes.length;
        expect(await foldedWords(page), id).toBe(folded);
        for (const { id: box, box: one } of boxes) {
          expect(
            one.x1 >= 0 && one.y1 >= 0 && one.x2 <= frame.width && one.y2 <= frame.height,
            `${id}: ${box}`,
          ).toBe(true);
          for (const { id: other, box: two } of boxes) {
            const apart = one.x2 <= two.x1 || two.x2 <= one.x1 || one.y2 <= two.y1 || two.y2 <= one.y1;
            expect(apart || other === box, `${id}: ${box} and ${other}`).toBe(true);
          }
        }
        for (const { name, marks, disc } of await painted(page)) {
          expect(marks, `${id}: ${name}`).toBeGreaterThan(8 * name.length);
          expect(disc, `glyph of ${id}: ${name}`).toBeGreaterThan(40);
        }
      }
      await visit.close();
    },
  );

  it('is painted whole after travelling from concept to concept', async () => {
    const visit = await world.visit('/concept/optimization', { motion: true });
    const { page } = visit;
    for (const id of ['concept/search', 'concept/direct-optimization', 'concept/amortized-optimization']) {
      await page.locator(`#relations a[href="/${id}"]`).first().click();
      await page.waitForFunction((center) => window.__atlasMap?.center === center, id);
      await page.waitForFunction(() => window.__atlasMap?.cy.elements(':animated').length === 0);
      await settled(page);
      for (const { name, marks, disc } of await painted(page)) {
        expect(marks, `${id}: ${name}`).toBeGreaterThan(8 * name.length);
        expect(disc, `glyph of ${id}: ${name}`).toBeGreaterThan(40);
      }
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
});
