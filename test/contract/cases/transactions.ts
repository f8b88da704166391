import { expect } from 'vitest';
import { setTimeout as sleep } from 'node:timers/promises';
import { isEngineError } from '../../../server/engine/errors.ts';
import { rollback } from '../../../server/engine/port.ts';
import { z } from 'zod';
import type { ContractCase } from '../case.ts';
import { createEntity, entityIds, silent, statement, valueOf } from '../statements.ts';

class Refusal extends Error {}

export const TRANSACTION_CASES: readonly ContractCase[] = [
  {
    id: 'E-TX-01',
    title: 'a committed write is there, with the value that the work returned',
    run: async ({ engine }) => {
      const value = await engine.write(async (tx) => {
        await tx.run(createEntity('a'));
        await tx.run(createEntity('b'));
        return { done: 2 };
      });
      expect(value).toEqual({ done: 2 });
      expect(await entityIds(engine)).toEqual(['a', 'b']);
      expect(await engine.write(async () => undefined)).toBeUndefined();
    },
  },
  {
    id: 'E-TX-02',
    title: 'rollback(value) gives the value and keeps nothing',
    run: async ({ engine }) => {
      const value = await engine.write(async (tx) => {
        await tx.run(createEntity('a'));
        return rollback('nothing to do');
      });
      expect(value).toBe('nothing to do');
      expect(await entityIds(engine)).toEqual([]);
    },
  },
  {
    id: 'E-TX-03',
    title: 'an error of the work itself passes unchanged and keeps nothing',
    run: async ({ engine }) => {
      const refusal = new Refusal('the work says no');
      const write = engine.write(async (tx) => {
        await tx.run(createEntity('a'));
        throw refusal;
      });
      await expect(write).rejects.toBe(refusal);
      expect(await entityIds(engine)).toEqual([]);
    },
  },
  {
    id: 'E-TX-04',
    title: 'a violated constraint keeps nothing of the transaction, before or after it',
    run: async ({ engine }) => {
      await engine.write((tx) => tx.run(createEntity('taken')));
      const write = engine.write(async (tx) => {
        await tx.run(createEntity('before'));
        await tx.run(createEntity('taken'));
        await tx.run(createEntity('after'));
      });
      await expect(write).rejects.toMatchObject({
        kind: 'constraint',
        retryable: false,
        outcomeUnknown: false,
      });
      expect(await entityIds(engine)).toEqual(['taken']);
    },
  },
  {
    id: 'E-TX-05',
    title: 'a violated constraint that the work swallows still ends the transaction and is thrown',
    run: async ({ engine }) => {
      await engine.write((tx) => tx.run(createEntity('taken')));
      const write = engine.write(async (tx) => {
        await tx.run(createEntity('before'));
        await tx.run(createEntity('taken')).catch(() => undefined);
        await tx.run(createEntity('after')).catch(() => undefined);
        return 'all is well';
      });
      await expect(write).rejects.toMatchObject({ kind: 'constraint' });
      expect(await entityIds(engine)).toEqual(['taken']);
    },
  },
  {
    id: 'E-TX-06',
    title: 'a statement that fails in the midst of its rows leaves none of them',
    run: async ({ engine }) => {
      const rows = [{ id: 'a' }, { id: 'b' }, { id: 'a' }, { id: 'c' }];
      const write = engine.write(async (tx) => {
        await tx.run(createEntity('before'));
        await tx.run(silent('UNWIND $rows AS row CREATE (:Entity {id: row.id})', { rows }));
      });
      await expect(write).rejects.toMatchObject({ kind: 'constraint' });
      expect(await entityIds(engine)).toEqual([]);
    },
  },
  {
    id: 'E-TX-07',
    title: 'an answer of the wrong shape inside a write keeps nothing',
    run: async ({ engine }) => {
      const write = engine.write((tx) =>
        tx.run(statement("CREATE (n:Entity {id: 'a'}) RETURN n.id AS x", {}, z.object({ x: z.number() }))),
      );
      await expect(write).rejects.toMatchObject({ kind: 'internal' });
      expect(await entityIds(engine)).toEqual([]);
    },
  },
  {
    id: 'E-TX-08',
    title:
      'a transaction reads its own writes: by id, over many hops, in EXISTS, after delete and re-creation',
    run: async ({ engine }) => {
      await engine.write(async (tx) => {
        const edges = [1, 2, 3, 4].map((at) => ({ from: `n${at}`, to: `n${at + 1}` }));
        for (const at of [1, 2, 3, 4, 5]) await tx.run(createEntity(`n${at}`));
        await tx.run(
          silent(
            'UNWIND $edges AS e MATCH (a:Entity {id: e.from}) MATCH (b:Entity {id: e.to}) CREATE (a)-[:IS_A {id: e.from}]->(b)',
            { edges },
          ),
        );
        const reach =
          'MATCH (:Entity {id: "n1"})-[:IS_A*1..10]->(x:Entity) RETURN count(DISTINCT x) AS x LIMIT 1';
        expect(await valueOf(tx, reach)).toBe(4);
        const exists =
          'MATCH (n:Entity {id: "n2"}) RETURN EXISTS { (n)-[:IS_A]->(:Entity {id: "n3"}) } AS x LIMIT 1';
        expect(await valueOf(tx, exists)).toBe(true);
        await tx.run(silent('MATCH (n:Entity {id: "n3"}) DETACH DELETE n'));
        expect(await valueOf(tx, reach)).toBe(1);
        await tx.run(createEntity('n3', { again: true }));
        expect(await valueOf(tx, 'MATCH (n:Entity {id: "n3"}) RETURN n.again AS x LIMIT 2')).toBe(true);
      });
      expect((await entityIds(engine)).length).toBe(5);
    },
  },
  {
    id: 'E-TX-09',
    title: 'nobody else sees a transaction before it is committed',
    run: async ({ engine }) => {
      await engine.write(async (tx) => {
        await tx.run(createEntity('a'));
        expect(await entityIds(engine)).toEqual([]);
      });
      expect(await entityIds(engine)).toEqual(['a']);
    },
  },
  {
    id: 'E-TX-10',
    title: 'what has been acknowledged is there at once, every time',
    run: async ({ engine }) => {
      for (let at = 0; at < 20; at += 1) {
        await engine.write((tx) => tx.run(createEntity(`a${at}`)));
        expect((await entityIds(engine)).length).toBe(at + 1);
      }
    },
  },
  {
    id: 'E-TX-11',
    title: 'statements begun together run in the order in which they were begun',
    run: async ({ engine }) => {
      const seen = await engine.write(async (tx) => {
        const [, , rows] = await Promise.all([
          tx.run(createEntity('a', { v: 1 })),
          tx.run(silent('MATCH (n:Entity {id: "a"}) SET n.v = n.v + 1')),
          valueOf(tx, 'MATCH (n:Entity {id: "a"}) RETURN n.v AS x LIMIT 1'),
        ]);
        return rows;
      });
      expect(seen).toBe(2);
    },
  },
  {
    id: 'E-TX-12',
    title: 'a statement that the work did not wait for is part of the transaction all the same',
    run: async ({ engine }) => {
      await engine.write(async (tx) => {
        void tx.run(createEntity('unawaited'));
      });
      expect(await entityIds(engine)).toEqual(['unawaited']);
      const write = engine.write(async (tx) => {
        await tx.run(createEntity('b'));
        tx.run(createEntity('unawaited')).catch(() => undefined);
      });
      await expect(write).rejects.toMatchObject({ kind: 'constraint' });
      expect(await entityIds(engine)).toEqual(['unawaited']);
    },
  },
  {
    id: 'E-TX-13',
    title: 'a statement after the end of its transaction is refused and does nothing',
    run: async ({ engine }) => {
      const tx = await engine.write(async (given) => given);
      await expect(tx.run(createEntity('late'))).rejects.toMatchObject({ kind: 'closed' });
      expect(await entityIds(engine)).toEqual([]);
    },
  },
  {
    id: 'E-TX-14',
    title: 'a read that writes is refused and writes nothing',
    run: async ({ engine }) => {
      await expect(engine.read(createEntity('a'))).rejects.toMatchObject({ kind: 'read-only' });
      expect(await entityIds(engine)).toEqual([]);
    },
  },
  {
    id: 'E-TX-15',
    title: 'deleting a node that still has edges is refused and deletes nothing',
    run: async ({ engine }) => {
      await engine.write((tx) =>
        tx.run(silent("CREATE (:Entity {id: 'a'})-[:IS_A {id: 'r'}]->(:Entity {id: 'b'})")),
      );
      const write = engine.write((tx) => tx.run(silent("MATCH (n:Entity {id: 'a'}) DELETE n")));
      await expect(write).rejects.toMatchObject({ kind: 'constraint' });
      expect(await entityIds(engine)).toEqual(['a', 'b']);
    },
  },
  {
    id: 'E-TX-16',
    title: 'after an error the next write is clean',
    run: async ({ engine }) => {
      for (let at = 0; at < 5; at += 1) {
        const error: unknown = await engine
          .write(async (tx) => {
            await tx.run(createEntity(`bad${at}`));
            await tx.run(silent('THIS IS NOT CYPHER'));
          })
          .catch((thrown: unknown) => thrown);
        expect(isEngineError(error, 'syntax')).toBe(true);
        await engine.write((tx) => tx.run(createEntity(`good${at}`)));
      }
      expect(await entityIds(engine)).toEqual(['good0', 'good1', 'good2', 'good3', 'good4']);
    },
  },
  {
    id: 'E-TX-17',
    title: 'a write that passes its deadline throws timeout, keeps nothing, and holds nobody up',
    run: async ({ engine }) => {
      const write = engine.write(
        async (tx) => {
          await tx.run(createEntity('slow'));
          await sleep(400);
          await tx.run(createEntity('slower'));
        },
        { deadlineMs: 150 },
      );
      await expect(write).rejects.toMatchObject({ kind: 'timeout' });
      await engine.write((tx) => tx.run(createEntity('next')), { deadlineMs: 2_000 });
      await sleep(400);
      expect(await entityIds(engine)).toEqual(['next']);
    },
  },
  {
    id: 'E-TX-18',
    title: 'a write whose deadline passes while another has the lock never takes place',
    run: async ({ engine }) => {
      await engine.write((tx) => tx.run(silent("CREATE (:Meta {id: 'meta', seq: 0})")));
      const lock = silent("MATCH (m:Meta {id: 'meta'}) SET m.lock = $by", { by: 'x' });
      let begun: () => void = () => undefined;
      const holding = new Promise<void>((resolve) => (begun = resolve));
      const first = engine.write(async (tx) => {
        await tx.run(lock);
        begun();
        await sleep(500);
      });
      await holding;
      const second = engine.write(
        async (tx) => {
          await tx.run(lock);
          await tx.run(createEntity('never'));
        },
        { deadlineMs: 100 },
      );
      await expect(second).rejects.toMatchObject({ kind: 'timeout' });
      await first;
      await sleep(100);
      expect(await entityIds(engine)).toEqual([]);
    },
  },
];
