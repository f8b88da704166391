import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { AtlasError } from '../../schema/vocabulary/errors.ts';
import { requireMaven } from './programs.ts';

const run = promisify(execFile);

/** Longest wait for Maven, in milliseconds: 120 MB over a slow line. */
const FETCH_WAIT_MS = 15 * 60_000;

const POM = fileURLToPath(new URL('./pom.xml', import.meta.url));

/**
 * The folder with the jars of a Neo4j release, brought from Maven Central if it is not there yet. `cache` is an
 * ignored folder; Maven's own store goes into it too, so that nothing depends on the home folder. Throws
 * AtlasError `CONFIG` without Maven or without a network.
 */
export const fetchNeo4j = async (
  version: string,
  cache: string,
  say: (line: string) => void,
): Promise<string> => {
  const folder = join(cache, 'neo4j', version);
  if (existsSync(folder)) return folder;
  await requireMaven();
  say(`Fetching Neo4j Community ${version} from Maven Central (about 120 MB, once) …`);
  // Only a complete set gets the final name: an interrupted download is never taken for one.
  const partial = join(cache, 'neo4j', `.${version}-${process.pid}`);
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(dirname(partial), { recursive: true });
  try {
    await run('mvn', mavenArguments(version, cache, partial), {
      timeout: FETCH_WAIT_MS,
      maxBuffer: 16 << 20,
    });
    publish(partial, folder);
  } catch (error) {
    throw new AtlasError('CONFIG', `Maven could not fetch Neo4j ${version}: ${lastLines(error)}`, {
      cause: error,
    });
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return folder;
};

const mavenArguments = (version: string, cache: string, target: string): string[] => [
  '-q',
  '-B',
  '-f',
  POM,
  `-Dmaven.repo.local=${join(cache, 'maven')}`,
  `-Datlas.neo4j.version=${version}`,
  'dependency:copy-dependencies',
  `-DoutputDirectory=${target}`,
  '-DincludeScope=runtime',
];

/** Gives the download its final name; if another process was quicker, its copy serves as well. */
const publish = (partial: string, folder: string): void => {
  try {
    renameSync(partial, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
};

/** What Maven said at the end, which is where it says what was wrong. */
const lastLines = (error: unknown): string => {
  const said =
    error instanceof Error && 'stdout' in error && typeof error.stdout === 'string' && error.stdout !== ''
      ? error.stdout
      : String(error);
  return said.trim().split('\n').slice(-6).join(' ').slice(0, 1_000);
};
