/**
 * Constraints and indexes of Neo4j. There a unique constraint brings its own index, and one may be put on the
 * edges too: the same relation drawn twice is refused by the store itself.
 */
import { RELATION_TYPES } from '../../../schema/vocabulary/relation-types.ts';
import type { SchemaStatement } from '../../engine/port.ts';
import { cypher } from '../identifier.ts';

const NODES: readonly SchemaStatement[] = [
  { create: 'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE' },
  { create: 'CREATE CONSTRAINT change_seq IF NOT EXISTS FOR (n:Change) REQUIRE n.seq IS UNIQUE' },
  { create: 'CREATE CONSTRAINT change_mutation IF NOT EXISTS FOR (n:Change) REQUIRE n.mutationId IS UNIQUE' },
  { create: 'CREATE CONSTRAINT meta_id IF NOT EXISTS FOR (n:Meta) REQUIRE n.id IS UNIQUE' },
  { create: 'CREATE INDEX concept_folded_name IF NOT EXISTS FOR (n:Concept) ON (n.foldedName)' },
  { create: 'CREATE INDEX alias_fold IF NOT EXISTS FOR (n:Alias) ON (n.fold)' },
  { create: 'CREATE INDEX concept_sort IF NOT EXISTS FOR (n:Concept) ON (n.sortName, n.id)' },
  { create: 'CREATE INDEX example_sort IF NOT EXISTS FOR (n:Example) ON (n.sortName, n.id)' },
];

/** The id of a native edge is unique among the edges of its type. */
const EDGE = 'CREATE CONSTRAINT <<edge:?>>_id IF NOT EXISTS FOR ()-[r:<<edge:?>>]-() REQUIRE r.id IS UNIQUE';

/** In the order in which they are made. */
export const NEO4J_DDL: readonly SchemaStatement[] = [
  ...NODES,
  ...RELATION_TYPES.map(({ id }) => ({ create: cypher(EDGE.replaceAll('?', id)) })),
];
