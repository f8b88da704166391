import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Ignored folder for what tests and launchers fetch. */
export const CACHE = join(ROOT, '.cache');

/** A new empty folder outside the checkout. */
export const temporaryFolder = (name: string): string => mkdtempSync(join(tmpdir(), `atlas-${name}-`));

/** Removes a folder and all in it; one that is gone is no error. */
export const removeFolder = (path: string): void => {
  rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
};
