/**
 * Every kind of error on every engine: either a way to bring it about, or the reason why it cannot come there.
 * The mapping of what cannot be brought about here is proved with the driver's own words in
 * `error-mapping.test.ts`.
 */
import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { loadGrafeo } from '../../../server/engine/embedded/native.ts';
import type { EngineErrorKind } from '../../../server/engine/errors.ts';
import { openEngine } from '../../../server/engine/open.ts';
import type { GraphEngine } from '../../../server/engine/port.ts';
import { freePort } from '../../../server/neo4j-local/server.ts';
import type { EngineName } from '../../support/engine-names.ts';
import type { ContractContext } from '../case.ts';
import { createEntity, silent, statement, valueOf } from '../statements.ts';

/** A way to bring the error about: the promise has to reject with it. */
type Provoke = (context: ContractContext) => Promise<unknown>;

export interface ErrorCell {
  readonly provoke?: Provoke;
  readonly reason?: string;
}

/** The same way on both engines. */
const both = (provoke: Provoke): Readonly<Record<EngineName, ErrorCell>> => ({
  embedded: { provoke },
  neo4j: { provoke },
});

const IN_PROCESS = 'The embedded engine is in the same process: no line, no server, no login.';
const SERVER_OWNS_STORE = 'The store belongs to the server; the atlas sees only that it does not answer.';

/** Two transactions that lock two nodes in opposite order: the server ends one of them. */
const deadlock = async (engine: GraphEngine): Promise<void> => {
  await engine.write((tx) => tx.run(silent("CREATE (:Entity {id: 'a'}), (:Entity {id: 'b'})")));
  const touch = (id: string) => silent('MATCH (n:Entity {id: $id}) SET n.lock = true', { id });
  const crossing = (first: string, second: string) =>
    engine.write(async (tx) => {
      await tx.run(touch(first));
      await sleep(200);
      await tx.run(touch(second));
    });
  const outcomes = await Promise.allSettled([crossing('a', 'b'), crossing('b', 'a')]);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
};

/** More transactions at once than there are connections, none of them ending. */
const exhaust = async (engine: GraphEngine): Promise<void> => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const writes = Array.from({ length: 55 }, () =>
    engine.write(async (tx) => {
      await valueOf(tx, 'RETURN 1 AS x');
      await held;
    }),
  );
  try {
    await Promise.all(writes);
  } finally {
    release();
    await Promise.allSettled(writes);
  }
};

const truncated: Provoke = async ({ engine, settings }) => {
  await engine.write((tx) => tx.run(createEntity('a')));
  await engine.close();
  truncateSync(join(String(settings.dataFolder), 'graph.grafeo'), 5_000);
  return openEngine(settings);
};

export const ERROR_TABLE: Readonly<Record<EngineErrorKind, Readonly<Record<EngineName, ErrorCell>>>> = {
  constraint: both(async ({ engine }) => {
    await engine.write((tx) => tx.run(createEntity('a')));
    await engine.write((tx) => tx.run(createEntity('a')));
  }),
  conflict: {
    embedded: { reason: 'Two writers would be needed, and the queue lets in one at a time.' },
    neo4j: {
      reason:
        'Neo4j makes the second writer wait for a lock; the worst that follows is a deadlock: transient.',
    },
  },
  transient: {
    embedded: { reason: 'Nothing there passes by itself: there is one writer, and no line.' },
    neo4j: { provoke: ({ engine }) => deadlock(engine) },
  },
  timeout: both(({ engine }) => engine.write(() => sleep(500), { deadlineMs: 50 })),
  unavailable: {
    embedded: { reason: IN_PROCESS },
    neo4j: {
      provoke: async ({ settings }) => {
        if (settings.neo4j === undefined) return;
        await openEngine({ neo4j: { ...settings.neo4j, uri: `bolt://127.0.0.1:${await freePort()}` } });
      },
    },
  },
  unauthorized: {
    embedded: { reason: IN_PROCESS },
    neo4j: {
      provoke: async ({ settings }) => {
        if (settings.neo4j === undefined) return;
        await openEngine({ neo4j: { ...settings.neo4j, username: 'somebody', password: 'wrong' } });
      },
    },
  },
  overloaded: {
    embedded: { reason: 'Its queue takes everything; what waits too long is a timeout.' },
    neo4j: { provoke: ({ engine }) => exhaust(engine) },
  },
  locked: {
    embedded: { provoke: ({ settings }) => openEngine(settings) },
    neo4j: { reason: 'Any number of servers may use one Neo4j.' },
  },
  'disk-full': {
    embedded: { reason: 'Needs a full disk: proved in a process with a limit on file sizes (E-DISK-01).' },
    neo4j: { reason: `Needs a full disk of the server. ${SERVER_OWNS_STORE}` },
  },
  corrupt: {
    embedded: { provoke: truncated },
    neo4j: { reason: SERVER_OWNS_STORE },
  },
  syntax: both(({ engine }) => valueOf(engine, 'MATCH (n RETURN n AS x')),
  invalid: both(({ engine }) => valueOf(engine, 'RETURN 1 / $zero AS x', { zero: 0 })),
  'read-only': both(({ engine }) => engine.read(createEntity('a'))),
  closed: both(async ({ engine }) => {
    await engine.close();
    await valueOf(engine, 'RETURN 1 AS x');
  }),
  unsupported: {
    embedded: { provoke: () => loadGrafeo(() => Promise.reject(new RangeError('no binary'))) },
    neo4j: { provoke: ({ engine }) => engine.backup('nowhere') },
  },
  internal: both(({ engine }) => engine.read(statement('RETURN 1 AS x', {}, z.object({ x: z.string() })))),
};
