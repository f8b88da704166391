import { expect } from 'vitest';
import type { Params } from '../../../../server/engine/port.ts';
import { verifyStore } from '../../../../server/repository/verify.ts';
import type { ContractCase } from '../../case.ts';
import { silent } from '../../statements.ts';
import { bench, concept, sound } from '../../writer-bench.ts';

/** What is planted, where the difference has to be found, and how the store is mended again. */
interface Plant {
  readonly what: string;
  readonly text: string;
  readonly mend: string;
  readonly found: readonly [id: string, what: string];
  readonly params?: Params;
}

const SEARCH = "(n:Entity {id: 'concept/search'})";
const EDGE = "(:Entity {id: 'concept/search'})-[r:REALIZES]->(:Entity {id: 'concept/direct-optimization'})";

const PLANTS: readonly Plant[] = [
  {
    what: 'a wrong level',
    text: `MATCH ${SEARCH} SET n.level = n.level - 1`,
    mend: `MATCH ${SEARCH} SET n.level = n.level + 1`,
    found: ['concept/search', 'properties'],
  },
  {
    what: 'a wrong level on a native edge',
    text: `MATCH ${EDGE} SET r.level = r.level + 1`,
    mend: `MATCH ${EDGE} SET r.level = r.level - 1`,
    found: ['concept/search', 'links'],
  },
  {
    what: 'a wrong mark of being contested',
    text: "MATCH (n:Relation {id: 'relation/search/realizes/direct-optimization'}) SET n.contested = true",
    mend: "MATCH (n:Relation {id: 'relation/search/realizes/direct-optimization'}) SET n.contested = false",
    found: ['relation/search/realizes/direct-optimization', 'properties'],
  },
  {
    what: 'a native edge drawn twice',
    text: "MATCH (a:Entity {id: 'concept/search'}), (b:Entity {id: 'concept/optimization'}) CREATE (a)-[:PRODUCES {id: 'x', level: 5, contested: false, attributed: false}]->(b)",
    mend: "MATCH (:Entity)-[r:PRODUCES {id: 'x'}]->(:Entity) DELETE r",
    found: ['concept/search', 'links'],
  },
  {
    what: 'an edge of a sort nobody knows',
    text: "MATCH (c:Change {seq: 1}), (b:Entity {id: 'concept/optimization'}) CREATE (c)-[:STRAY]->(b)",
    mend: 'MATCH (:Change)-[r:STRAY]->(:Entity) DELETE r',
    found: ['store', 'edges'],
  },
  {
    what: 'an entity that no change made',
    text: "CREATE (:Entity:Concept {id: 'concept/ghost', version: 1})",
    mend: "MATCH (n:Entity {id: 'concept/ghost'}) DELETE n",
    found: ['concept/ghost', 'entity'],
  },
  {
    what: 'a node of a sort nobody knows',
    text: 'CREATE (:Stray {id: 1})',
    mend: 'MATCH (n:Stray) DELETE n',
    found: ['store', 'nodes'],
  },
  {
    what: 'an alias of nobody',
    text: "CREATE (:Alias {fold: 'nobody'})",
    mend: "MATCH (a:Alias {fold: 'nobody'}) DELETE a",
    found: ['store', 'aliases'],
  },
  {
    what: 'a wrong version',
    text: `MATCH ${SEARCH} SET n.version = n.version + 1`,
    mend: `MATCH ${SEARCH} SET n.version = n.version - 1`,
    found: ['concept/search', 'properties'],
  },
  {
    what: 'a property that no entity has',
    text: `MATCH ${SEARCH} SET n.colour = 'red'`,
    mend: `MATCH ${SEARCH} REMOVE n.colour`,
    found: ['concept/search', 'properties'],
  },
  {
    what: 'an altered text',
    text: `MATCH ${SEARCH} SET n.kept = n.doc, n.doc = replace(n.doc, 'What Search is', 'What search was')`,
    mend: `MATCH ${SEARCH} SET n.doc = n.kept REMOVE n.kept`,
    found: ['concept/search', 'properties'],
  },
  {
    what: 'another label',
    text: `MATCH ${SEARCH} SET n:Example`,
    mend: `MATCH ${SEARCH} REMOVE n:Example`,
    found: ['concept/search', 'labels'],
  },
  {
    what: 'a tombstone that is in use',
    text: "MATCH (n:Entity {id: 'concept/buried'}) SET n:Concept",
    mend: "MATCH (n:Entity {id: 'concept/buried'}) REMOVE n:Concept",
    found: ['concept/buried', 'labels'],
  },
  {
    what: 'another mutationId on a change',
    text: "MATCH (c:Change {seq: 2}) SET c.kept = c.mutationId, c.mutationId = 'another'",
    mend: 'MATCH (c:Change {seq: 2}) SET c.mutationId = c.kept REMOVE c.kept',
    found: ['change/2', 'properties'],
  },
  {
    what: 'a change without what it touched',
    text: 'MATCH (c:Change {seq: 2})-[r:TOUCHES]->(:Entity) DELETE r',
    mend: "MATCH (c:Change {seq: 2}), (n:Entity {id: 'concept/buried'}) CREATE (c)-[:TOUCHES]->(n)",
    found: ['change/2', 'touches'],
  },
  {
    what: 'a wrong counter',
    text: "MATCH (m:Meta {id: 'meta'}) SET m.seq = m.seq + 1",
    mend: "MATCH (m:Meta {id: 'meta'}) SET m.seq = m.seq - 1",
    found: ['meta', 'seq'],
  },
  {
    what: 'a second counter',
    text: "CREATE (:Meta {id: 'other', seq: 9})",
    mend: "MATCH (m:Meta {id: 'other'}) DELETE m",
    found: ['store', 'metas'],
  },
];

