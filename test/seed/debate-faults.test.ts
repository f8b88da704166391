/** Questions, positions, divisions and answers to facets, sound and with faults. */
import { describe, expect, it } from 'vitest';
import { check, found, seedOf, SOUND } from './broken.ts';

const RELATION = `relations:
  - { relation: part part_of whole, rationale: It is. }
`;
const KEY = `facets:
  - id: size
    name: Size
    question: How large is it?
    values:
      - { id: small, label: Small, meaning: Little of it. }
      - { id: large, label: Large, meaning: Much of it. }
`;

describe('questions and positions', () => {
  it('are read with what they bear on, in short forms', async () => {
    const seed = await check({
      'relations/r.yaml': RELATION,
      'questions/q.yaml': `questions:
  - id: is-it
    text: Is it?
    askedBy: [ann, agent/bob]
    quote: { comment: two, exact: Second comment. }
    state: open
    positions:
      - id: it-is
        holder: ann
        text: It is.
        bearings:
          - { claim: part part_of whole, stance: for }
        evidence:
          - { work: paper, stance: for, mode: asserts, reading: It says so. }
positions:
  - id: beside
    holder: bob
    confidence: 0.4
    reportedBy: ann
    text: It may be.
    rationale: Ann says so.
`,
    });
    expect(seed.atlas.of('question', 'question/is-it')).toMatchObject({
      askedBy: ['agent/ann', 'agent/bob'],
      state: 'open',
    });
    expect(seed.atlas.of('position', 'position/it-is')).toMatchObject({
      question: 'question/is-it',
      confidence: 1,
      bearings: [{ claim: 'relation/part/part_of/whole', stance: 'for' }],
    });
    expect(seed.atlas.of('position', 'position/beside')).toMatchObject({
      question: null,
      reportedBy: 'agent/ann',
    });
    expect(seed.atlas.all('evidence').map(({ target }) => target)).toEqual(['position/it-is']);
    expect(seed.where('position/it-is')).toEqual({ file: 'questions/q.yaml', line: 8 });
  });

  it('report every fault at its own line, with the closest ids', async () => {
    const seed = await check({
      'relations/r.yaml': RELATION,
      'questions/q.yaml': `questions:
  - id: first #! MISSING_KEY
    text: Is it?
    askedBy: [ann, nan] #! UNKNOWN_ID
    positions:
      - id: one
        holder: bbo #! UNKNOWN_ID
        confidence: 2 #! INVALID_INPUT
        text: It is.
        bearings:
          - { claim: part partof whole, stance: for } #! INVALID_INPUT
          - { claim: part part_of whol, stance: for } #! UNKNOWN_ID
          - { claim: whole, stance: for } #! INVALID_INPUT
          - { claim: part part_of whole, stance: pro } #! INVALID_INPUT
      - id: one #! ID_TAKEN
        holder: ann
        text: Again.
      - holder: ann #! MISSING_KEY
        text: Nameless.
  - id: second
    text: Is it not?
    askedBy: []  #! INVALID_INPUT
    state: unsure #! INVALID_INPUT
    quote: { comment: two, exact: Third comment. } #! QUOTE_NOT_FOUND
    positions: none #! INVALID_INPUT
  - id: third
    text: And this?
    askedBy: [ann]
    state: open
    positions:
      - id: twice
        holder: ann
        text: Yes.
        bearings:
          - { claim: part part_of whole, stance: for }
          - { claim: part part_of whole, stance: against } #! BEARING_TWICE
`,
    });
    const hints = seed.faults.filter(({ code }) => code === 'UNKNOWN_ID').map(({ reason }) => reason);
    expect(hints.some((reason) => reason.includes('ann'))).toBe(true);
    expect(hints.some((reason) => reason.includes('bob'))).toBe(true);
    expect(hints.some((reason) => reason.includes('part/part_of/whole'))).toBe(true);
  });
});

describe('divisions', () => {
  it('report every fault at its own line', async () => {
    await check({
      'divisions.yaml': `divisions:
  - id: sound
    name: Sound
    of: whole
    members: [part, other]
    principle: By size.
    agent: ann
    work: paper
    exclusive: true
    exhaustive: null
  - id: faulty #! MISSING_KEY
    name: Faulty
    of: hole #! UNKNOWN_ID
    members: [part, prat] #! UNKNOWN_ID
    principle: By size.
    agent: nan #! UNKNOWN_ID
    exclusive: maybe #! INVALID_INPUT
  - id: itself
    name: Itself
    of: whole
    members: [whole, part] #! DIVISION_MEMBERS
    principle: By size.
    exclusive: null
    exhaustive: null
concepts:
  - { id: other, name: Other, kind: property, definition: The rest of it. }
`,
    });
  });
});

describe('answers to facets', () => {
  const example = (facets: string): string => `examples:
  - id: case
    name: Case
    description: A case.
    rationale: It is one.
    facets:
${facets}`;

  it('are read by their short names', async () => {
    const seed = await check({
      'key/f.yaml': KEY,
      'examples/e.yaml': example('      size: [small, large]\n'),
    });
    expect(seed.atlas.of('example', 'example/case')?.facets).toEqual([
      { facet: 'facet/size', answer: ['facet/size/small', 'facet/size/large'] },
    ]);
  });

  it('report unknown facets and values with the closest ones', async () => {
    const seed = await check({
      'key/f.yaml': KEY,
      'examples/e.yaml': example('      size: smal #! UNKNOWN_ID\n      sise: small #! UNKNOWN_ID\n'),
    });
    const reasons = seed.faults.map(({ reason }) => reason).join('\n');
    expect(reasons).toContain('Did you mean small');
    expect(reasons).toContain('size');
  });
});

it('a question in a file of its own needs no other section', async () => {
  const seed = await seedOf({
    ...SOUND,
    'q.yaml': 'questions:\n  - { id: bare, text: Is it?, askedBy: [ann], state: open }\n',
  });
  expect(found(seed)).toEqual([]);
  expect(seed.atlas.all('question')).toHaveLength(1);
});
