/** Pages, headers, health, compression, the start that can be watched, and the stop that loses nothing. */
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isAtlasError } from '../../schema/vocabulary/errors.ts';
import { createLog } from '../../server/log.ts';
import { startServer } from '../../server/http/start.ts';
import type { RunningServer } from '../../server/http/start.ts';
import { startBare, startTestServer } from './atlas-server.ts';
import type { TestServer } from './atlas-server.ts';

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

/** Else fetch says `no-cache`, which asks for everything again. */
const REVALIDATE = { 'cache-control': 'max-age=0' };

describe('a server that is ready', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.dispose());
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}${path}`, { headers });

  it('says that it lives and is ready', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ ok: true, version: '0.0.0-test' });
    const ready = await get('/readyz');
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({ ready: true, readOnly: false });
  });
  it('gives one page for every entity, however its id looks', async () => {
    for (const path of [
      '/',
      '/concept/search',
      '/comment/jermyn-c8',
      '/quote/jermyn-c8/95b23452',
      '/relation/search/realizes/direct-optimization?view=map',
    ]) {
      const response = await get(path, HTML);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('Pages of the HTTP tests');
    }
  });
  it('has no page for a program, and none in place of a file', async () => {
    expect((await get('/concept/search', { accept: 'application/json' })).status).toBe(404);
    expect((await get('/assets/app-99999999.css', HTML)).status).toBe(404);
    expect((await get('/robots.txt', HTML)).status).toBe(404);
    expect((await get('/..%2f..%2fpackage.json', HTML)).status).not.toBe(200);
    expect((await get('/assets/..%2f..%2fatlas-server.ts', HTML)).status).not.toBe(200);
    expect((await fetch(`${server.url}/concept/search`, { method: 'POST', headers: HTML })).status).toBe(404);
  });
  it('lets browsers keep what has a hash in its name, and asks again for pages', async () => {
    const asset = await get('/assets/app-0a1b2c3d.css');
    expect(asset.status).toBe(200);
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const etag = asset.headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    expect((await get('/assets/app-0a1b2c3d.css', { 'if-none-match': etag, ...REVALIDATE })).status).toBe(
      304,
    );
    const page = await get('/', HTML);
    expect(
      (await get('/', { ...HTML, 'if-none-match': page.headers.get('etag') ?? '', ...REVALIDATE })).status,
    ).toBe(304);
  });
  it('sends the strict policy with everything, without unsafe words', async () => {
    for (const path of ['/', '/healthz', '/schema.graphql', '/nothing.here', '/assets/app-0a1b2c3d.css']) {
      const { headers } = await get(path, HTML);
      const policy = headers.get('content-security-policy') ?? '';
      for (const part of [
        "default-src 'self'",
        "script-src 'self'",
        "style-src 'self'",
        "object-src 'none'",
        "frame-ancestors 'none'",
      ]) {
        expect(policy.split(';')).toContain(part);
      }
      expect(policy).not.toMatch(/unsafe|data:|\*|upgrade-insecure/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('strict-transport-security')).toBeNull();
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
  });
  it('packs long answers with gzip, and never with brotli', async () => {
    const packed = await get('/schema.graphql', { 'accept-encoding': 'br, gzip' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(await packed.text()).toContain('type Query');
    expect(
      (await get('/schema.graphql', { 'accept-encoding': 'br' })).headers.get('content-encoding'),
    ).toBeNull();
    expect((await get('/healthz', { 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBeNull();
  });
  it('does not unpack what it is sent', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: '{"query":"{ stats { seq } }"}',
    });
    // The header is not heeded: the body is read as it is.
    expect(response.status).toBe(200);
  });
  it('answers a body that it cannot read in the form of GraphQL', async () => {
    const send = async (type: string, body: string) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      });
      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
      return [response.status, errors[0]?.extensions.code];
    };
    expect(await send('application/json', '{"query"')).toEqual([400, 'INVALID_INPUT']);
    expect(await send('application/json', '{"__proto__":{"a":1},"query":"{stats{seq}}"}')).toEqual([
      400,
      'INVALID_INPUT',
    ]);
    expect(await send('application/x-www-form-urlencoded', 'query={stats{seq}}')).toEqual([
      415,
      'INVALID_INPUT',
    ]);
    expect(await send('text/plain', '{"query":"{stats{seq}}"}')).toEqual([400, 'BAD_REQUEST']);
  });
  it('refuses a Host that is none', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('end', () => resolve(text)).on('error', reject);
      socket.write('GET /graphql?query={stats{seq}} HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n');
    });
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
  });
});

describe('a server that starts', () => {
  let server: RunningServer | undefined;
  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });

  it('shows how far it is, to people and to programs', async () => {
    server = await startBare();
    server.readiness.report('seeding', 120, 300);
    const ready = await fetch(`${server.url}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ ready: false, step: 'seeding', done: 120, of: 300 });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);

    const page = await fetch(`${server.url}/concept/search`, { headers: HTML });
    const html = await page.text();
    expect(page.status).toBe(503);
    expect(html).toContain('120 of 300');
    expect(html).toContain('http-equiv="refresh"');
    expect(html).not.toMatch(/<script|<style|style=/);
    const style = await fetch(`${server.url}/starting.css`);
    expect(style.headers.get('content-type')).toContain('text/css');

    const query = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ stats { seq } }"}',
    });
    expect(query.status).toBe(503);
    expect(await query.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_READY' } }] });
  });
  it('shows words of a step as words, whatever they hold', async () => {
    server = await startBare();
    server.readiness.report('<img src=x onerror=alert(1)>');
    const html = await (await fetch(server.url, { headers: HTML })).text();
    expect(html).not.toContain('<img');
  });
  it('says which port is taken, and what to do', async () => {
    server = await startBare();
    const port = Number(new URL(server.url).port);
    const second = startServer({
      log: createLog({ level: 'silent' }),
      host: '127.0.0.1',
      port,
      now: () => 0,
      newId: () => 'id',
      version: '0',
      hosts: [],
      staticFolder: '/nowhere',
    });
    const error = await second.catch((reason: unknown) => reason);
    expect(isAtlasError(error, 'PORT_IN_USE')).toBe(true);
  });
  it('says when the pages are not built', async () => {
    const built = await startTestServer({ staticFolder: '/nowhere/at/all' });
    const response = await fetch(built.url, { headers: HTML });
    expect(response.status).toBe(503);
    await built.dispose();
  });
});

