import { describe, expect, it } from 'vitest';
import { readKey } from '../../../schema/classify/key.ts';
import type { ComparedAgentFragment } from '../../../ui/src/generated/graphql.ts';
import { dividedConcepts, sharedClaims, sharedQuestions } from '../../../ui/src/compare/agents/meeting.ts';
import { borderlineExamples } from '../../../ui/src/compare/concepts/borderline.ts';
import { differingFacets } from '../../../ui/src/compare/concepts/facets.ts';
import { standTogether } from '../../../ui/src/compare/concepts/standing.ts';
import { compareSearch } from '../../../ui/src/compare/search.ts';

const at = (id: string) => ({ id, name: id.toUpperCase() });
const way = (...ids: readonly string[]) => ids.map(at);

describe('where two concepts part', () => {
  const parts = (one: string, oneUp: string[][], other: string, otherUp: string[][]) => {
    const { partings, shared, under } = standTogether(
      one,
      oneUp.map((ids) => way(...ids)),
      other,
      otherUp.map((ids) => way(...ids)),
    );
    return {
      partings: partings.map((parting) => [
        parting.at.id,
        parting.one.map(({ id }) => id),
        parting.other.map(({ id }) => id),
      ]),
      shared: shared.map(({ id }) => id),
      under,
    };
  };

  it('names the nearest that both stand under, with the ways down from there', () => {
    expect(parts('a', [['x', 'y', 'top']], 'b', [['z', 'y', 'top']])).toEqual({
      partings: [['y', ['x'], ['z']]],
      shared: ['y', 'top'],
      under: null,
    });
  });
  it('gives one parting for each of several ways', () => {
    expect(parts('a', [['p'], ['q']], 'b', [['q'], ['p', 'r']]).partings).toEqual([
      ['p', [], []],
      ['q', [], []],
    ]);
  });
  it('says when one stands under the other, and does not call what is above both a parting then', () => {
    expect(parts('a', [['b', 'top']], 'b', [['top']])).toMatchObject({ partings: [], under: 'one' });
    expect(parts('b', [['top']], 'a', [['b', 'top']])).toMatchObject({ under: 'other' });
  });
  it('says nothing where nothing is shared', () => {
    expect(parts('a', [['x']], 'b', [])).toEqual({ partings: [], shared: [], under: null });
  });
});

const value = (facet: string, id: string, order: number) => ({
  entity: 'facet-value' as const,
  id: `${facet}/${id}`,
  facet,
  label: id,
  meaning: id,
  order,
  lang: 'en',
});
const verdict = (id: string, order: number, concept: string, values: string[]) => ({
  entity: 'rule' as const,
  id: `rule/${id}`,
  kind: 'verdict' as const,
  division: 'division/d',
  order,
  label: id,
  conditions: [{ facet: 'facet/f', values }],
  concepts: [concept],
  reason: `because ${id}`,
  works: [],
  lang: 'en',
});
const RULES = [
  verdict('one', 1, 'concept/a', ['facet/f/x']),
  verdict('other', 2, 'concept/b', ['facet/f/y']),
  verdict('hybrid', 3, 'concept/c', ['facet/f/z']),
];
const KEY = readKey({
  facets: [
    {
      entity: 'facet',
      id: 'facet/f',
      name: 'F',
      question: 'Which?',
      help: null,
      order: 1,
      askedWhen: null,
      lang: 'en',
    },
  ],
  values: [value('facet/f', 'x', 1), value('facet/f', 'y', 2), value('facet/f', 'z', 3)],
  rules: RULES,
});

const example = (id: string, values: string[] | null, caveat: string | null = null) => ({
  id: `example/${id}`,
  name: id,
  caveat,
  answers: values === null ? [] : [{ facet: 'facet/f', answer: values }],
});
const link = (id: string, concept: string) => ({
  relation: `relation/${id}/exemplifies/${concept}`,
  example: `example/${id}`,
  concept: `concept/${concept}`,
  sentence: `${id} is an example of ${concept}`,
});

describe('examples between two concepts', () => {
  const found = borderlineExamples(
    [
      example('plain', ['facet/f/x']),
      example('hybrid', ['facet/f/z']),
      example('both', null),
      example('doubtful', ['facet/f/x'], 'Not clear.'),
      example('elsewhere', ['facet/f/x'], 'Not clear.'),
      example('open', ['facet/f/x', 'facet/f/y']),
    ],
    [link('both', 'a'), link('both', 'b'), link('doubtful', 'a'), link('plain', 'a')],
    ['concept/a', 'concept/b'],
    KEY,
    ['division/d'],
  );
  const reasons = (id: string) =>
    found.find((one) => one.example.id === `example/${id}`)?.reasons.map(({ why }) => why) ?? [];

  it('are those related to both, those with a verdict between, and doubtful ones of either', () => {
    expect(reasons('both')).toEqual(['related', 'related']);
    expect(reasons('hybrid')).toEqual(['verdict']);
    expect(reasons('open')).toEqual(['verdict']);
    expect(reasons('doubtful')).toEqual(['caveat']);
  });
  it('are not those that plainly are one of the two, nor doubtful ones of something else', () => {
    expect(reasons('plain')).toEqual([]);
    expect(reasons('elsewhere')).toEqual([]);
  });
  it('say which rule put them there', () => {
    const hybrid = found.find((one) => one.example.id === 'example/hybrid')?.reasons[0];
    expect(hybrid).toMatchObject({ state: 'decided', label: 'hybrid', reason: 'because hybrid' });
  });
});

