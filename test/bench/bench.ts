/**
 * `npm run bench`: the concept page through the whole server, beside node:http giving the same bytes and beside the
 * page's one statement through the driver. One run, warmed, rounds interleaved; what counts are the ratios. The
 * server is measured twice: as it is, asking the store each time whether what it knows still holds, and as it is
 * after a change, reading every page anew.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isAtlasError } from '../../schema/vocabulary/errors.ts';
import { startTestServer } from '../api/atlas-server.ts';
import { ROOT } from '../house/files.ts';
import { removeFolder, temporaryFolder } from '../support/folders.ts';
import { startNeo4j } from '../support/neo4j.ts';
import { ask, startAtlas } from '../support/server-process.ts';
import { loadHttp, requestBytes } from './load.ts';
import type { Load } from './load.ts';
import { CONCEPT_PAGE } from './page.ts';

const ROUNDS = 5;
const ROUND_MS = 1_500;
const CONNECTIONS = [1, 16];

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** A child that talks in lines of JSON. */
const startChild = async (script: string, args: readonly string[], env: Readonly<Record<string, string>>) => {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const read = async <T>(): Promise<T> => JSON.parse((await lines.next()).value as string) as T;
  return {
    read,
    ask: <T>(question: unknown): Promise<T> => {
      child.stdin.write(`${JSON.stringify(question)}\n`);
      return read<T>();
    },
    stop: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
};

interface Round {
  readonly server: Load;
  readonly bare: Load;
  readonly raw: Load;
}

const report = (engine: string, connections: number, rounds: readonly Round[]): number => {
  const of = (pick: (round: Round) => number): number => median(rounds.map(pick));
  const toRaw = of(({ server, raw }) => server.rate / raw.rate);
  const cell = ({ rate, p50, p95 }: Load): string =>
    `${rate.toFixed(0)}/s p50 ${p50.toFixed(2)} p95 ${p95.toFixed(2)} ms`;
  const last = rounds.at(-1)!;
  console.log(
    `${engine}, ${connections} connection${connections === 1 ? '' : 's'}: page / node:http ${of(({ server, bare }) => server.rate / bare.rate).toFixed(3)}, ` +
      `page / raw statement ${toRaw.toFixed(2)} (p95 ${of(({ server, raw }) => server.p95 / raw.p95).toFixed(2)}×)\n` +
      `    last round: page ${cell(last.server)}; node:http ${cell(last.bare)}; raw ${cell(last.raw)}`,
  );
  return toRaw;
};

/** How many statements the page takes, counted at the engine. */
const statementsPerPage = async (): Promise<number> => {
  const server = await startTestServer();
  server.statements.length = 0;
  await server.ask(CONCEPT_PAGE, { id: 'concept/direct-optimization' });
  const count = server.statements.length;
  await server.dispose();
  return count;
};

const FORGETFUL = ['--import', 'tsx', 'test/bench/forgetful-serve.ts'];

const measure = async (
  name: string,
  env: Readonly<Record<string, string>>,
  command?: readonly string[],
): Promise<number[]> => {
  const folder = temporaryFolder('bench');
  const server = await startAtlas({
    env: { ATLAS_DATA: join(folder, 'data'), ...env },
    ...(command === undefined ? {} : { command }),
  });
  const { data } = await ask<{ concepts: { nodes: { id: string }[] } }>(
    server.url,
    '{ concepts(first: 100) { nodes { id } } }',
  );
  const ids = data.concepts.nodes.map(({ id }) => id);
  const answers: Record<string, string> = {};
  for (const id of ids) {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: CONCEPT_PAGE, variables: { id } }),
    });
    answers[id] = await response.text();
    if (answers[id].includes('"errors"'))
      throw new RangeError(`The page of ${id} fails: ${answers[id].slice(0, 300)}`);
  }
  const sizes = Object.values(answers).map((text) => Buffer.byteLength(text));
  console.log(
    `${name}: ${ids.length} pages, mean ${(sizes.reduce((a, b) => a + b, 0) / sizes.length).toFixed(0)} bytes, most ${Math.max(...sizes)}`,
  );
  const file = join(folder, 'answers.json');
  writeFileSync(file, JSON.stringify(answers));
  const bare = await startChild('test/bench/bare-server.ts', [file], {});
  const { port } = await bare.read<{ port: number }>();
  const raw = await startChild('test/bench/raw-loop.ts', [JSON.stringify(ids)], env);
  await raw.read();
  const requests = ids.map((id) => requestBytes(CONCEPT_PAGE, { id }));
  const serverPort = Number(new URL(server.url).port);
  const ratios: number[] = [];
  for (const connections of CONNECTIONS) {
    const rounds: Round[] = [];
    // The first round warms everything and is thrown away; the order turns every other round.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const peers = {
        server: () => loadHttp(serverPort, requests, connections, ROUND_MS),
        bare: () => loadHttp(port, requests, connections, ROUND_MS),
        raw: () => raw.ask<Load>({ connections, ms: ROUND_MS }),
      };
      const order: (keyof Round)[] = round % 2 === 0 ? ['server', 'bare', 'raw'] : ['raw', 'bare', 'server'];
      const loads: Partial<Record<keyof Round, Load>> = {};
      for (const peer of order) loads[peer] = await peers[peer]();
      if (round > 0) rounds.push(loads as Round);
    }
    ratios.push(report(name, connections, rounds));
  }
  await Promise.all([bare.stop(), raw.stop(), server.stop()]);
  removeFolder(folder);
  return ratios;
};

console.log(`statements per concept page: ${await statementsPerPage()}`);
await measure('embedded', {});
await measure('embedded, every page anew', {}, FORGETFUL);
try {
  const neo4j = await startNeo4j();
  const { uri, username, password } = neo4j.connection;
  const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const ratios = await measure(`neo4j ${neo4j.version}`, env);
  await measure(`neo4j ${neo4j.version}, every page anew`, env, FORGETFUL);
  await neo4j.stop();
  const floor = Math.min(...ratios);
  console.log(`floor on Neo4j: ${floor.toFixed(2)} of the raw driver's rate (wanted: 0.5 or more)`);
  if (floor < 0.5) process.exitCode = 1;
} catch (error) {
  if (!isAtlasError(error, 'CONFIG')) throw error;
  console.log(`Neo4j was not measured: ${error.message}`);
  if (process.env['CI'] === 'true') process.exitCode = 1;
}
process.exit();
