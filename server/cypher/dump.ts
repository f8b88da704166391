/** The graph as it lies, node by node with all its properties and links: what `verify` compares with the log. */
import { z } from 'zod';
import type { Statement } from '../engine/port.ts';
import { cypher } from './identifier.ts';

const plain = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.union([z.string(), z.number()])),
]);
const link = z.object({ type: z.string(), target: z.string(), props: z.record(z.string(), plain) });

const dumpRow = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  props: z.record(z.string(), plain),
  links: z.array(link),
  aliases: z.array(z.string()),
});
export type DumpRow = z.infer<typeof dumpRow>;

/**
 * Entities and tombstones after an id, in id order, with everything that leaves their nodes. Pattern comprehensions,
 * because a subquery for each node takes the embedded engine a hundred times as long.
 */
export const dumpEntities = (after: string, limit: number): Statement<DumpRow> => ({
  name: 'dump.entities',
  text: cypher(`MATCH (n:Entity) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS id, labels(n) AS labels, properties(n) AS props,
  [(n)-[r:<<links:all>>|<<edges:all>>]->(b:Entity) | {type: type(r), target: b.id, props: properties(r)}] AS links,
  [(n)-[:HAS_ALIAS]->(a:Alias) | a.fold] AS aliases ORDER BY id LIMIT $limit`),
  params: { after, limit },
  row: dumpRow,
});

const countRow = z.object({
  entities: z.int(),
  aliases: z.int(),
  changes: z.int(),
  metas: z.int(),
  nodes: z.int(),
});
const edgesRow = z.object({ edges: z.int() });

/** How many nodes of each sort there are, so that none hides from the dump. */
export const countNodes = (): Statement<z.infer<typeof countRow>> => ({
  name: 'dump.counts',
  text: `MATCH (n)
RETURN sum(CASE WHEN 'Entity' IN labels(n) THEN 1 ELSE 0 END) AS entities,
  sum(CASE WHEN 'Alias' IN labels(n) THEN 1 ELSE 0 END) AS aliases,
  sum(CASE WHEN 'Change' IN labels(n) THEN 1 ELSE 0 END) AS changes,
  sum(CASE WHEN 'Meta' IN labels(n) THEN 1 ELSE 0 END) AS metas, count(n) AS nodes LIMIT 1`,
  params: {},
  row: countRow,
});

/** How many edges of any sort there are. */
export const countEdges = (): Statement<z.infer<typeof edgesRow>> => ({
  name: 'dump.edges',
  text: 'MATCH ()-[r]->() RETURN count(r) AS edges LIMIT 1',
  params: {},
  row: edgesRow,
});

const logRow = z.object({
  seq: z.int(),
  props: z.record(z.string(), plain),
  doc: z.string(),
  touched: z.array(z.string()),
});

/** The log after a number, oldest first, with what each change is tied to. */
export const dumpLog = (after: number, limit: number): Statement<z.infer<typeof logRow>> => ({
  name: 'dump.log',
  text: `MATCH (c:Change) WHERE c.seq > $after
WITH c ORDER BY c.seq LIMIT $limit
RETURN c.seq AS seq, properties(c) AS props, c.doc AS doc,
  [(c)-[:TOUCHES]->(n:Entity) | n.id] AS touched ORDER BY seq LIMIT $limit`,
  params: { after, limit },
  row: logRow,
});
