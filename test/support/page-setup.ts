/**
 * Vitest's `globalSetup` for the browser part: the page built once, one seeded data folder to copy, one server on
 * the seed for all files that only read, and one Chromium.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { ROOT } from '../house/files.ts';
import { findChromium } from './chromium.ts';
import { removeFolder, temporaryFolder } from './folders.ts';
import { startAtlas } from './server-process.ts';

/** Who the browser's changes are by. */
export const BROWSER_USER = 'browser-test';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where to find what all browser files share. */
    readonly browserShared: {
      /** Address of a server on the seed; nobody writes to it. */
      readonly url: string;
      /** A closed store with the seed in it; to be copied, never opened. */
      readonly seeded: string;
      /** Where the one Chromium listens. */
      readonly chromium: string;
    };
  }
}

/** Builds, seeds and starts; what it gives ends all of it. Throws with the output of what cannot be built or started. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  execFileSync(process.execPath, ['ui/build.mjs'], { cwd: ROOT, stdio: 'inherit' });
  const folder = temporaryFolder('browser');
  const data = join(folder, 'shared');
  const seeded = join(folder, 'seeded');
  const env = { ATLAS_DATA: data, ATLAS_USER: BROWSER_USER };
  const found = await findChromium();
  const browser = await chromium.launchServer({ executablePath: found.path, args: [...found.args] });
  try {
    const seeding = await startAtlas({ env });
    await seeding.stop();
    mkdirSync(seeded);
    cpSync(data, seeded, { recursive: true });
    const shared = await startAtlas({ env });
    project.provide('browserShared', { url: shared.url, seeded, chromium: browser.wsEndpoint() });
    return async () => {
      await browser.close();
      await shared.stop();
      removeFolder(folder);
    };
  } catch (error) {
    await browser.close();
    removeFolder(folder);
    throw error;
  }
};
