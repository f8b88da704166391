/** Relations with their ends and the evidence about them. */
import { z } from 'zod';
import type { Statement } from '../../engine/port.ts';
import { cardRow, PAGE_LIMIT, pageRow } from './card-row.ts';
import type { CardRow, PageRow } from './card-row.ts';
import { cypher } from '../identifier.ts';

const PAGES = cypher(`MATCH (m:Meta {id: $meta})
UNWIND $ids AS id
MATCH (target:Entity {id: id})
WHERE target.doc IS NOT NULL
CALL (target) {
  MATCH (target)-[:<<link:SUBJECT>>|<<link:OBJECT>>]->(end)
  RETURN collect(end) AS ends
}
CALL (target) {
  MATCH (target)<-[:<<link:SHOWS>>]-(e)
  WITH e ORDER BY CASE e.stance WHEN 'for' THEN 0 WHEN 'against' THEN 1 ELSE 2 END, e.id LIMIT $most
  MATCH (e)-[:<<link:GIVES>>|<<link:HELD_BY>>]->(g)
  OPTIONAL MATCH (g)-[:<<link:FROM>>|<<link:SAID_BY>>|<<link:WRITTEN_BY>>]->(s)
  RETURN collect(e) + collect(g) + collect(s) AS sources
}
UNWIND [target] + ends + sources AS n
WITH DISTINCT m, n
WITH m.seq AS seq, collect(<<card:n>> + [COUNT { (n)<-[:<<link:SHOWS>>]-() }, 0]) AS cards
RETURN seq, cards LIMIT 1`);

/** At most 100 ids of relations; evidence is the first 100 of each, with totals. */
export const relationPages = (ids: readonly string[]): Statement<PageRow> => ({
  name: 'relation.pages',
  text: PAGES,
  params: { meta: 'meta', ids, most: PAGE_LIMIT },
  row: pageRow,
});

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
