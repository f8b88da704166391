/** Vitest's `globalSetup` for the browser part: the page is built once, before test files run side by side. */
import { execFileSync } from 'node:child_process';
import { ROOT } from '../house/files.ts';

/** Builds the page unless it is up to date; throws with the build's output when it cannot be built. */
export const setup = (): void => {
  execFileSync(process.execPath, ['ui/build.mjs'], { cwd: ROOT, stdio: 'inherit' });
};
