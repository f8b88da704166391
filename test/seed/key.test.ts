/** Faults in the classification key as it is written, and answers of examples. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../../schema/classify/answers.ts';
import { readSeed } from '../../server/seeding/read-seed.ts';
import type { Seed } from '../../server/seeding/read-seed.ts';
import { ROOT } from '../support/folders.ts';
import { EXAMPLES } from '../unit/classify/expected.ts';
import { rowAnswers } from '../unit/classify/the-key.ts';
import { check } from './broken.ts';

const FACETS = `facets:
  - id: size
    name: Size
    question: How large is it?
    values:
      - { id: small, label: Small, meaning: Little of it. }
      - { id: large, label: Large, meaning: Much of it. }
  - id: 'count'
    name: Count
    question: How many are there?
    askedWhen: { size: [small] }
    values:
      - { id: 'none', label: None, meaning: There are none. }
      - { id: some, label: Some, meaning: There are some. }
`;
const DIVISION = `divisions:
  - id: by-size
    name: By size
    of: whole
    members: [part, other]
    principle: How large it is.
    exclusive: true
    exhaustive: null
concepts:
  - { id: other, name: Other, kind: property, definition: The rest of it. }
`;
const RULES = `rules:
  - id: tiny
    kind: verdict
    division: by-size
    label: part
    when: { size: [small], count: ['none', some] }
    concepts: [part]
    reason: It is small.
    works: [paper]
  - id: huge
    kind: verdict
    division: by-size
    label: other
    when: { size: [large] }
    concepts: [other]
    reason: It is large.
  - id: odd
    kind: impossible
    label: odd
    when: { size: [small], count: [some] }
    reason: Some small ones do not fit.
`;

describe('the key', () => {
  it('is read with values under their facets and orders as written', async () => {
    const seed = await check({
      'key/facets.yaml': FACETS,
      'key/rules.yaml': RULES,
      'divisions.yaml': DIVISION,
    });
    expect(seed.atlas.all('facet').map(({ id, order, askedWhen }) => [id, order, askedWhen])).toEqual([
      ['facet/count', 2, { facet: 'facet/size', values: ['facet/size/small'] }],
      ['facet/size', 1, null],
    ]);
    expect(seed.atlas.all('facet-value').map(({ id, order }) => [id, order])).toEqual([
      ['facet/count/none', 1],
      ['facet/count/some', 2],
      ['facet/size/large', 2],
      ['facet/size/small', 1],
    ]);
    expect(seed.atlas.of('rule', 'rule/tiny')).toMatchObject({
      division: 'division/by-size',
      order: 1,
      conditions: [
        { facet: 'facet/size', values: ['facet/size/small'] },
        { facet: 'facet/count', values: ['facet/count/none', 'facet/count/some'] },
      ],
      concepts: ['concept/part'],
      works: ['work/paper'],
    });
    expect(seed.atlas.of('rule', 'rule/huge')).toMatchObject({ order: 2 });
    expect(seed.atlas.of('rule', 'rule/odd')).toMatchObject({ order: 1, division: null });
  });

  it('reports its faults at their lines', async () => {
    await check({
      'divisions.yaml': DIVISION,
      'key/facets.yaml': `${FACETS}  - id: size #! ID_TAKEN
    name: Size again
    question: How large?
    values: [{ id: big, label: Big, meaning: Big. }]
  - id: hue
    name: Hue
    qestion: Which? #! UNKNOWN_KEY
    values: #! INVALID_INPUT
  - id: shape
    name: Shape
    question: Which shape?
    askedWhen: { colour: [red] } #! UNKNOWN_ID
    values:
      - { id: round, label: Round, meaning: No corners. }
      - { id: round, label: Round, meaning: No corners. } #! ID_TAKEN
      - { id: square, lable: Square, meaning: Corners. } #! UNKNOWN_KEY MISSING_KEY
`.replace('- id: hue', '- id: hue #! MISSING_KEY'),
      'key/rules.yaml': `${RULES}  - id: loose #! INVALID_INPUT
    kind: verdict
    label: loose
    when: { size: [small] }
    reason: It names no division.
  - id: stray
    kind: flag
    division: by-size #! INVALID_INPUT
    label: stray
    when: { size: [small] }
    reason: A flag is in no division.
  - id: wrong
    kind: verdikt #! INVALID_INPUT
    label: wrong
    when:
      sise: [small] #! UNKNOWN_ID
      size:
        - smal #! UNKNOWN_ID
    concepts: [prat] #! UNKNOWN_ID
    reason: Much is misspelt.
    works: [papper] #! UNKNOWN_ID
`,
    });
  });

  it('reports answers of examples that are not in it, and those that exclude each other', async () => {
    const seed = await check({
      'divisions.yaml': DIVISION,
      'key/facets.yaml': FACETS,
      'key/rules.yaml': RULES,
      'examples/some.yaml': `examples:
  - id: fine
    name: Fine
    description: It is small.
    facets: { size: small, count: 'none' }
  - id: misfit
    name: Misfit
    description: It cannot be.
    facets: #! IMPOSSIBLE_ANSWERS
      size: small
      count: some
  - id: misspelt
    name: Misspelt
    description: It is not in the key.
    facets:
      sise: small #! UNKNOWN_ID
      count: several #! UNKNOWN_ID
relations:
  - relation: fine exemplifies other
    rationale: It is not.
`,
    });
    const otherwise = seed.warnings.filter(({ code }) => code === 'CLASSIFIED_OTHERWISE');
    expect(otherwise.map(({ file, line }) => [file, line])).toEqual([['examples/some.yaml', 19]]);
  });
});

describe('the key of the seed', () => {
  let seed: Seed;
  beforeAll(async () => {
    seed = await readSeed(join(ROOT, 'seed'));
  });
  const byFacet = (answers: Answers) => answers.toSorted((a, b) => (a.facet < b.facet ? -1 : 1));

  it('has the answers of every example that were classified by hand', () => {
    const table = Object.entries(EXAMPLES).map(([id, { row }]) => [id, byFacet(rowAnswers(row))]);
    const stored = Object.keys(EXAMPLES).map((id) => [
      id,
      byFacet(seed.atlas.of('example', `example/${id}`)?.facets ?? []),
    ]);
    expect(stored).toEqual(table);
  });

  it('answers for every example, and agrees with what each is given as an example of', () => {
    expect(seed.atlas.all('example').filter(({ facets = [] }) => facets.length === 0)).toEqual([]);
    expect(seed.warnings.filter(({ code }) => code === 'CLASSIFIED_OTHERWISE')).toEqual([]);
  });

  it('gives verdicts for members of their divisions only, and for every member', () => {
    const verdicts = seed.atlas.all('rule').filter(({ division }) => division !== null);
    for (const name of new Set(verdicts.map(({ division }) => division!))) {
      const given = verdicts
        .filter(({ division }) => division === name)
        .flatMap(({ concepts }) => concepts.slice(0, 1));
      expect([...new Set(given)].sort()).toEqual(seed.atlas.of('division', name)?.members.toSorted());
    }
  });
});
