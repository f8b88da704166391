/**
 * Proves that a store equals the fold of its log: every node, property, link, native edge, alias and derived
 * value, and that the log itself is whole.
 */
import type { Atlas } from '../../schema/entities/atlas.ts';
import type { Change } from '../../schema/entities/change.ts';
import { canonicalJson } from '../../schema/entities/entity.ts';
import type { Stored } from '../../schema/entities/entity.ts';
import { checkAtlas } from '../../schema/constraints/check.ts';
import { derive } from '../../schema/edit/derive.ts';
import type { Derived } from '../../schema/edit/derive.ts';
import { foldLog } from '../../schema/edit/fold.ts';
import { changeProps } from '../cypher/apply.ts';
import { countEdges, countNodes, dumpEntities, dumpLog } from '../cypher/dump.ts';
import type { DumpRow } from '../cypher/dump.ts';
import { edgeOf, labelOf } from '../cypher/identifier.ts';
import { readMeta } from '../cypher/meta.ts';
import { aliasFolds, shapeOf } from '../cypher/shape.ts';
import type { GraphEngine } from '../engine/port.ts';
import { derivedProps, edgeRow, nodeProps } from './apply-change.ts';
import { parseChange } from './facts.ts';

/** One place where the store is not what its log says. */
export interface Difference {
  readonly id: string;
  readonly what: string;
  readonly expected: string;
  readonly found: string;
}

export interface VerifyReport {
  readonly seq: number;
  readonly entities: number;
  readonly changes: number;
  readonly differences: readonly Difference[];
}

const PAGE = 500;

/** The whole log, oldest first; `touched` is compared on the way. */
export const readLog = async (
  engine: GraphEngine,
): Promise<{ changes: Change[]; differences: Difference[] }> => {
  const changes: Change[] = [];
  const differences: Difference[] = [];
  for (let after = 0; ;) {
    const rows = await engine.read(dumpLog(after, PAGE));
    for (const { seq, props, doc, touched } of rows) {
      const change = parseChange(doc);
      changes.push(change);
      const wanted = canonicalJson({ ...changeProps(change), doc: canonicalJson(change) });
      const held = canonicalJson(props);
      if (wanted !== held)
        differences.push({ id: `change/${seq}`, what: 'properties', expected: wanted, found: held });
      const ids = [...new Set(change.entries.map(({ id }) => id))].sort().join(' ');
      const found = [...touched].sort().join(' ');
      if (ids !== found) differences.push({ id: `change/${seq}`, what: 'touches', expected: ids, found });
      after = seq;
    }
    if (rows.length < PAGE) return { changes, differences };
  }
};

const logFaults = (changes: readonly Change[], metaSeq: number): Difference[] => {
  const faults: Difference[] = [];
  const mutations = new Set<string>();
  for (const [at, change] of changes.entries()) {
    if (change.seq !== at + 1) {
      faults.push({
        id: `change/${change.seq}`,
        what: 'seq',
        expected: String(at + 1),
        found: String(change.seq),
      });
    }
    if (mutations.has(change.mutationId)) {
      faults.push({
        id: `change/${change.seq}`,
        what: 'mutationId',
        expected: 'once',
        found: change.mutationId,
      });
    }
    mutations.add(change.mutationId);
  }
  if (metaSeq !== changes.length) {
    faults.push({ id: 'meta', what: 'seq', expected: String(changes.length), found: String(metaSeq) });
  }
  return faults;
};

/** A node as text, from what it should be or from what it is, so that two can be compared. */
const asText = (node: {
  labels: readonly string[];
  props: Readonly<Record<string, unknown>>;
  links: readonly unknown[];
  aliases: readonly string[];
}): Readonly<Record<string, string>> => ({
  labels: [...node.labels].sort().join(' '),
  properties: canonicalJson(
    Object.fromEntries(Object.entries(node.props).filter(([, value]) => value !== null)),
  ),
  links: node.links.map(canonicalJson).sort().join('\n'),
  aliases: [...node.aliases].sort().join('\n'),
});

