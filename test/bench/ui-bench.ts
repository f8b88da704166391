/**
 * `npm run bench:ui`: how long the page takes, in Chromium on the real server with the seed: to the first named
 * node, for a wheel step over 1,000 elements, to build and to apply a map of 80 boxes; and how large the entry is.
 */
import { randomUUID } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import '../../ui/src/map/exposed.ts';
import { settled } from '../browser/support/settle.ts';
import { ROOT } from '../house/files.ts';
import { findChromium } from '../support/chromium.ts';
import { removeFolder, temporaryFolder } from '../support/folders.ts';
import { ask, startAtlas } from '../support/server-process.ts';

const VISITS = 5;
const FRAMES = 60;
const ELEMENTS = 1_000;
const UNDER = 90;

type World = Awaited<ReturnType<typeof openWorld>>;

/** The built page, the real server on a fresh store, and a browser. */
const openWorld = async () => {
  execFileSync(process.execPath, ['ui/build.mjs'], { cwd: ROOT });
  const data = temporaryFolder('ui-bench');
  const atlas = await startAtlas({ env: { ATLAS_DATA: data, ATLAS_USER: 'bench' } });
  const found = await findChromium();
  const browser = await chromium.launch({ executablePath: found.path, args: [...found.args] });
  return {
    atlas,
    browser,
    visit: async (path: string) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      await page.goto(atlas.url + path);
      await settled(page);
      return { page, close: () => context.close() };
    },
    ask: async <T>(query: string, variables: Readonly<Record<string, unknown>>): Promise<T> => {
      const { data: answer, errors } = await ask<T>(atlas.url, query, variables);
      if (errors !== undefined) throw new RangeError(errors.map(({ message }) => message).join('; '));
      return answer;
    },
    close: async () => {
      await browser.close();
      await atlas.stop();
      removeFolder(data);
    },
  };
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

let failed = false;
const print = (what: string, value: number, unit: string, goal: number): void => {
  const kept = value <= goal;
  failed ||= !kept;
  console.log(`${what}: ${value.toFixed(1)} ${unit} (goal ${goal} ${unit}${kept ? '' : ', missed'})`);
};

