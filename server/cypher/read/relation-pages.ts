/** Relations with their ends. */
import { z } from 'zod';
import type { Statement } from '../../engine/port.ts';
import { cardRow } from './card-row.ts';
import type { CardRow } from './card-row.ts';
import { cypher } from '../identifier.ts';

export interface EndsRow {
  readonly seq: number;
  readonly cards: readonly CardRow[];
}

const ENDS = cypher(`MATCH (m:Meta {id: $meta})
UNWIND $ids AS id
MATCH (r:Entity {id: id})
WHERE r.doc IS NOT NULL
OPTIONAL MATCH (r)-[:<<link:SUBJECT>>|<<link:OBJECT>>]->(end)
UNWIND [r, end] AS n
WITH DISTINCT m, n
WHERE n IS NOT NULL
WITH m.seq AS seq, collect(<<card:n>>) AS cards
RETURN seq, cards LIMIT 1`);

/** Entities by id and, of those that are relations, their ends; each once, in no order. */
export const withEnds = (ids: readonly string[]): Statement<EndsRow> => ({
  name: 'relation.with-ends',
  text: ENDS,
  params: { meta: 'meta', ids },
  row: z.object({ seq: z.int(), cards: z.array(cardRow) }),
});