const expectedNode = (stored: Stored, atlas: Atlas, derived: ReadonlyMap<string, Derived>) => {
  const { entity } = stored;
  const own = derived.get(entity.id);
  const edges = atlas.referrers(entity.id, 'relation').flatMap((id) => {
    const relation = atlas.of('relation', id);
    const values = derived.get(id);
    if (relation?.subject !== entity.id || relation.status !== 'current' || values === undefined) return [];
    const { target, props } = edgeRow(relation, values.level, values.contested);
    return [{ type: edgeOf(relation.type), target, props }];
  });
  return asText({
    labels: ['Entity', labelOf(entity.entity)],
    props: {
      id: entity.id,
      ...nodeProps(stored),
      ...(own === undefined ? {} : derivedProps(entity, own)),
    },
    links: [...shapeOf(entity).links.map(({ type, to, props }) => ({ type, target: to, props })), ...edges],
    aliases: aliasFolds(entity),
  });
};

const buriedNode = (id: string, version: number) =>
  asText({ labels: ['Entity', 'Tombstone'], props: { id, version }, links: [], aliases: [] });

const compareNode = (
  id: string,
  expected: Readonly<Record<string, string>> | undefined,
  row: DumpRow,
): Difference[] => {
  if (expected === undefined)
    return [{ id, what: 'entity', expected: 'nothing', found: row.labels.join(' ') }];
  const found = asText(row);
  return Object.keys(expected)
    .filter((what) => expected[what] !== found[what])
    .map((what) => ({ id, what, expected: expected[what] ?? '', found: found[what] ?? '' }));
};

/** Reads everything and compares. Takes memory in proportion to the atlas; meant for a quiet store. */
export const verifyStore = async (engine: GraphEngine): Promise<VerifyReport> => {
  const [meta] = await engine.read(readMeta());
  const log = await readLog(engine);
  const differences = [...log.differences, ...logFaults(log.changes, meta?.seq ?? -1)];
  const atlas = foldLog(log.changes);
  const derived = new Map(
    derive(
      atlas,
      atlas.everything().map(({ entity }) => entity.id),
    ).map((one) => [one.id, one]),
  );
  const expected = new Map(
    atlas.everything().map((stored) => [stored.entity.id, expectedNode(stored, atlas, derived)] as const),
  );
  for (const { tombstone, version } of atlas.tombstones())
    expected.set(tombstone, buriedNode(tombstone, version));

  let aliases = 0;
  let edges = log.changes.reduce((sum, { entries }) => sum + new Set(entries.map(({ id }) => id)).size, 0);
  const seen = new Set<string>();
  for (let after = ''; ;) {
    const rows = await engine.read(dumpEntities(after, PAGE));
    for (const row of rows) {
      differences.push(...compareNode(row.id, expected.get(row.id), row));
      seen.add(row.id);
      aliases += row.aliases.length;
      edges += row.aliases.length + row.links.length;
      after = row.id;
    }
    if (rows.length < PAGE) break;
  }
  for (const id of expected.keys()) {
    if (!seen.has(id)) differences.push({ id, what: 'entity', expected: 'a node', found: 'nothing' });
  }
  const [nodes] = await engine.read(countNodes());
  const [links] = await engine.read(countEdges());
  const wanted = {
    ...{ entities: expected.size, aliases, changes: log.changes.length, metas: 1, edges },
    nodes: expected.size + aliases + log.changes.length + 1,
  };
  const counts: Readonly<Record<string, number>> = { ...nodes, ...links };
  for (const [what, count] of Object.entries(wanted)) {
    const found = counts[what] ?? 0;
    if (found !== count)
      differences.push({ id: 'store', what, expected: String(count), found: String(found) });
  }
  for (const { severity, about, code, message } of checkAtlas(atlas)) {
    if (severity === 'error')
      differences.push({ id: about, what: code, expected: 'no fault', found: message });
  }
  return { seq: meta?.seq ?? 0, entities: atlas.size, changes: log.changes.length, differences };
};
