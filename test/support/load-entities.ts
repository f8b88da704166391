/** Puts entities straight into an empty store, without the writer: test data for what only reads. */
import { z } from 'zod';
import { Atlas } from '../../schema/entities/atlas.ts';
import { canonicalJson } from '../../schema/entities/entity.ts';
import type { Entity, Stored } from '../../schema/entities/entity.ts';
import type { Change } from '../../schema/entities/change.ts';
import { derive } from '../../schema/edit/derive.ts';
import { ENTITY_TYPES } from '../../schema/vocabulary/terms.ts';
import { RELATION_TYPES } from '../../schema/vocabulary/relation-types.ts';
import { aliasFolds, shapeOf } from '../../server/cypher/shape.ts';
import { cypher, LINK_TYPES } from '../../server/cypher/identifier.ts';
import { ensureMeta, setSeq } from '../../server/cypher/meta.ts';
import { derivedProps } from '../../server/repository/apply-change.ts';
import type { GraphEngine, Plain, Statement } from '../../server/engine/port.ts';

type Row = Readonly<Record<string, Plain>>;

const put = (text: string, rows: readonly Row[]): Statement<unknown> => ({
  name: 'test.load',
  text: cypher(text),
  params: { rows },
  row: z.unknown(),
});

/** What the writer derives, for test data. */
export const derivedOf = (atlas: Atlas, entity: Entity): Row => {
  const [derived] = derive(atlas, [entity.id]);
  return derived === undefined ? {} : derivedProps(entity, derived);
};

const stamped = (entity: Entity): Stored => ({
  entity,
  version: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  createdBy: 'loader',
  updatedAt: '2026-01-01T00:00:00.000Z',
  updatedBy: 'loader',
});

const nodes = (atlas: Atlas, type: Entity['entity']): Statement<unknown> =>
  put(
    `UNWIND $rows AS row CREATE (n:Entity:<<label:${type}>> {id: row.id}) SET n += row.props`,
    atlas.all(type).map((entity) => {
      const { version, createdAt, createdBy, updatedAt, updatedBy } = atlas.stored(entity.id)!;
      const stamp = { version, createdAt, createdBy, updatedAt, updatedBy };
      return { id: entity.id, props: { ...shapeOf(entity).props, ...stamp, ...derivedOf(atlas, entity) } };
    }),
  );

const links = (all: readonly Entity[], type: (typeof LINK_TYPES)[number]): Statement<unknown> =>
  put(
    `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
     CREATE (a)-[l:<<link:${type}>>]->(b) SET l += row.props`,
    all.flatMap((entity) =>
      shapeOf(entity)
        .links.filter((link) => link.type === type)
        .map((link) => ({ from: entity.id, to: link.to, props: link.props })),
    ),
  );

const edges = (atlas: Atlas, type: (typeof RELATION_TYPES)[number]['id']): Statement<unknown> =>
  put(
    `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
     CREATE (a)-[l:<<edge:${type}>>]->(b) SET l += row.props`,
    atlas
      .all('relation')
      .filter((relation) => relation.type === type && relation.status === 'current')
      .map((relation) => ({
        from: relation.subject,
        to: relation.object,
        props: { id: relation.id, attributed: relation.mode === 'attributed', ...derivedOf(atlas, relation) },
      })),
  );

export interface Loaded {
  readonly entities: readonly Entity[];
  readonly changes?: readonly Change[];
  /** Ids that were deleted. */
  readonly tombstones?: readonly string[];
  /** Number of the newest change. */
  readonly seq?: number;
}

/** Fills a store that has no entity yet. */
export const loadEntities = async (engine: GraphEngine, loaded: Loaded): Promise<Atlas> => {
  const atlas = new Atlas(loaded.entities.map(stamped));
  const statements = [
    ...ENTITY_TYPES.map((type) => nodes(atlas, type)),
    ...LINK_TYPES.map((type) => links(loaded.entities, type)),
    ...RELATION_TYPES.map(({ id }) => edges(atlas, id)),
    put(
      'UNWIND $rows AS row MATCH (c:Entity {id: row.id}) CREATE (c)-[:HAS_ALIAS]->(:Alias {fold: row.fold})',
      loaded.entities.flatMap((entity) => aliasFolds(entity).map((key) => ({ id: entity.id, fold: key }))),
    ),
    put(
      'UNWIND $rows AS row CREATE (:Entity:Tombstone {id: row.id, version: 2})',
      (loaded.tombstones ?? []).map((id) => ({ id })),
    ),
    put(
      'UNWIND $rows AS row CREATE (c:Change {seq: row.seq}) SET c += row.props',
      (loaded.changes ?? []).map((change) => ({
        seq: change.seq,
        props: { mutationId: change.mutationId, inputHash: change.inputHash, doc: canonicalJson(change) },
      })),
    ),
    ensureMeta(),
    setSeq(loaded.seq ?? loaded.changes?.length ?? 0),
  ];
  await engine.write(async (tx) => {
    for (const statement of statements) await tx.run(statement);
  });
  return atlas;
};
