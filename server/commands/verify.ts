/** `atlas verify`: is the store what its log says? */
import { z } from 'zod';
import { AtlasError } from '../../schema/vocabulary/errors.ts';
import { verifyStore } from '../repository/verify.ts';
import type { VerifyReport } from '../repository/verify.ts';
import type { CommandIo, ExitCode } from './command.ts';
import { withStore } from './open-store.ts';

export interface VerifyOptions {
  readonly json: boolean;
  readonly url?: string;
}

const SHOWN = 50;

const report = z.object({
  seq: z.int(),
  entities: z.int(),
  changes: z.int(),
  differences: z.array(
    z.object({ id: z.string(), what: z.string(), expected: z.string(), found: z.string() }),
  ),
});

/** A running server verifies its own store, on request from this machine only. */
const verifyRemote = async (url: string): Promise<VerifyReport> => {
  let response: Response;
  try {
    response = await fetch(new URL('/verify', url), { method: 'POST' });
  } catch (cause) {
    throw new AtlasError(
      'STORE',
      `No atlas answers at ${url}: start it with \`npm start\`, or leave out --url.`,
      { cause },
    );
  }
  const body = report.safeParse(await response.json().catch(() => null));
  if (body.success) return body.data;
  throw new AtlasError('STORE', `The server at ${url} did not verify its store (status ${response.status}).`);
};

/** 0 when there is no difference, else 1. */
export const verifyCommand = async (io: CommandIo, options: VerifyOptions): Promise<ExitCode> => {
  const found =
    options.url === undefined ? await withStore(io.config(), verifyStore) : await verifyRemote(options.url);
  if (options.json) {
    io.out(JSON.stringify(found));
  } else {
    for (const { id, what, expected, found: is } of found.differences.slice(0, SHOWN)) {
      io.out(`${id}: ${what}: the log says ${expected || 'nothing'}, the store has ${is || 'nothing'}`);
    }
    if (found.differences.length > SHOWN) io.out(`… and ${found.differences.length - SHOWN} more`);
    io.out(`${found.changes} changes, ${found.entities} entities, ${found.differences.length} differences`);
  }
  return found.differences.length === 0 ? 0 : 1;
};
