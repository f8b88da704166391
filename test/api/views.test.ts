/** The atlas from above, the tree, paths and words to find by, as the API gives them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer } from './atlas-server.ts';
import type { Answer, TestServer } from './atlas-server.ts';

interface Row {
  readonly id: string;
  readonly relation: string | null;
  readonly children: number;
  readonly below: number;
  readonly kept: boolean;
}

interface TreePage {
  readonly rows: readonly Row[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Overview {
  readonly seq: number;
  readonly root: { readonly id: string } | null;
  readonly width: number;
  readonly height: number;
  readonly dots: readonly {
    readonly id: string;
    readonly kept: boolean;
    readonly level: string;
    readonly parent: string | null;
    readonly x: number;
    readonly y: number;
  }[];
  readonly lines: readonly { readonly id: string; readonly subject: string; readonly object: string }[];
  readonly totalCount: number;
  readonly hiddenCount: number;
  readonly filteredCount: number;
}

const OVERVIEW = `query ($root: ID, $filter: ViewFilterInput) {
  overview(root: $root, filter: $filter) {
    seq root { id } width height totalCount hiddenCount filteredCount
    dots { id name kind level contested kept x y depth parent branch below hidden }
    lines { id type subject object primary }
  }
}`;

const TREE = `query ($under: ID, $filter: ViewFilterInput, $first: Int!, $after: String) {
  tree(under: $under, filter: $filter, first: $first, after: $after) {
    rows { id name kind level contested kept relation type children below places }
    totalCount pageInfo { hasNextPage endCursor }
  }
}`;

const PATHS = `query ($from: ID!, $to: ID!, $first: Int! = 5, $types: [RelationType!]) {
  paths(from: $from, to: $to, first: $first, types: $types) {
    commonAncestor { id }
    paths {
      weakest
      steps {
        from { ... on Concept { id } ... on Example { id } }
        to { ... on Concept { id } ... on Example { id } }
        relation { id level subject { ... on Concept { id } ... on Example { id } } object { id } }
      }
    }
  }
}`;

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.dispose());

const code = ({ errors }: Answer) => errors.map(({ extensions }) => extensions['code']);

const overview = async (variables: Record<string, unknown> = {}) =>
  (await server.data<{ overview: Overview }>(OVERVIEW, variables)).overview;

/** All rows under a concept, a few a page. */
const rowsUnder = async (
  under: string | null,
  filter: object | null,
  first: number,
): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (let after: string | null = null; ;) {
    const { tree: page }: { tree: TreePage } = await server.data<{ tree: TreePage }>(TREE, {
      ...{ under, filter, first, after },
    });
    rows.push(...page.rows);
    if (!page.pageInfo.hasNextPage) {
      expect(rows.length).toBe(page.totalCount);
      return rows;
    }
    after = page.pageInfo.endCursor;
  }
};

