/** Queries over the seeded atlas: one statement a page, nothing for what is not there, lists that go on. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer } from './atlas-server.ts';
import type { TestServer } from './atlas-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.dispose());

const statementsOf = async (
  query: string,
  variables: Record<string, unknown> = {},
): Promise<readonly string[]> => {
  await server.data(query, variables);
  return [...server.statements];
};

const EVIDENCE = `
  fragment Shown on Evidence {
    id stance mode reading
    holders { id name }
    quote { id exact prefix suffix start end state speaker { id name } comment { id order date text } }
    work { id title year status addresses }
  }`;

const PAGE = `
  query Page($id: ID!) {
    concept(id: $id) {
      id name aliases kind definition scopeNote rationale level status version
      primaryParent { id sentence }
      broader { node { id name kind level } relation { id type contested mode } }
      narrower(first: 100) { node { id name kind level } relation { id type contested mode } }
      examples(first: 100) { id name description level }
      evidence(first: 10) { ...Shown }
      relations(first: 100) {
        totalCount
        edges {
          cursor reads direction
          other { ... on Concept { id name kind level } ... on Example { id name level } }
          node { id type mode level contested sentence rationale holders { id name } opponents { id name } evidence(first: 5) { ...Shown } }
        }
      }
    }
  }
  ${EVIDENCE}`;

const ids = async (list: 'concepts' | 'examples' | 'comments'): Promise<readonly string[]> => {
  const answer = await server.data<Record<string, { nodes: { id: string }[] }>>(
    `{ ${list}(first: 100) { nodes { id } } }`,
  );
  return answer[list]?.nodes.map(({ id }) => id) ?? [];
};

describe('statements', () => {
  it('a concept page with everything on it is one, for every concept', async () => {
    const concepts = await ids('concepts');
    expect(concepts.length).toBeGreaterThan(10);
    for (const id of concepts) expect([id, await statementsOf(PAGE, { id })]).toEqual([id, ['term.pages']]);
  });
  it('pages of many concepts are one', async () => {
    const nodes =
      '{ concepts(first: 20) { nodes { relations(first: 5) { edges { node { sentence evidence(first: 2) { reading } } } } } } }';
    expect(await statementsOf(nodes)).toHaveLength(2);
  });
  it('a relation, a comment and a work are one each', async () => {
    const relation = `query ($id: ID!) { relation(id: $id) { sentence holders { name } evidence(first: 20) { ...Shown } subject { ... on Concept { name } } } } ${EVIDENCE}`;
    expect(await statementsOf(relation, { id: 'relation/search/realizes/direct-optimization' })).toHaveLength(
      1,
    );
    const comment =
      'query ($id: ID!) { comment(id: $id) { text author { name } quotes { exact start end } } }';
    expect(await statementsOf(comment, { id: 'comment/jermyn-c8' })).toHaveLength(1);
  });
});

describe('an id that names nothing', () => {
  it.each([
    'concept',
    'example',
    'relation',
    'comment',
    'quote',
    'agent',
    'work',
    'node',
    'neighbourhood',
    'ancestors',
  ])('is null for %s', async (field) => {
    const type = ['node', 'neighbourhood', 'ancestors'].includes(field) ? 'concept' : field;
    const odd = [
      `${type}/no-such-thing`,
      'nonsense',
      '',
      "concept/x' OR 1=1",
      'concept/../x',
      '😀',
      `${type}/${'x'.repeat(5_000)}`,
    ];
    for (const id of odd) {
      const selection =
        field === 'neighbourhood' ? '{ totalCount }' : field === 'ancestors' ? '{ complete }' : '{ id }';
      expect(await server.data(`query ($id: ID!) { ${field}(id: $id) ${selection} }`, { id })).toEqual({
        [field]: null,
      });
    }
  });
  it('is null for an id of another type', async () => {
    expect(await server.data('{ concept(id: "comment/jermyn-c8") { id } }')).toEqual({ concept: null });
    expect(await server.data('{ quote(id: "concept/search") { id } }')).toEqual({ quote: null });
    expect(await server.data('{ change(seq: 0) { id } }')).toEqual({ change: null });
    expect(await server.data('{ change(seq: 999999) { id } }')).toEqual({ change: null });
  });
  it('keeps its place among others', async () => {
    const query =
      '{ nodes(ids: ["concept/search", "x", "change/1", "comment/jermyn-c8", "concept/search"]) { __typename id } }';
    expect(await server.data(query)).toEqual({
      nodes: [
        { __typename: 'Concept', id: 'concept/search' },
        null,
        { __typename: 'Change', id: 'change/1' },
        { __typename: 'Comment', id: 'comment/jermyn-c8' },
        { __typename: 'Concept', id: 'concept/search' },
      ],
    });
  });
});

interface Edges {
  concept: {
    relations: {
      totalCount: number;
      edges: { cursor: string; node: { id: string; type: string } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  };
}

describe('relations of a concept', () => {
  const query =
    'query ($after: String, $first: Int!, $types: [RelationType!]) { concept(id: "concept/direct-optimization") { relations(first: $first, after: $after, types: $types) { totalCount edges { cursor node { id type } } pageInfo { hasNextPage endCursor } } } }';
  const read = async (variables: Record<string, unknown>) =>
    (await server.data<Edges>(query, variables)).concept.relations;

  it('come in pages that join without a gap', async () => {
    const all = await read({ first: 100 });
    const parts: string[] = [];
    let after: string | null = null;
    do {
      const part: Edges['concept']['relations'] = await read({ first: 3, after });
      expect(part.totalCount).toBe(all.totalCount);
      parts.push(...part.edges.map(({ node }) => node.id));
      after = part.pageInfo.hasNextPage ? part.pageInfo.endCursor : null;
    } while (after !== null);
    expect(parts).toEqual(all.edges.map(({ node }) => node.id));
    expect(parts).toHaveLength(all.totalCount);
  });
  it('can be of some types', async () => {
    const some = await read({ first: 100, types: ['IS_A', 'REALIZES'] });
    expect(new Set(some.edges.map(({ node }) => node.type))).toEqual(new Set(['IS_A', 'REALIZES']));
    expect(some.totalCount).toBe(some.edges.length);
    expect((await read({ first: 100, types: [] })).totalCount).toBe(0);
  });
  it('refuse a cursor of another list or filter', async () => {
    const { edges } = await read({ first: 1 });
    for (const variables of [
      { first: 1, after: edges[0]?.cursor, types: ['IS_A'] },
      { first: 1, after: 'nonsense' },
    ]) {
      const { errors } = await server.ask(query, variables);
      expect(errors.map(({ extensions, path }) => [extensions['code'], path])).toEqual([
        ['BAD_CURSOR', ['concept', 'relations']],
      ]);
    }
  });
});

describe('what is answered', () => {
  it('reads a relation from both ends', async () => {
    const query = `query ($id: ID!) { concept(id: $id) { relations(first: 100, types: [REALIZES]) { edges { reads direction other { ... on Concept { id } } node { sentence } } } } }`;
    const edge = async (id: string, other: string) => {
      const { concept } = await server.data<{
        concept: { relations: { edges: { other: { id: string } }[] } };
      }>(query, { id });
      return concept.relations.edges.find((one) => one.other.id === other);
    };
    const sentence = 'Search is one way to realize Direct optimization';
    expect(await edge('concept/search', 'concept/direct-optimization')).toMatchObject({
      reads: 'is one way to realize',
      direction: 'OUT',
      node: { sentence },
    });
    expect(await edge('concept/direct-optimization', 'concept/search')).toMatchObject({
      reads: 'can be realized by',
      direction: 'IN',
      node: { sentence },
    });
  });
  it('lists every way up and what lies around', async () => {
    const up = await server.data<{
      ancestors: { complete: boolean; paths: { steps: { node: { id: string } }[] }[] };
    }>('{ ancestors(id: "concept/search") { complete paths { steps { node { id } relation { type } } } } }');
    expect(up.ancestors.complete).toBe(true);
    expect(up.ancestors.paths.some(({ steps }) => steps[0]?.node.id === 'concept/direct-optimization')).toBe(
      true,
    );
    const around = await server.data<{
      neighbourhood: { relations: unknown[]; totalCount: number; counts: { shown: number; total: number }[] };
    }>(
      '{ neighbourhood(id: "concept/search", first: 4) { relations { id } counts { type shown total } totalCount } }',
    );
    expect(around.neighbourhood.relations).toHaveLength(4);
    expect(around.neighbourhood.counts.reduce((sum, { total }) => sum + total, 0)).toBe(
      around.neighbourhood.totalCount,
    );
    const { errors } = await server.ask('{ neighbourhood(id: "concept/search", depth: 4) { totalCount } }');
    expect(errors[0]?.extensions['code']).toBe('BAD_LIMIT');
  });
  it('gives each paragraph of a comment its own words and speaker', async () => {
    const { comment } = await server.data<{
      comment: { text: string; paragraphs: { start: number; end: number; text: string }[] };
    }>('{ comment(id: "comment/jermyn-c4") { text paragraphs { start end text role speaker { name } } } }');
    const points = [...comment.text];
    for (const one of comment.paragraphs) expect(one.text).toBe(points.slice(one.start, one.end).join(''));
    expect(new Set(comment.paragraphs.map((one) => JSON.stringify(one).includes('QUOTATION'))).size).toBe(2);
  });
  it('searches with a limit on the text', async () => {
    const query =
      'query ($text: String!) { search(text: $text, first: 3) { totalCount hits { field text node { ... on Concept { id } } } } }';
    const { search } = await server.data<{ search: { hits: unknown[] } }>(query, {
      text: 'Direct Optimisation',
    });
    expect(search.hits[0]).toEqual({
      field: 'EXACT_NAME',
      text: 'Direct optimization',
      node: { id: 'concept/direct-optimization' },
    });
    expect((await server.ask(query, { text: 'x'.repeat(201) })).errors[0]?.extensions['code']).toBe(
      'INVALID_TEXT',
    );
  });
  it('serves its own description', async () => {
    const text = await (await fetch(`${server.url}/schema.graphql`)).text();
    expect(text).toContain('type Query {');
    expect(text).toContain('enum RelationType {');
  });
});
