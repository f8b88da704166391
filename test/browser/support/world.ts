/** What the browser tests share: the built page, a real server on the seed, and a Chromium that tells on itself. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import { removeFolder, temporaryFolder } from '../../support/folders.ts';
import { BROWSER_USER } from '../../support/page-setup.ts';
import { ask, startAtlas } from '../../support/server-process.ts';
import { complaintsOf } from './complaints.ts';
import { countRequests, moveTo, settled } from './settle.ts';

export { settled } from './settle.ts';

export interface Visit {
  readonly page: Page;
  /** Everything that should not have happened: console messages, faults, refusals by the policy, requests to elsewhere. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export interface VisitOptions {
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** Let things travel; without it the page is asked for reduced motion. */
  readonly motion?: boolean;
  /** Called before the page is opened. */
  readonly before?: (page: Page) => Promise<unknown>;
}

export interface World {
  /** The server; its address has no slash at the end. */
  readonly atlas: { readonly url: string };
  readonly browser: Browser;
  readonly visit: (path: string, options?: VisitOptions) => Promise<Visit>;
  readonly ask: <T>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<T>;
  /** Stops the server and starts it again on the same port and data. Only in a world of one's own. */
  readonly restart: () => Promise<void>;
  /** Throws when a page asked anything of another place, or the shared store was written to. */
  readonly close: () => Promise<void>;
}

export interface WorldOptions {
  /** A server and a store of its own, for a file that writes. */
  readonly own?: boolean;
}

interface Ground {
  readonly atlas: { readonly url: string };
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const ownGround = async (seeded: string): Promise<Ground> => {
  const folder = temporaryFolder('browser-own');
  const data = join(folder, 'data');
  cpSync(seeded, data, { recursive: true });
  const env = { ATLAS_DATA: data, ATLAS_USER: BROWSER_USER };
  let atlas = await startAtlas({ env });
  return {
    get atlas() {
      return atlas;
    },
    restart: async () => {
      const port = Number(new URL(atlas.url).port);
      await atlas.stop();
      atlas = await startAtlas({ env, port });
    },
    stop: async () => {
      await atlas.stop();
      removeFolder(folder);
    },
  };
};

const sharedGround = async (url: string): Promise<Ground> => {
  const seqOf = async (): Promise<number> =>
    (await ask<{ stats: { seq: number } }>(url, '{ stats { seq } }')).data.stats.seq;
  const before = await seqOf();
  return {
    atlas: { url },
    restart: () =>
      Promise.reject(new RangeError('The shared server is not restarted: ask for one of your own.')),
    stop: async () => {
      if ((await seqOf()) !== before) throw new RangeError('A file wrote to the store that all files share.');
    },
  };
};

/** A tab that finds nothing kept by the ones before it but the files that they fetched. */
const freshPage = async (context: BrowserContext, origin: string): Promise<Page> => {
  await context.setOffline(false);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'cookies,local_storage' });
  await session.detach();
  return page;
};

/** Connects to the browser and to the shared server, or starts a server on a copy of the seeded store. */
export const openWorld = async ({ own = false }: WorldOptions = {}): Promise<World> => {
  const shared = inject('browserShared');
  const ground = own ? await ownGround(shared.seeded) : await sharedGround(shared.url);
  const browser = await chromium.connect(shared.chromium);
  // One for the file: loading the page's files anew for each test takes longer than most tests.
  const context = await browser.newContext();
  const outside: string[] = [];
  return {
    get atlas() {
      return ground.atlas;
    },
    browser,
    visit: async (path, { scheme = 'light', width = 1440, height = 900, motion = false, before } = {}) => {
      const page = await freshPage(context, ground.atlas.url);
      await page.setViewportSize({ width, height });
      await page.emulateMedia({
        colorScheme: scheme,
        reducedMotion: motion ? 'no-preference' : 'reduce',
      });
      await countRequests(page);
      const complaints = await complaintsOf(page, ground.atlas.url, outside);
      await before?.(page);
      await page.goto(ground.atlas.url + path);
      await settled(page);
      return { page, complaints, close: () => page.close() };
    },
    ask: async <T>(query: string, variables: Readonly<Record<string, unknown>> = {}) => {
      const { data, errors } = await ask<T>(ground.atlas.url, query, variables);
      if (errors !== undefined) throw new RangeError(errors.map((error) => error.message).join('; '));
      return data;
    },
    restart: () => ground.restart(),
    close: async () => {
      await browser.close();
      await ground.stop();
      if (outside.length > 0) throw new RangeError(outside.join('\n'));
    },
  };
};

/** Goes on to another page in the same tab, as a link of the page would: without loading everything again. */
export const go = async (visit: Visit, world: World, path: string): Promise<void> => {
  if (!(await moveTo(visit.page, path))) await visit.page.goto(world.atlas.url + path);
  await settled(visit.page);
};

/** The map's own account of itself. */
export const mapOf = async (page: Page) =>
  page.evaluate(() => {
    const map = window.__atlasMap;
    return map === undefined ? null : { center: map.center, nodes: [...map.nodes], edges: [...map.edges] };
  });