describe('a server that stops', () => {
  it('answers what is under way, says that it is not ready, and takes no more', async () => {
    let finish = (): void => undefined;
    const slow = new Promise<void>((resolve) => (finish = resolve));
    const server = await startTestServer({
      change: (services) => ({
        ...services,
        reader: {
          ...services.reader,
          seq: async () => {
            await slow;
            return services.reader.seq();
          },
        },
      }),
    });
    const underWay = server.ask('{ latestChange { seq } }');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const stopping = server.stop();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
    finish();
    expect((await underWay).data).toEqual({ latestChange: { seq: 1 } });
    await stopping;
    await server.dispose();
  });
  it('is not ready once it is told to stop', async () => {
    const server = await startTestServer();
    server.readiness.drain();
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
    expect((await server.ask('{ stats { seq } }')).status).toBe(200);
    await server.dispose();
  });
  it('does not wait longer than it was told', async () => {
    const server = await startTestServer({
      change: (services) => ({
        ...services,
        reader: { ...services.reader, seq: () => new Promise(() => undefined) },
      }),
    });
    const never = server.ask('{ latestChange { seq } }').catch(() => 'cut');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const began = performance.now();
    await server.stop(200);
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(await never).toBe('cut');
    await server.dispose();
  });
});

describe('readiness', () => {
  it('is lost while the store does not answer', async () => {
    for (const health of [
      () => Promise.reject(new RangeError('bolt://secret')),
      () => Promise.resolve({ ok: false, detail: 'down' }),
      () => new Promise<never>(() => undefined),
    ]) {
      const server = await startTestServer({ change: (services) => ({ ...services, health }) });
      const response = await fetch(`${server.url}/readyz`);
      expect(response.status).toBe(503);
      expect(await response.text()).not.toContain('secret');
      expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
      await server.dispose();
    }
  });
});
