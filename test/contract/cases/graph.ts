/** The graph in memory says what the store says: levels, contested, holders; after a load and after every change. */
import { expect } from 'vitest';
import type { Change } from '../../../schema/entities/change.ts';
import { NO_FILTER } from '../../../schema/view/filter.ts';
import { createGraphIndex } from '../../../schema/view/graph-index.ts';
import { overviewOf } from '../../../schema/view/overview.ts';
import { pathsBetween } from '../../../schema/view/paths.ts';
import { treeRows } from '../../../schema/view/tree-rows.ts';
import { holdersOf } from '../../../server/graphql/holders.ts';
import { createReader } from '../../../server/repository/cypher-reader.ts';
import { startTailer } from '../../../server/repository/tailer.ts';
import { graphPicture, readGraph } from '../../support/graph-picture.ts';
import { loadEntities } from '../../support/load-entities.ts';
import { seedStore, seedWith, writerOn } from '../../support/writing.ts';
import { smallSeed } from '../../support/small-atlas.ts';
import type { ContractCase } from '../case.ts';
import * as world from '../reader/world.ts';
import { benchOver, concept, said } from '../writer-bench.ts';

export const GRAPH_CASES: readonly ContractCase[] = [
  {
    id: 'R-GRAPH-01',
    title: 'the graph in memory has the terms, relations, levels, contested and holders that queries give',
    covers: ['reader.everything', 'reader.relationPages'],
    timeoutMs: 120_000,
    run: async ({ engine }) => {
      await seedStore(engine);
      const reader = createReader(engine);
      const graph = await readGraph(reader);
      const asked = new Map<string, object>();
      for (let after: string | null = null; ;) {
        const page = await reader.relations({ first: 100, after });
        const pages = await reader.relationPages(page.items.map(({ item }) => item.relation.entity.id));
        for (const [id, one] of pages) {
          const { type, subject, object } = one.relation.entity;
          asked.set(id, {
            ...{ id, type, subject, object, level: one.relation.level, contested: one.relation.contested },
            holders: holdersOf(one, 'for').map(({ card }) => card.entity.id),
          });
        }
        after = page.items.at(-1)?.cursor ?? null;
        if (!page.hasNext) break;
      }
      const held = [...graph.relations()].map((one) => [one.id, { ...one, holders: graph.holders(one.id) }]);
      expect(new Map(held as [string, object][])).toEqual(asked);
      const concepts = await reader.concepts({ first: 100, sort: 'name' });
      expect(concepts.hasNext).toBe(false);
      expect(
        new Map(
          [...graph.terms].filter(([, { kind }]) => kind !== 'example').map(([id, { level }]) => [id, level]),
        ),
      ).toEqual(new Map(concepts.items.map(({ item }) => [item.entity.id, item.level])));
    },
  },
  {
    id: 'R-GRAPH-02',
    title: 'views of one world are the same on every engine',
    covers: ['reader.everything'],
    run: async ({ engine }) => {
      await loadEntities(engine, { ...world.WORLD });
      const graph = await readGraph(createReader(engine));
      const view = overviewOf(graph, null, NO_FILTER);
      expect(
        view.dots.map(({ term, contested, depth, below }) => [
          term.name,
          term.level,
          contested,
          depth,
          below,
        ]),
      ).toEqual([
        ['Optimization', 'inferred', false, 0, 2],
        ['Direct optimization', 'unsourced', true, 1, 1],
        ['Search', 'unsourced', true, 2, 0],
      ]);
      expect(view.lines.map(({ relation }) => relation.id)).toEqual([world.KIND.id, world.REALIZES.id]);
      expect(treeRows(graph, 'concept/direct-optimization', NO_FILTER)).toMatchObject([
        {
          term: { id: 'concept/search' },
          relation: { id: world.REALIZES.id, level: 'quoted', contested: true },
        },
      ]);
      const ways = pathsBetween(graph, 'example/chess', 'concept/optimization', 5, null)?.ways ?? [];
      expect(ways.map(({ steps, weakest }) => [steps.map(({ relation }) => relation.id), weakest])).toEqual([
        [[world.USES.id, world.IDENTIFIED.id], 'unsourced'],
        [[world.USES.id, world.REALIZES.id, world.KIND.id], 'unsourced'],
      ]);
      expect(graph.holders(world.REALIZES.id)).toEqual(['agent/author', 'agent/demski', 'agent/jermyn']);
      expect(graph.filtered(graph.terms.get('concept/search')!).agents).toEqual([
        'agent/author',
        'agent/demski',
        'agent/jermyn',
      ]);
    },
  },
  {
    id: 'R-GRAPH-03',
    title: 'a second server’s graph shows what the first one wrote, as does one that is loaded anew',
    covers: ['reader.changes', 'reader.everything'],
    run: async ({ engine }) => {
      await seedWith(engine, smallSeed());
      const reader = createReader(engine);
      const second = await readGraph(reader);
      const tailer = startTailer({
        reader,
        from: second.seq,
        onChange: (change) => second.applyChange(change),
        onError: (error) => expect.fail(String(error)),
        everyMs: 0,
        // It looks only when it is told to.
        pause: () => new Promise(() => undefined),
      });
      const own = await readGraph(reader);
      const onCommit = (change: Change): void => own.applyChange(change);
      const { done } = benchOver(engine, writerOn(engine, { onCommit }));
      const under = { type: 'is_a', other: 'concept/search', evidence: [said('I doubt it')] };
      await done('add-concept', concept('Beam search', { relations: [under] }));
      await done('add-relation', {
        type: 'produces',
        subject: 'concept/search',
        object: 'concept/optimization',
      });
      const { change } = await done('add-evidence', {
        target: 'relation/search/realizes/direct-optimization',
        evidence: said('there are other ways', { stance: 'against', agent: 'agent/ben' }),
      });
      const contested = () => [...own.relations()].filter((one) => one.contested).map(({ id }) => id);
      expect(contested()).toEqual(['relation/search/realizes/direct-optimization']);
      await done('revert', { seq: change.seq });
      expect(contested()).toEqual([]);
      const exemplifies = 'relation/thermostat/exemplifies/direct-optimization';
      await done('retire', { id: exemplifies, expectedVersion: 1 });
      await done('retire', { id: 'example/thermostat', expectedVersion: 1 });
      await tailer.poll();
      const anew = graphPicture(await readGraph(reader));
      expect(anew.terms.map(({ name }) => name)).toContain('Beam search');
      expect(anew.terms.map(({ id }) => id)).not.toContain('example/thermostat');
      expect(graphPicture(own)).toEqual(anew);
      expect(graphPicture(second)).toEqual(anew);
    },
  },
  {
    id: 'R-GRAPH-04',
    title: 'an empty store gives an empty graph',
    covers: ['reader.everything'],
    run: async ({ engine }) => {
      const graph = await readGraph(createReader(engine));
      expect(graphPicture(graph)).toMatchObject({
        ...{ seq: 0, terms: [], relations: [], findable: { complete: true, entries: [] } },
        overview: { dots: [], lines: [], total: 0, hidden: 0, filtered: 0 },
      });
      expect(treeRows(graph, null, NO_FILTER)).toEqual([]);
      expect(createGraphIndex().seq).toBe(0);
    },
  },
];
