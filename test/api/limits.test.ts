/** What a query may ask for: tokens, depth, cost, list sizes. */
import fc from 'fast-check';
import {
  getOperationAST,
  getVariableValues,
  isCompositeType,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  parse,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema, readSdl } from '../../server/graphql/apollo.ts';
import { LIMITS, measure } from '../../server/graphql/limits/measure.ts';
import { FIXED, INHERITED } from '../../server/graphql/limits/sizes.ts';
import { hasMoreTokens } from '../../server/graphql/limits/tokens.ts';
import { AtlasError } from '../../schema/vocabulary/errors.ts';
import { startTestServer } from './atlas-server.ts';
import type { TestServer } from './atlas-server.ts';

const schema = createSchema(readSdl());

const cost = (text: string, variables: Record<string, unknown> = {}): number => {
  const document = parse(text);
  const operation = getOperationAST(document)!;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  return measure(schema, document, operation, coerced!);
};

const refused = (text: string, variables: Record<string, unknown> = {}): string => {
  try {
    cost(text, variables);
  } catch (error) {
    return error instanceof AtlasError ? error.code : 'other';
  }
  return 'none';
};

describe('cost', () => {
  it('is the product of list sizes down each branch, summed, with a statement for each root field', () => {
    expect(cost('{ stats { seq } }')).toBe(50);
    expect(cost('{ concepts(first: 10) { nodes { name } } }')).toBe(60);
    expect(cost('{ concepts(first: 10) { nodes { relations(first: 7) { edges { node { id } } } } } }')).toBe(
      50 + 10 + 70,
    );
  });
  it('counts default page sizes and lists of fixed size', () => {
    expect(cost('{ concepts { nodes { name } } }')).toBe(50 + 20);
    expect(cost('{ concepts(first: 10) { nodes { broader { node { name } } } } }')).toBe(50 + 10 + 10 * 5);
    expect(cost('{ export { lines } }')).toBe(50 + 0 + 0);
  });
  it('reads variables and their defaults, so that they are no way round', () => {
    const text =
      'query ($a: Int!, $b: Int = 40) { concepts(first: $a) { nodes { relations(first: $b) { edges { cursor } } } } }';
    expect(cost(text, { a: 2 })).toBe(50 + 2 + 80);
    expect(cost(text, { a: 3, b: 5 })).toBe(50 + 3 + 15);
    const deep =
      'query ($n: Int!) { concepts(first: $n) { nodes { relations(first: $n) { edges { node { evidence(first: $n) { id } } } } } } }';
    expect(refused(deep, { n: 100 })).toBe('TOO_COSTLY');
    expect(refused(deep, { n: 10 })).toBe('none');
  });
  it('counts every alias', () => {
    const aliases = (count: number) =>
      `{ ${Array.from({ length: count }, (_, i) => `a${i}: concept(id: "concept/search") { name }`).join(' ')} }`;
    expect(cost(aliases(3))).toBe(150);
    expect(refused(aliases(200))).toBe('none');
    expect(refused(aliases(201))).toBe('TOO_COSTLY');
  });
  it('counts what fragments hold, at each place where they are spread', () => {
    const text =
      'fragment F on Concept { relations(first: 50) { edges { cursor } } } { concepts(first: 10) { nodes { ...F ... on Concept { ...F } } } }';
    expect(cost(text)).toBe(50 + 10 + 2 * 500);
  });
  it('ends with fragments that double at every step', () => {
    const steps = Array.from(
      { length: 22 },
      (_, i) => `fragment F${i} on Stats { ...F${i + 1} ...F${i + 1} }`,
    );
    expect(refused(`${steps.join(' ')} fragment F22 on Stats { seq } { stats { ...F0 } }`)).toBe(
      'TOO_COSTLY',
    );
  });
  it('leaves out what is skipped', () => {
    const text =
      'query ($no: Boolean!) { concepts(first: 10) @include(if: $no) { nodes { name } } stats @skip(if: $no) { seq } }';
    expect(cost(text, { no: false })).toBe(50);
    expect(cost(text, { no: true })).toBe(60);
  });
  it('never falls when a list grows', () => {
    const size = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(size, size, size, (a, b, more) => {
        const text = (first: number) =>
          `{ concepts(first: ${first}) { nodes { evidence(first: ${b}) { holders { name } } } } }`;
        expect(cost(text(a + more))).toBeGreaterThan(cost(text(a)));
      }),
    );
  });
  it('says what was asked and what is the most', () => {
    try {
      cost('{ concepts(first: 100) { nodes { relations(first: 100) { edges { cursor } } } } }');
      expect.unreachable();
    } catch (error) {
      expect((error as AtlasError).details).toEqual({ cost: 50 + 100 + 10_000, limit: 10_000 });
    }
  });
  it('knows the size of every list of things', () => {
    const lists: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('__')) continue;
      for (const field of Object.values(type.getFields())) {
        const list = isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type));
        const sized = field.args.some(({ name }) => name === 'first' || name === 'ids');
        if (list && !sized) lists.push(`${type.name}.${field.name}`);
      }
    }
    expect(lists.sort()).toEqual([...INHERITED, ...Object.keys(FIXED)].sort());
  });
});

