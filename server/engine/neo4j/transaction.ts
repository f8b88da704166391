import type { Session } from 'neo4j-driver';
import type { Deadline } from '../deadline.ts';
import { decodeRows } from '../rows.ts';
import type { RawTransaction } from '../transaction.ts';
import { checkParams } from '../values.ts';
import { leavesOutcomeOpen, lostCommit, toEngineError } from './errors.ts';
import { toDriver } from './values.ts';

/**
 * An explicit transaction: unlike executeWrite it is never run a second time. `ms` is also given to the server,
 * which then ends the transaction by itself and lets go of its locks.
 */
export const rawTransaction = (session: Session, ms: number, deadline: Deadline): RawTransaction => {
  // Not awaited: BEGIN travels together with the first statement.
  const begun = session.beginTransaction({ timeout: ms });
  return {
    execute: async (statement) => {
      try {
        const result = await begun.run(statement.text, toDriver(checkParams(statement)));
        return decodeRows(
          statement,
          result.records.map((record) => record.toObject()),
        );
      } catch (error) {
        throw toEngineError(error, statement.name);
      }
    },
    commit: async () => {
      try {
        await deadline.race(begun.commit());
      } catch (error) {
        throw leavesOutcomeOpen(error) ? lostCommit(error) : toEngineError(error, 'COMMIT');
      }
    },
    rollback: async () => {
      const ended = begun.rollback();
      // The error that led here is what the caller hears; a server that went silent is not waited for.
      await deadline.race(ended).catch(() => undefined);
    },
  };
};
