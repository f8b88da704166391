import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { z } from 'zod';
import type { Transaction } from '../../../server/engine/port.ts';
import type { ContractCase } from '../case.ts';
import { silent, statement, valueOf } from '../statements.ts';

const WRITERS = 50;

/** The rule of every write: first the lock, then reading, then writing. */
const countUp = async (tx: Transaction): Promise<number> => {
  await tx.run(silent("MATCH (m:Meta {id: 'meta'}) SET m.lock = $lock", { lock: randomUUID() }));
  const seq = z.number().parse(await valueOf(tx, "MATCH (m:Meta {id: 'meta'}) RETURN m.seq AS x LIMIT 1"));
  await tx.run(silent('CREATE (:Change {seq: $seq, mutationId: $id})', { seq: seq + 1, id: randomUUID() }));
  await tx.run(silent("MATCH (m:Meta {id: 'meta'}) SET m.seq = $seq", { seq: seq + 1 }));
  return seq + 1;
};

export const CONCURRENCY_CASES: readonly ContractCase[] = [
  {
    id: 'E-CONC-01',
    title: 'of 50 parallel writers that lock the meta node first, none loses an update and seq has no gap',
    timeoutMs: 60_000,
    run: async ({ engine }) => {
      await engine.write((tx) => tx.run(silent("CREATE (:Meta {id: 'meta', seq: 0})")));
      const given = await Promise.all(Array.from({ length: WRITERS }, () => engine.write(countUp)));
      const all = Array.from({ length: WRITERS }, (_, at) => at + 1);
      expect([...given].sort((a, b) => a - b)).toEqual(all);
      expect(await valueOf(engine, 'MATCH (m:Meta) RETURN m.seq AS x LIMIT 1')).toBe(WRITERS);
      expect(await valueOf(engine, 'MATCH (c:Change) RETURN c.seq AS x ORDER BY x LIMIT 100')).toEqual(all);
    },
  },
  {
    id: 'E-CONC-02',
    title: 'readers beside writers never see half of a transaction',
    only: {
      engine: 'embedded',
      reason:
        'Neo4j reads committed values one by one: a statement may straddle a commit, by design (read committed).',
    },
    timeoutMs: 60_000,
    run: async ({ engine }) => {
      await engine.write((tx) =>
        tx.run(silent("CREATE (:Entity {id: 'a', v: 50}), (:Entity {id: 'b', v: 50})")),
      );
      const move = silent(
        "MATCH (a:Entity {id: 'a'}) MATCH (b:Entity {id: 'b'}) SET a.v = a.v - 1, b.v = b.v + 1",
      );
      const total = statement(
        'MATCH (n:Entity) RETURN sum(n.v) AS x LIMIT 1',
        {},
        z.object({ x: z.number() }),
      );
      const reading = Array.from({ length: 100 }, () => engine.read(total));
      await Promise.all(Array.from({ length: 20 }, () => engine.write((tx) => tx.run(move))));
      const sums = (await Promise.all(reading)).map((rows) => rows[0]?.x);
      expect(new Set(sums)).toEqual(new Set([100]));
      expect(await valueOf(engine, "MATCH (n:Entity {id: 'b'}) RETURN n.v AS x LIMIT 1")).toBe(70);
    },
  },
  {
    id: 'E-CONC-03',
    title: 'of parallel writers of one id exactly one wins, the others get constraint',
    run: async ({ engine }) => {
      const outcomes = await Promise.allSettled(
        Array.from({ length: 10 }, (_, by) =>
          engine.write((tx) => tx.run(silent("CREATE (:Entity {id: 'one', by: $by})", { by }))),
        ),
      );
      const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
      expect(lost.length).toBe(9);
      for (const { reason } of lost) expect(reason).toMatchObject({ kind: 'constraint' });
      expect(await valueOf(engine, "MATCH (n:Entity {id: 'one'}) RETURN count(n) AS x LIMIT 1")).toBe(1);
    },
  },
];
