/**
 * Lists of relations, a page at a time, in vocabulary order and then by id: both never change, so no relation is
 * missed or given twice because evidence about it came in between two pages.
 */
import type { Statement } from '../../engine/port.ts';
import { cypher } from '../identifier.ts';
import { listRow } from './lists.ts';
import type { ListRow } from './lists.ts';

/** As in `lists.ts`: the whole of a closed list does not restrict. */
export interface RelationFilter {
  readonly kinds: readonly string[];
  /** Ranks of levels. */
  readonly levels: readonly number[];
  readonly modes: readonly string[];
  readonly contested: readonly boolean[];
}

/** A place in the list: after this type's position and, among equals, this id. */
export interface TypeKey {
  readonly place: number;
  readonly id: string;
}

const ALL = cypher(`CALL () {
  MATCH (n:<<label:relation>>)
  WHERE n.status = $status AND n.kind IN $kinds AND n.level IN $levels AND n.mode IN $modes
    AND n.contested IN $contested
  RETURN count(n) AS total
}
CALL () {
  MATCH (n:<<label:relation>>)
  WHERE n.status = $status AND n.kind IN $kinds AND n.level IN $levels AND n.mode IN $modes
    AND n.contested IN $contested AND (n.typeOrder > $place OR (n.typeOrder = $place AND n.id > $id))
  WITH n ORDER BY n.typeOrder, n.id LIMIT $most
  RETURN collect(n) AS relations
}
CALL (relations) {
  UNWIND relations AS r
  MATCH (r)-[:<<link:SUBJECT>>|<<link:OBJECT>>]->(x)
  UNWIND [r, x] AS n
  WITH DISTINCT n
  RETURN collect(<<card:n>>) AS cards
}
RETURN total, cards LIMIT 1`);

const TOUCHING = cypher(`CALL () {
  MATCH (:Entity {id: $touching})<-[:<<link:SUBJECT>>|<<link:OBJECT>>]-(n:<<label:relation>>)
  WHERE n.status = $status AND n.kind IN $kinds AND n.level IN $levels AND n.mode IN $modes
    AND n.contested IN $contested
  RETURN count(n) AS total
}
CALL () {
  MATCH (:Entity {id: $touching})<-[:<<link:SUBJECT>>|<<link:OBJECT>>]-(n:<<label:relation>>)
  WHERE n.status = $status AND n.kind IN $kinds AND n.level IN $levels AND n.mode IN $modes
    AND n.contested IN $contested AND (n.typeOrder > $place OR (n.typeOrder = $place AND n.id > $id))
  WITH n ORDER BY n.typeOrder, n.id LIMIT $most
  RETURN collect(n) AS relations
}
CALL (relations) {
  UNWIND relations AS r
  MATCH (r)-[:<<link:SUBJECT>>|<<link:OBJECT>>]->(x)
  UNWIND [r, x] AS n
  WITH DISTINCT n
  RETURN collect(<<card:n>>) AS cards
}
RETURN total, cards LIMIT 1`);

/** Current relations with their ends, in no order within the page; `most` relations after the place given. */
export const relationsInOrder = (
  filter: RelationFilter,
  after: TypeKey,
  most: number,
): Statement<ListRow> => ({
  name: 'relations.in-order',
  text: ALL,
  params: { status: 'current', ...filter, ...after, most },
  row: listRow,
});

/** The same, only relations of one concept or example. */
export const relationsTouching = (
  touching: string,
  filter: RelationFilter,
  after: TypeKey,
  most: number,
): Statement<ListRow> => ({
  name: 'relations.touching',
  text: TOUCHING,
  params: { status: 'current', touching, ...filter, ...after, most },
  row: listRow,
});
