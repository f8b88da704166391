import type { GrafeoDB, Transaction as GrafeoTransaction } from '@grafeo-db/js';
import { READ_DEADLINE_MS, WRITE_DEADLINE_MS, withDeadline } from '../deadline.ts';
import { EngineError } from '../errors.ts';
import type { GraphEngine, Rollback, SchemaStatement, Statement, Transaction } from '../port.ts';
import { decodeRows } from '../rows.ts';
import { runTransaction } from '../transaction.ts';
import type { RawTransaction } from '../transaction.ts';
import { checkParams } from '../values.ts';
import { createCheckpointer } from './checkpointer.ts';
import { toEngineError } from './errors.ts';
import { loadGrafeo } from './native.ts';
import { openStore } from './open-store.ts';
import type { OpenStoreOptions, Store } from './open-store.ts';
import { createQueue } from './queue.ts';
import { applySchema } from './schema.ts';

/** How long closing waits for a write that hangs, in milliseconds. */
const CLOSE_WAIT_MS = 5_000;

export interface EmbeddedOptions extends OpenStoreOptions {
  /** Constraints and indexes, in the order in which they are made. */
  readonly ddl: readonly SchemaStatement[];
}

/** Opens the embedded engine. Errors: those of `loadGrafeo` and `openStore`. */
export const openEmbedded = async (options: EmbeddedOptions): Promise<GraphEngine> => {
  const Grafeo = await loadGrafeo();
  return createEngine(await openStore(Grafeo, options), options.ddl);
};

const createEngine = (store: Store, ddl: readonly SchemaStatement[]): GraphEngine => {
  const { db } = store;
  const queue = createQueue();
  const checkpointer = createCheckpointer(store, queue);
  let closing: Promise<void> | undefined;
  let ended = false;

  // Grafeo goes on answering reads after close(): only this flag keeps the promise.
  const refuseWhenClosed = (): void => {
    if (closing !== undefined) throw closedError();
  };

  const write = <T>(
    work: (tx: Transaction) => Promise<T | Rollback<T>>,
    deadlineMs: number = WRITE_DEADLINE_MS,
  ): Promise<T> =>
    withDeadline(deadlineMs, 'A write', (deadline) =>
      queue.add(async () => {
        // What was asked for before close() still takes place, unless closing could not wait for it.
        if (ended) throw closedError();
        // The caller has been told that it failed while this still stood in the queue: it must not happen now.
        if (deadline.expired) throw new EngineError('timeout', 'The write waited too long for its turn.');
        const value = await runTransaction(begin(db), work, deadline);
        checkpointer.touch();
        return value;
      }),
    );

  const close = async (): Promise<void> => {
    await withDeadline(CLOSE_WAIT_MS, 'Closing', () => queue.idle()).catch(() => undefined);
    await checkpointer.now().catch(() => undefined);
    checkpointer.stop();
    ended = true;
    try {
      db.close();
    } catch (error) {
      throw toEngineError(error);
    }
  };

  return {
    name: 'embedded',
    capabilities: {
      cancelsStatements: false,
      sharedStore: false,
      commitOutcomeMayBeUnknown: false,
      onlineBackup: true,
    },
    read: async (statement, options) => {
      refuseWhenClosed();
      const params = checkParams(statement);
      return withDeadline(options?.deadlineMs ?? READ_DEADLINE_MS, `Statement ${statement.name}`, () =>
        readOnly(db, statement, params),
      );
    },
    write: async (work, options) => {
      refuseWhenClosed();
      return write(work, options?.deadlineMs);
    },
    ensureSchema: async () => {
      refuseWhenClosed();
      await queue.add(() => applySchema(db, ddl));
      checkpointer.touch();
    },
    backup: async (target) => {
      refuseWhenClosed();
      await queue.add(async () => {
        try {
          db.save(target);
        } catch (error) {
          throw toEngineError(error);
        }
      });
    },
    health: async () => {
      const engine = `Grafeo ${db.version()} (embedded)`;
      if (closing !== undefined) return { ok: false, engine, detail: 'closed' };
      if (checkpointer.failure !== undefined) {
        return { ok: false, engine, detail: `the last checkpoint failed: ${String(checkpointer.failure)}` };
      }
      return { ok: true, engine, detail: `${db.nodeCount()} nodes, ${db.edgeCount()} edges` };
    },
    close: () => (closing ??= close()),
  };
};

const closedError = (): EngineError => new EngineError('closed', 'The embedded engine has been closed.');

/** One statement in a transaction of its own that is always rolled back, so that a read cannot write. */
const readOnly = async <Row>(
  db: GrafeoDB,
  statement: Statement<Row>,
  params: Statement<Row>['params'],
): Promise<readonly Row[]> => {
  let tx: GrafeoTransaction;
  try {
    tx = db.beginTransaction();
  } catch (error) {
    throw toEngineError(error, statement.name);
  }
  try {
    const result = await tx.executeCypher(statement.text, params);
    if (Object.values(result.counters).some((count) => count !== 0)) {
      throw new EngineError('read-only', `Statement ${statement.name} writes, but was run as a read.`, {
        statement: statement.name,
      });
    }
    return decodeRows(statement, result.toArray());
  } catch (error) {
    throw toEngineError(error, statement.name);
  } finally {
    endQuietly(tx);
  }
};

/** Begins a write transaction; the queue has made sure that there is no other. */
const begin = (db: GrafeoDB): RawTransaction => {
  let tx: GrafeoTransaction;
  try {
    tx = db.beginTransaction();
  } catch (error) {
    throw toEngineError(error);
  }
  let running: Promise<unknown> = Promise.resolve();
  return {
    execute: async (statement) => {
      try {
        const answer = tx.executeCypher(statement.text, checkParams(statement));
        running = answer.catch(() => undefined);
        return decodeRows(statement, (await answer).toArray());
      } catch (error) {
        throw toEngineError(error, statement.name);
      }
    },
    commit: async () => {
      try {
        tx.commit();
      } catch (error) {
        endQuietly(tx);
        throw toEngineError(error);
      }
    },
    rollback: async () => {
      // Grafeo refuses to end a transaction under a running statement, and cannot stop one.
      await running;
      endQuietly(tx);
    },
  };
};

const endQuietly = (tx: GrafeoTransaction): void => {
  try {
    if (tx.isActive) tx.rollback();
  } catch {
    // It has ended by itself, which is all that was wanted.
  }
};