describe('overview', () => {
  test('shows the whole seed, all of it, from one statement at most', async () => {
    const view = await overview();
    expect(server.statements).toEqual([]);
    const { stats } = (await server.ask('{ stats { concepts seq } }')).data as {
      stats: { concepts: number; seq: number };
    };
    expect(view.seq).toBe(stats.seq);
    expect(view.totalCount).toBe(stats.concepts);
    expect(view.dots.length + view.hiddenCount).toBe(view.totalCount);
    expect(view.filteredCount).toBe(0);
    expect(view.dots.length + view.lines.length).toBeLessThanOrEqual(150);
    for (const { x, y } of view.dots) {
      expect(x > 0 && x < view.width && y > 0 && y < view.height).toBe(true);
    }
    expect(await overview()).toEqual(view);
  });

  test('has the levels and relations that queries give', async () => {
    const view = await overview();
    const { nodes } = (
      await server.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Concept { id level } } }', {
        ids: view.dots.map(({ id }) => id),
      })
    ).data as { nodes: { id: string; level: string }[] };
    expect(view.dots.map(({ id, level }) => ({ id, level }))).toEqual(nodes);
    const lines = (
      await server.ask(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Relation { id subject { ... on Concept { id } } object { id } } } }',
        { ids: view.lines.map(({ id }) => id) },
      )
    ).data as { nodes: { id: string; subject: { id: string }; object: { id: string } }[] };
    expect(
      view.lines.map(({ id, subject, object }) => ({ id, subject: { id: subject }, object: { id: object } })),
    ).toEqual(lines.nodes);
  });

  test('opens one branch, and filters', async () => {
    const root = 'concept/direct-optimization';
    const view = await overview({ root });
    expect(view.root).toEqual({ id: root });
    expect(view.dots[0]).toMatchObject({ id: root, parent: null });
    const kept = await overview({ root, filter: { levels: ['QUOTED'] } });
    expect(kept.totalCount + kept.filteredCount).toBe(view.totalCount);
    for (const dot of kept.dots) expect(dot.kept).toBe(dot.level === 'QUOTED');
    const millidge = await overview({ filter: { agent: 'agent/beren-millidge' } });
    expect(millidge.totalCount).toBeGreaterThan(2);
    expect(millidge.filteredCount).toBeGreaterThan(20);
    const divided = await overview({ filter: { division: 'division/direct-amortized' } });
    expect(divided.dots.filter((dot) => dot.kept).map(({ id }) => id)).toContain(root);
  });

  test('says what it was given wrongly', async () => {
    expect(code(await server.ask(OVERVIEW, { root: 'concept/nothing' }))).toEqual(['UNKNOWN_ID']);
    expect(code(await server.ask(OVERVIEW, { root: 'example/alphazero' }))).toEqual(['UNKNOWN_ID']);
    expect(code(await server.ask(OVERVIEW, { filter: { agent: 'concept/search' } }))).toEqual(['INVALID_ID']);
    expect(code(await server.ask(OVERVIEW, { filter: { division: 'x' } }))).toEqual(['INVALID_ID']);
    // Nobody of this name holds anything.
    expect((await overview({ filter: { agent: 'agent/nobody' } })).totalCount).toBe(0);
  });
});

describe('tree', () => {
  test('its pages together are all rows, at every place', async () => {
    for (const filter of [null, { levels: ['QUOTED', 'HEDGED'] }, { hide: ['REALIZES'] }]) {
      const all = new Map<string, Row>();
      const open: (string | null)[] = [null];
      for (let under = open.pop(); under !== undefined; under = open.pop()) {
        for (const row of await rowsUnder(under, filter, under === null ? 7 : 2)) {
          const key = row.relation ?? row.id;
          if (all.has(key)) continue;
          all.set(key, row);
          if (row.children > 0) open.push(row.id);
        }
      }
      const view = await overview({ filter });
      const kept = [...all.values()].filter((row) => row.kept).map(({ id }) => id);
      expect(new Set(kept).size).toBe(view.totalCount);
    }
  });

  test('a cursor is good for its own list only', async () => {
    const { tree: page } = await server.data<{ tree: TreePage }>(TREE, { first: 3 });
    const after = page.pageInfo.endCursor;
    expect(page.pageInfo.hasNextPage).toBe(true);
    const other = { first: 3, after, under: 'concept/optimization' };
    expect(code(await server.ask(TREE, other))).toEqual(['BAD_CURSOR']);
    const filtered = { first: 3, after, filter: { contested: true } };
    expect(code(await server.ask(TREE, filtered))).toEqual(['BAD_CURSOR']);
    expect(code(await server.ask(TREE, { first: 3, after: 'x' }))).toEqual(['BAD_CURSOR']);
    expect(code(await server.ask(TREE, { first: 101 }))).toEqual(['BAD_LIMIT']);
    expect(code(await server.ask(TREE, { first: 3, under: 'concept/nothing' }))).toEqual(['UNKNOWN_ID']);
  });
});

interface Paths {
  readonly commonAncestor: { readonly id: string } | null;
  readonly paths: readonly {
    readonly weakest: string;
    readonly steps: readonly {
      readonly from: { readonly id: string };
      readonly to: { readonly id: string };
      readonly relation: {
        readonly id: string;
        readonly level: string;
        readonly subject: { readonly id: string };
        readonly object: { readonly id: string };
      };
    }[];
  }[];
}

const paths = async (variables: Record<string, unknown>) =>
  (await server.data<{ paths: Paths | null }>(PATHS, variables)).paths;

