/**
 * Constraints and indexes of the embedded engine. There a unique constraint is not an index (20,000 nodes took
 * 70 s with the constraint alone), so each has one beside it; indexes are hashes and serve equality only.
 */
import type { SchemaStatement } from '../../engine/port.ts';

/** In the order in which they are made: the index first, so that the check for duplicates is quick. */
export const EMBEDDED_DDL: readonly SchemaStatement[] = [
  { create: 'CREATE INDEX entity_id_index IF NOT EXISTS FOR (n:Entity) ON (n.id)' },
  {
    create: 'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
    duplicates: 'MATCH (n:Entity) WITH n.id AS value, count(*) AS times WHERE times > 1 RETURN value LIMIT 1',
  },
  { create: 'CREATE INDEX change_seq_index IF NOT EXISTS FOR (n:Change) ON (n.seq)' },
  {
    create: 'CREATE CONSTRAINT change_seq IF NOT EXISTS FOR (n:Change) REQUIRE n.seq IS UNIQUE',
    duplicates:
      'MATCH (n:Change) WITH n.seq AS value, count(*) AS times WHERE times > 1 RETURN value LIMIT 1',
  },
  { create: 'CREATE INDEX change_mutation_index IF NOT EXISTS FOR (n:Change) ON (n.mutationId)' },
  {
    create: 'CREATE CONSTRAINT change_mutation IF NOT EXISTS FOR (n:Change) REQUIRE n.mutationId IS UNIQUE',
    duplicates:
      'MATCH (n:Change) WHERE n.mutationId IS NOT NULL WITH n.mutationId AS value, count(*) AS times WHERE times > 1 RETURN value LIMIT 1',
  },
  { create: 'CREATE INDEX meta_id_index IF NOT EXISTS FOR (n:Meta) ON (n.id)' },
  {
    create: 'CREATE CONSTRAINT meta_id IF NOT EXISTS FOR (n:Meta) REQUIRE n.id IS UNIQUE',
    duplicates: 'MATCH (n:Meta) WITH n.id AS value, count(*) AS times WHERE times > 1 RETURN value LIMIT 1',
  },
  { create: 'CREATE INDEX concept_folded_name IF NOT EXISTS FOR (n:Concept) ON (n.foldedName)' },
  { create: 'CREATE INDEX alias_fold IF NOT EXISTS FOR (n:Alias) ON (n.fold)' },
];
