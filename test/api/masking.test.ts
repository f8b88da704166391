/** What a client is told of errors, and what never leaves the server. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AtlasError } from '../../schema/vocabulary/errors.ts';
import { ENGINE_ERROR_KINDS, EngineError } from '../../server/engine/errors.ts';
import type { Services } from '../../server/graphql/context.ts';
import { startTestServer } from './atlas-server.ts';
import type { TestServer } from './atlas-server.ts';

const SECRET = 'connect ECONNREFUSED bolt://neo4j:s3cret-password@db:7687';

let server: TestServer;
let failure: unknown;

beforeAll(async () => {
  server = await startTestServer({
    change: (services: Services) => ({
      ...services,
      reader: { ...services.reader, stats: () => Promise.reject(failure) },
    }),
  });
});
afterAll(() => server.dispose());

/** The server, whose store fails with `error` whenever statistics are asked for. */
const failing = (error: unknown): TestServer => {
  failure = error;
  server.logged.length = 0;
  return server;
};

const raw = async (at: TestServer): Promise<string> => {
  const response = await fetch(`${at.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ stats { seq } }' }),
  });
  return response.text();
};

describe('an error of a driver', () => {
  it('is masked, with the id under which it is logged', async () => {
    const at = failing(new Error(SECRET));
    const text = await raw(at);
    expect(text).not.toMatch(/s3cret|password|ECONNREFUSED|bolt|stack|node_modules/);
    const { errors } = await at.ask('{ stats { seq } }');
    expect(errors[0]?.extensions['code']).toBe('INTERNAL');
    const requestId = errors[0]?.extensions['requestId'];
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(at.logged.some((line) => line.includes(String(requestId)) && line.includes('s3cret'))).toBe(true);
  });
  it('is masked when something other than an error is thrown', async () => {
    expect(await raw(failing(SECRET))).not.toMatch(/s3cret/);
  });
});

describe('an error of the store', () => {
  it.each(ENGINE_ERROR_KINDS)('%s passes as its kind, without the text of the driver', async (kind) => {
    const error = new EngineError(kind, SECRET, {
      vendorCode: SECRET,
      statement: 'stats',
      cause: new Error(SECRET),
    });
    const at = failing(error);
    const { errors } = await at.ask('{ stats { seq } }');
    expect(errors[0]?.extensions).toMatchObject({ code: 'STORE', kind, retryable: error.retryable });
    expect(errors[0]?.extensions['requestId']).toBeDefined();
    expect(await raw(at)).not.toMatch(/s3cret/);
  });
});

describe('an error of ours', () => {
  it('passes with code, path and details, and is not logged as a fault', async () => {
    const at = failing(
      new AtlasError('BAD_CURSOR', 'From another list.', { path: ['after'], details: { a: 1 } }),
    );
    const { errors } = await at.ask('{ stats { seq } }');
    expect(errors[0]).toMatchObject({
      message: 'From another list.',
      path: ['stats'],
      extensions: { code: 'BAD_CURSOR', path: ['after'], details: { a: 1 } },
    });
    expect(at.logged.filter((line) => line.includes('"level":50'))).toEqual([]);
  });
});

describe('an error of the query', () => {
  it('passes as it is and is not logged as a fault', async () => {
    failing(null);
    const codes = async (query: string) =>
      (await server.ask(query)).errors.map(({ extensions }) => extensions['code']);
    expect(await codes('{')).toEqual(['GRAPHQL_PARSE_FAILED']);
    expect(await codes('{ nothing }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(await codes('query ($id: ID!) { concept(id: $id) { id } }')).toEqual(['BAD_USER_INPUT']);
    expect(server.logged.filter((line) => line.includes('"level":50'))).toEqual([]);
  });
});

describe('the log', () => {
  it('names request, operation, time and codes, and no variables', async () => {
    failing(null);
    await server.ask('query Secretly($text: String!) { search(text: $text) { totalCount } }', {
      text: 'xyzzy-variable',
    });
    const line = server.logged.find((one) => one.includes('Secretly'));
    expect(JSON.parse(line ?? '{}')).toMatchObject({ operation: 'Secretly', kind: 'query' });
    expect(JSON.parse(line ?? '{}')).toHaveProperty('requestId');
    expect(JSON.parse(line ?? '{}')).toHaveProperty('ms');
    expect(server.logged.join('\n')).not.toContain('xyzzy');
  });
});
