/** The log of changes, in order. */
import { z } from 'zod';
import type { Statement } from '../../engine/port.ts';

export interface ChangesRow {
  /** Number of the newest change of all. */
  readonly newest: number;
  /** Documents of changes, oldest first. */
  readonly docs: readonly string[];
}

/**
 * At most `most` changes after a number; no row in a store that was never written. Numbers have no gaps, so each
 * change is looked up by its own: an embedded store's index knows equality only.
 */
export const changesAfter = (after: number, most: number): Statement<ChangesRow> => ({
  name: 'changes.after',
  text: `MATCH (m:Meta {id: $meta})
CALL () {
  UNWIND range($first, $last) AS number
  MATCH (c:Change {seq: number})
  WITH c ORDER BY c.seq LIMIT $most
  RETURN collect(c.doc) AS docs
}
RETURN m.seq AS newest, docs LIMIT 1`,
  params: {
    meta: 'meta',
    first: Math.min(after + 1, Number.MAX_SAFE_INTEGER),
    last: Math.min(after + most, Number.MAX_SAFE_INTEGER),
    most,
  },
  row: z.object({ newest: z.int(), docs: z.array(z.string()) }),
});

/** One change by its number. */
export const changeBySeq = (seq: number): Statement<{ doc: string }> => ({
  name: 'changes.by-seq',
  text: 'MATCH (c:Change {seq: $seq}) RETURN c.doc AS doc LIMIT 1',
  params: { seq },
  row: z.object({ doc: z.string() }),
});
