/** Adding, changing and retiring anything over HTTP: one request, one change, faults at their fields. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyStore } from '../../server/repository/verify.ts';
import { startTestServer } from './atlas-server.ts';
import type { TestServer } from './atlas-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.dispose());

interface Payload {
  readonly node: ({ readonly id: string } & Record<string, unknown>) | null;
  readonly nodes: readonly { readonly id: string; readonly __typename: string }[];
  readonly change: { readonly seq: number; readonly summary: string; readonly operation: string } | null;
  readonly userErrors: readonly { code: string; path: string[]; ids: string[]; conflict: unknown }[];
}

const NODE = `id __typename
  ... on Question { text state version status }
  ... on Position { text confidence level version status }
  ... on Division { name contested version status }
  ... on Work { title workStatus: status version retired }
  ... on Example { name version contested }`;

const send = async (operation: 'add' | 'update' | 'retire', input: object): Promise<Payload> => {
  const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`;
  const { data, errors } = await server.ask(
    `mutation ($input: ${type}!) { ${operation}(input: $input) {
      node { ${NODE} } nodes { id __typename } change { seq summary operation }
      userErrors { code message path ids conflict { currentVersion current yours base } } warnings { code path } } }`,
    { input: { mutationId: randomUUID(), ...input } },
  );
  expect(errors).toEqual([]);
  return (data as Record<string, Payload>)[operation]!;
};

const faults = ({ userErrors }: Payload) => userErrors.map(({ code, path }) => [code, path.join('.')]);

const CLAIM = 'relation/search/realizes/direct-optimization';
const contested = async () =>
  (
    (await server.ask('query ($id: ID!) { relation(id: $id) { contested } }', { id: CLAIM })).data as {
      relation: { contested: boolean };
    }
  ).relation.contested;

describe('add', () => {
  it('adds several things that rest on each other as one change, and gives them in order', async () => {
    const added = await send('add', {
      reason: 'A test.',
      things: [
        { agent: { id: 'agent/test-dora', name: 'Test Dora', kind: 'PERSON' } },
        { work: { title: 'Test work on search', authors: ['agent/test-dora'], status: 'PARTIAL' } },
        { question: { text: 'Does a test ask?', askedBy: ['agent/test-dora'] } },
        {
          position: {
            ...{ question: 'question/does-a-test-ask', holder: 'agent/test-dora', text: 'It does.' },
            bearings: [{ claim: CLAIM, stance: 'AGAINST' }],
            evidence: [{ work: 'work/test-work-on-search', reading: 'There.' }],
          },
        },
        {
          division: {
            ...{ name: 'Test cut', of: 'concept/search', principle: 'By a test.', agent: 'agent/test-dora' },
            members: ['concept/optimization', 'concept/direct-optimization'],
          },
        },
        { facet: { name: 'Test facet', question: 'Is it a test?', order: 90 } },
        { facetValue: { facet: 'facet/test-facet', label: 'Yes', meaning: 'It is.', order: 1 } },
        {
          rule: {
            ...{ kind: 'FLAG', label: 'test', order: 90, reason: 'It is a test.' },
            conditions: [{ facet: 'facet/test-facet', values: ['facet/test-facet/yes'] }],
          },
        },
        {
          example: {
            ...{ name: 'Test example', description: 'Made by a test.', rationale: 'A test.' },
            facets: [{ facet: 'facet/test-facet', open: 'UNKNOWN' }],
          },
        },
      ],
    });
    expect(added.userErrors).toEqual([]);
    expect(added.change).toMatchObject({
      operation: 'ADD',
      summary: 'Added agent “Test Dora” and 8 more things',
    });
    expect(added.nodes).toEqual([
      { __typename: 'Agent', id: 'agent/test-dora' },
      { __typename: 'Work', id: 'work/test-work-on-search' },
      { __typename: 'Question', id: 'question/does-a-test-ask' },
      { __typename: 'Position', id: 'position/does-a-test-ask-test-dora' },
      { __typename: 'Division', id: 'division/test-cut' },
      { __typename: 'Facet', id: 'facet/test-facet' },
      { __typename: 'FacetValue', id: 'facet/test-facet/yes' },
      { __typename: 'Rule', id: 'rule/test' },
      { __typename: 'Example', id: 'example/test-example' },
    ]);
    expect(added.node?.id).toBe('agent/test-dora');
    expect(await contested()).toBe(true);
    const { data } = await server.ask(
      'query ($id: ID!) { relation(id: $id) { opponents { id } } agent(id: "agent/test-dora") { positions { level } divisions { id } questions { id } works { id } } }',
      { id: CLAIM },
    );
    expect(data).toEqual({
      relation: { opponents: expect.arrayContaining([{ id: 'agent/test-dora' }]) as unknown },
      agent: {
        positions: [{ level: 'CITED' }],
        divisions: [{ id: 'division/test-cut' }],
        questions: [{ id: 'question/does-a-test-ask' }],
        works: [{ id: 'work/test-work-on-search' }],
      },
    });
  });

  it('names the field of a fault as it was typed, and writes nothing', async () => {
    const before = (await server.ask('{ stats { seq } }')).data;
    const agent = { agent: { name: 'Nobody yet', kind: 'PERSON' } };
    const of = async (thing: object) => faults(await send('add', { things: [agent, thing] }));
    expect(await of({ question: { text: '', askedBy: ['agent/adam-jermyn'] } })).toEqual([
      ['INVALID_TEXT', 'things.1.question.text'],
    ]);
    expect(await of({ question: { text: 'So?', askedBy: ['agent/no-such'] } })).toEqual([
      ['UNKNOWN_ID', 'things.1.question.askedBy'],
    ]);
    const words = { comment: 'comment/jermyn-c8', exact: 'words that nobody wrote' };
    const example = { name: 'No such', description: 'D', evidence: [{ quote: words, reading: 'R' }] };
    expect(await of({ example })).toEqual([['QUOTE_NOT_FOUND', 'things.1.example.evidence.0.quote.exact']]);
    const twice = [
      { claim: CLAIM, stance: 'FOR' },
      { claim: CLAIM, stance: 'AGAINST' },
    ];
    expect(await of({ position: { holder: 'agent/adam-jermyn', text: 'Both.', bearings: twice } })).toEqual([
      ['BEARING_TWICE', 'things.1.position.bearings.1.claim'],
    ]);
    const neither = { name: 'Neither', description: 'D', facets: [{ facet: 'facet/objective' }] };
    expect((await of({ example: neither }))[0]).toEqual([
      'INVALID_INPUT',
      'things.1.example.facets.0.answer',
    ]);
    expect((await server.ask('{ stats { seq } }')).data).toEqual(before);
  });

  it('takes exactly one type a thing', async () => {
    for (const thing of [{}, { agent: { name: 'A', kind: 'PERSON' }, work: { title: 'W' } }]) {
      const { data, errors } = await server.ask(
        'mutation ($input: AddInput!) { add(input: $input) { change { seq } } }',
        { input: { mutationId: randomUUID(), things: [thing] } },
      );
      expect(data ?? null).toBeNull();
      expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    }
  });
});

describe('update and retire', () => {
  const id = 'position/does-a-test-ask-test-dora';

  it('change what is given, refuse what is stale or of another type, and keep what is retired', async () => {
    const changed = await send('update', {
      ...{ id, expectedVersion: 1 },
      fields: { position: { text: 'It does not.', bearings: [{ claim: CLAIM, stance: 'FOR' }] } },
    });
    expect(changed.userErrors).toEqual([]);
    expect(changed.node).toMatchObject({ id, text: 'It does not.', version: 2, confidence: 1 });
    expect(changed.change?.summary).toBe('Changed bearings and text of “It does not.”');
    expect(await contested()).toBe(false);
    const stale = await send('update', { id, expectedVersion: 1, fields: { position: { text: 'Late.' } } });
    expect(faults(stale)).toEqual([['CONFLICT', 'expectedVersion']]);
    expect(stale.userErrors[0]?.conflict).toMatchObject({ currentVersion: 2 });
    const other = await send('update', { id, expectedVersion: 2, fields: { question: { text: 'So?' } } });
    expect(faults(other)).toEqual([['WRONG_TYPE', 'fields.question']]);
    const odd = await send('update', { id, expectedVersion: 2, fields: { position: { confidence: 2 } } });
    expect(faults(odd)).toEqual([['INVALID_INPUT', 'fields.position.confidence']]);
    const used = await send('retire', { id: 'question/does-a-test-ask', expectedVersion: 1 });
    expect(faults(used)).toEqual([['IN_USE', 'id']]);
    expect(used.userErrors[0]?.ids).toContain(id);
    const gone = await send('retire', { id, expectedVersion: 2 });
    expect(gone.node).toMatchObject({ id, status: 'RETIRED', version: 3 });
    expect(gone.change?.summary).toBe('Retired position “It does not.”');
    const { data } = await server.ask('{ question(id: "question/does-a-test-ask") { positions { id } } }');
    expect(data).toEqual({ question: { positions: [] } });
    expect(faults(await send('retire', { id: 'comment/jermyn-c8', expectedVersion: 1 }))).toEqual([
      ['NOT_CHANGEABLE', 'id'],
    ]);
  });

  it('change a relation’s mode and rationale, never its ends', async () => {
    const { data } = await server.ask('query ($id: ID!) { relation(id: $id) { version rationale } }', {
      id: CLAIM,
    });
    const { version } = (data as { relation: { version: number } }).relation;
    const changed = await send('update', {
      ...{ id: CLAIM, expectedVersion: version },
      fields: { relation: { rationale: 'A test says so.' } },
    });
    expect(changed.userErrors).toEqual([]);
    expect(changed.change?.summary).toContain('Changed rationale of “search is one way to realize');
  });

  it('leave a store that is what its log says', async () => {
    expect((await verifyStore(server.engine)).differences).toEqual([]);
  });
});