describe('list sizes', () => {
  it.each([0, -1, 101, 1_000_000])('first: %i is refused, with its path', (first) => {
    expect(refused(`{ concepts(first: ${first}) { totalCount } }`)).toBe('BAD_LIMIT');
    expect(
      refused('query ($n: Int!) { concept(id: "x") { evidence(first: $n) { id } } }', { n: first }),
    ).toBe('BAD_LIMIT');
  });
  it('takes 1 and 100', () => {
    for (const first of [1, 100])
      expect(refused(`{ concepts(first: ${first}) { totalCount } }`)).toBe('none');
  });
  it('takes at most 100 ids', () => {
    const ids = (count: number) => ({ ids: Array.from({ length: count }, (_, i) => `concept/c${i}`) });
    expect(refused('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', ids(100))).toBe('none');
    expect(refused('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', ids(101))).toBe('BAD_LIMIT');
  });
});

describe('depth', () => {
  const nested = (levels: number): string =>
    `{ concept(id: "concept/search") { ${'primaryParent { object { '.repeat(levels)} name ${'} } '.repeat(levels)} } }`;
  it('is 12 at most, counted through fragments', () => {
    expect(LIMITS.depth).toBe(12);
    expect(refused(nested(5))).toBe('none');
    expect(refused(nested(6))).toBe('TOO_DEEP');
    const hidden = nested(5).replace('name', '...F');
    expect(refused(`${hidden} fragment F on Concept { primaryParent { id } }`)).toBe('TOO_DEEP');
  });
});

describe('tokens', () => {
  it('counts as the parser does', () => {
    expect(hasMoreTokens('{ a }', 3)).toBe(false);
    expect(hasMoreTokens('{ a b }', 3)).toBe(true);
    expect(hasMoreTokens('# { a b c d e f g\n{ a }', 3)).toBe(false);
    expect(hasMoreTokens('"never closed', 3)).toBe(false);
  });
});

describe('a running server', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.dispose());
  const codes = async (query: string, variables?: Record<string, unknown>) => {
    const { status, errors } = await server.ask(query, variables);
    return [status, ...errors.map(({ extensions }) => extensions['code'])];
  };

  it('answers 100,000 braces without falling over', async () => {
    expect(await codes('{'.repeat(100_000))).toEqual([400, 'TOO_MANY_TOKENS']);
    expect(await codes('{a'.repeat(40_000))).toEqual([400, 'TOO_MANY_TOKENS']);
    expect(await codes(`{ concepts(filter: ${'{a:'.repeat(50_000)}`)).toEqual([400, 'TOO_MANY_TOKENS']);
    expect((await server.ask('{ stats { seq } }')).status).toBe(200);
  });
  it('refuses more than 1 MB', async () => {
    expect(await codes(`{ stats { seq } } #${'x'.repeat(1_000_000)}`)).toEqual([413, 'INVALID_INPUT']);
  });
  it('refuses what is too deep, too costly or out of range before anything is read', async () => {
    server.statements.length = 0;
    const deep = `{ concept(id: "concept/search") { ${'primaryParent { object { '.repeat(8)} id ${'} } '.repeat(8)} } }`;
    expect(await codes(deep)).toEqual([400, 'TOO_DEEP']);
    expect(await codes('{ concepts(first: 101) { totalCount } }')).toEqual([400, 'BAD_LIMIT']);
    const costly =
      'query ($n: Int!) { concepts(first: $n) { nodes { relations(first: $n) { edges { node { evidence(first: $n) { id } } } } } } }';
    const answer = await server.ask(costly, { n: 100 });
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'TOO_COSTLY', details: { limit: 10_000 } });
    expect(server.statements).toEqual([]);
  });
  it('answers the whole introspection query, which is deeper than 12', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    expect(await codes(getIntrospectionQuery())).toEqual([200]);
    const aliased = `{ ${Array.from({ length: 6 }, (_, i) => `a${i}: __schema { types { name } }`).join(' ')} }`;
    expect(await codes(aliased)).toEqual([400, 'TOO_COSTLY']);
  });
  it('does not take batches', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ stats { seq } }' }]),
    });
    expect(response.status).toBe(400);
  });
});
