import type { GrafeoDB } from '@grafeo-db/js';
import { z } from 'zod';
import { decodeRows } from '../rows.ts';
import type { Statement } from '../port.ts';
import { toEngineError } from './errors.ts';

const STORED_SEQ: Statement<{ readonly seq: number | null }> = {
  name: 'embedded.stored-seq',
  text: "MATCH (m:Meta {id: 'meta'}) RETURN m.seq AS seq LIMIT 1",
  params: {},
  row: z.object({ seq: z.number().int().nonnegative().nullable() }),
};

/** Number of the last change in the store; 0 where there is none yet. */
export const readSeq = async (db: GrafeoDB): Promise<number> => {
  try {
    const result = await db.executeCypher(STORED_SEQ.text);
    return decodeRows(STORED_SEQ, result.toArray())[0]?.seq ?? 0;
  } catch (error) {
    throw toEngineError(error, STORED_SEQ.name);
  }
};
