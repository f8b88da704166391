/**
 * Vitest's `globalSetup` for the parts that need Neo4j: one server for the whole run. Its test files share one
 * database and wipe it between cases, so they must not run side by side (`fileParallelism: false`).
 */
import { isAtlasError } from '../../schema/vocabulary/errors.ts';
import { enginesWanted } from './engine-names.ts';
import { neo4jForTests, shareNeo4j, startNeo4j } from './neo4j.ts';
import type { TestNeo4j } from './neo4j.ts';

let started: TestNeo4j | undefined;
let missing: string | undefined;

/**
 * Starts the server unless one is shared already or the run does without. Without Java or Maven it says so at
 * the start and at the end; with CI=true, or with a release asked for, that is a failure.
 */
export const setup = async (): Promise<void> => {
  if (!enginesWanted().includes('neo4j') || neo4jForTests() !== undefined) return;
  try {
    started = await startNeo4j();
    shareNeo4j(started);
    console.log(`Neo4j ${started.version} for the tests runs at ${started.connection.uri}.`);
  } catch (error) {
    if (!isAtlasError(error, 'CONFIG') || mustRun()) throw error;
    missing = error.message;
    shout(missing);
  }
};

/** Ends the server that `setup` started. */
export const teardown = async (): Promise<void> => {
  await started?.stop();
  if (missing !== undefined) shout(missing);
};

/** In CI, and where somebody asked for a certain release, a run without Neo4j would pass for nothing. */
const mustRun = (): boolean => process.env['CI'] === 'true' || process.env['ATLAS_TEST_NEO4J'] !== undefined;

const shout = (reason: string): void => {
  const line = '='.repeat(100);
  console.warn(`${line}\nNOTHING WAS TESTED ON NEO4J. ${reason}\n${line}`);
};
