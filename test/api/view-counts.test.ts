/** How much rests on quotes, what each choice of the filter would leave, and where else a row stands, by the API. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer } from './atlas-server.ts';
import type { TestServer } from './atlas-server.ts';

interface Grounded {
  readonly id: string;
  readonly level: string;
  readonly quotes: number;
}

interface Overview {
  readonly dots: readonly Grounded[];
  readonly lines: readonly Grounded[];
  readonly types: readonly { readonly type: string; readonly total: number }[];
  readonly totalCount: number;
}

const OVERVIEW = `query ($filter: ViewFilterInput) {
  overview(filter: $filter) {
    totalCount
    dots { id level quotes }
    lines { id level quotes }
    types { type total }
  }
}`;

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.dispose());

const overview = async (variables: Record<string, unknown> = {}) =>
  (await server.data<{ overview: Overview }>(OVERVIEW, variables)).overview;

describe('overview', () => {
  test('counts the quotes of concepts and relations as queries give them', async () => {
    const view = await overview();
    interface Given {
      readonly level: string;
      readonly evidence: readonly { readonly quote: object | null }[];
    }
    // A few at once, since a list of lists is dear.
    const given = async (ids: readonly string[]) => {
      const all: { level: string; quotes: number }[] = [];
      for (let at = 0; at < ids.length; at += 20) {
        const { nodes } = await server.data<{ nodes: readonly Given[] }>(
          `query ($ids: [ID!]!) { nodes(ids: $ids) {
            ... on Concept { level evidence(first: 20) { quote { id } } }
            ... on Relation { level evidence(first: 20) { quote { id } } }
          } }`,
          { ids: ids.slice(at, at + 20) },
        );
        for (const { level, evidence } of nodes)
          all.push({ level, quotes: evidence.filter(({ quote }) => quote !== null).length });
      }
      return all;
    };
    const plain = ({ level, quotes }: Grounded) => ({ level, quotes });
    expect(view.dots.map(plain)).toEqual(await given(view.dots.map(({ id }) => id)));
    expect(view.lines.map(plain)).toEqual(await given(view.lines.map(({ id }) => id)));
    expect(view.lines.some((line) => line.quotes > 0)).toBe(true);
    // All of the seed is drawn, so that its types are those of its lines.
    for (const { type, total } of view.types) {
      const { data: found } = await server.ask(
        'query ($type: [RelationType!]) { relations(first: 1, filter: { types: $type }) { totalCount } }',
        { type: [type] },
      );
      expect(found, type).toEqual({ relations: { totalCount: total } });
    }
  });

  test('counts what each choice of the filter would leave', async () => {
    const COUNTS = `query ($filter: ViewFilterInput) {
      conceptCounts(filter: $filter) {
        kinds { kind total } levels { level total } agents { id total } divisions { id total } contested
      }
    }`;
    interface Counts {
      readonly kinds: readonly { readonly kind: string; readonly total: number }[];
      readonly levels: readonly { readonly level: string; readonly total: number }[];
      readonly agents: readonly { readonly id: string; readonly total: number }[];
      readonly divisions: readonly { readonly id: string; readonly total: number }[];
      readonly contested: number;
    }
    const counts = async (filter: object | null) =>
      (await server.data<{ conceptCounts: Counts }>(COUNTS, { filter })).conceptCounts;
    const left = async (filter: object) => (await overview({ filter })).totalCount;
    const all = await counts(null);
    const { totalCount } = await overview();
    const sum = (of: readonly { readonly total: number }[]) =>
      of.reduce((most, { total }) => most + total, 0);
    expect(sum(all.kinds)).toBe(totalCount);
    expect(sum(all.levels)).toBe(totalCount);
    expect(all.contested).toBe(await left({ contested: true }));
    const agent = all.agents.find(({ id }) => id === 'agent/beren-millidge')!;
    expect(agent.total).toBe(await left({ agent: agent.id }));
    const division = all.divisions.find(({ total }) => total > 1)!;
    expect(division.total).toBe(await left({ division: division.id }));
    const quoted = await counts({ levels: ['QUOTED'], agent: agent.id });
    expect(sum(quoted.kinds)).toBe(await left({ levels: ['QUOTED'], agent: agent.id }));
    expect(sum(quoted.levels)).toBe(agent.total);
    const { errors } = await server.ask(COUNTS, { filter: { agent: 'concept/search' } });
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['INVALID_ID']);
  });
});

describe('tree', () => {
  test('says where else a concept stands, and how to get there', async () => {
    const query = `query ($under: ID) {
      tree(under: $under) { rows { id relation places elsewhere { over name type way } } }
    }`;
    interface Place {
      readonly over: string | null;
      readonly way: readonly string[];
    }
    interface Placed {
      readonly id: string;
      readonly places: number;
      readonly elsewhere: readonly Place[];
    }
    const rows = async (under: string | null) =>
      (await server.data<{ tree: { rows: readonly Placed[] } }>(query, { under })).tree.rows;
    const search = (await rows('concept/direct-optimization')).find(({ id }) => id === 'concept/search')!;
    expect(search.places).toBeGreaterThan(1);
    expect(search.elsewhere.length).toBe(search.places - 1);
    for (const { over, way } of search.elsewhere) {
      let at: string | null = null;
      for (const id of way) {
        expect((await rows(at)).map((row) => row.id)).toContain(id);
        at = id;
      }
      expect(at).toBe(over);
      expect((await rows(over)).map((row) => row.id)).toContain('concept/search');
    }
  });
});
