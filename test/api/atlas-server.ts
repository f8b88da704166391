/** A whole server on a free port: embedded engine in memory, the seed, the real reader and writer. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { Atlas } from '../../schema/entities/atlas.ts';
import { openEngine } from '../../server/engine/open.ts';
import type { GraphEngine } from '../../server/engine/port.ts';
import type { Services } from '../../server/graphql/context.ts';
import { openServices } from '../../server/http/services.ts';
import { startServer } from '../../server/http/start.ts';
import type { RunningServer } from '../../server/http/start.ts';
import { createReader } from '../../server/repository/cypher-reader.ts';
import { prepareStore } from '../../server/repository/store.ts';
import { verifyStore } from '../../server/repository/verify.ts';
import { createWriter } from '../../server/repository/writer.ts';
import { readSeed } from '../../server/seeding/read-seed.ts';
import { seedEmptyStore } from '../../server/seeding/seed-store.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface TestServer extends RunningServer {
  readonly engine: GraphEngine;
  /** Names of the statements read; `data` begins the list anew. */
  readonly statements: string[];
  /** Lines of the log. */
  readonly logged: string[];
  /** Sends an operation and gives status and parsed body. */
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>;
  /** Sends an operation and gives its data. Throws with the errors where there are any. */
  data<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
  dispose(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
}

export interface TestServerOptions {
  readonly readOnlyReason?: string | null;
  readonly hosts?: readonly string[];
  /** Changes what the API stands on, such as a store that fails. */
  readonly change?: (services: Services) => Services;
  readonly staticFolder?: string;
}

/** The same engine, with the name of each statement read written down. */
const counting = (engine: GraphEngine, statements: string[]): GraphEngine => ({
  name: engine.name,
  capabilities: engine.capabilities,
  read: (statement, options) => {
    statements.push(statement.name);
    return engine.read(statement, options);
  },
  write: (work, options) => engine.write(work, options),
  ensureSchema: () => engine.ensureSchema(),
  backup: (target) => engine.backup(target),
  health: () => engine.health(),
  close: () => engine.close(),
});

/** A started app that says it is not ready. */
export const startBare = (options: TestServerOptions = {}, logged: string[] = []): Promise<RunningServer> =>
  startServer({
    host: '127.0.0.1',
    port: 0,
    log: pino({ level: 'debug', base: null }, { write: (line: string) => void logged.push(line) }),
    now: () => performance.now(),
    newId: randomUUID,
    version: '0.0.0-test',
    hosts: options.hosts ?? [],
    staticFolder: options.staticFolder ?? `${ROOT}/test/api/pages`,
  });

/** Starts a seeded server. */
export const startTestServer = async (options: TestServerOptions = {}): Promise<TestServer> => {
  const logged: string[] = [];
  const statements: string[] = [];
  const running = await startBare(options, logged);
  const engine = await openEngine({ dataFolder: null });
  await prepareStore(engine);
  const clock = () => new Date().toISOString();
  const parts = { engine, clock, uuid: randomUUID };
  await seedEmptyStore(parts, await readSeed(`${ROOT}/seed`), () => new Atlas());
  const open = await openServices({
    reader: createReader(engine),
    makeWriter: (onCommit) => createWriter({ ...parts, by: 'tester', pause, onCommit }),
    readOnlyReason: options.readOnlyReason ?? null,
    health: () => engine.health(),
    verify: () => verifyStore(engine),
    log: pino({ level: 'silent' }),
    pause,
  });
  // The log is followed all the time, so only what queries read is counted.
  const services = { ...open.services, reader: createReader(counting(engine, statements)) };
  running.readiness.ready(options.change?.(services) ?? services);
  const ask: TestServer['ask'] = async (query, variables = {}, headers = {}) => {
    const response = await fetch(`${running.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Partial<Answer>;
    return { status: response.status, data: body.data, errors: body.errors ?? [] };
  };
  return {
    ...running,
    engine,
    statements,
    logged,
    ask,
    data: async <T>(query: string, variables: Record<string, unknown> = {}) => {
      statements.length = 0;
      const { data, errors } = await ask(query, variables);
      if (errors.length > 0) throw new RangeError(errors.map(({ message }) => message).join('; '));
      return data as T;
    },
    dispose: async () => {
      await open.stop();
      await running.stop();
      await engine.close();
    },
  };
};
