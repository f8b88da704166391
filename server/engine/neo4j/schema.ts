import type { Session } from 'neo4j-driver';
import { withDeadline } from '../deadline.ts';
import type { SchemaStatement } from '../port.ts';
import { toEngineError } from './errors.ts';
import { retrying } from './retry.ts';

/** Longest wait for one constraint or index over a large store, in milliseconds. */
const SCHEMA_WAIT_MS = 120_000;

/**
 * Makes what is missing, one transaction each (Neo4j does not mix schema and data), and waits until the indexes
 * answer. Throws EngineError `constraint` where the stored data break a constraint.
 */
export const applySchema = async (
  openSession: () => Session,
  ddl: readonly SchemaStatement[],
): Promise<void> => {
  for (const { create } of ddl) await runAlone(openSession, create);
  await runAlone(openSession, 'CALL db.awaitIndexes(60)');
};

const runAlone = (openSession: () => Session, text: string): Promise<void> =>
  withDeadline(SCHEMA_WAIT_MS, 'Schema work', (deadline) =>
    retrying(deadline, async () => {
      const session = openSession();
      try {
        await session.run(text);
      } catch (error) {
        throw toEngineError(error, text);
      } finally {
        session.close().catch(() => undefined);
      }
    }),
  );
