/** Who may write: only requests sent to this machine by its own name. */
import { request } from 'node:http';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forbiddenHost } from '../../server/access/host-guard.ts';
import { startTestServer } from './atlas-server.ts';
import type { TestServer } from './atlas-server.ts';

describe('the rule', () => {
  const code = (headers: Record<string, string>, hosts: string[] = []) =>
    forbiddenHost(headers, hosts)?.code ?? null;
  it.each(['localhost', 'localhost:4000', '127.0.0.1:4000', '[::1]', '[::1]:4000', 'LOCALHOST:1'])(
    '%s may',
    (host) => {
      expect(code({ host })).toBeNull();
    },
  );
  it.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '',
    '::1',
    '0.0.0.0',
    'localhost:80:80',
    '127.0.0.2',
  ])('%s may not', (host) => {
    expect(code({ host })).toBe('FORBIDDEN_HOST');
  });
  it('allows names of ATLAS_HOSTS and nothing near them', () => {
    expect(code({ host: 'atlas.lan:4000' }, ['Atlas.lan'])).toBeNull();
    expect(code({ host: 'x.atlas.lan' }, ['atlas.lan'])).toBe('FORBIDDEN_HOST');
  });
  it.each(['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'])('%s ends it', (name) => {
    expect(code({ host: 'localhost', [name]: '' })).toBe('FORBIDDEN_HOST');
  });
  it('needs a Host', () => {
    expect(code({})).toBe('FORBIDDEN_HOST');
  });
});

/** fetch cannot set Host. */
const send = (url: string, query: string, variables: unknown, headers: Record<string, string>) =>
  new Promise<{ status: number; code: unknown }>((resolve, reject) => {
    const sent = request(
      `${url}/graphql`,
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => {
          const body = JSON.parse(text) as { errors?: { extensions: { code: unknown } }[] };
          resolve({ status: response.statusCode ?? 0, code: body.errors?.[0]?.extensions.code ?? null });
        });
      },
    );
    sent.on('error', reject);
    sent.end(JSON.stringify({ query, variables }));
  });

const ADD =
  'mutation ($input: AddConceptInput!) { addConcept(input: $input) { concept { id } userErrors { code } } }';
const input = () => ({
  input: {
    mutationId: randomUUID(),
    name: `Guarded ${randomUUID()}`,
    kind: 'MECHANISM',
    definition: 'Guarded.',
    rationale: 'A test.',
  },
});

describe('over HTTP', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ hosts: ['atlas.lan'] });
  });
  afterAll(() => server.dispose());

  it('refuses a mutation under another name before anything is written, and answers queries under any', async () => {
    const before = (await server.ask('{ stats { seq } }')).data;
    expect(await send(server.url, ADD, input(), { host: 'evil.example' })).toEqual({
      status: 403,
      code: 'FORBIDDEN_HOST',
    });
    expect(await send(server.url, ADD, input(), { 'x-forwarded-for': '10.0.0.1' })).toEqual({
      status: 403,
      code: 'FORBIDDEN_HOST',
    });
    expect(await send(server.url, '{ stats { seq } }', {}, { host: 'evil.example' })).toEqual({
      status: 200,
      code: null,
    });
    expect((await server.ask('{ stats { seq } }')).data).toEqual(before);
  });
  it('takes a mutation under its own names', async () => {
    expect(await send(server.url, ADD, input(), {})).toEqual({ status: 200, code: null });
    expect(await send(server.url, ADD, input(), { host: 'atlas.lan:4000' })).toEqual({
      status: 200,
      code: null,
    });
  });
});

describe('a read-only server', () => {
  it('says why, and reads on', async () => {
    const server = await startTestServer({ readOnlyReason: 'Listening on 0.0.0.0.' });
    const { status, errors } = await server.ask(ADD, input());
    expect(status).toBe(403);
    expect(errors[0]).toMatchObject({ message: 'Listening on 0.0.0.0.', extensions: { code: 'READ_ONLY' } });
    expect((await server.ask('{ stats { seq } }')).data).toEqual({ stats: { seq: 1 } });
    expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({ ready: true, readOnly: true });
    await server.dispose();
  });
});
