/** Whatever is sent, the server answers in its own form and lives on. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer } from './atlas-server.ts';
import type { TestServer } from './atlas-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.dispose());

const send = async (
  body: string | Uint8Array<ArrayBuffer>,
): Promise<{ status: number; codes: unknown[] }> => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body,
  });
  const answer = (await response.json()) as { errors?: { extensions: { code: unknown } }[] };
  return { status: response.status, codes: (answer.errors ?? []).map(({ extensions }) => extensions.code) };
};

const SOUND =
  'query Q($id: ID!, $n: Int! = 3) { concept(id: $id) { name relations(first: $n) { edges { reads node { evidence(first: 2) { quote { exact } } } } } } search(text: "tree") { hits { field } } }';

const GARBLE = fc.tuple(
  fc.nat({ max: SOUND.length }),
  fc.nat({ max: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

describe('odd requests', () => {
  it('of any bytes are refused as bad requests', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const { status, codes } = await send(Uint8Array.from(bytes));
        expect(status).toBeGreaterThanOrEqual(400);
        expect(status).toBeLessThan(500);
        expect(codes.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
  it('of any JSON are refused as bad requests', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (value) => {
        const { status } = await send(JSON.stringify(value));
        expect(status).toBeGreaterThanOrEqual(400);
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 150 },
    );
  });
  it('of a garbled query are answered or refused, never a fault of ours', async () => {
    await fc.assert(
      fc.asyncProperty(GARBLE, async ([at, cut, put]) => {
        const query = SOUND.slice(0, at) + put + SOUND.slice(at + cut);
        const { status, codes } = await send(JSON.stringify({ query, variables: { id: 'concept/search' } }));
        expect([200, 400]).toContain(status);
        expect(codes).not.toContain('INTERNAL');
        expect(codes).not.toContain('STORE');
      }),
      { numRuns: 250 },
    );
  });
  it('with any text as an id, a search or a cursor are answered or refused', async () => {
    const query =
      'query ($text: String!, $id: ID!) { node(id: $id) { id } concept(id: $id) { id } ancestors(id: $id) { complete } search(text: $text) { totalCount } concepts(filter: { text: $text }) { totalCount } }';
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(
        '\ud800',
        '" OR 1=1',
        '{}[]()^~*?:\\/',
        '\u0000',
        'concept/'.repeat(20),
        'a'.repeat(200),
      ),
    );
    await fc.assert(
      fc.asyncProperty(text, text, fc.boolean(), async (one, other, prefixed) => {
        const id = prefixed ? `concept/${other}` : other;
        const { status, codes } = await send(JSON.stringify({ query, variables: { text: one, id } }));
        expect(status).toBe(200);
        expect(codes.filter((code) => code === 'INTERNAL' || code === 'STORE')).toEqual([]);
        const cursor = await send(
          JSON.stringify({
            query: 'query ($after: String) { concepts(after: $after) { totalCount } }',
            variables: { after: one },
          }),
        );
        expect(cursor.codes.every((code) => code === 'BAD_CURSOR')).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
  it('leave it able to answer', async () => {
    expect((await server.ask('{ stats { seq } }')).data).toEqual({ stats: { seq: 1 } });
    expect(server.logged.filter((line) => line.includes('"level":50'))).toEqual([]);
  });
});
