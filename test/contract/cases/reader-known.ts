import { expect } from 'vitest';
import type { PageRow } from '../../../server/cypher/read/card-row.ts';
import type { GraphEngine, Statement } from '../../../server/engine/port.ts';
import { createReader } from '../../../server/repository/cypher-reader.ts';
import { SMALL_COMMENT, smallSeed } from '../../support/small-atlas.ts';
import { seedWith, uuidOf, writeOne, writerOn } from '../../support/writing.ts';
import type { ContractCase } from '../case.ts';

/** The engine, telling how many cards each statement of a page brought; -1 where it gave no row. */
const weighing = (engine: GraphEngine): { engine: GraphEngine; cards: number[] } => {
  const cards: number[] = [];
  return {
    cards,
    engine: {
      ...engine,
      read: async <Row>(statement: Statement<Row>, options?: Parameters<GraphEngine['read']>[1]) => {
        const rows = await engine.read(statement, options);
        if (statement.name.endsWith('.pages'))
          cards.push((rows as readonly PageRow[])[0]?.cards.length ?? -1);
        return rows;
      },
    },
  };
};

const rename = (number: number, name: string) => ({
  mutationId: uuidOf(number),
  id: 'concept/search',
  expectedVersion: number,
  name,
});

export const READER_KNOWN_CASES: readonly ContractCase[] = [
  {
    id: 'R-KNOWN-01',
    title: 'a page that did not change is read once, and answered the same every time',
    covers: ['reader.pages', 'reader.relationPages', 'reader.sourcePages'],
    run: async ({ engine }) => {
      await seedWith(engine, smallSeed());
      const { engine: weighed, cards } = weighing(engine);
      const reader = createReader(weighed);
      const fresh = createReader(engine);
      const relation = 'relation/search/realizes/direct-optimization';
      for (const [read, again, id] of [
        [reader.pages, fresh.pages, 'concept/search'],
        [reader.relationPages, fresh.relationPages, relation],
        [reader.sourcePages, fresh.sourcePages, SMALL_COMMENT.id],
      ] as const) {
        cards.length = 0;
        const first = await read([id]);
        const second = await read([id]);
        expect(cards[0]).toBeGreaterThan(2);
        expect(cards[1]).toBe(-1);
        expect(second.get(id)).toEqual(first.get(id));
        expect(second.get(id)).toEqual((await again([id])).get(id));
      }
      // One that is known and one that is not: both are read.
      cards.length = 0;
      const both = await reader.pages(['concept/search', 'concept/optimization']);
      expect([...both.keys()].sort()).toEqual(['concept/optimization', 'concept/search']);
      expect(cards[0]).toBeGreaterThan(2);
      expect((await reader.pages(['concept/search', 'concept/none'])).size).toBe(1);
      expect((await reader.pages(['concept/none'])).size).toBe(0);
      expect((await reader.pages(['concept/none'])).size).toBe(0);
    },
  },
  {
    id: 'R-KNOWN-02',
    title: 'a reader that knows a page shows what another server wrote at its next read',
    covers: ['reader.pages'],
    run: async ({ engine }) => {
      await seedWith(engine, smallSeed());
      const reader = createReader(engine);
      const nameNow = async (): Promise<string | undefined> =>
        (await reader.pages(['concept/search'])).get('concept/search')?.term.entity.name;
      const before = await nameNow();
      for (const number of [1, 2]) {
        const { kind } = await writeOne(
          writerOn(engine),
          'update-concept',
          rename(number, `Search ${number}`),
        );
        expect(kind).toBe('committed');
        expect(await nameNow()).toBe(`Search ${number}`);
        expect(await nameNow()).toBe(`Search ${number}`);
      }
      expect(before).not.toBe('Search 2');
      // The page of a neighbour shows it too.
      const page = (await reader.pages(['concept/direct-optimization'])).get('concept/direct-optimization');
      expect(page?.relations.some(({ subject }) => subject.entity.name === 'Search 2')).toBe(true);
    },
  },
];
