import neo4j from 'neo4j-driver';
import type { Session, SessionMode } from 'neo4j-driver';
import type { Neo4jConnection } from '../connection.ts';
import { READ_DEADLINE_MS, WRITE_DEADLINE_MS, startDeadline, withDeadline } from '../deadline.ts';
import { EngineError } from '../errors.ts';
import type { GraphEngine, Params, SchemaStatement, Statement } from '../port.ts';
import { decodeRows } from '../rows.ts';
import { runTransaction } from '../transaction.ts';
import { checkParams } from '../values.ts';
import { connect } from './connect.ts';
import type { Connected } from './connect.ts';
import { toEngineError } from './errors.ts';
import { retrying } from './retry.ts';
import { applySchema } from './schema.ts';
import { rawTransaction } from './transaction.ts';
import { toDriver } from './values.ts';

/** How long closing waits for what is still running, in milliseconds. */
const CLOSE_WAIT_MS = 5_000;
const HEALTH_WAIT_MS = 3_000;

/** Connects to a Neo4j server. Errors: those of `connect`. */
export const openNeo4j = async (
  connection: Neo4jConnection,
  ddl: readonly SchemaStatement[],
): Promise<GraphEngine> => createEngine(await connect(connection), ddl);

const createEngine = (connected: Connected, ddl: readonly SchemaStatement[]): GraphEngine => {
  const { driver, database, bookmarkManager, agent } = connected;
  const writing = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;

  const refuseWhenClosed = (): void => {
    if (closing !== undefined) throw new EngineError('closed', 'The connection to Neo4j has been closed.');
  };

  // What closing has to wait for.
  const track = <T>(running: Promise<T>): Promise<T> => {
    const settled: Promise<unknown> = running.catch(() => undefined).finally(() => writing.delete(settled));
    writing.add(settled);
    return running;
  };

  const openSession = (mode: SessionMode): Session =>
    driver.session({
      database,
      defaultAccessMode: mode,
      ...(bookmarkManager === undefined ? {} : { bookmarkManager }),
    });

  // One auto-commit statement costs half of what executeRead does, which sends BEGIN and COMMIT too.
  const readOnce = async <Row>(
    statement: Statement<Row>,
    params: Params,
    ms: number,
  ): Promise<readonly Row[]> => {
    const session = openSession(neo4j.session.READ);
    try {
      const result = await withoutTrace(() => session.run(statement.text, toDriver(params), { timeout: ms }));
      return decodeRows(
        statement,
        result.records.map((record) => record.toObject()),
      );
    } catch (error) {
      throw toEngineError(error, statement.name);
    } finally {
      release(session);
    }
  };

  const write: GraphEngine['write'] = async (work, options) => {
    const ms = options?.deadlineMs ?? WRITE_DEADLINE_MS;
    const deadline = startDeadline(ms, 'A write');
    const session = openSession(neo4j.session.WRITE);
    try {
      return await runTransaction(rawTransaction(session, ms, deadline), work, deadline);
    } finally {
      deadline.end();
      release(session);
    }
  };

  const close = async (): Promise<void> => {
    await withDeadline(CLOSE_WAIT_MS, 'Closing', () => Promise.allSettled([...writing])).catch(
      () => undefined,
    );
    await withDeadline(CLOSE_WAIT_MS, 'Closing', () => driver.close()).catch(() => undefined);
  };

  return {
    name: 'neo4j',
    capabilities: {
      cancelsStatements: true,
      sharedStore: true,
      commitOutcomeMayBeUnknown: true,
      onlineBackup: false,
    },
    read: async (statement, options) => {
      refuseWhenClosed();
      const params = checkParams(statement);
      const ms = options?.deadlineMs ?? READ_DEADLINE_MS;
      return withDeadline(ms, `Statement ${statement.name}`, (deadline) =>
        retrying(deadline, () => readOnce(statement, params, ms)),
      );
    },
    write: async (work, options) => {
      refuseWhenClosed();
      return track(write(work, options));
    },
    ensureSchema: async () => {
      refuseWhenClosed();
      await applySchema(() => openSession(neo4j.session.WRITE), ddl);
    },
    backup: async () => {
      refuseWhenClosed();
      throw new EngineError(
        'unsupported',
        'Neo4j Community cannot copy itself while it runs: use atlas export, or neo4j-admin database dump on a stopped server.',
      );
    },
    health: async () => {
      const name = agent.replace('/', ' ');
      if (closing !== undefined) return { ok: false, engine: name, detail: 'closed' };
      try {
        const info = await withDeadline(HEALTH_WAIT_MS, 'The answer of Neo4j', () =>
          driver.getServerInfo({ database }),
        );
        return { ok: true, engine: name, detail: `${database} at ${info.address ?? 'an unknown address'}` };
      } catch (error) {
        return { ok: false, engine: name, detail: toEngineError(error).message };
      }
    },
    close: () => (closing ??= close()),
  };
};

/**
 * The driver takes a stack trace for every result, which with source maps costs as much as reading a small one.
 * Nobody misses it: our errors name the statement.
 */
const withoutTrace = <T>(run: () => T): T => {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = limit;
  }
};

/** Gives the connection back. Not awaited: with a silent server that would last for ever. */
const release = (session: Session): void => {
  session.close().catch(() => undefined);
};
