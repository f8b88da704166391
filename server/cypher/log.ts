/** Questions to the log that only a refusal asks: what an entity was at a version, what came later. */
import { z } from 'zod';
import type { Statement } from '../engine/port.ts';

const docRow = z.object({ doc: z.string() });

/** The change that led to version `version` of an entity. */
export const changeAtVersion = (id: string, version: number): Statement<{ doc: string }> => ({
  name: 'log.at-version',
  text: `MATCH (:Entity {id: $id})<-[:TOUCHES]-(c:Change)
WITH c ORDER BY c.seq SKIP $skipped LIMIT 1
RETURN c.doc AS doc LIMIT 1`,
  params: { id, skipped: Math.max(0, version - 1) },
  row: docRow,
});

const seqRow = z.object({ seq: z.int() });

/** Numbers of later changes that touched any of these entities, newest first. */
export const laterChanges = (ids: readonly string[], after: number): Statement<{ seq: number }> => ({
  name: 'log.later',
  text: `UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:TOUCHES]-(c:Change) WHERE c.seq > $after
WITH DISTINCT c.seq AS seq
RETURN seq ORDER BY seq DESC LIMIT 20`,
  params: { ids, after },
  row: seqRow,
});

/** The committed outcome of a mutation, if there is one. */
export const changeByMutation = (mutationId: string): Statement<{ doc: string }> => ({
  name: 'log.by-mutation',
  text: 'MATCH (c:Change {mutationId: $mutationId}) RETURN c.doc AS doc LIMIT 1',
  params: { mutationId },
  row: docRow,
});
