/**
 * The other named peer: the page's one statement through the driver, without HTTP, GraphQL or our engine. Takes
 * lines of JSON {connections, ms} and answers each with a line of JSON.
 */
import { createInterface } from 'node:readline';
import neo4j from 'neo4j-driver';
import { openEngine } from '../../server/engine/open.ts';
import { NOTHING_KNOWN } from '../../server/cypher/read/card-row.ts';
import { termPages } from '../../server/cypher/read/term-pages.ts';
import { prepareStore } from '../../server/repository/store.ts';
import { readSeed } from '../../server/seeding/read-seed.ts';
import { seedEmptyStore } from '../../server/seeding/seed-store.ts';
import { Atlas } from '../../schema/entities/atlas.ts';
import { summarize } from './load.ts';

interface Peer {
  run(id: string): Promise<unknown>;
}

const neo4jPeer = (uri: string): Peer => {
  const driver = neo4j.driver(
    uri,
    neo4j.auth.basic(process.env['NEO4J_USERNAME'] ?? '', process.env['NEO4J_PASSWORD'] ?? ''),
    {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      maxConnectionPoolSize: 50,
    },
  );
  return {
    run: async (id) => {
      const { text, params } = termPages([id], NOTHING_KNOWN);
      const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
      try {
        const whole = Object.entries(params).map(([name, value]) => [
          name,
          typeof value === 'number' ? neo4j.int(value) : value,
        ]);
        return (await session.run(text, Object.fromEntries(whole))).records.length;
      } finally {
        await session.close();
      }
    },
  };
};

/** The embedded store has one opener, so this peer has the same content in memory. */
const embeddedPeer = async (): Promise<Peer> => {
  const engine = await openEngine({ dataFolder: null });
  await prepareStore(engine);
  const parts = { engine, clock: () => new Date(0).toISOString(), uuid: () => crypto.randomUUID() };
  await seedEmptyStore(parts, await readSeed('seed'), () => new Atlas());
  return { run: (id) => engine.read(termPages([id], NOTHING_KNOWN)) };
};

const ids = JSON.parse(process.argv[2] ?? '[]') as readonly string[];
const uri = process.env['NEO4J_URI'];
const peer = uri === undefined ? await embeddedPeer() : neo4jPeer(uri);

const loop = async (connections: number, ms: number) => {
  const latencies: number[] = [];
  const until = performance.now() + ms;
  let at = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        const start = performance.now();
        await peer.run(ids[at++ % ids.length]!);
        latencies.push(performance.now() - start);
      }
    }),
  );
  return summarize(latencies, ms);
};

console.log(JSON.stringify({ ready: true }));
for await (const line of createInterface({ input: process.stdin })) {
  const { connections, ms } = JSON.parse(line) as { connections: number; ms: number };
  console.log(JSON.stringify(await loop(connections, ms)));
}
process.exit(0);