describe('questions of the key that tell two concepts apart', () => {
  const shown = {
    key: KEY,
    facets: new Map(),
    values: new Map(),
    divisions: new Map(),
    rules: new Map(
      RULES.map((rule) => [
        rule.id,
        {
          ...rule,
          kind: 'VERDICT' as const,
          division: { id: rule.division },
          conditions: rule.conditions.map((one) => ({
            facet: { id: one.facet },
            values: one.values.map((id) => ({ id })),
          })),
          concepts: rule.concepts.map((id) => ({ id, name: id })),
          works: [],
          retired: false,
        },
      ]),
    ),
  };
  const side = (id: string, ...examples: ReturnType<typeof example>[]) => ({ id, examples });

  it('are those that rules answer differently', () => {
    const rows = differingFacets(shown, side('concept/a'), side('concept/b'));
    expect(rows.map(({ one, other }) => [one.rules, other.rules])).toEqual([[['facet/f/x'], ['facet/f/y']]]);
  });
  it('are those that all examples answer differently, with how many do', () => {
    const [p, q] = [
      side('concept/p', example('a', ['facet/f/x'])),
      side('concept/q', example('b', ['facet/f/y'])),
    ];
    expect(differingFacets(shown, p, q)[0]?.one.examples).toEqual([{ value: 'facet/f/x', count: 1 }]);
    const mixed = side('concept/q', example('b', ['facet/f/y']), example('c', ['facet/f/x']));
    expect(differingFacets(shown, p, mixed)).toEqual([]);
  });
  it('are none where nothing is known', () => {
    expect(differingFacets(shown, side('concept/p'), side('concept/q'))).toEqual([]);
  });
});

const division = (id: string, of: string): ComparedAgentFragment['divisions'][number] => ({
  id,
  name: id,
  principle: '',
  exclusive: null,
  exhaustive: null,
  level: 'CITED',
  contested: false,
  status: 'CURRENT',
  of: { id: of, name: of },
  members: [],
  agent: null,
  work: null,
});
const position = (id: string, question: string | null, ...bearings: [string, 'FOR' | 'AGAINST'][]) => ({
  id: `position/${id}`,
  text: id,
  level: 'CITED' as const,
  question: question === null ? null : { id: question, text: question },
  bearings: bearings.map(([claim, stance]) => ({
    stance,
    claim: { __typename: 'Relation' as const, id: claim, sentence: claim },
  })),
});
const agent = (
  id: string,
  divisions: ReturnType<typeof division>[],
  positions: ReturnType<typeof position>[],
): ComparedAgentFragment => ({ id, name: id, divisions, positions });

describe('where two people meet', () => {
  const one = agent(
    'agent/m',
    [division('division/1', 'concept/o')],
    [
      position('m1', 'question/q', ['relation/r', 'FOR'], ['relation/s', 'FOR']),
      position('m2', null, ['relation/t', 'FOR']),
    ],
  );
  const other = agent(
    'agent/d',
    [division('division/2', 'concept/n'), division('division/3', 'concept/o')],
    [position('d1', 'question/q', ['relation/s', 'AGAINST'], ['relation/r', 'FOR'])],
  );

  it('is first what both divide', () => {
    const rows = dividedConcepts(one, other);
    expect(rows.map(({ subject }) => subject.id)).toEqual(['concept/o', 'concept/n']);
    expect(rows[0]?.other.map(({ id }) => id)).toEqual(['division/3']);
  });
  it('is what both answer, and claims of both, those taken differently first', () => {
    expect(sharedQuestions(one, other).map(({ subject }) => subject.id)).toEqual(['question/q']);
    expect(sharedClaims(one, other).map(({ subject }) => subject.id)).toEqual(['relation/s', 'relation/r']);
  });
});

describe('the address of a comparison', () => {
  it('keeps what can be compared', () => {
    expect(compareSearch({ a: 'concept/a', b: 'agent/b' })).toEqual({ a: 'concept/a', b: 'agent/b' });
    expect(compareSearch({ of: 'concept/a', a: 'concept/b' })).toEqual({ of: 'concept/a' });
    expect(compareSearch({ of: 'agent/a', a: 'quote/b/c', b: 7 })).toEqual({});
  });
});