describe('paths', () => {
  test('lead from one end to the other, and back the same ways', async () => {
    const [from, to] = ['concept/gradient-descent', 'concept/myopia'];
    const there = (await paths({ from, to }))!;
    expect(there.paths.length).toBe(5);
    for (const { steps } of there.paths) {
      expect([steps[0]?.from.id, steps.at(-1)?.to.id]).toEqual([from, to]);
      for (const [at, step] of steps.entries()) {
        if (at > 0) expect(step.from).toEqual(steps[at - 1]?.to);
        const { subject, object } = step.relation;
        expect([subject.id, object.id].sort()).toEqual([step.from.id, step.to.id].sort());
      }
    }
    const back = (await paths({ from: to, to: from }))!;
    const ids = (all: Paths) => all.paths.map(({ steps }) => steps.map(({ relation }) => relation.id));
    expect(ids(back).map((steps) => steps.toReversed())).toEqual(ids(there));
  });

  test('keep to types, say what is over both, and are null where an end is not there', async () => {
    const [from, to] = ['concept/search', 'concept/amortized-optimization'];
    const none = (await paths({ from, to, types: ['MEASURES'] }))!;
    expect(none).toEqual({ paths: [], commonAncestor: { id: expect.any(String) as string } });
    expect(await paths({ from, to: 'concept/nothing' })).toBeNull();
    expect(await paths({ from: 'quote/x', to })).toBeNull();
    expect((await paths({ from, to, first: 1 }))?.paths.length).toBe(1);
    expect(code(await server.ask(PATHS, { from, to, first: 6 }))).toEqual(['BAD_LIMIT']);
    expect(code(await server.ask(PATHS, { from, to, first: 0 }))).toEqual(['BAD_LIMIT']);
  });
});

describe('findable', () => {
  test('gives everything that there is in the seed to find', async () => {
    const { findable: found } = await server.data<{
      findable: {
        seq: number;
        complete: boolean;
        entries: { id: string; kind: string; level: string | null }[];
      };
    }>('{ findable { seq complete entries { id name aliases definition quote kind place level } } }');
    expect(found.complete).toBe(true);
    const { stats } = await server.data<{ stats: Record<string, number> }>(
      '{ stats { concepts examples quotes questions divisions comments } }',
    );
    const count = (type: string) => found.entries.filter(({ id }) => id.startsWith(`${type}/`)).length;
    expect({
      ...{ concepts: count('concept'), examples: count('example'), quotes: count('quote') },
      ...{ questions: count('question'), divisions: count('division'), comments: count('comment') },
    }).toEqual(stats);
    const { nodes } = (
      await server.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Concept { id level } } }', {
        ids: found.entries.slice(0, 60).map(({ id }) => id),
      })
    ).data as { nodes: { id: string; level: string }[] };
    expect(found.entries.slice(0, 60).map(({ id, level }) => ({ id, level }))).toEqual(nodes);
  });
});

test('what this server writes is seen from above at once, and as one state', async () => {
  const before = await overview();
  const input = {
    ...{ mutationId: '00000000-0000-4000-8000-0000000000aa', name: 'Quite new', kind: 'MECHANISM' },
    ...{ definition: 'A new thing.', rationale: 'To see it.' },
    relations: [{ type: 'IS_A', other: 'concept/search', rationale: 'To see it there.' }],
  };
  const added = await server.ask(
    'mutation ($input: AddConceptInput!) { addConcept(input: $input) { userErrors { code } change { seq } } }',
    { input },
  );
  expect(added.data).toMatchObject({ addConcept: { userErrors: [], change: { seq: before.seq + 1 } } });
  const view = await overview();
  expect(view.seq).toBe(before.seq + 1);
  expect(view.totalCount).toBe(before.totalCount + 1);
  expect(view.dots.find(({ id }) => id === 'concept/quite-new')).toMatchObject({
    parent: 'concept/search',
    level: 'INFERRED',
  });
  expect((await rowsUnder('concept/search', null, 100)).map(({ id }) => id)).toContain('concept/quite-new');
  const way = (await paths({ from: 'concept/quite-new', to: 'concept/search' }))!;
  expect(way.paths[0]?.steps.map(({ relation }) => relation.id)).toEqual(['relation/quite-new/is_a/search']);
});
