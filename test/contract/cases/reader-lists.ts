import { expect } from 'vitest';
import type { GraphEngine } from '../../../server/engine/port.ts';
import type { Page, PageRequest } from '../../../server/repository/cards.ts';
import { createReader } from '../../../server/repository/cypher-reader.ts';
import { sortKey } from '../../../schema/text/fold.ts';
import { commentOf, conceptOf, exampleOf, feedOf, relationOf } from '../../support/sample-atlas.ts';
import { loadEntities } from '../../support/load-entities.ts';
import type { ContractCase } from '../case.ts';
import { silent } from '../statements.ts';
import * as world from '../reader/world.ts';

/** Names on which engines order and compare by different rules. */
const NAMES = ['search', 'ﬁne', '！bang', '𝓗-astral', '😀 smile', 'Ångström', 'Z', '~tilde', 'Search'];

type List<T> = (request: PageRequest) => Promise<Page<T>>;

/** Goes through a whole list; `between` runs after each page. */
const walk = async <T>(
  list: List<T>,
  first: number,
  between: (page: number) => Promise<void> = () => Promise.resolve(),
): Promise<readonly T[]> => {
  const seen: T[] = [];
  let after: string | null = null;
  for (let page = 0; page < 200; page += 1) {
    const found: Page<T> = await list({ first, after });
    seen.push(...found.items.map(({ item }) => item));
    if (!found.hasNext) return seen;
    after = found.items.at(-1)?.cursor ?? null;
    await between(page);
  }
  return expect.fail('The list does not end.');
};

const idOf = ({ entity }: { readonly entity: { readonly id: string } }): string => entity.id;

const bury = (engine: GraphEngine, id: string): Promise<unknown> =>
  engine.write((tx) => tx.run(silent('MATCH (n:Entity {id: $id}) DETACH DELETE n', { id })));

