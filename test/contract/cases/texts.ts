import { expect } from 'vitest';
import { z } from 'zod';
import type { GraphEngine } from '../../../server/engine/port.ts';
import { sortKey } from '../../../schema/text/fold.ts';
import type { ContractCase } from '../case.ts';
import { createEntity, entityIds, silent, smuggle, statement, valueOf } from '../statements.ts';

/** Names whose order differs between code points and UTF-16, or between a text and its compatible form. */
const NAMES = ['search', 'ﬁne', '！bang', '𝓗-astral', '😀 smile'];

const HOSTILE = [
  "'; MATCH (n) DETACH DELETE n //",
  '" OR 1=1 --',
  "\\', \\\\' \\",
  '`back` ``ticks``',
  '$id {id: $id} }}{{',
  '\\u0041\\n\\t%00',
  '/* */ // --',
  'null',
  '1',
  '\n\t line\r\nbreaks ',
  '  padded  ',
  'a\u0301 é ÅÅ',
  '\u200d\u200b\ufeff\u202e',
  '<script>alert(1)</script>&amp;',
];

/** Goes through all entities in pages of two by the property `key`, as the atlas pages. */
const pages = async (engine: GraphEngine, key: 'sortName' | 'name'): Promise<readonly string[]> => {
  const seen: string[] = [];
  const text =
    key === 'sortName'
      ? 'MATCH (n:Entity) WHERE n.sortName > $after RETURN n.sortName AS at, n.name AS name ORDER BY at LIMIT 2'
      : 'MATCH (n:Entity) WHERE n.name > $after RETURN n.name AS at, n.name AS name ORDER BY at LIMIT 2';
  let after = '';
  for (let page = 0; page < 10; page += 1) {
    const rows = await engine.read(
      statement(text, { after }, z.object({ at: z.string(), name: z.string() })),
    );
    const last = rows.at(-1);
    if (last === undefined) break;
    seen.push(...rows.map((row) => row.name));
    after = last.at;
  }
  return seen;
};

const storeNames = (engine: GraphEngine): Promise<void> =>
  engine.write(async (tx) => {
    for (const name of NAMES)
      await tx.run(createEntity(`n/${sortKey(name)}`, { name, sortName: sortKey(name) }));
  });

const byCodePoint = (a: string, b: string): number => {
  const [left, right] = [a, b].map((text) => Array.from(text, (each) => each.codePointAt(0) ?? 0));
  for (const [at, point] of (left ?? []).entries()) {
    const other = right?.[at];
    if (other === undefined || point !== other) return point - (other ?? -1);
  }
  return -1;
};

export const TEXT_CASES: readonly ContractCase[] = [
  {
    id: 'E-TEXT-01',
    title: 'astral, compatible and composed characters come back code unit for code unit',
    run: async ({ engine }) => {
      await storeNames(engine);
      for (const name of NAMES) {
        expect(
          await valueOf(engine, 'MATCH (n:Entity {name: $name}) RETURN n.name AS x LIMIT 2', { name }),
        ).toBe(name);
      }
    },
  },
  {
    id: 'E-TEXT-02',
    title: 'texts full of Cypher’s own signs are stored, found and returned as they are',
    run: async ({ engine }) => {
      await engine.write(async (tx) => {
        for (const id of HOSTILE) await tx.run(createEntity(id, { doc: JSON.stringify({ id }) }));
      });
      for (const id of HOSTILE) {
        expect(await valueOf(engine, 'MATCH (n:Entity {id: $id}) RETURN n.doc AS x LIMIT 2', { id })).toBe(
          JSON.stringify({ id }),
        );
      }
      expect((await entityIds(engine)).length).toBe(HOSTILE.length);
    },
  },
  {
    id: 'E-TEXT-03',
    title: 'stored texts sort by code point',
    run: async ({ engine }) => {
      await storeNames(engine);
      expect(await valueOf(engine, 'MATCH (n:Entity) RETURN n.name AS x ORDER BY x LIMIT 10')).toEqual(
        [...NAMES].sort(byCodePoint),
      );
    },
  },
  {
    id: 'E-TEXT-04',
    title: 'paging over ASCII sort keys loses and repeats no row',
    run: async ({ engine }) => {
      await storeNames(engine);
      const inOrder = [...NAMES].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
      expect(await pages(engine, 'sortName')).toEqual(inOrder);
    },
  },
  {
    id: 'E-TEXT-05',
    title: 'paging over raw names loses and repeats no row',
    run: async ({ engine }) => {
      await storeNames(engine);
      expect(await pages(engine, 'name')).toEqual([...NAMES].sort(byCodePoint));
    },
  },
  {
    id: 'E-TEXT-06',
    title: 'a lone surrogate never reaches an engine: as value, key, list item or within a map',
    run: async ({ engine }) => {
      const lone = 'a\ud800b';
      for (const value of [lone, [lone], { a: lone }, { [lone]: 1 }, { a: [{ b: `${lone}` }] }, '\udc00']) {
        await expect(valueOf(engine, 'RETURN $v AS x', { v: smuggle(value) })).rejects.toMatchObject({
          kind: 'invalid',
        });
      }
      await expect(engine.write((tx) => tx.run(createEntity(lone)))).rejects.toMatchObject({
        kind: 'invalid',
      });
      expect(await entityIds(engine)).toEqual([]);
    },
  },
  {
    id: 'E-TEXT-07',
    title: 'a text of 100,000 code points comes back whole',
    run: async ({ engine }) => {
      const long = 'é😀`\'"\\$'.repeat(15_000).slice(0, 100_000);
      await engine.write((tx) => tx.run(createEntity('long', { doc: long })));
      expect(await valueOf(engine, 'MATCH (n:Entity {id: "long"}) RETURN n.doc AS x LIMIT 1')).toBe(long);
    },
  },
  {
    id: 'E-TEXT-08',
    title: 'a parameter may have the name of a keyword',
    run: async ({ engine }) => {
      expect(await valueOf(engine, 'RETURN $as AS x', { as: 1 })).toBe(1);
    },
  },
  {
    id: 'E-TEXT-09',
    title: 'a text that differs only in composition or case is another id',
    run: async ({ engine }) => {
      const ids = ['é', 'e\u0301', 'É', 'e'];
      await engine.write(async (tx) => {
        for (const id of ids) await tx.run(createEntity(id));
      });
      for (const id of ids) {
        expect(await valueOf(engine, 'MATCH (n:Entity {id: $id}) RETURN n.id AS x LIMIT 5', { id })).toBe(id);
      }
    },
  },
  {
    id: 'E-TEXT-10',
    title: 'many rows in one UNWIND, with long texts, are stored whole',
    run: async ({ engine }) => {
      const rows = Array.from({ length: 1_000 }, (_, at) => ({
        id: `e/${at}`,
        doc: `${at} ${'x'.repeat(500)}`,
      }));
      await engine.write((tx) =>
        tx.run(silent('UNWIND $rows AS row CREATE (n:Entity {id: row.id}) SET n.doc = row.doc', { rows })),
      );
      expect(await valueOf(engine, 'MATCH (n:Entity) RETURN sum(size(n.doc)) AS x LIMIT 1')).toBe(
        rows.reduce((sum, row) => sum + row.doc.length, 0),
      );
    },
  },
];
