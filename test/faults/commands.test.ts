/** The commands as people run them: what bad input gets, and what a restart keeps. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEngine } from '../../server/engine/open.ts';
import { prepareStore } from '../../server/repository/store.ts';
import { ROOT } from '../house/files.ts';
import { removeFolder, temporaryFolder } from '../support/folders.ts';
import { ask, freePort, startAtlas } from '../support/server-process.ts';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const run = async (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> => {
  const child = spawn(process.execPath, ['server/atlas.mjs', ...args], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
  const parts = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (parts.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (parts.err += text));
  await once(child, 'close');
  return { code: child.exitCode, ...parts };
};

const ADD = `mutation Add($input: AddConceptInput!) {
  addConcept(input: $input) { concept { id } change { seq } userErrors { code } }
}`;
const REVERT =
  'mutation Undo($input: RevertChangeInput!) { revertChange(input: $input) { change { seq } userErrors { code } } }';

interface Added {
  addConcept: { concept: { id: string }; change: { seq: number } };
}

const concept = (name: string) => ({
  mutationId: randomUUID(),
  name,
  kind: 'MECHANISM',
  definition: 'Only a test.',
  relations: [{ type: 'IS_A', other: 'concept/search' }],
});

let folder = '';
beforeAll(() => {
  folder = temporaryFolder('commands');
});
afterAll(() => removeFolder(folder));

describe('the command line', () => {
  it('helps, and says what it does not know', async () => {
    expect((await run(['--help'])).code).toBe(0);
    expect((await run(['export', '--help'])).code).toBe(0);
    expect((await run(['nonsense'])).code).toBe(2);
    expect((await run(['export', '--format', 'xml'])).code).toBe(2);
  });

  it('names every wrong setting at once', async () => {
    const ended = await run(['serve'], { ATLAS_PORT: 'abc', ATLAS_HOST: 'bad host', NEO4J_URI: 'http://x' });
    expect(ended.code).toBe(2);
    for (const word of ['CONFIG', 'ATLAS_PORT', 'ATLAS_HOST', 'NEO4J_URI']) expect(ended.err).toContain(word);
  });

  it('says that a port is in use', async () => {
    const other = createServer();
    const port = await freePort();
    other.listen(port, '127.0.0.1');
    await once(other, 'listening');
    const ended = await run(['serve'], { ATLAS_PORT: String(port), ATLAS_DATA: join(folder, 'port') });
    other.close();
    expect([ended.code, ended.err.split(':')[0]]).toEqual([2, 'PORT_IN_USE']);
  });

  it('does not make a store where there is none', async () => {
    const ended = await run(['export'], { ATLAS_DATA: join(folder, 'nothing') });
    expect([ended.code, ended.err.split(':')[0], ended.out]).toEqual([2, 'STORE', '']);
  });

  it('says that no Neo4j answers, without its password', async () => {
    const port = await freePort();
    const env = { NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: 'a-secret-word' };
    const ended = await run(['verify'], env);
    expect([ended.code, ended.err.split(':')[0]]).toEqual([2, 'STORE (unavailable)']);
    expect(ended.err).not.toContain('a-secret-word');
  });

  it('refuses a store that a newer atlas wrote', async () => {
    const dataFolder = join(folder, 'newer');
    const engine = await openEngine({ dataFolder });
    await prepareStore(engine);
    await engine.write((tx) =>
      tx.run({
        name: 'test.newer',
        text: "MATCH (m:Meta {id: 'meta'}) SET m.schemaVersion = 999 RETURN m.seq AS seq LIMIT 1",
        params: {},
        row: z.object({ seq: z.int() }),
      }),
    );
    await engine.close();
    const ended = await run(['verify'], { ATLAS_DATA: dataFolder });
    expect([ended.code, ended.err.split(':')[0]]).toEqual([2, 'SCHEMA_NEWER']);
  });
});

describe('a store in use', () => {
  it('is locked for others, and reached through the server; a restart keeps what was added and not what was undone', async () => {
    const dataFolder = join(folder, 'data');
    const env = { ATLAS_DATA: dataFolder };
    const first = await startAtlas({ env });
    const kept = await ask<Added>(first.url, ADD, { input: concept('Kept after a restart') });
    const undone = await ask<Added>(first.url, ADD, { input: concept('Undone before it') });
    await ask(first.url, REVERT, {
      input: { mutationId: randomUUID(), seq: undone.data.addConcept.change.seq },
    });

    const locked = await run(['export'], env);
    expect([locked.code, locked.err.split(':')[0]]).toEqual([2, 'STORE (locked)']);
    const remote = await run(['export', '--url', first.url]);
    const verified = await run(['verify', '--json', '--url', first.url]);
    expect([remote.code, verified.code]).toEqual([0, 0]);
    expect(await first.stop()).toBe(0);

    const local = await run(['export'], env);
    expect(local.out).toBe(remote.out);
    const second = await startAtlas({ env });
    const query =
      '{ kept: concept(id: "concept/kept-after-a-restart") { id } undone: concept(id: "concept/undone-before-it") { id } }';
    const { data } = await ask<{ kept: { id: string } | null; undone: { id: string } | null }>(
      second.url,
      query,
    );
    expect(data).toEqual({ kept: { id: kept.data.addConcept.concept.id }, undone: null });
    const statusOf = async (path: string) =>
      (await fetch(second.url + path, { headers: { accept: 'text/html' } })).status;
    expect(await statusOf('/concept/kept-after-a-restart')).toBe(200);
    expect(await statusOf('/concept/undone-before-it')).toBe(410);
    expect(await statusOf('/concept/never-there')).toBe(404);
    await second.stop();

    truncateSync(join(dataFolder, 'graph.grafeo'), 3_000);
    const corrupt = await run(['verify'], env);
    expect([corrupt.code, corrupt.err.split(':')[0]]).toEqual([2, 'STORE (corrupt)']);
  });
});