export const READER_LIST_CASES: readonly ContractCase[] = [
  {
    id: 'R-LIST-01',
    title: 'concepts are filtered by kind, level, status and letters, and counted',
    covers: ['reader.concepts'],
    run: async ({ engine }) => {
      await loadEntities(engine, world.WORLD);
      const { concepts } = createReader(engine);
      const names = async (filter: object, sort: 'name' | 'level' = 'name'): Promise<readonly string[]> => {
        const { items, total } = await concepts({ first: 20, sort, ...filter });
        expect(total).toBe(items.length);
        return items.map(({ item }) => item.entity.name);
      };
      expect(await names({})).toEqual(['Direct optimization', 'Optimization', 'Search']);
      expect(await names({}, 'level')).toEqual(['Optimization', 'Direct optimization', 'Search']);
      expect(await names({ kinds: ['mechanism'] })).toEqual(['Search']);
      expect(await names({ kinds: [] })).toEqual([]);
      expect(await names({ levels: ['inferred', 'quoted'] })).toEqual(['Optimization']);
      expect(await names({ status: 'retired' })).toEqual(['Old word']);
      expect(await names({ text: 'OPTIMISATION' })).toEqual(['Direct optimization', 'Optimization']);
      expect(await names({ text: 'sokn' })).toEqual(['Search']);
      expect(await names({ text: "'}) RETURN 1 //" })).toEqual([]);
      await expect(concepts({ first: 1, sort: 'name', text: 'a\ud800' })).rejects.toMatchObject({
        code: 'INVALID_TEXT',
      });
    },
  },
  {
    id: 'R-LIST-02',
    title: 'names beyond ASCII are paged without loss, in one order, at any page size',
    covers: ['reader.concepts', 'reader.examples'],
    run: async ({ engine }) => {
      const concepts = NAMES.map((name, at) => conceptOf(name, { id: `concept/n${at}` }));
      const examples = NAMES.map((name, at) => exampleOf(`n${at}`, { name }));
      await loadEntities(engine, { entities: [...concepts, ...examples] });
      const reader = createReader(engine);
      const inOrder = concepts
        .map(({ id, name }) => ({ id, key: `${sortKey(name)} ${id}` }))
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .map(({ id }) => id);
      for (const first of [1, 2, 4, 100]) {
        for (const sort of ['name', 'level'] as const) {
          const seen = await walk((request) => reader.concepts({ ...request, sort }), first);
          expect(seen.map(idOf)).toEqual(inOrder);
        }
        const seen = await walk(reader.examples, first);
        expect(seen.map(({ entity }) => sortKey(entity.name))).toEqual(NAMES.map(sortKey).sort());
        expect(new Set(seen.map(idOf)).size).toBe(NAMES.length);
      }
    },
  },
  {
    id: 'R-LIST-03',
    title: 'a cursor of another list, sort or filter is refused, and so is what is no cursor',
    covers: [
      'reader.concepts',
      'reader.examples',
      'reader.relations',
      'reader.comments',
      'reader.exportPage',
    ],
    run: async ({ engine }) => {
      await loadEntities(engine, world.WORLD);
      const reader = createReader(engine);
      const cursor = (await reader.concepts({ first: 1, sort: 'name' })).items[0]?.cursor ?? '';
      expect(cursor).toMatch(/^[\w-]+$/);
      const lists: Readonly<Record<string, List<unknown>>> = {
        sort: (request) => reader.concepts({ ...request, sort: 'level' }),
        kinds: (request) => reader.concepts({ ...request, sort: 'name', kinds: ['mechanism'] }),
        text: (request) => reader.concepts({ ...request, sort: 'name', text: 'x' }),
        status: (request) => reader.concepts({ ...request, sort: 'name', status: 'retired' }),
        examples: reader.examples,
        relations: reader.relations,
        touching: (request) => reader.relations({ ...request, touching: 'concept/search' }),
        comments: reader.comments,
        export: reader.exportPage,
      };
      const forged = Buffer.from('["00000000",{"name":"a","id":"b"}]').toString('base64url');
      for (const [name, list] of Object.entries(lists)) {
        for (const after of [cursor, '', 'x', '%%%', `${cursor}=`, forged, 'bnVsbA', '\ud800']) {
          await expect(list({ first: 1, after }), `${name} ${after}`).rejects.toMatchObject({
            code: 'BAD_CURSOR',
          });
        }
      }
      // The same filter spelt otherwise is the same filter.
      const page = await reader.concepts({ first: 1, sort: 'name', text: 'Optimise' });
      const same = { first: 1, sort: 'name', text: 'optimize', after: page.items[0]?.cursor } as const;
      expect((await reader.concepts(same)).items).toHaveLength(0);
    },
  },
  {
    id: 'R-LIST-04',
    title: 'a page has 1 to 100 entries',
    covers: [
      'reader.concepts',
      'reader.examples',
      'reader.relations',
      'reader.comments',
      'reader.exportPage',
    ],
    run: async ({ engine }) => {
      const reader = createReader(engine);
      for (const first of [0, -1, 101, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
        for (const list of [reader.examples, reader.relations, reader.comments, reader.exportPage]) {
          await expect(list({ first })).rejects.toMatchObject({ code: 'BAD_LIMIT' });
        }
        await expect(reader.concepts({ first, sort: 'name' })).rejects.toMatchObject({ code: 'BAD_LIMIT' });
        await expect(reader.changes(0, first)).rejects.toMatchObject({ code: 'BAD_LIMIT' });
      }
    },
  },
  {
    id: 'R-LIST-05',
    title: 'what was there throughout is given once, whatever is added or deleted between pages',
    covers: ['reader.concepts', 'reader.relations', 'reader.exportPage'],
    timeoutMs: 60_000,
    run: async ({ engine }) => {
      const hub = conceptOf('hub');
      const stay = Array.from({ length: 24 }, (_, at) => conceptOf(`stay ${String(at).padStart(2, '0')}`));
      const go = stay.map(({ name }) => conceptOf(`${name} gone`));
      const relations = stay.map(({ id }) => relationOf(id, 'produces', hub.id));
      await loadEntities(engine, { entities: [hub, ...stay, ...go, ...relations] });
      const reader = createReader(engine);
      let added = 0;
      let buried = 0;
      // Before and behind the place reached, and the very entry that the cursor names.
      const disturb = async (page: number): Promise<void> => {
        if (page > 5) return;
        const names = ['a', 'stay 00 new', 'stay 12 new', 'z'].map((name) => `${name} ${(added += 1)}`);
        const fresh = names.map((name) => conceptOf(name));
        await loadEntities(engine, { entities: fresh });
        const victim = go[((buried += 1) * 2) % go.length]?.id;
        if (victim !== undefined) await bury(engine, victim);
      };
      const lists: readonly [List<unknown>, readonly string[]][] = [
        [(request) => reader.concepts({ ...request, sort: 'name' }), stay.map(({ id }) => id)],
        [(request) => reader.concepts({ ...request, sort: 'level' }), stay.map(({ id }) => id)],
        [reader.relations, relations.map(({ id }) => id)],
        [reader.exportPage, [...stay, ...relations].map(({ id }) => id)],
      ];
      for (const [list, expected] of lists) {
        const seen = (await walk(list, 3, disturb)).map((item) => JSON.stringify(item));
        for (const id of expected) {
          const own = seen.filter(
            (text) => /"id":"([^"]+)"/.exec(text)?.[1] === id || text.includes(`\\"id\\":\\"${id}\\"`),
          );
          expect(own, id).toHaveLength(1);
        }
      }
    },
  },
  {
    id: 'R-LIST-06',
    title: 'relations come in vocabulary order and are filtered by type, level, mode, dispute and end',
    covers: ['reader.relations'],
    run: async ({ engine }) => {
      await loadEntities(engine, world.WORLD);
      const { relations } = createReader(engine);
      const ids = async (filter: object): Promise<readonly string[]> => {
        const all = await walk((request) => relations({ ...request, ...filter }), 1);
        expect((await relations({ first: 100, ...filter })).total).toBe(all.length);
        return all.map(({ relation }) => relation.entity.id);
      };
      const all = [world.KIND.id, world.REALIZES.id, world.IDENTIFIED.id, world.USES.id];
      expect(await ids({})).toEqual(all);
      expect(await ids({ types: ['uses', 'realizes'] })).toEqual([world.REALIZES.id, world.USES.id]);
      expect(await ids({ levels: ['inferred'] })).toEqual([world.KIND.id]);
      expect(await ids({ modes: ['attributed'] })).toEqual([world.IDENTIFIED.id]);
      expect(await ids({ contested: true })).toEqual([world.REALIZES.id]);
      expect(await ids({ contested: false })).toEqual(all.filter((id) => id !== world.REALIZES.id));
      expect(await ids({ touching: 'concept/direct-optimization' })).toEqual([
        world.KIND.id,
        world.REALIZES.id,
      ]);
      expect(await ids({ touching: 'example/chess', types: ['uses'] })).toEqual([world.USES.id]);
      for (const touching of world.NO_IDS) expect(await ids({ touching })).toEqual([]);
      const [first] = (await relations({ first: 1 })).items;
      expect(first?.item).toMatchObject({ subject: { level: 'unsourced' }, object: { level: 'inferred' } });
    },
  },
  {
    id: 'R-LIST-07',
    title: 'comments come feed by feed in feed order',
    covers: ['reader.comments'],
    run: async ({ engine }) => {
      const feeds = [feedOf('b', 'agent/jermyn'), feedOf('a', 'agent/jermyn')];
      const comments = feeds.flatMap((feed) =>
        Array.from({ length: 11 }, (_, at) =>
          commentOf(
            `${feed.name}-${at}`,
            { feed: feed.id, order: 11 - at, author: 'agent/jermyn' },
            'Words.',
          ),
        ),
      );
      await loadEntities(engine, { entities: [...feeds, ...comments] });
      const { comments: list } = createReader(engine);
      const inOrder = [...comments]
        .sort((a, b) => (a.feed === b.feed ? a.order - b.order : a.feed < b.feed ? -1 : 1))
        .map(({ id }) => id);
      for (const first of [1, 5, 100]) expect((await walk(list, first)).map(idOf)).toEqual(inOrder);
      expect((await list({ first: 1 })).total).toBe(22);
    },
  },
];
