/** What can be wrong with a store that is a server: the line, the password, silence, a lost COMMIT. */
import { expect } from 'vitest';
import { openEngine } from '../../../server/engine/open.ts';
import type { Neo4jConnection } from '../../../server/engine/connection.ts';
import { startBoltProxy } from '../../support/bolt-proxy.ts';
import type { BoltProxy, CommitFault } from '../../support/bolt-proxy.ts';
import { openForTests } from '../../support/engines.ts';
import { startSilentServer } from '../../support/silent-server.ts';
import { freePort } from '../../../server/neo4j-local/server.ts';
import type { ContractCase, ContractContext } from '../case.ts';
import { createEntity, entityIds, valueOf } from '../statements.ts';

const only = { engine: 'neo4j', reason: 'Only Neo4j is reached over a line that can fail.' } as const;

const connectionOf = ({ settings }: ContractContext): Neo4jConnection => {
  if (settings.neo4j === undefined) throw new RangeError('This store is no server.');
  return settings.neo4j;
};

/** Runs `work` with a proxy before the server. */
const throughProxy = async (
  context: ContractContext,
  work: (proxy: BoltProxy, connection: Neo4jConnection) => Promise<void>,
): Promise<void> => {
  const connection = connectionOf(context);
  const proxy = await startBoltProxy(connection.uri);
  try {
    await work(proxy, { ...connection, uri: proxy.uri });
  } finally {
    await proxy.close();
  }
};

/** A write whose COMMIT is lost in the given way ends as unknown, and the store holds `ids`. */
const loseCommit = (context: ContractContext, fault: CommitFault, ids: readonly string[]): Promise<void> =>
  throughProxy(context, async (proxy, connection) => {
    const engine = await openForTests({ neo4j: connection });
    let ran = 0;
    proxy.lose(fault);
    const write = engine.write(
      async (tx) => {
        ran += 1;
        await tx.run(createEntity(`run${ran}`));
      },
      { deadlineMs: 3_000 },
    );
    await expect(write).rejects.toMatchObject({ outcomeUnknown: true, kind: 'unavailable', retryable: true });
    expect(ran).toBe(1);
    expect(proxy.lost).toBe(1);
    expect(await entityIds(context.engine)).toEqual(ids);
    await engine.close();
  });

export const NEO4J_FAULT_CASES: readonly ContractCase[] = [
  {
    id: 'E-NET-01',
    title: 'COMMIT took place and its answer is lost: outcome unknown, run once, written once',
    only,
    run: (context) => loseCommit(context, 'answer', ['run1']),
  },
  {
    id: 'E-NET-02',
    title: 'COMMIT itself is lost: outcome unknown, run once, nothing written',
    only,
    run: (context) => loseCommit(context, 'request', []),
  },
  {
    id: 'E-NET-03',
    title:
      'COMMIT took place and the line falls silent: given up at the deadline, outcome unknown, written once',
    only,
    run: (context) => loseCommit(context, 'silence', ['run1']),
  },
  {
    id: 'E-NET-04',
    title: 'a line cut before COMMIT is unavailable, not unknown, and nothing is written',
    only,
    run: (context) =>
      throughProxy(context, async (proxy, connection) => {
        const engine = await openForTests({ neo4j: connection });
        const write = engine.write(async (tx) => {
          await tx.run(createEntity('a'));
          proxy.cutAll();
          await tx.run(createEntity('b'));
        });
        await expect(write).rejects.toMatchObject({
          kind: 'unavailable',
          retryable: true,
          outcomeUnknown: false,
        });
        expect(await entityIds(context.engine)).toEqual([]);
        await engine.close();
      }),
  },
  {
    id: 'E-NET-05',
    title: 'a read after its line was cut succeeds by itself on a new one',
    only,
    run: (context) =>
      throughProxy(context, async (proxy, connection) => {
        const engine = await openForTests({ neo4j: connection });
        for (let round = 0; round < 5; round += 1) {
          const reading = Promise.all([1, 2, 3, 4].map((v) => valueOf(engine, 'RETURN $v AS x', { v })));
          if (round % 2 === 1) proxy.cutAll();
          expect(await reading).toEqual([1, 2, 3, 4]);
          proxy.cutAll();
        }
        await engine.close();
      }),
  },
  {
    id: 'E-NET-06',
    title: 'a wrong password is unauthorized',
    only,
    run: async (context) => {
      const neo4j = { ...connectionOf(context), username: 'nobody', password: 'wrong' };
      await expect(openEngine({ neo4j })).rejects.toMatchObject({ kind: 'unauthorized', retryable: false });
    },
  },
  {
    id: 'E-NET-07',
    title: 'no server is unavailable, a malformed address or an unknown database is invalid',
    only,
    run: async (context) => {
      const connection = connectionOf(context);
      const nobody = { ...connection, uri: `bolt://127.0.0.1:${await freePort()}` };
      await expect(openEngine({ neo4j: nobody })).rejects.toMatchObject({ kind: 'unavailable' });
      for (const uri of ['http://127.0.0.1:7687', 'localhost:7687', '']) {
        await expect(openEngine({ neo4j: { ...connection, uri } }), uri).rejects.toMatchObject({
          kind: 'invalid',
        });
      }
      const database = { ...connection, database: 'nowhere' };
      await expect(openEngine({ neo4j: database })).rejects.toMatchObject({ kind: 'invalid' });
    },
  },
  {
    id: 'E-NET-08',
    title: 'a server that takes the connection and never answers is given up in time',
    only,
    timeoutMs: 30_000,
    run: async (context) => {
      const silent = await startSilentServer();
      try {
        const neo4j = { ...connectionOf(context), uri: `bolt://127.0.0.1:${silent.port}` };
        await expect(openEngine({ neo4j })).rejects.toMatchObject({ kind: 'unavailable' });
      } finally {
        await silent.close();
      }
    },
  },
  {
    id: 'E-NET-09',
    title: 'a server that falls silent later: reads, writes, health and close all end in time',
    only,
    timeoutMs: 40_000,
    run: (context) =>
      throughProxy(context, async (proxy, connection) => {
        const engine = await openForTests({ neo4j: connection });
        proxy.freeze();
        await expect(valueOf(engine, 'RETURN 1 AS x', {}, { deadlineMs: 500 })).rejects.toMatchObject({
          kind: 'timeout',
        });
        await expect(
          engine.write((tx) => tx.run(createEntity('a')), { deadlineMs: 500 }),
        ).rejects.toMatchObject({ kind: 'timeout', outcomeUnknown: false });
        expect(await engine.health()).toMatchObject({ ok: false });
        await engine.close();
        expect(await entityIds(context.engine)).toEqual([]);
      }),
  },
  {
    id: 'E-NET-10',
    title: 'a statement past its deadline is stopped on the server too',
    only,
    run: async ({ engine }) => {
      const long =
        'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a + b AS c RETURN count(c) AS x';
      await expect(valueOf(engine, long, {}, { deadlineMs: 300 })).rejects.toMatchObject({ kind: 'timeout' });
      const running =
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '1000000) AS b' AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*) AS x";
      await expect.poll(() => valueOf(engine, running), { timeout: 5_000 }).toBe(0);
    },
  },
];
