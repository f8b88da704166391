import { expect } from 'vitest';
import { openForTests } from '../../support/engines.ts';
import type { ContractCase } from '../case.ts';
import { createEntity, entityIds, silent, valueOf } from '../statements.ts';

/** One violation for each unique key that the schema promises. */
const TWICE = [
  "CREATE (:Entity {id: 'x'}), (:Entity {id: 'x'})",
  'CREATE (:Change {seq: 1}), (:Change {seq: 1})',
  "CREATE (:Change {seq: 2, mutationId: 'm'}), (:Change {seq: 3, mutationId: 'm'})",
  "CREATE (:Meta {id: 'meta'}), (:Meta {id: 'meta'})",
];

export const LIFE_CASES: readonly ContractCase[] = [
  {
    id: 'E-LIFE-01',
    title: 'ensureSchema may be called again, over data too, and the unique keys hold',
    run: async ({ engine }) => {
      await engine.write((tx) => tx.run(createEntity('a')));
      await engine.ensureSchema();
      await engine.ensureSchema();
      for (const text of TWICE) {
        await expect(
          engine.write((tx) => tx.run(silent(text))),
          text,
        ).rejects.toMatchObject({ kind: 'constraint' });
      }
      expect(await entityIds(engine)).toEqual(['a']);
      expect(await valueOf(engine, 'MATCH (n) RETURN count(n) AS x LIMIT 1')).toBe(1);
    },
  },
  {
    id: 'E-LIFE-02',
    title: 'changes without a mutationId do not disturb each other',
    run: async ({ engine }) => {
      await engine.write((tx) => tx.run(silent('CREATE (:Change {seq: 1}), (:Change {seq: 2})')));
      expect(await valueOf(engine, 'MATCH (c:Change) RETURN count(c) AS x LIMIT 1')).toBe(2);
    },
  },
  {
    id: 'E-LIFE-03',
    title: 'ensureSchema over data that break a unique key says so, and succeeds once they are mended',
    run: async ({ engine }) => {
      await engine.write((tx) => tx.run(silent('DROP CONSTRAINT meta_id IF EXISTS')));
      await engine.write((tx) =>
        tx.run(silent("CREATE (:Meta {id: 'meta', n: 1}), (:Meta {id: 'meta', n: 2})")),
      );
      try {
        await expect(engine.ensureSchema()).rejects.toMatchObject({ kind: 'constraint' });
      } finally {
        await engine.write((tx) => tx.run(silent('MATCH (m:Meta {n: 2}) DELETE m')));
        await engine.ensureSchema();
      }
      const again = engine.write((tx) => tx.run(silent("CREATE (:Meta {id: 'meta'})")));
      await expect(again).rejects.toMatchObject({ kind: 'constraint' });
    },
  },
  {
    id: 'E-LIFE-04',
    title: 'after close every call is refused, and closing again is fine',
    run: async ({ engine }) => {
      await engine.write((tx) => tx.run(createEntity('a')));
      await engine.close();
      await engine.close();
      const calls: readonly (() => Promise<unknown>)[] = [
        () => entityIds(engine),
        () => engine.write((tx) => tx.run(createEntity('b'))),
        () => engine.ensureSchema(),
        () => engine.backup('nowhere'),
      ];
      for (const call of calls) await expect(call()).rejects.toMatchObject({ kind: 'closed' });
      expect(await engine.health()).toMatchObject({ ok: false });
    },
  },
  {
    id: 'E-LIFE-05',
    title: 'close waits for the write that is running, and what it acknowledged is kept',
    run: async ({ engine, settings }) => {
      const running = engine.write((tx) => tx.run(createEntity('a')));
      await engine.close();
      await expect(running).resolves.toEqual([]);
      const again = await openForTests(settings);
      expect(await entityIds(again)).toEqual(['a']);
      await again.close();
    },
  },
  {
    id: 'E-LIFE-06',
    title:
      'what was written is there when the store is opened again, and its unique keys hold without ensureSchema',
    run: async ({ engine, settings }) => {
      await engine.write((tx) => tx.run(createEntity('a', { list: ['x', 'y'], n: 1 })));
      await engine.close();
      const again = await openForTests(settings);
      expect(await valueOf(again, 'MATCH (n:Entity) RETURN [n.id, n.list, n.n] AS x LIMIT 2')).toEqual([
        'a',
        ['x', 'y'],
        1,
      ]);
      const twice = again.write((tx) => tx.run(createEntity('a')));
      await expect(twice).rejects.toMatchObject({ kind: 'constraint' });
      await again.close();
    },
  },
  {
    id: 'E-LIFE-07',
    title: 'health names the engine and its version',
    run: async ({ engine }) => {
      const health = await engine.health();
      expect(health.ok).toBe(true);
      expect(health.engine).toMatch(/\d+\.\d+/);
    },
  },
  {
    id: 'E-LIFE-08',
    title: 'an engine does what it says it can do: cancelling, sharing, backup',
    timeoutMs: 60_000,
    run: async ({ engine, settings }) => {
      const second = openForTests(settings);
      if (engine.capabilities.sharedStore) {
        await (await second).close();
      } else {
        await expect(second).rejects.toMatchObject({ kind: 'locked' });
      }
      if (!engine.capabilities.onlineBackup) {
        await expect(engine.backup('nowhere')).rejects.toMatchObject({ kind: 'unsupported' });
      }
    },
  },
];
