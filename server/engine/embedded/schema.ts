import type { GrafeoDB } from '@grafeo-db/js';
import { EngineError } from '../errors.ts';
import type { SchemaStatement } from '../port.ts';
import { toEngineError } from './errors.ts';

/** Makes what is missing, in order. Grafeo makes a constraint over duplicates without a word, so they are looked for first.
 * Throws EngineError `constraint` where the stored data break a constraint. */
export const applySchema = async (db: GrafeoDB, ddl: readonly SchemaStatement[]): Promise<void> => {
  for (const { create, duplicates } of ddl) {
    try {
      if (duplicates !== undefined) {
        const found = await db.executeCypher(duplicates);
        if (found.length > 0) {
          throw new EngineError(
            'constraint',
            `${String(found.scalar())} is stored twice, so this fails: ${create}`,
          );
        }
      }
      await db.executeCypher(create);
    } catch (error) {
      throw toEngineError(error);
    }
  }
};
