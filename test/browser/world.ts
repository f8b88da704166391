/** What the browser tests share: the built page, the real server on a fresh store, and a Chromium that tells on itself. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { ROOT } from '../house/files.ts';
import { findChromium } from '../support/chromium.ts';
import { ask, startAtlas } from '../support/server-process.ts';
import type { AtlasProcess } from '../support/server-process.ts';

export interface Visit {
  readonly page: Page;
  /** Everything that should not have happened: console messages, faults, requests to elsewhere. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export interface VisitOptions {
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** Let things travel; without it the page is asked for reduced motion. */
  readonly motion?: boolean;
}

export interface World {
  readonly atlas: AtlasProcess;
  readonly browser: Browser;
  readonly visit: (path: string, options?: VisitOptions) => Promise<Visit>;
  readonly ask: <T>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<T>;
  /** Stops the server and starts it again on the same port and data. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Builds the page if needed, starts server and browser. */
export const openWorld = async (): Promise<World> => {
  await promisify(execFile)(process.execPath, ['ui/build.mjs'], { cwd: ROOT });
  const data = await mkdtemp(join(tmpdir(), 'atlas-browser-'));
  const env = { ATLAS_DATA: data, ATLAS_USER: 'browser-test' };
  let atlas = await startAtlas({ env });
  const found = await findChromium();
  const browser = await chromium.launch({ executablePath: found.path, args: [...found.args] });
  return {
    get atlas() {
      return atlas;
    },
    browser,
    visit: async (path, { scheme = 'light', width = 1440, height = 900, motion = false } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: scheme,
        reducedMotion: motion ? 'no-preference' : 'reduce',
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== atlas.url) complaints.push(`request to ${request.url()}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) complaints.push(`${response.status()} from ${response.url()}`);
      });
      await page.goto(atlas.url + path);
      await settled(page);
      return { page, complaints, close: () => context.close() };
    },
    ask: async <T>(query: string, variables: Readonly<Record<string, unknown>> = {}) => {
      const { data, errors } = await ask<T>(atlas.url, query, variables);
      if (errors !== undefined) throw new RangeError(errors.map((error) => error.message).join('; '));
      return data;
    },
    restart: async () => {
      const port = Number(new URL(atlas.url).port);
      await atlas.stop();
      atlas = await startAtlas({ env, port });
    },
    close: async () => {
      await browser.close();
      await atlas.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
};

/** Waits until a page has its heading, says nothing of loading, and its map, where it has one, is drawn. */
export const settled = async (page: Page): Promise<void> => {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(
    () =>
      document.querySelector('.waiting') === null &&
      (document.querySelector('.map-sheet') === null || window.__atlasMap !== undefined),
  );
  // One frame more, so that the canvas has been painted.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
};

/** Goes on to another page in the same tab. */
export const go = async (visit: Visit, world: World, path: string): Promise<void> => {
  await visit.page.goto(world.atlas.url + path);
  await settled(visit.page);
};

/** The map's own account of itself. */
export const mapOf = async (page: Page) =>
  page.evaluate(() => {
    const map = window.__atlasMap;
    return map === undefined ? null : { center: map.center, nodes: [...map.nodes], edges: [...map.edges] };
  });
