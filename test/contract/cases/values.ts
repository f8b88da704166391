import { expect } from 'vitest';
import type { Plain } from '../../../server/engine/port.ts';
import type { ContractCase } from '../case.ts';
import { createEntity, entityIds, silent, smuggle, statement, valueOf } from '../statements.ts';
import { z } from 'zod';

const SCALARS: readonly Plain[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  2 ** 31,
  -(2 ** 31) - 1,
  Number.MAX_SAFE_INTEGER,
  Number.MIN_SAFE_INTEGER,
  0.1,
  -1.5,
  1e-7,
  123456.789,
  '',
  'search',
  '1',
  'true',
  'null',
];
const LISTS: readonly Plain[] = [[], ['a'], ['a', 'b', 'a'], [1, 2, 3], [0.5, 1.5], [true, false], ['', ' ']];
const COMPOUND: readonly Plain[] = [
  {},
  { a: 1 },
  { a: null },
  { a: [], b: {} },
  [[1], [2, 3]],
  [{ id: 'x' }, { id: 'y', n: null }],
  { deep: { deeper: [{ deepest: [1, 'two', true, null] }] } },
];

const NOT_PLAIN: readonly (readonly [string, unknown])[] = [
  ['an integer past 2^53 - 1', 2 ** 53],
  ['NaN', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
  ['undefined', undefined],
  ['a bigint', 10n],
  ['a date', new Date(0)],
  ['a map object', new Map([['a', 1]])],
  ['an integer past 2^53 - 1 inside a list in a map', { rows: [1, 2 ** 60] }],
  ['a function', () => 1],
];

export const VALUE_CASES: readonly ContractCase[] = [
  {
    id: 'E-VALUE-01',
    title: 'a scalar parameter comes back equal',
    run: async ({ engine }) => {
      for (const value of SCALARS)
        expect(await valueOf(engine, 'RETURN $v AS x', { v: value })).toStrictEqual(value);
    },
  },
  {
    id: 'E-VALUE-02',
    title: 'lists, maps and nests of them as parameters come back equal',
    run: async ({ engine }) => {
      for (const value of [...LISTS, ...COMPOUND]) {
        expect(await valueOf(engine, 'RETURN $v AS x', { v: value })).toStrictEqual(value);
      }
    },
  },
  {
    id: 'E-VALUE-03',
    title: 'scalars and same-typed lists stored as properties come back equal',
    run: async ({ engine }) => {
      const values = [...SCALARS, ...LISTS];
      await engine.write(async (tx) => {
        for (const [at, v] of values.entries()) await tx.run(createEntity(`value/${at}`, { at, v }));
      });
      const stored = await valueOf(engine, 'MATCH (n:Entity) RETURN n.v AS x ORDER BY n.at LIMIT 100');
      expect(stored).toStrictEqual(values);
    },
  },
  {
    id: 'E-VALUE-04',
    title: 'null takes a property away, and a missing one is null',
    run: async ({ engine }) => {
      await engine.write((tx) => tx.run(createEntity('a', { v: 1, w: 2 })));
      await engine.write((tx) => tx.run(silent('MATCH (n:Entity) SET n += $p', { p: { v: null } })));
      expect(
        await valueOf(engine, "MATCH (n:Entity) RETURN [n.v IS NULL, n.w, 'v' IN keys(n)] AS x LIMIT 1"),
      ).toEqual([true, 2, false]);
      expect(await valueOf(engine, 'MATCH (n:Entity) RETURN n.never AS x LIMIT 1')).toBeNull();
    },
  },
  {
    id: 'E-VALUE-05',
    title: 'a whole number is an integer to the engine: LIMIT, SKIP and division',
    run: async ({ engine }) => {
      const rows = statement(
        'UNWIND range(1, 5) AS i RETURN i AS x ORDER BY x SKIP $s LIMIT $n',
        { s: 1, n: 2 },
        z.object({ x: z.number() }),
      );
      expect((await engine.read(rows)).map(({ x }) => x)).toEqual([2, 3]);
      expect(await valueOf(engine, 'RETURN 7 / $n AS x', { n: 2 })).toBe(3);
      expect(await valueOf(engine, 'RETURN $list[$i] AS x', { list: ['a', 'b'], i: 1 })).toBe('b');
    },
  },
  {
    id: 'E-VALUE-06',
    title: 'a fraction stays a fraction, and a fraction as LIMIT is refused',
    run: async ({ engine }) => {
      expect(await valueOf(engine, 'RETURN 7 / $n AS x', { n: 2.5 })).toBe(2.8);
      await expect(valueOf(engine, 'UNWIND [1, 2] AS x RETURN x LIMIT $n', { n: 1.5 })).rejects.toMatchObject(
        {
          kind: 'invalid',
        },
      );
    },
  },
  {
    id: 'E-VALUE-07',
    title: 'a parameter that an engine would alter or drop is refused before it gets there',
    run: async ({ engine }) => {
      for (const [what, value] of NOT_PLAIN) {
        const extra = smuggle({ v: value });
        await expect(valueOf(engine, 'RETURN $v AS x', { v: smuggle(value) }), what).rejects.toMatchObject({
          kind: 'invalid',
        });
        await expect(
          engine.write((tx) => tx.run(silent('CREATE (n:Entity {id: "bad"}) SET n += $extra', { extra }))),
          what,
        ).rejects.toMatchObject({ kind: 'invalid' });
      }
      expect(await entityIds(engine)).toEqual([]);
    },
  },
  {
    id: 'E-VALUE-08',
    title: 'an answer that is not plain is refused: a node, an edge, an integer past 2^53 - 1',
    run: async ({ engine }) => {
      await engine.write((tx) =>
        tx.run(silent('CREATE (:Entity {id: "a"})-[:IS_A {id: "r"}]->(:Entity {id: "b"})')),
      );
      for (const text of [
        'MATCH (n:Entity) RETURN n AS x LIMIT 1',
        'MATCH (:Entity)-[r:IS_A]->() RETURN r AS x LIMIT 1',
        'MATCH (n:Entity) RETURN [n] AS x LIMIT 1',
        'RETURN 9007199254740993 AS x',
      ]) {
        await expect(valueOf(engine, text), text).rejects.toMatchObject({ kind: 'internal' });
      }
    },
  },
  {
    id: 'E-VALUE-09',
    title: 'a row of another shape than the statement declares is an internal error naming the statement',
    run: async ({ engine }) => {
      const wrong = {
        ...statement('RETURN 1 AS x', {}, z.object({ x: z.string() })),
        name: 'contract.wrong-shape',
      };
      await expect(engine.read(wrong)).rejects.toMatchObject({
        kind: 'internal',
        statement: 'contract.wrong-shape',
      });
      const missing = statement('RETURN 1 AS y', {}, z.object({ x: z.number() }));
      await expect(engine.read(missing)).rejects.toMatchObject({ kind: 'internal' });
    },
  },
  {
    id: 'E-VALUE-10',
    title: 'a text and a number are never equal',
    run: async ({ engine }) => {
      expect(await valueOf(engine, 'RETURN $a = $b AS x', { a: '1', b: 1 })).toBe(false);
    },
  },
  {
    id: 'E-VALUE-11',
    title: 'nulls sort last when ascending and first when descending',
    run: async ({ engine }) => {
      const text = 'UNWIND [2, null, 1] AS x RETURN x ORDER BY x';
      expect(await valueOf(engine, text)).toEqual([1, 2, null]);
      expect(await valueOf(engine, `${text} DESC`)).toEqual([null, 2, 1]);
    },
  },
  {
    id: 'E-VALUE-12',
    title: 'rows keep the order of ORDER BY, and an answer without rows is an empty list',
    run: async ({ engine }) => {
      await engine.write((tx) =>
        tx.run(silent('UNWIND range(1, 500) AS i CREATE (:Entity {id: toString(i), at: (i * 37) % 500})')),
      );
      const rows = await valueOf(engine, 'MATCH (n:Entity) RETURN n.at AS x ORDER BY x LIMIT 500');
      expect(rows).toEqual(Array.from({ length: 500 }, (_, at) => at));
      expect(await valueOf(engine, 'MATCH (n:Nothing) RETURN n.id AS x LIMIT 1')).toEqual([]);
    },
  },
];
