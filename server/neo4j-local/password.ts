/** The password of a Neo4j that was started here: made once, kept in a file that only its owner reads. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { AtlasError } from '../../schema/vocabulary/errors.ts';

const USER = 'neo4j';
/** What a new server takes once, and only to have it changed. */
const FIRST_PASSWORD = 'neo4j';
const POLL_MS = 250;
const TRIES = 240;

export interface Password {
  readonly username: string;
  readonly password: string;
  /** It was made in this call, so the owner has not seen it yet. */
  readonly fresh: boolean;
}

/** The password in `file`, made and stored there if there is none. */
export const keptPassword = (file: string): Password => {
  if (existsSync(file)) return { username: USER, password: readFileSync(file, 'utf8').trim(), fresh: false };
  const password = randomBytes(18).toString('base64url');
  writeFileSync(file, `${password}\n`, { mode: 0o600, flag: 'wx' });
  return { username: USER, password, fresh: true };
};

/**
 * Waits until the server at `uri` answers to the password, setting it first on a new store. Throws AtlasError
 * `STORE` if the store has another password than the file, or never answers.
 */
export const establishPassword = async (uri: string, kept: Password): Promise<void> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const outcome = await attempt(uri, kept.password, 'RETURN 1', {}, 'neo4j');
    if (outcome === 'done') return;
    if (outcome === 'unauthorized') await setFirstPassword(uri, kept.password);
    await sleep(POLL_MS);
  }
  throw new AtlasError('STORE', `Neo4j at ${uri} did not become ready.`);
};

const setFirstPassword = async (uri: string, password: string): Promise<void> => {
  const outcome = await attempt(
    uri,
    FIRST_PASSWORD,
    'ALTER CURRENT USER SET PASSWORD FROM $first TO $wanted',
    { first: FIRST_PASSWORD, wanted: password },
    'system',
  );
  if (outcome === 'unauthorized') {
    throw new AtlasError(
      'STORE',
      'This Neo4j store has another password than the one kept beside it. Put the right one into the file `password` ' +
        'in its folder, or move the folder away to begin with an empty store.',
    );
  }
};

type Outcome = 'done' | 'unauthorized' | 'not yet';

const attempt = async (
  uri: string,
  password: string,
  text: string,
  params: Readonly<Record<string, string>>,
  database: string,
): Promise<Outcome> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, password), {
    connectionTimeout: 2_000,
    telemetryDisabled: true,
  });
  const session = driver.session({ database });
  try {
    await session.run(text, params);
    return 'done';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'Neo.ClientError.Security.Unauthorized'
      ? 'unauthorized'
      : 'not yet';
  } finally {
    await session.close();
    await driver.close();
  }
};
