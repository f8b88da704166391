/** Mutations over HTTP: payloads, what can be mended, and what a reader sees right after. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer } from './atlas-server.ts';
import type { TestServer } from './atlas-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.dispose());

interface Payload {
  readonly concept?: Record<string, unknown> | null;
  readonly relation?: Record<string, unknown> | null;
  readonly evidence?: Record<string, unknown> | null;
  readonly change: Record<string, unknown> | null;
  readonly userErrors: readonly {
    code: string;
    path: string[];
    ids: string[];
    conflict: Record<string, unknown> | null;
  }[];
  readonly warnings: readonly { code: string }[];
}

const FIELDS = `
  change { id seq operation summary by subject { id } entries { id action fields { field before after } } }
  userErrors { code message path ids conflict { currentVersion current yours base } }
  warnings { code }`;

const mutate = async (
  field: string,
  type: string,
  selection: string,
  input: Record<string, unknown>,
): Promise<Payload> => {
  const text = `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} ${FIELDS} } }`;
  const answer = await server.ask(text, { input: { mutationId: randomUUID(), ...input } });
  expect(answer.errors).toEqual([]);
  return (answer.data as Record<string, Payload>)[field]!;
};

const addConcept = (input: Record<string, unknown>) =>
  mutate(
    'addConcept',
    'AddConceptInput',
    'concept { id name kind level version createdBy broader { node { id } relation { type } } evidence { quote { exact } } }',
    {
      kind: 'MECHANISM',
      definition: 'Made by a test.',
      ...input,
    },
  );

const codes = ({ userErrors }: Payload) => userErrors.map(({ code }) => code);

describe('addConcept', () => {
  it('adds concept, relation, quote and evidence in one change, and shows them at once', async () => {
    const payload = await addConcept({
      name: 'Greedy descent',
      aliases: ['hill falling'],
      rationale: 'It is a test.',
      relations: [{ type: 'IS_A', other: 'concept/search', direction: 'OUT', rationale: 'A test.' }],
      evidence: [
        {
          quote: { comment: 'comment/jermyn-c8', exact: 'search is one way to get (direct) optimization' },
          reading: 'As a test reads it.',
          stance: 'MENTION',
        },
      ],
    });
    expect(payload.userErrors).toEqual([]);
    expect(payload.concept).toMatchObject({
      id: 'concept/greedy-descent',
      kind: 'MECHANISM',
      version: 1,
      createdBy: 'tester',
      broader: [{ node: { id: 'concept/search' }, relation: { type: 'IS_A' } }],
      evidence: [{ quote: { exact: 'search is one way to get (direct) optimization' } }],
    });
    expect(payload.change).toMatchObject({
      operation: 'ADD_CONCEPT',
      summary: 'Added concept “Greedy descent”',
      by: 'tester',
      subject: { id: 'concept/greedy-descent' },
    });
    const found = await server.ask(
      '{ search(text: "hill falling") { hits { field node { ... on Concept { id } } } } }',
    );
    expect(found.data).toEqual({
      search: { hits: [{ field: 'ALIAS', node: { id: 'concept/greedy-descent' } }] },
    });
    const latest = await server.ask('{ latestChange { seq } stats { seq } }');
    expect(latest.data).toMatchObject({
      latestChange: { seq: payload.change?.['seq'] },
      stats: { seq: payload.change?.['seq'] },
    });
  });
  it('gives the first outcome again for the same mutationId, and refuses it for another input', async () => {
    const input = { mutationId: randomUUID(), name: 'Said twice', rationale: 'A test.' };
    const first = await addConcept(input);
    const again = await addConcept(input);
    expect(again.change).toEqual(first.change);
    expect(codes(await addConcept({ ...input, definition: 'Another.' }))).toEqual(['MUTATION_ID_REUSED']);
  });
  it('says at which field something can be mended, and writes nothing then', async () => {
    const before = (await server.ask('{ stats { seq concepts } }')).data;
    const taken = await addConcept({ name: 'Serch', id: 'concept/search' });
    expect(taken.userErrors[0]).toMatchObject({ code: 'ID_TAKEN', path: ['id'], ids: ['concept/search'] });
    expect(taken).toMatchObject({ concept: null, change: null });
    expect(codes(await addConcept({ name: 'DIRECT Optimisation' }))).toContain('NAME_TAKEN');
    expect(codes(await addConcept({ name: 'a\u0000b' }))).toEqual(['INVALID_TEXT']);
    expect(codes(await addConcept({ name: 'half \ud800' }))).toEqual(['INVALID_TEXT']);
    expect(codes(await addConcept({ name: 'x'.repeat(201) }))).toEqual(['INVALID_TEXT']);
    expect(
      codes(await addConcept({ name: 'No such', relations: [{ type: 'IS_A', other: 'concept/nowhere' }] })),
    ).toContain('UNKNOWN_ID');
    const words = { quote: { comment: 'comment/jermyn-c8', exact: 'words that nobody wrote' }, reading: 'r' };
    const quote = await addConcept({ name: 'Misquoted', evidence: [words] });
    expect(quote.userErrors[0]).toMatchObject({ code: 'QUOTE_NOT_FOUND' });
    expect(quote.userErrors[0]?.path.slice(0, 2)).toEqual(['evidence', '0']);
    expect((await server.ask('{ stats { seq concepts } }')).data).toEqual(before);
  });
});

describe('updateConcept', () => {
  const update = (input: Record<string, unknown>) =>
    mutate('updateConcept', 'UpdateConceptInput', 'concept { id name version scopeNote }', input);

  it('changes what is given, keeps what is left out, clears what is null', async () => {
    await addConcept({ name: 'To be renamed', scopeNote: 'Now and then.', rationale: 'A test.' });
    const id = 'concept/to-be-renamed';
    const renamed = await update({ id, expectedVersion: 1, name: 'Renamed' });
    expect(renamed.concept).toEqual({ id, name: 'Renamed', version: 2, scopeNote: 'Now and then.' });
    expect(renamed.change?.['summary']).toBe('Changed name of “Renamed”');
    expect(renamed.change?.['entries']).toEqual([
      { id, action: 'UPDATED', fields: [{ field: 'name', before: '"To be renamed"', after: '"Renamed"' }] },
    ]);
    const cleared = await update({ id, expectedVersion: 2, scopeNote: null });
    expect(cleared.concept).toMatchObject({ version: 3, scopeNote: null });
  });
  it('refuses a stale version with all three sides', async () => {
    await addConcept({ name: 'Contended', rationale: 'A test.' });
    const id = 'concept/contended';
    await update({ id, expectedVersion: 1, definition: 'First.' });
    const stale = await update({ id, expectedVersion: 1, definition: 'Second.' });
    expect(stale.userErrors[0]).toMatchObject({ code: 'CONFLICT', conflict: { currentVersion: 2 } });
    expect(JSON.parse(String(stale.userErrors[0]?.conflict?.['current']))).toMatchObject({
      definition: 'First.',
    });
    expect(stale.concept).toBeNull();
  });
});

describe('addRelation, addEvidence, revertChange', () => {
  it('add, show and undo', async () => {
    await addConcept({ name: 'Left end', rationale: 'A test.' });
    await addConcept({ name: 'Right end', rationale: 'A test.' });
    const related = await mutate(
      'addRelation',
      'AddRelationInput',
      'relation { id type sentence level version }',
      {
        type: 'CAN_LEAD_TO',
        subject: 'concept/left-end',
        object: 'concept/right-end',
        rationale: 'A test.',
      },
    );
    expect(related.relation).toEqual({
      id: 'relation/left-end/can_lead_to/right-end',
      type: 'CAN_LEAD_TO',
      sentence: 'Left end can lead to Right end',
      level: 'INFERRED',
      version: 1,
    });
    const shown = await mutate(
      'addEvidence',
      'AddEvidenceInput',
      'evidence { id stance target { ... on Relation { id level } } holders { name } }',
      {
        target: 'relation/left-end/can_lead_to/right-end',
        evidence: {
          quote: { comment: 'comment/jermyn-c8', exact: 'search is one way to get (direct) optimization' },
          reading: 'As a test reads it.',
        },
      },
    );
    expect(shown.evidence).toMatchObject({
      stance: 'FOR',
      target: { id: 'relation/left-end/can_lead_to/right-end', level: 'QUOTED' },
      holders: [{ name: 'Adam Jermyn' }],
    });
    const blocked = await mutate('revertChange', 'RevertChangeInput', '', { seq: related.change?.['seq'] });
    expect(codes(blocked)).toEqual(['REVERT_BLOCKED']);
    for (const seq of [shown.change?.['seq'], related.change?.['seq']]) {
      const undone = await mutate('revertChange', 'RevertChangeInput', '', { seq });
      expect(undone.userErrors).toEqual([]);
      expect(undone.change).toMatchObject({ operation: 'REVERT', summary: `Reverted change ${String(seq)}` });
    }
    expect(
      (await server.ask('{ relation(id: "relation/left-end/can_lead_to/right-end") { id } }')).data,
    ).toEqual({ relation: null });
    const log = await server.ask(
      '{ changes(after: 1, first: 100) { nodes { seq reverts { seq } } hasMore seq } }',
    );
    const { nodes, hasMore } = (log.data as { changes: { nodes: { seq: number }[]; hasMore: boolean } })
      .changes;
    expect(hasMore).toBe(false);
    expect(nodes.map(({ seq }) => seq)).toEqual(nodes.map((_, index) => index + 2));
  });
});

describe('a request with several mutations', () => {
  it('runs them in order, and each sees the one before', async () => {
    const text = `mutation ($a: AddConceptInput!, $b: AddConceptInput!) {
      first: addConcept(input: $a) { concept { id narrower { node { id } } } userErrors { code } }
      second: addConcept(input: $b) { concept { id broader { node { id narrower { node { id } } } } } userErrors { code } }
    }`;
    const common = { kind: 'MECHANISM', definition: 'Made by a test.', rationale: 'A test.' };
    const { data, errors } = await server.ask(text, {
      a: { ...common, mutationId: randomUUID(), name: 'Parent of two' },
      b: {
        ...common,
        mutationId: randomUUID(),
        name: 'Child of one',
        relations: [{ type: 'IS_A', other: 'concept/parent-of-two', rationale: 'A test.' }],
      },
    });
    expect(errors).toEqual([]);
    expect(data).toEqual({
      first: { concept: { id: 'concept/parent-of-two', narrower: [] }, userErrors: [] },
      second: {
        concept: {
          id: 'concept/child-of-one',
          broader: [
            { node: { id: 'concept/parent-of-two', narrower: [{ node: { id: 'concept/child-of-one' } }] } },
          ],
        },
        userErrors: [],
      },
    });
  });
});
