import neo4j from 'neo4j-driver';
import type { BookmarkManager, Driver } from 'neo4j-driver';
import type { Neo4jConnection } from '../connection.ts';
import { startDeadline } from '../deadline.ts';
import { EngineError } from '../errors.ts';
import { toEngineError } from './errors.ts';

/** Longest wait for the first answer of a server, in milliseconds. */
const CONNECT_WAIT_MS = 10_000;

/** A driver and what its sessions need. */
export interface Connected {
  readonly driver: Driver;
  readonly database: string;
  /** On a cluster: makes reads wait for this process's own writes. */
  readonly bookmarkManager: BookmarkManager | undefined;
  /** `Neo4j/5.26.30`. */
  readonly agent: string;
}

/**
 * Makes a driver and asks the server who it is and for the database. Throws EngineError `invalid` (malformed URI, unknown database),
 * `unauthorized`, `unavailable` (also where something listens but does not answer) or `unsupported` (too old).
 */
export const connect = async (connection: Neo4jConnection, waitMs = CONNECT_WAIT_MS): Promise<Connected> => {
  const driver = createDriver(connection);
  const deadline = startDeadline(waitMs, `The first answer of ${connection.uri}`);
  try {
    const info = await deadline.race(driver.getServerInfo({ database: connection.database }));
    const agent = info.agent ?? 'Neo4j';
    refuseOld(agent);
    await deadline.race(driver.executeQuery('RETURN 1', {}, { database: connection.database }));
    return {
      driver,
      database: connection.database,
      bookmarkManager: connection.uri.startsWith('neo4j') ? neo4j.bookmarkManager() : undefined,
      agent,
    };
  } catch (error) {
    // Not awaited: closing waits for a silent server too.
    driver.close().catch(() => undefined);
    throw firstAnswerError(connection.uri, toEngineError(error));
  } finally {
    deadline.end();
  }
};

/** With a pool that is still empty, waiting in vain for a connection means that the other side says nothing. */
const firstAnswerError = (uri: string, error: EngineError): EngineError =>
  error.kind === 'overloaded' || error.kind === 'timeout'
    ? new EngineError(
        'unavailable',
        `Something takes connections at ${uri} but does not answer as Neo4j does. Correct NEO4J_URI, or restart that server.`,
        { cause: error },
      )
    : error;

const createDriver = ({ uri, username, password }: Neo4jConnection): Driver => {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      userAgent: 'optimization-atlas',
      maxConnectionPoolSize: 50,
      connectionAcquisitionTimeout: 3_000,
      connectionTimeout: 2_000,
      maxConnectionLifetime: 10 * 60_000,
      connectionLivenessCheckTimeout: 30_000,
    });
  } catch (error) {
    throw new EngineError(
      'invalid',
      `NEO4J_URI is not an address that the driver knows: ${uri}. Use bolt://host:7687, or neo4j://host:7687 for a cluster.`,
      { cause: error },
    );
  }
};

/** Subqueries with a variable scope, `CALL (c) { … }`, came with 5.23; 5.26 is the oldest that is tested. */
const refuseOld = (agent: string): void => {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  if (major === undefined || minor === undefined) return;
  if (Number(major) < 5 || (Number(major) === 5 && Number(minor) < 26)) {
    throw new EngineError('unsupported', `This is ${agent}; the atlas needs Neo4j 5.26 or newer.`);
  }
};
