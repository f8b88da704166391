/** Knowing when a page has come to rest. */
import type { Page } from 'playwright-core';

interface Watched {
  readonly __atlasRequests?: { underWay: number };
  __atlasQuiet?: { readonly token: number; readonly frames: number };
  /** TanStack Router puts itself there. */
  readonly __TSR_ROUTER__?: {
    readonly state: {
      readonly status: string;
      readonly location: { readonly href: string };
      readonly resolvedLocation?: { readonly href: string } | undefined;
    };
    readonly history: { readonly push: (href: string) => void };
  };
}

/** Makes each page that is opened count its requests that are under way, until they have been read. */
export const countRequests = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const count = { underWay: 0 };
    Object.assign(globalThis, { __atlasRequests: count });
    const original = globalThis.fetch;
    globalThis.fetch = async (...request) => {
      count.underWay += 1;
      // What is read is put on the page a moment later.
      const done = () => setTimeout(() => (count.underWay -= 1));
      try {
        const response = await original(...request);
        void response.clone().arrayBuffer().then(done, done);
        return response;
      } catch (error) {
        done();
        throw error;
      }
    };
  });
};

/** Goes to another page within the application; false where the page in the tab is not of the application. */
export const moveTo = (page: Page, path: string): Promise<boolean> =>
  page.evaluate((to) => {
    const router = (globalThis as typeof globalThis & Watched).__TSR_ROUTER__;
    if (router === undefined || to.startsWith('/graphiql')) return false;
    router.history.push(to);
    return true;
  }, path);

let visits = 0;

/**
 * Waits until, for three frames on end, the page has its heading, is where its address says, asks nothing more,
 * says nothing of loading, and its map, where it has one, is drawn for what the address names.
 */
export const settled = async (page: Page): Promise<void> => {
  visits += 1;
  await page.waitForFunction((token) => {
    const watched = globalThis as typeof globalThis & Watched;
    const { __TSR_ROUTER__: router, __atlasRequests: requests } = watched;
    const arrived =
      router === undefined ||
      (router.state.status === 'idle' && router.state.resolvedLocation?.href === router.state.location.href);
    const term = /^\/((?:concept|example)\/.+)$/u.exec(decodeURIComponent(location.pathname))?.[1];
    const map = window.__atlasMap;
    const quiet =
      arrived &&
      (requests?.underWay ?? 0) === 0 &&
      // What the server wrote has been replaced by the app's own.
      document.querySelector('[data-served]') === null &&
      document.querySelector('h1') !== null &&
      document.querySelector('.waiting') === null &&
      document.querySelector('.map-sheet[aria-busy="true"]') === null &&
      (document.querySelector('.map-sheet') === null ||
        (map !== undefined && (term === undefined || map.center === term)));
    const before = watched.__atlasQuiet?.token === token ? watched.__atlasQuiet.frames : 0;
    watched.__atlasQuiet = { token, frames: quiet ? before + 1 : 0 };
    return watched.__atlasQuiet.frames >= 3;
  }, visits);
};