/** From the arrival of the HTML to a map with a named node in it, as the page itself sees it. */
const firstName = async (world: World): Promise<number> => {
  const context = await world.browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${world.atlas.url}/concept/direct-optimization`);
  await settled(page);
  const ms = await page.evaluate((name) => {
    const [visit] = performance.getEntriesByType('navigation');
    const [applied] = performance.getEntriesByName(name);
    const html = visit instanceof PerformanceNavigationTiming ? visit.responseEnd : Number.NaN;
    return applied === undefined ? Number.NaN : applied.startTime + applied.duration - html;
  }, 'atlas map: applied');
  await context.close();
  return ms;
};

/** Main-thread milliseconds of tasks, as the browser counts them. */
const taskMs = async (page: Page): Promise<() => Promise<number>> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
};

/** Milliseconds a frame while a map of `ELEMENTS` elements is zoomed step by step. */
const wheelOnMap = async (world: World): Promise<number> => {
  const { page, close } = await world.visit('/concept/direct-optimization');
  const read = await taskMs(page);
  await page.evaluate((wanted) => {
    const cy = window.__atlasMap?.cy;
    if (cy === undefined) return;
    const more = Math.ceil((wanted - cy.elements().length) / 2);
    const first = cy.nodes('.focus')[0]?.id() ?? '';
    cy.batch(() => {
      for (let at = 0; at < more; at += 1) {
        const data = {
          id: `more-${at}`,
          term: `more-${at}`,
          label: `Concept ${at}`,
          w: 120,
          h: 34,
          shift: -89,
        };
        const position = { x: 80 + (at % 25) * 140, y: 60 + Math.floor(at / 25) * 60 };
        cy.add({ group: 'nodes', data, position, classes: 'mechanism quoted' });
        const line = { id: `line-${at}`, source: `more-${at}`, target: first, type: 'is_a' };
        cy.add({
          group: 'edges',
          data: { ...line, from: '0px 17px', to: '0px 0px' },
          classes: 'is_a hierarchy',
        });
      }
    });
    cy.userZoomingEnabled(true);
    cy.zoom(0.3);
  }, ELEMENTS);
  const before = await read();
  await page.evaluate(async (frames) => {
    const cy = window.__atlasMap?.cy;
    const container = cy?.container();
    for (let at = 0; at < frames; at += 1) {
      const deltaY = at % 20 < 10 ? -40 : 40;
      container?.dispatchEvent(
        new WheelEvent('wheel', { deltaY, clientX: 400, clientY: 400, bubbles: true, cancelable: true }),
      );
      await new Promise((done) => requestAnimationFrame(done));
    }
  }, FRAMES);
  const ms = ((await read()) - before) / FRAMES;
  await close();
  return ms;
};

/** The same with the overview of the seed. */
const wheelOnOverview = async (world: World): Promise<number> => {
  const { page, close } = await world.visit('/');
  const read = await taskMs(page);
  await page.mouse.move(400, 450);
  const before = await read();
  for (let at = 0; at < FRAMES; at += 1) {
    await page.mouse.wheel(0, at % 20 < 10 ? -40 : 40);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  const ms = ((await read()) - before) / FRAMES;
  await close();
  return ms;
};

/** Puts so many concepts under a new one that a map round it has to leave some out; gives its id. */
const largeConcept = async (world: World): Promise<string> => {
  const add = async (input: Readonly<Record<string, unknown>>): Promise<string> => {
    const { addConcept } = await world.ask<{ addConcept: { concept: { id: string } | null } }>(
      'mutation ($input: AddConceptInput!) { addConcept(input: $input) { concept { id } } }',
      {
        input: {
          mutationId: randomUUID(),
          kind: 'MECHANISM',
          definition: 'Made for a measurement.',
          rationale: 'Made for a measurement.',
          ...input,
        },
      },
    );
    if (addConcept.concept === null) throw new RangeError('The concept was not added.');
    return addConcept.concept.id;
  };
  const top = await add({ name: 'Measured concept' });
  const relations = [{ type: 'IS_A', other: top, rationale: 'Made for a measurement.' }];
  for (let at = 0; at < UNDER; at += 1) await add({ name: `Measured concept number ${at}`, relations });
  return top;
};

/** Milliseconds to lay out a map of 80 boxes in the worker, and of the main thread to put it on the screen. */
const focusView = async (
  world: World,
  path: string,
): Promise<{ boxes: number; built: number; applied: number }> => {
  const { page, close } = await world.visit(path);
  // No function has a name here: what compiles this would wrap it in a helper that the page lacks.
  const result = await page.evaluate(() => ({
    boxes: window.__atlasMap?.nodes.filter(({ shown }) => shown).length ?? 0,
    built: performance.getEntriesByName('atlas map: built').at(-1)?.duration ?? Number.NaN,
    applied: performance.getEntriesByName('atlas map: applied').at(-1)?.duration ?? Number.NaN,
  }));
  await close();
  return result;
};

/** Bytes of the scripts that the HTML itself asks for, compressed. */
const entryBytes = async (world: World): Promise<number> => {
  const html = await (await fetch(`${world.atlas.url}/`)).text();
  const scripts = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/gu)].map(([, path]) => path!);
  const sizes = await Promise.all(
    scripts.map(async (path) => {
      const body = await (await fetch(world.atlas.url + path)).arrayBuffer();
      return gzipSync(new Uint8Array(body)).length;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
};

const world = await openWorld();
try {
  const names: number[] = [];
  for (let at = 0; at < VISITS; at += 1) names.push(await firstName(world));
  print('from the HTML to the first named node', median(names), 'ms', 1_000);
  print(`a wheel step over ${ELEMENTS} elements`, await wheelOnMap(world), 'ms', 10);
  print('a wheel step over the overview of the seed', await wheelOnOverview(world), 'ms', 10);
  const top = await largeConcept(world);
  const views: { boxes: number; built: number; applied: number }[] = [];
  for (let at = 0; at < VISITS; at += 1) views.push(await focusView(world, `/${top}?open=is_a-in`));
  console.log(`the large view has ${views[0]?.boxes ?? 0} boxes`);
  print('building a view of 80 boxes', median(views.map(({ built }) => built)), 'ms', 100);
  print('applying it', median(views.map(({ applied }) => applied)), 'ms', 16);
  print('scripts of the entry, compressed', (await entryBytes(world)) / 1_000, 'kB', 200);
} finally {
  await world.close();
}
process.exit(failed ? 1 : 0);
