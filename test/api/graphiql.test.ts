/** The query page's headers and files, and its examples as the API answers them. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, askedIn } from '../../ui/graphiql/src/address.ts';
import { idsInLine, namedIn, namedInText } from '../../ui/graphiql/src/answer-ids.ts';
import { operationToRun } from '../../ui/graphiql/src/ask-atlas.ts';
import { askedBy, EXAMPLES } from '../../ui/graphiql/src/examples.ts';
import { startBare, startTestServer } from './atlas-server.ts';
import type { TestServer } from './atlas-server.ts';

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const ASSET = '/graphiql/assets/query-0a1b2c3d.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.dispose());

const get = (path: string, headers: Record<string, string> = HTML) =>
  fetch(`${server.url}${path}`, { headers });
const policyOf = async (path: string): Promise<readonly string[]> =>
  ((await get(path)).headers.get('content-security-policy') ?? '').split(';');

describe('the query page', () => {
  it('is a page of its own, asked for again at every visit', async () => {
    for (const path of ['/graphiql', '/graphiql/', '/graphiql/index.html', '/graphiql?query={stats{seq}}']) {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('Query page of the HTTP tests');
    }
    expect((await get('/graphiql', { accept: 'application/json' })).status).toBe(404);
  });
  it('lets browsers keep its files, and has no page in place of one', async () => {
    const asset = await get(ASSET);
    expect(asset.status).toBe(200);
    expect(asset.headers.get('content-type')).toContain('javascript');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    for (const path of [
      '/graphiql/assets/query-99999999.js',
      '/graphiql/assets/..%2f..%2f..%2fatlas-server.ts',
    ]) {
      expect((await get(path)).status).not.toBe(200);
    }
  });
  it('has a policy of its own: styles in the page and data: pictures and fonts, nothing from elsewhere', async () => {
    for (const path of ['/graphiql', '/graphiql/', ASSET]) {
      const policy = await policyOf(path);
      for (const part of [
        "default-src 'self'",
        "script-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "font-src 'self' data:",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ]) {
        expect(policy).toContain(part);
      }
      expect(policy.join(';')).not.toMatch(/https?:|\*|unsafe-eval|upgrade-insecure/);
      expect(policy.find((part) => part.startsWith('script-src'))).not.toMatch(/unsafe|data:/);
    }
  });
  it('shares that policy with no other page', async () => {
    for (const path of ['/', '/concept/graphiql', '/graphiqlx', '/assets/app-0a1b2c3d.css', '/graphql']) {
      expect((await policyOf(path)).join(';')).not.toMatch(/unsafe|data:/);
    }
  });
  it('says how far the server is while it starts, and that nothing is built', async () => {
    const starting = await startBare();
    const early = await fetch(`${starting.url}/graphiql`, { headers: HTML });
    expect(early.status).toBe(503);
    expect(early.headers.get('retry-after')).toBe('1');
    await starting.stop();
    const unbuilt = await startTestServer({ staticFolder: '/nowhere/at/all' });
    expect((await fetch(`${unbuilt.url}/graphiql`, { headers: HTML })).status).toBe(503);
    await unbuilt.dispose();
  });
});

describe('the opening examples', () => {
  it.each(EXAMPLES.map((example) => [example.name, example] as const))(
    '%s runs as it stands, with data and things to open',
    async (name, example) => {
      const { query, variables } = askedBy(example, randomUUID());
      const { status, data, errors } = await server.ask(query, variables === '' ? {} : JSON.parse(variables));
      expect(errors).toEqual([]);
      expect(status).toBe(200);
      expect(Object.values(data ?? {}).every((value) => value !== null)).toBe(true);
      expect(JSON.stringify(data)).not.toMatch(/"userErrors":\[\{/);
      expect(namedIn(data).length).toBeGreaterThan(0);
      expect(query).toContain(` ${name}`);
    },
  );
  it('say who is for and who is against, in words', async () => {
    const example = EXAMPLES.find(({ name }) => name === 'ForAndAgainst');
    const { data } = await server.ask(example?.query ?? '');
    const { holders, opponents, evidence } = data?.['relation'] as {
      readonly holders: readonly unknown[];
      readonly opponents: readonly unknown[];
      readonly evidence: readonly {
        readonly stance: string;
        readonly quote: { readonly exact: string } | null;
      }[];
    };
    expect(holders.length).toBeGreaterThan(0);
    expect(opponents.length).toBeGreaterThan(0);
    expect(new Set(evidence.map(({ stance }) => stance))).toEqual(new Set(['FOR', 'AGAINST']));
    expect(evidence.some(({ quote }) => quote !== null && quote.exact.length > 0)).toBe(true);
  });
  it('cover browsing, asking and adding', () => {
    expect(EXAMPLES.map(({ query }) => /^(?:query|mutation)/m.exec(query)?.[0])).toEqual([
      'query',
      'query',
      'query',
      'query',
      'mutation',
    ]);
  });
});

describe('what an answer names', () => {
  it('is every id with a page, once, with its words where they stand beside it', () => {
    expect(
      namedIn({
        data: {
          concept: { id: 'concept/search', name: 'Search', level: 'QUOTED' },
          list: [{ id: 'concept/search' }, { other: { id: 'quote/jermyn-c8/3f2a9c1e', exact: 'words' } }],
          plain: 'work/millidge-2022',
          reason: 'concept/search is not an id with words behind it',
        },
      }),
    ).toEqual([
      { id: 'concept/search', type: 'concept', words: 'Search' },
      { id: 'quote/jermyn-c8/3f2a9c1e', type: 'quote', words: 'words' },
      { id: 'work/millidge-2022', type: 'work', words: null },
    ]);
  });
  it('leaves out what is no id, what has no page, and an answer that is no JSON', () => {
    expect(
      namedIn(['evidence/0a1b2c3d4e5f', 'concept/Search', 'text/html', 'change/3', 'concept/', 12]),
    ).toEqual([]);
    expect(namedInText('not JSON')).toEqual([]);
    expect(namedInText('')).toEqual([]);
  });
  it('is found in a line of the editor at its place', () => {
    const line = '      "id": "relation/search/realizes/direct-optimization",';
    expect(idsInLine(line)).toEqual([
      { id: 'relation/search/realizes/direct-optimization', from: line.indexOf('relation/') },
    ]);
    expect(idsInLine('"application/json", "a concept/search b"')).toEqual([]);
  });
});

describe('the address of a query', () => {
  it('gives back the query and its variables', () => {
    const asked = {
      query: 'query A($id: ID!) { concept(id: $id) { id } }  # ü & +',
      variables: '{"id": "concept/search"}',
    };
    expect(askedIn(addressOf(asked).replace('/graphiql', ''))).toEqual(asked);
    expect(askedIn('?query=')).toBeNull();
    expect(askedIn('')).toBeNull();
    expect(addressOf({ query: '{ stats { seq } }', variables: ' ' })).not.toContain('variables');
  });
});

describe('the operation to run', () => {
  it('is named only where there is a choice', () => {
    expect(operationToRun('query A { stats { seq } }', 'B')).toBeUndefined();
    expect(operationToRun('query A { stats { seq } } query B { stats { seq } }', 'B')).toBe('B');
    expect(operationToRun('query A { stats { seq } } fragment F on Concept { id }', 'B')).toBeUndefined();
    expect(operationToRun('query {', 'B')).toBeUndefined();
  });
});
