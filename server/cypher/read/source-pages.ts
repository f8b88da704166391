/** Comments, quotes, works, agents and feeds with what hangs on them. */
import type { Statement } from '../../engine/port.ts';
import { PAGE_LIMIT, pageRow } from './card-row.ts';
import type { PageRow } from './card-row.ts';
import { cypher } from '../identifier.ts';

/** How many quotes, works or comments a page gives at most. */
export const SOURCE_LIMIT = 500;

// The same links mean the same for every type of source, so one statement serves all five: what a source points
// at, quotes taken from it or said by it, works written by it, comments in it or replying to it, evidence, positions
// held, and what is asked, divided or drawn from it. A quote's comment is matched on its own: one pattern would not
// go back over the edge that it came by.
const PAGES = cypher(`MATCH (m:Meta {id: $meta})
UNWIND CASE WHEN toString(m.seq) + ' ' + m.lock = $known THEN [] ELSE $ids END AS id
OPTIONAL MATCH (s:Entity {id: id})
WHERE s.doc IS NOT NULL
CALL (s) {
  MATCH (s)-[:<<link:FROM>>|<<link:SAID_BY>>|<<link:WRITTEN_BY>>|<<link:REPLIES_TO>>]->(x)
  RETURN collect(x) AS ahead
}
CALL (s) {
  MATCH (s)<-[:<<link:FROM>>|<<link:SAID_BY>>]-(q)
  MATCH (q)-[:<<link:FROM>>]->(c)
  WITH q, c ORDER BY c.id, q.start, q.id LIMIT $many
  RETURN collect(q) AS quotes
}
CALL (s) {
  MATCH (s)<-[:<<link:WRITTEN_BY>>]-(w:<<label:work>>)
  WITH w ORDER BY w.sortName, w.id LIMIT $many
  RETURN collect(w) AS works
}
CALL (s) {
  MATCH (s)<-[:<<link:IN_FEED>>|<<link:REPLIES_TO>>]-(c)
  WITH c ORDER BY c.feedOrder, c.id LIMIT $many
  RETURN collect(c) AS comments
}
CALL (s) {
  MATCH (s)<-[:<<link:GIVES>>]-(e)
  WITH e ORDER BY CASE e.stance WHEN 'for' THEN 0 WHEN 'against' THEN 1 ELSE 2 END, e.id LIMIT $most
  MATCH (e)-[:<<link:SHOWS>>|<<link:HELD_BY>>]->(x)
  RETURN collect(e) + collect(x) AS evidence
}
CALL (s) {
  MATCH (s)<-[:<<link:HELD_BY>>]-(p:<<label:position>>)
  WHERE p.status = $current
  WITH p ORDER BY p.id LIMIT $most
  OPTIONAL MATCH (p)-[:<<link:ON>>|<<link:BEARS_ON>>|<<link:REPORTED_BY>>]->(x)
  OPTIONAL MATCH (x)-[:<<links:parts>>]->(y)
  RETURN collect(p) + collect(x) + collect(y) AS held
}
CALL (s) {
  MATCH (s)<-[:<<link:HELD_BY>>]-(p:<<label:position>>)<-[:<<link:SHOWS>>]-(e)
  WHERE p.status = $current
  WITH e ORDER BY e.id LIMIT $many
  MATCH (e)-[:<<link:GIVES>>|<<link:HELD_BY>>]->(g)
  OPTIONAL MATCH (g)-[:<<link:FROM>>|<<link:SAID_BY>>|<<link:WRITTEN_BY>>]->(a)
  RETURN collect(e) + collect(g) + collect(a) AS words
}
CALL (s) {
  MATCH (s)<-[:<<links:asked>>|<<link:DIVIDED_BY>>|<<link:PROPOSED_IN>>|<<link:DRAWN_FROM>>]-(d)
  WITH d ORDER BY d.sortName, d.id LIMIT $many
  OPTIONAL MATCH (d)-[:<<link:DIVIDES>>|<<link:MEMBER>>|<<link:DIVIDED_BY>>|<<link:PROPOSED_IN>>]->(x)
  RETURN collect(d) + collect(x) AS proposed
}
UNWIND [s] + ahead + quotes + works + comments + evidence + held + words + proposed AS n
WITH DISTINCT m, n
WITH m.seq AS seq, toString(m.seq) + ' ' + m.lock AS state, collect(CASE WHEN n IS NULL THEN null ELSE <<card:n>> + [0, 0] END) AS cards
RETURN seq, state, cards LIMIT 1`);

/** At most 100 ids of comments, quotes, works, agents and feeds. */
export const sourcePages = (ids: readonly string[], known: string): Statement<PageRow> => ({
  name: 'source.pages',
  text: PAGES,
  params: { meta: 'meta', known, ids, current: 'current', many: SOURCE_LIMIT, most: PAGE_LIMIT },
  row: pageRow,
});
