/**
 * Writing entries into the graph: a few statements a change, each over all rows of its sort. Every statement
 * says how many rows it wrote, so that one that missed an end is noticed and the whole change rolled back.
 */
import { z } from 'zod';
import type { Change } from '../../schema/entities/change.ts';
import { canonicalJson } from '../../schema/entities/entity.ts';
import type { RelationType } from '../../schema/vocabulary/relation-types.ts';
import type { EntityType } from '../../schema/vocabulary/terms.ts';
import type { Plain, Statement } from '../engine/port.ts';
import { cypher } from './identifier.ts';
import type { LinkType } from './identifier.ts';

const done = z.object({ done: z.int() });
export type Done = z.infer<typeof done>;

type Row = { readonly [key: string]: Plain };

const writing = (name: string, text: string, params: Record<string, Plain>): Statement<Done> => ({
  name,
  text: [cypher(text), 'RETURN count(*) AS done LIMIT 1'].join('\n'),
  params,
  row: done,
});

/** Takes away the links that these entities own. */
export const dropLinks = (ids: readonly string[]): Statement<Done> =>
  writing(
    'apply.drop-links',
    'UNWIND $ids AS id MATCH (:Entity {id: id})-[r:<<links:all>>]->(:Entity) DELETE r',
    { ids },
  );

/** Takes away the alias nodes of these concepts. */
export const dropAliases = (ids: readonly string[]): Statement<Done> =>
  writing(
    'apply.drop-aliases',
    'UNWIND $ids AS id MATCH (:Entity {id: id})-[:HAS_ALIAS]->(a:Alias) DETACH DELETE a',
    {
      ids,
    },
  );

/** Takes away the native edges of these relations; `rows`: {id, subject}. */
export const dropEdges = (rows: readonly Row[]): Statement<Done> =>
  writing(
    'apply.drop-edges',
    'UNWIND $rows AS row MATCH (:Entity {id: row.subject})-[r:<<edges:all>>]->(:Entity) WHERE r.id = row.id DELETE r',
    { rows },
  );

/** Writes entities of one type, new, changed or come back; `rows`: {id, props}. */
export const putEntities = (type: EntityType, rows: readonly Row[]): Statement<Done> =>
  writing(
    `apply.put-${type}`,
    `UNWIND $rows AS row MERGE (n:Entity {id: row.id})
SET n:<<label:${type}>> SET n += row.props REMOVE n:Tombstone`,
    { rows },
  );

/** Leaves tombstones in the place of entities; `rows`: {id, props} where props clear what an entity has. */
export const buryEntities = (rows: readonly Row[]): Statement<Done> =>
  writing(
    'apply.bury',
    'UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n:Tombstone SET n += row.props REMOVE n:<<labels:all>>',
    { rows },
  );

/** Draws links of one type; `rows`: {from, to, props}. */
export const putLinks = (type: LinkType, rows: readonly Row[]): Statement<Done> =>
  writing(
    `apply.link-${type}`,
    `UNWIND $rows AS row MATCH (a:Entity {id: row.source}), (b:Entity {id: row.target})
CREATE (a)-[r:<<link:${type}>>]->(b) SET r += row.props`,
    { rows },
  );

/** Gives concepts their alias nodes; `rows`: {id, fold}. */
export const putAliases = (rows: readonly Row[]): Statement<Done> =>
  writing(
    'apply.put-aliases',
    'UNWIND $rows AS row MATCH (n:Entity {id: row.id}) CREATE (n)-[:HAS_ALIAS]->(:Alias {fold: row.fold})',
    { rows },
  );

/** Draws native edges of one relation type; `rows`: {source, target, props}. */
export const putEdges = (type: RelationType, rows: readonly Row[]): Statement<Done> =>
  writing(
    `apply.edge-${type}`,
    `UNWIND $rows AS row MATCH (a:Entity {id: row.source}), (b:Entity {id: row.target})
CREATE (a)-[r:<<edge:${type}>>]->(b) SET r += row.props`,
    { rows },
  );

/** Writes derived values; `rows`: {id, props}. */
export const putDerived = (rows: readonly Row[]): Statement<Done> =>
  writing('apply.derived', 'UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n += row.props', { rows });

/** What the node of a change carries; `verify` compares with the same. */
export const changeProps = ({ seq, mutationId, inputHash, operation, at, by }: Change): Row => ({
  ...{ seq, mutationId, inputHash, operation, at, by },
});

/** Appends a change to the log. */
export const putChange = (change: Change): Statement<Done> =>
  writing('apply.change', 'CREATE (c:Change {seq: $seq, doc: $doc}) SET c += $props', {
    seq: change.seq,
    props: changeProps(change),
    doc: canonicalJson(change),
  });

/** Ties a change to every entity that it touched. */
export const putTouches = (seq: number, ids: readonly string[]): Statement<Done> =>
  writing(
    'apply.touches',
    'MATCH (c:Change {seq: $seq}) UNWIND $ids AS id MATCH (n:Entity {id: id}) CREATE (c)-[:TOUCHES]->(n)',
    { seq, ids },
  );
