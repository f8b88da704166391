/** The log of changes, in order. */
import { z } from 'zod';
import type { Statement } from '../../engine/port.ts';

export interface ChangeRow {
  readonly seq: number;
  readonly doc: string;
}

const row: z.ZodType<ChangeRow> = z.object({ seq: z.int(), doc: z.string() });

/** Changes after a number, oldest first; at most `most`. */
export const changesAfter = (after: number, most: number): Statement<ChangeRow> => ({
  name: 'changes.after',
  text: `MATCH (c:Change)
WHERE c.seq > $after
RETURN c.seq AS seq, c.doc AS doc ORDER BY seq LIMIT $most`,
  params: { after, most },
  row,
});

/** One change by its number. */
export const changeBySeq = (seq: number): Statement<ChangeRow> => ({
  name: 'changes.by-seq',
  text: 'MATCH (c:Change {seq: $seq}) RETURN c.seq AS seq, c.doc AS doc LIMIT 1',
  params: { seq },
  row,
});
