/** A real Neo4j for tests: in a temporary folder, on a free loopback port, gone with the test run. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fetchNeo4j } from '../../server/neo4j-local/fetch.ts';
import { establishPassword } from '../../server/neo4j-local/password.ts';
import { findJava } from '../../server/neo4j-local/programs.ts';
import { DEFAULT_RELEASE, release } from '../../server/neo4j-local/releases.ts';
import { freePort, startServer } from '../../server/neo4j-local/server.ts';
import type { Neo4jConnection } from '../../server/engine/connection.ts';
import { CACHE, removeFolder, temporaryFolder } from './folders.ts';

/** Of a server that only this machine reaches and that lives for minutes. */
const PASSWORD = 'only-for-this-test-run';

export interface TestNeo4j {
  readonly connection: Neo4jConnection;
  readonly version: string;
  readonly pid: number;
  /** Ends the server the hard way, which is quick, and removes its folder. */
  stop(): Promise<void>;
}

/**
 * Starts a Neo4j of its own, empty, with authentication on. `ATLAS_TEST_NEO4J` names another release and
 * `ATLAS_TEST_JAVA` the home of its Java. Throws AtlasError `CONFIG` without Java or Maven.
 */
export const startNeo4j = async (): Promise<TestNeo4j> => {
  const wanted = release(process.env['ATLAS_TEST_NEO4J'] ?? DEFAULT_RELEASE);
  const java = await findJava(wanted.java, process.env['ATLAS_TEST_JAVA']);
  const jars = await fetchNeo4j(wanted.version, CACHE, (line) => console.log(line));
  const folder = temporaryFolder('neo4j');
  const home = join(folder, 'home');
  mkdirSync(home);
  try {
    const server = await startServer({
      release: wanted,
      jars,
      java,
      home,
      port: await freePort(),
      auth: true,
    });
    await establishPassword(server.uri, { username: 'neo4j', password: PASSWORD, fresh: true });
    return {
      connection: { uri: server.uri, username: 'neo4j', password: PASSWORD, database: 'neo4j' },
      version: wanted.version,
      pid: server.pid,
      stop: async () => {
        await server.kill();
        removeFolder(folder);
      },
    };
  } catch (error) {
    removeFolder(folder);
    throw error;
  }
};

/** Names under which the address of the run's one server travels to test files in other processes. */
const URI = 'ATLAS_TEST_NEO4J_URI';
const PASS = 'ATLAS_TEST_NEO4J_PASSWORD';

/** Makes a server known to all test files of this run. */
export const shareNeo4j = ({ connection }: TestNeo4j): void => {
  process.env[URI] = connection.uri;
  process.env[PASS] = connection.password;
};

/** The shared server of this run, or undefined if there is none (see `neo4j-setup.ts`). */
export const neo4jForTests = (): Neo4jConnection | undefined => {
  const uri = process.env[URI];
  if (uri === undefined) return undefined;
  return { uri, username: 'neo4j', password: process.env[PASS] ?? PASSWORD, database: 'neo4j' };
};
