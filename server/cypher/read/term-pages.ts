/** Concepts and examples with all that their pages show. */
import type { Statement } from '../../engine/port.ts';
import { PAGE_LIMIT, pageRow } from './card-row.ts';
import type { PageRow } from './card-row.ts';
import { cypher } from '../identifier.ts';

/** Positions on what is said of one term, at most. */
export const POSITION_LIMIT = 1_000;

// From the terms to what is said of them (relations, divisions), from there to positions, and from all of these to
// evidence and to what they point at. It ends in a set of nodes, each given once: which belongs to which is not
// said again, the documents hold it. Lists are cut here, in the order in which they are shown.
const PAGES = cypher(`MATCH (m:Meta {id: $meta})
UNWIND CASE WHEN toString(m.seq) + ' ' + m.lock = $known THEN [] ELSE $ids END AS id
OPTIONAL MATCH (t:Entity {id: id})
WHERE t.doc IS NOT NULL
CALL (t) {
  MATCH (t)<-[:<<link:SUBJECT>>|<<link:OBJECT>>]-(r:Relation)-[:<<link:SUBJECT>>|<<link:OBJECT>>]->(o)
  WHERE r.status = $current
  WITH r, o ORDER BY r.typeOrder, r.level, o.sortName, r.id LIMIT $most
  RETURN collect(r) AS relations, collect(o) AS others
}
CALL (t) {
  MATCH (t)<-[:<<link:DIVIDES>>|<<link:MEMBER>>]-(d:<<label:division>>)
  WHERE d.status = $current
  WITH DISTINCT d ORDER BY d.sortName, d.id LIMIT $most
  RETURN collect(d) AS divisions
}
WITH m, others, [t] + relations + divisions AS claims
CALL (claims) {
  UNWIND claims AS claim
  MATCH (claim)<-[:<<link:BEARS_ON>>]-(p:<<label:position>>)
  WHERE p.status = $current
  WITH DISTINCT p ORDER BY p.id LIMIT $many
  RETURN collect(p) AS positions
}
WITH m, others, claims + positions AS targets
CALL (targets) {
  UNWIND targets AS x
  MATCH (x)-[:<<links:ahead>>]->(y)
  OPTIONAL MATCH (y)-[:<<link:WRITTEN_BY>>]->(z)
  RETURN collect(y) + collect(z) AS ahead
}
CALL (targets) {
  UNWIND targets AS target
  CALL (target) {
    MATCH (target)<-[:<<link:SHOWS>>]-(e)
    WITH e ORDER BY CASE e.stance WHEN 'for' THEN 0 WHEN 'against' THEN 1 ELSE 2 END, e.id LIMIT $most
    MATCH (e)-[:<<link:GIVES>>|<<link:HELD_BY>>]->(g)
    OPTIONAL MATCH (g)-[:<<link:FROM>>|<<link:SAID_BY>>|<<link:WRITTEN_BY>>]->(s)
    RETURN collect(e) + collect(g) + collect(s) AS sources
  }
  UNWIND sources AS source
  RETURN collect(source) AS words
}
UNWIND targets + others + ahead + words AS n
WITH DISTINCT m, n
WITH m.seq AS seq, toString(m.seq) + ' ' + m.lock AS state, collect(CASE WHEN n IS NULL THEN null ELSE <<card:n>> + [
  COUNT { (n)<-[:<<link:SHOWS>>]-() },
  CASE WHEN n.id IN $ids
    THEN COUNT { (n)<-[:<<link:SUBJECT>>|<<link:OBJECT>>]-(x:Relation) WHERE x.status = $current }
    ELSE 0
  END
] END) AS cards
RETURN seq, state, cards LIMIT 1`);

/** At most 100 ids of concepts and examples; relations, divisions and evidence are the first 100 each. */
export const termPages = (ids: readonly string[], known: string): Statement<PageRow> => ({
  name: 'term.pages',
  text: PAGES,
  params: { meta: 'meta', known, ids, current: 'current', most: PAGE_LIMIT, many: POSITION_LIMIT },
  row: pageRow,
});
