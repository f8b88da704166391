/** The classification key over HTTP: what is asked, what answers give, and what is wrong with some. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer } from './atlas-server.ts';
import type { TestServer } from './atlas-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.dispose());

interface Answer {
  readonly facet: string;
  readonly values?: readonly string[] | null;
  readonly open?: string | null;
}
interface Given {
  readonly facet: { readonly id: string };
  readonly values: readonly { readonly id: string }[];
  readonly open: string | null;
}

const typed = (facets: readonly Given[]): readonly Answer[] =>
  facets.map(({ facet, values, open }) =>
    open === null ? { facet: facet.id, values: values.map(({ id }) => id) } : { facet: facet.id, open },
  );

const ANSWER = `fragment Given on FacetAnswer { facet { id } values { id } open }`;
const FOUND = `fragment Found on Classification {
  userErrors { code message path ids }
  impossible { rule { id } label reason deciding { ...Given } }
  gate { state findings { label reason } deciding { ...Given } open { id } }
  verdicts { division { id name } state label reason rule { id } concepts { id name } deciding { ...Given } possible { id label } open { id } }
  level { state label reason deciding { ...Given } possible { label } open { id } }
  flags { label reason concepts { name } deciding { ...Given } open { id } }
  possibleFlags { label open { id } }
  asked { id question }
  choices { facet { id } free { id } }
  wouldChange { facet { id } value { id label } division { id } from to rule { id } }
} ${ANSWER}`;

interface Found {
  readonly userErrors: readonly { code: string; path: string[]; ids: string[] }[];
  readonly impossible: readonly { rule: { id: string } }[];
  readonly gate: { readonly state: string };
  readonly verdicts: readonly {
    division: { id: string };
    state: string;
    label: string | null;
    possible: { label: string }[];
    deciding: Given[];
  }[];
  readonly asked: readonly { id: string }[];
  readonly wouldChange: readonly {
    facet: { id: string };
    value: { id: string };
    division: { id: string } | null;
    to: string;
  }[];
}

const classify = async (answers: readonly Answer[]): Promise<Found> =>
  (
    await server.data<{ classify: Found }>(
      `query ($answers: [FacetAnswerInput!]!) { classify(answers: $answers) { ...Found } } ${FOUND}`,
      { answers },
    )
  ).classify;

const codes = ({ userErrors }: Found) => userErrors.map(({ code, path }) => [code, path.join('.')]);

describe('the key', () => {
  it('is its questions with their answers and its rules, in one statement', async () => {
    const { facets, rules } = await server.data<{
      facets: { id: string; order: number; values: { id: string; facet: { id: string } }[] }[];
      rules: { kind: string; division: { id: string } | null }[];
    }>(
      `{ facets { id name question help order askedWhen { facet { id } values { id } } values { id label meaning facet { id } } }
         rules { id kind order label reason division { id name } conditions { facet { id } values { label } } concepts { name } works { title } } }`,
    );
    expect(server.statements).toEqual(['key.all']);
    expect(facets.map(({ order }) => order)).toEqual(facets.map(({ order }) => order).sort((a, b) => a - b));
    for (const { id, values } of facets) {
      expect(values.length).toBeGreaterThan(1);
      for (const value of values) expect(value.facet.id).toBe(id);
    }
    for (const { kind, division } of rules) expect(division !== null).toBe(kind === 'VERDICT');
    const some = await server.data<{ rules: { kind: string }[] }>('{ rules(kinds: [GATE, FLAG]) { kind } }');
    expect(new Set(some.rules.map(({ kind }) => kind))).toEqual(new Set(['GATE', 'FLAG']));
  });
});

describe('classify', () => {
  it('leaves everything open when nothing is answered, and asks', async () => {
    const found = await classify([]);
    expect(found.userErrors).toEqual([]);
    expect(found.gate.state).toBe('OPEN');
    expect(found.verdicts.length).toBeGreaterThanOrEqual(3);
    for (const { state, label, possible } of found.verdicts) {
      expect([state, label]).toEqual(['OPEN', null]);
      expect(possible.length).toBeGreaterThan(1);
    }
    expect(found.asked.length).toBeGreaterThan(5);
  });

  it('says of every example what its page says, and its nearest example is itself', async () => {
    const { examples } = await server.data<{
      examples: { nodes: { id: string; facets: Given[]; classification: Found }[] };
    }>(`{ examples(first: 12) { nodes { id facets { ...Given } classification { ...Small } } } }
       fragment Small on Classification { userErrors { code message path ids } verdicts { division { id } state label } } ${ANSWER}`);
    const answered = examples.nodes.filter(({ facets }) => facets.length > 0);
    expect(answered.length).toBeGreaterThan(5);
    for (const { id, facets, classification } of answered) {
      const found = await classify(typed(facets));
      expect(found.userErrors).toEqual([]);
      expect(
        found.verdicts.map(({ division, state, label }) => ({ division: { id: division.id }, state, label })),
      ).toEqual(classification.verdicts);
      const { nearest } = await server.data<{
        nearest: { distance: number; agrees: number; example: { id: string } }[];
      }>(
        `query ($answers: [FacetAnswerInput!]!) { nearest(answers: $answers, first: 100) { distance agrees example { id name } differences { facet { id } yours { ...Given } theirs { ...Given } } } } ${ANSWER}`,
        { answers: typed(facets) },
      );
      expect(nearest.find(({ example }) => example.id === id)?.distance).toBe(0);
      expect(nearest.map(({ distance }) => distance)).toEqual(
        nearest.map(({ distance }) => distance).sort((a, b) => a - b),
      );
    }
  });

  it('changes a verdict as it says that another answer would', async () => {
    const { examples } = await server.data<{ examples: { nodes: { facets: Given[] }[] } }>(
      `{ examples(first: 20) { nodes { facets { ...Given } } } } ${ANSWER}`,
    );
    const { facets } = examples.nodes.find((one) => one.facets.length > 0)!;
    const found = await classify(typed(facets));
    const flips = found.wouldChange.filter(({ division }) => division !== null);
    expect(flips.length).toBeGreaterThan(0);
    for (const { facet, value, division, to } of flips.slice(0, 5)) {
      const changed = typed(facets).map((answer) =>
        answer.facet === facet.id ? { facet: facet.id, values: [value.id] } : answer,
      );
      const then = (await classify(changed)).verdicts.find((one) => one.division.id === division?.id);
      expect(then?.label).toBe(to);
    }
  });

  it('refuses a second answer, an unknown facet or value, and one that is no answer, naming each', async () => {
    const { facets } = await server.data<{ facets: { id: string; values: { id: string }[] }[] }>(
      '{ facets { id values { id } } }',
    );
    const [one, two] = facets;
    const answer = { facet: one!.id, values: [one!.values[0]!.id] };
    expect(codes(await classify([answer, answer]))).toEqual([['FACET_TWICE', 'answers.1.facet']]);
    expect(codes(await classify([{ facet: 'facet/no-such', open: 'ANY' }]))).toEqual([
      ['UNKNOWN_ID', 'answers.0.facet'],
    ]);
    expect(codes(await classify([{ facet: one!.id, values: [two!.values[0]!.id] }]))).toEqual([
      ['FACET_VALUE', 'answers.0.values.0'],
    ]);
    for (const odd of [{ facet: one!.id }, { ...answer, open: 'ANY' }, { facet: one!.id, values: [] }])
      expect(codes(await classify([odd]))).toEqual([['INVALID_INPUT', 'answers.0']]);
    const { errors } = await server.ask(
      '{ nearest(answers: [{ facet: "facet/no-such", open: ANY }]) { distance } }',
    );
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['UNKNOWN_ID']);
  });

  it('refuses answers that exclude each other, and says by which rule', async () => {
    const { rules } = await server.data<{
      rules: { id: string; conditions: { facet: { id: string }; values: { id: string }[] }[] }[];
    }>('{ rules(kinds: [IMPOSSIBLE]) { id conditions { facet { id } values { id } } } }');
    expect(rules.length).toBeGreaterThan(0);
    for (const { id, conditions } of rules) {
      const found = await classify(
        conditions.map(({ facet, values }) => ({ facet: facet.id, values: values.map((value) => value.id) })),
      );
      expect(found.userErrors.map(({ code }) => code)).toContain('IMPOSSIBLE_ANSWERS');
      expect(found.impossible.map(({ rule }) => rule.id)).toContain(id);
      for (const { state, label } of found.verdicts) expect([state, label]).toEqual(['IMPOSSIBLE', null]);
    }
  });
});