/** `verify` finds what was changed behind the writer's back. */
export const WRITER_VERIFY_CASES: readonly ContractCase[] = [
  {
    id: 'W-VERIFY-01',
    title: 'whatever is altered in a node, an edge, an alias, a change or the counter is found',
    timeoutMs: 120_000,
    run: async ({ engine }) => {
      const { done } = await bench(engine);
      await done('add-concept', concept('Buried'));
      await done('revert', { seq: 2 });
      await sound(engine, 3);
      for (const { what, text, mend, found, params = {} } of PLANTS) {
        await engine.write((tx) => tx.run(silent(text, params)));
        const { differences } = await verifyStore(engine);
        const places = differences.map((difference) => [difference.id, difference.what]);
        expect(places, what).toContainEqual([...found]);
        await engine.write((tx) => tx.run(silent(mend)));
      }
      await sound(engine, 3);
    },
  },
  {
    id: 'W-VERIFY-02',
    title: 'what is missing is found: an edge, a link, an alias, an entity, a change in the midst of the log',
    timeoutMs: 60_000,
    run: async ({ engine }) => {
      const { done } = await bench(engine);
      await done('add-concept', concept('Second'));
      await done('add-concept', concept('Third'));
      const losses = [
        [`MATCH ${EDGE} DELETE r`, 'concept/search', 'links'],
        ["MATCH (:Evidence)-[r:GIVES]->(:Work {id: 'work/on-search'}) DELETE r", /^evidence\//, 'links'],
        ['MATCH (a:Alias) DETACH DELETE a', 'concept/amortized-optimization', 'aliases'],
        ["MATCH (n:Entity {id: 'concept/third'}) DETACH DELETE n", 'concept/third', 'entity'],
        ['MATCH (c:Change {seq: 2}) DETACH DELETE c', 'change/3', 'seq'],
      ] as const;
      for (const [text, id, what] of losses) {
        await engine.write((tx) => tx.run(silent(text)));
        const { differences } = await verifyStore(engine);
        const fits = differences.filter(
          (one) => one.what === what && (typeof id === 'string' ? one.id === id : id.test(one.id)),
        );
        expect(fits.length, text).toBeGreaterThan(0);
      }
    },
  },
];
