/**
 * The rules of a write transaction, the same on every engine: statements run one after the other, the first
 * error ends the transaction even if the work swallows it, and nothing is committed after a deadline.
 */
import { isRollback } from './port.ts';
import type { Rollback, Statement, Transaction } from './port.ts';
import { EngineError } from './errors.ts';
import type { Deadline } from './deadline.ts';

/** A transaction as a driver offers it, errors already translated. */
export interface RawTransaction {
  execute<Row>(statement: Statement<Row>): Promise<readonly Row[]>;
  commit(): Promise<void>;
  /** Ends the transaction without keeping anything. Must not throw. */
  rollback(): Promise<void>;
}

/**
 * Runs `work` once on `raw`, then commits, or rolls back where `work` said so or anything failed. Throws the
 * first error of a statement, else what `work` threw.
 */
export const runTransaction = async <T>(
  raw: RawTransaction,
  work: (tx: Transaction) => Promise<T | Rollback<T>>,
  deadline: Deadline,
): Promise<T> => {
  const guard = guardTransaction(raw, deadline);
  let outcome: T | Rollback<T>;
  try {
    outcome = await deadline.race(work(guard.transaction));
    await deadline.race(guard.settled());
  } catch (error) {
    guard.end();
    await raw.rollback();
    throw error;
  }
  guard.end();
  if (isRollback(outcome)) {
    await raw.rollback();
    return outcome.value;
  }
  await raw.commit();
  return outcome;
};

interface Guard {
  readonly transaction: Transaction;
  /** Resolves when every statement begun has ended; rejects with the first error among them. */
  settled(): Promise<void>;
  /** Refuses all further statements. */
  end(): void;
}

const guardTransaction = (raw: RawTransaction, deadline: Deadline): Guard => {
  let ended = false;
  let failure: { readonly error: unknown } | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const execute = async <Row>(statement: Statement<Row>): Promise<readonly Row[]> => {
    if (failure !== undefined) throw failure.error;
    if (ended || deadline.expired) {
      throw new EngineError('closed', `Statement ${statement.name} came after its transaction had ended.`, {
        statement: statement.name,
      });
    }
    try {
      return await raw.execute(statement);
    } catch (error) {
      failure ??= { error };
      throw error;
    }
  };

  return {
    transaction: {
      run: (statement) => {
        const running = last.then(() => execute(statement));
        last = running.catch(() => undefined);
        return running;
      },
    },
    settled: async () => {
      await last;
      if (failure !== undefined) throw failure.error;
    },
    end: () => {
      ended = true;
    },
  };
};
