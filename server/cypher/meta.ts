/** The meta node: one lock, one counter, the schema's version and what seed the store grew from. */
import { z } from 'zod';
import type { Statement } from '../engine/port.ts';

/** Version of the graph's shape. A store with a higher one was written by a newer atlas and is refused. */
export const SCHEMA_VERSION = 1;

const metaRow = z.object({ seq: z.int(), schemaVersion: z.int(), seedHash: z.string().nullable() });
export type Meta = z.infer<typeof metaRow>;

/** Makes the meta node where there is none, and reads it. */
export const ensureMeta = (): Statement<Meta> => ({
  name: 'meta.ensure',
  text: `MERGE (m:Meta {id: 'meta'})
ON CREATE SET m.seq = 0, m.schemaVersion = $schemaVersion, m.lock = ''
RETURN m.seq AS seq, m.schemaVersion AS schemaVersion, m.seedHash AS seedHash LIMIT 1`,
  params: { schemaVersion: SCHEMA_VERSION },
  row: metaRow,
});

/** Reads the meta node. */
export const readMeta = (): Statement<Meta> => ({
  name: 'meta.read',
  text: `MATCH (m:Meta {id: 'meta'})
RETURN m.seq AS seq, m.schemaVersion AS schemaVersion, m.seedHash AS seedHash LIMIT 1`,
  params: {},
  row: metaRow,
});

/**
 * First statement of every write: whoever sets the lock goes first, on every server. Neo4j locks the node from
 * this write on until the end of the transaction, so what is read after it is stable.
 */
export const lockMeta = (token: string): Statement<Meta> => ({
  name: 'meta.lock',
  text: `MATCH (m:Meta {id: 'meta'}) SET m.lock = $token
RETURN m.seq AS seq, m.schemaVersion AS schemaVersion, m.seedHash AS seedHash LIMIT 1`,
  params: { token },
  row: metaRow,
});

const done = z.object({ done: z.int() });

/** Sets the counter to the number of the newest change. */
export const setSeq = (seq: number): Statement<{ done: number }> => ({
  name: 'meta.seq',
  text: `MATCH (m:Meta {id: 'meta'}) SET m.seq = $seq RETURN count(*) AS done LIMIT 1`,
  params: { seq },
  row: done,
});

/** Remembers which seed files the store grew from. */
export const setSeedHash = (hash: string): Statement<{ done: number }> => ({
  name: 'meta.seed',
  text: `MATCH (m:Meta {id: 'meta'}) SET m.seedHash = $hash RETURN count(*) AS done LIMIT 1`,
  params: { hash },
  row: done,
});
