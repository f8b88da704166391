import { readMeta } from '../../../server/cypher/meta.ts';
import type { GraphEngine, Statement, Transaction } from '../../../server/engine/port.ts';
import { withStatements } from './with-statements.ts';

/** Answers the lock's statement without taking the lock. */
const readOnly = <Row>(lock: Statement<Row>, tx: Transaction): Promise<readonly Row[]> =>
  tx.run({ ...readMeta(), row: lock.row });

/** Reads the counter where it should take the lock. */
export const writesUnlocked = (engine: GraphEngine): GraphEngine =>
  withStatements(
    engine,
    () => (statement, tx) => (statement.name === 'meta.lock' ? readOnly(statement, tx) : tx.run(statement)),
  );

/** Takes the lock only when it begins to write, after it has read what it decides on. */
export const locksLate = (engine: GraphEngine): GraphEngine =>
  withStatements(engine, () => {
    let waiting: Statement<unknown> | undefined;
    return async (statement, tx) => {
      if (statement.name === 'meta.lock') {
        waiting = statement;
        return readOnly(statement, tx);
      }
      if (waiting !== undefined && statement.name.startsWith('apply.')) {
        const lock = waiting;
        waiting = undefined;
        await tx.run(lock);
      }
      return tx.run(statement);
    };
  });
