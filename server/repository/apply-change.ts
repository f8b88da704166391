/** One change into the graph, inside a transaction that already holds the lock. */
import type { Atlas } from '../../schema/entities/atlas.ts';
import type { Change } from '../../schema/entities/change.ts';
import type { Entity, Stored } from '../../schema/entities/entity.ts';
import type { Relation } from '../../schema/entities/graph.ts';
import type { Derived } from '../../schema/edit/derive.ts';
import * as apply from '../cypher/apply.ts';
import type { Done } from '../cypher/apply.ts';
import type { LinkType } from '../cypher/identifier.ts';
import { setSeq } from '../cypher/meta.ts';
import { aliasFolds, shapeOf } from '../cypher/shape.ts';
import { EngineError } from '../engine/errors.ts';
import type { Plain, Statement, Transaction } from '../engine/port.ts';

type Row = { readonly [key: string]: Plain };

/** Everything an entity's node may carry but its id: cleared when it is buried. */
const CLEARED: Readonly<Record<string, null>> = Object.fromEntries(
  [
    ...['doc', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'level', 'contested', 'kind', 'status'],
    ...[
      'sortName',
      'foldedName',
      'folds',
      'mode',
      'typeOrder',
      'feedOrder',
      'start',
      'state',
      'stance',
      'place',
      'retired',
    ],
  ].map((name) => [name, null]),
);

const group = <K extends string>(rows: readonly (readonly [K, Row])[]): ReadonlyMap<K, readonly Row[]> => {
  const groups = new Map<K, Row[]>();
  for (const [key, row] of rows) groups.set(key, [...(groups.get(key) ?? []), row]);
  return groups;
};

/** Native edge of a current relation, with what traversal filters on. */
export const edgeRow = (relation: Relation, level: number, contested: boolean): Row => ({
  source: relation.subject,
  target: relation.object,
  props: { id: relation.id, level, contested, attributed: relation.mode === 'attributed' },
});

/**
 * Derived properties of a node. A relation always says whether it is contested, since lists filter on it; of other
 * claims only those that are do.
 */
export const derivedProps = (entity: Entity | undefined, { level, contested }: Derived): Row =>
  entity?.entity === 'relation' ? { level, contested } : { level, contested: contested || null };

/** Node properties of a stored entity: its shape and its stamp. */
export const nodeProps = (stored: Stored): Row => ({
  ...shapeOf(stored.entity).props,
  version: stored.version,
  createdAt: stored.createdAt,
  createdBy: stored.createdBy,
  updatedAt: stored.updatedAt,
  updatedBy: stored.updatedBy,
});

/**
 * Writes a change: entities, links, native edges, derived values, the log entry and the counter. `after` holds
 * the entities as they are once the change is applied.
 */
export const applyChange = async (
  tx: Transaction,
  change: Change,
  after: Atlas,
  derived: readonly Derived[],
): Promise<void> => {
  const run = async (statement: Statement<Done>, expected?: number): Promise<void> => {
    const [row] = await tx.run(statement);
    if (expected === undefined || row?.done === expected) return;
    throw new EngineError(
      'internal',
      `${statement.name} wrote ${row?.done ?? 0} rows instead of ${expected}.`,
      {
        statement: statement.name,
      },
    );
  };

  const ids = [...new Set(change.entries.map((entry) => entry.id))];
  const known = change.entries.filter((entry) => entry.before !== null);
  const present = ids.map((id) => after.stored(id)).filter((stored) => stored !== undefined);
  const gone = ids.filter((id) => after.stored(id) === undefined);
  const derivedOf = new Map(derived.map((one) => [one.id, one]));

  // A relation's native edge is drawn anew when the relation or what is derived for it changes.
  const relations = [...new Set([...ids, ...derivedOf.keys()])]
    .map((id) => after.of('relation', id))
    .filter((relation) => relation !== undefined);
  const oldEdges = new Map<string, Row>();
  for (const { before } of known) {
    if (before?.entity === 'relation') oldEdges.set(before.id, { id: before.id, subject: before.subject });
  }
  for (const { id, subject } of relations) oldEdges.set(id, { id, subject });

  if (known.length > 0) {
    const changed = known.map((entry) => entry.id);
    await run(apply.dropLinks(changed));
    const concepts = known.filter((entry) => entry.before?.entity === 'concept').map((entry) => entry.id);
    if (concepts.length > 0) await run(apply.dropAliases(concepts));
  }
  if (oldEdges.size > 0) await run(apply.dropEdges([...oldEdges.values()]));

  const puts = group(
    present.map(
      (stored) => [stored.entity.entity, { id: stored.entity.id, props: nodeProps(stored) }] as const,
    ),
  );
  for (const [type, rows] of puts) await run(apply.putEntities(type, rows), rows.length);
  if (gone.length > 0) {
    const rows = gone.map((id) => ({ id, props: { ...CLEARED, version: after.tombstone(id) ?? 0 } }));
    await run(apply.buryEntities(rows), rows.length);
  }

  const links = group<LinkType>(
    present.flatMap(({ entity }) =>
      shapeOf(entity).links.map(
        ({ type, to, props }) => [type, { source: entity.id, target: to, props }] as const,
      ),
    ),
  );
  for (const [type, rows] of links) await run(apply.putLinks(type, rows), rows.length);

  const aliases = present.flatMap(({ entity }) =>
    aliasFolds(entity).map((fold) => ({ id: entity.id, fold })),
  );
  if (aliases.length > 0) await run(apply.putAliases(aliases), aliases.length);

  const edges = group(
    relations
      .filter((relation) => relation.status === 'current')
      .map((relation) => {
        const { level, contested } = derivedOf.get(relation.id) ?? { level: 0, contested: false };
        return [relation.type, edgeRow(relation, level, contested)] as const;
      }),
  );
  for (const [type, rows] of edges) await run(apply.putEdges(type, rows), rows.length);

  const values = derived.map((one) => ({ id: one.id, props: derivedProps(after.get(one.id), one) }));
  if (values.length > 0) await run(apply.putDerived(values), values.length);

  await run(apply.putChange(change), 1);
  if (ids.length > 0) await run(apply.putTouches(change.seq, ids), ids.length);
  await run(setSeq(change.seq), 1);
};
