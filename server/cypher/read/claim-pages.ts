/** Relations, divisions, questions and positions with who holds what about them, and the words they rest on. */
import type { Statement } from '../../engine/port.ts';
import { PAGE_LIMIT, pageRow } from './card-row.ts';
import type { PageRow } from './card-row.ts';
import { cypher } from '../identifier.ts';

// One statement serves all four, since the same links mean the same for each: positions on it, what it and they
// point at (ends, members, claims with their ends, askers, holders), and the evidence about it and them.
const PAGES = cypher(`MATCH (m:Meta {id: $meta})
UNWIND CASE WHEN toString(m.seq) + ' ' + m.lock = $known THEN [] ELSE $ids END AS id
OPTIONAL MATCH (t:Entity {id: id})
WHERE t.doc IS NOT NULL
CALL (t) {
  MATCH (t)<-[:<<link:ON>>|<<link:BEARS_ON>>]-(p:<<label:position>>)
  WHERE p.status = $current
  WITH DISTINCT p ORDER BY p.id LIMIT $most
  RETURN collect(p) AS positions
}
WITH m, [t] + positions AS targets
UNWIND targets AS target
WITH DISTINCT m, target
CALL (target) {
  MATCH (target)-[:<<links:ends>>|<<links:ahead>>|<<links:asked>>|<<link:BEARS_ON>>]->(x)
  OPTIONAL MATCH (x)-[:<<links:onward>>]->(y)
  RETURN collect(x) + collect(y) AS ahead
}
CALL (target) {
  MATCH (target)<-[:<<link:SHOWS>>]-(e)
  WITH e ORDER BY CASE e.stance WHEN 'for' THEN 0 WHEN 'against' THEN 1 ELSE 2 END, e.id LIMIT $most
  MATCH (e)-[:<<link:GIVES>>|<<link:HELD_BY>>]->(g)
  OPTIONAL MATCH (g)-[:<<link:FROM>>|<<link:SAID_BY>>|<<link:WRITTEN_BY>>]->(s)
  RETURN collect(e) + collect(g) + collect(s) AS sources
}
UNWIND [target] + ahead + sources AS n
WITH DISTINCT m, n
WITH m.seq AS seq, toString(m.seq) + ' ' + m.lock AS state, collect(CASE WHEN n IS NULL THEN null ELSE <<card:n>> + [COUNT { (n)<-[:<<link:SHOWS>>]-() }, 0] END) AS cards
RETURN seq, state, cards LIMIT 1`);

/** At most 100 ids; positions and evidence are the first 100 of each. */
export const claimPages = (ids: readonly string[], known: string): Statement<PageRow> => ({
  name: 'claim.pages',
  text: PAGES,
  params: { meta: 'meta', known, ids, current: 'current', most: PAGE_LIMIT },
  row: pageRow,
});
