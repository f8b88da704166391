import { describe, expect, it } from 'vitest';
import { check, found, seedOf, SOUND } from './broken.ts';

describe('a seed with faults', () => {
  it('has none where none is planted', async () => {
    const seed = await check({});
    expect(seed.faults).toEqual([]);
    expect(seed.atlas.all('comment').map(({ id }) => id)).toEqual(['comment/one', 'comment/two']);
  });

  it('reports every kind of fault of an entity at its own line, all at once', async () => {
    const long = 'x'.repeat(201);
    await check({
      'concepts/more.yaml': `concepts:
  - id: part #! ID_TAKEN
    name: Part again
    kind: property
    definition: It has a taken id.
  - id: two-words
    nmae: Misspelt #! UNKNOWN_KEY
    kind: property
    definition: Its name is missing.
  - id: unkind
    name: Unkind
    kind: prperty #! INVALID_INPUT
    definition: "It rings \\a" #! INVALID_TEXT
  - id: surrogate
    name: "Half \\ud83d" #! INVALID_TEXT
    kind: property
    definition: "e\\u0301 is not in NFC" #! INVALID_TEXT
  - id: long
    name: ${long} #! INVALID_TEXT
    kind: property
    definition: Fine.
    aliases: [one, two, "t\\tree"] #! INVALID_TEXT
  - id: Not An Id #! INVALID_ID
    name: No id
    kind: property
    definition: Fine.
  - name: Nameless #! MISSING_KEY
    kind: property
    definition: It has no id.
  - id: orphan
    name: Orphan
    kind: property
    definition: Fine.
    primaryParent: is_a hole #! UNKNOWN_ID
  - id: odd
    name: Odd
    kind: property
    definition: Fine.
    primaryParent: under whole #! INVALID_INPUT
`.replace('two-words\n', 'two-words #! MISSING_KEY\n'),
    });
  });

  it('reports faults of relations, the rules over the whole among them', async () => {
    const seed = await check({
      'relations/some.yaml': `relations:
  - relation: part part_of whole
    rationale: It is.
  - relation: whole part_of part #! RELATION_CYCLE
    rationale: It is not.
  - relation: part part_of whole #! RELATION_EXISTS
    rationale: Twice.
  - relation: whole overlaps_with part
    rationale: Once.
  - relation: part overlaps_with whole #! RELATION_EXISTS
    rationale: The same from the other side.
  - relation: whole is_a whole #! SELF_RELATION
    rationale: Itself.
  - relation: whole isa part #! INVALID_INPUT
  - relation: whole is_a #! INVALID_INPUT
  - relation: whole is_a prat #! UNKNOWN_ID
    rationale: Misspelt.
  - relation: concept/whole exemplifies part #! RELATION_ENDS
    rationale: A concept is no example.
  - relation: whole identified_with part #! ALWAYS_ATTRIBUTED
    rationale: Nobody says so.
  - relation: whole trades_off_with part #! ATTRIBUTED_NEEDS_HOLDER
    mode: attributed
    rationale: Nobody says so.
  - rationale: No relation. #! MISSING_KEY
`.replace('- relation: part part_of whole\n', '- relation: part part_of whole #! RELATION_CYCLE\n'),
    });
    const misspelt = seed.faults.find(({ code }) => code === 'UNKNOWN_ID');
    expect(misspelt?.reason).toContain('part');
  });

  it('reports faults of evidence and quotes', async () => {
    const seed = await check({
      'concepts/claims.yaml': `concepts:
  - id: claim
    name: Claim
    kind: property
    definition: Fine.
    evidence:
      - quote:
          comment: one
          exact: Own words, said twice #! QUOTE_NOT_FOUND
        stance: for
        mode: asserts
        reading: The w is another letter.
      - quote: { comment: one, exact: again } #! QUOTE_AMBIGUOUS
        stance: for
        mode: asserts
        reading: Which one.
      - quote: { comment: one, exact: again, suffix: . }
        stance: for
        mode: asserts
        reading: The second one.
      - quote: { comment: one, exact: "Bob.\\n\\nOwn" } #! QUOTE_CROSSES_PARAGRAPHS
        stance: for
        mode: asserts
        reading: It runs over.
      - quote: { comment: ones, exact: again } #! UNKNOWN_ID
        stance: for
        mode: asserts
        reading: No such comment.
      - work: papers #! UNKNOWN_ID
        stance: for
        mode: asserts
        reading: No such work.
      - work: paper
        stance: pro #! INVALID_INPUT
        mode: says #! INVALID_INPUT
        reading: No such words.
      - stance: for #! EVIDENCE_SOURCE
        mode: asserts
        reading: It gives nothing.
      - work: paper
        stance: for
        mode: asserts
        agent: carl #! UNKNOWN_ID
        reading: No such agent.
      - work: paper
        stance: against
        mode: asserts
        reading: Once.
      - work: paper #! EVIDENCE_EXISTS
        stance: against
        mode: asserts
        reading: Twice.
      - work: paper #! MISSING_KEY
        stance: mention
        mode: asserts
`,
    });
    const places = seed.faults.filter(({ code }) => code === 'UNKNOWN_ID').map(({ reason }) => reason);
    expect(places.filter((reason) => reason.includes('one') || reason.includes('paper'))).toHaveLength(2);
  });

  it('does not wait for one fault to be mended before it names the next', async () => {
    await check({
      'concepts/many.yaml': `concepts:
  - id: many #! MISSING_KEY
    kind: sort #! INVALID_INPUT
    definition: 3 #! INVALID_INPUT
    colour: red #! UNKNOWN_KEY
    primaryParent: relation/many/is_a/hole #! UNKNOWN_ID
    evidence:
      - quote: { comment: one, exact: nowhere } #! QUOTE_NOT_FOUND
        stance: perhaps #! INVALID_INPUT
        reading: "It \\b rings." #! INVALID_TEXT
        mode: asserts
      - quote: { comment: one, exact: Own } #! EVIDENCE_SOURCE
        work: paper
        stance: for
        mode: asserts
        reading: Both.
`,
    });
  });

  it('says the nearest place of words that are not there', async () => {
    const seed = await seedOf({
      ...SOUND,
      'relations/r.yaml': `relations:
  - relation: part part_of whole
    evidence: [{ quote: { comment: one, exact: said twice many }, stance: for, mode: asserts, reading: No. }]
`,
    });
    expect(seed.faults).toHaveLength(1);
    expect(seed.faults[0]).toMatchObject({ code: 'QUOTE_NOT_FOUND', file: 'relations/r.yaml', line: 3 });
    expect(seed.faults[0]?.reason).toContain('“said twice”');
  });

  it('reports rules about names', async () => {
    await check({
      'concepts/names.yaml': `concepts:
  - id: optimise
    name: Optimisation of parts #! NAME_TAKEN
    kind: property
    definition: Fine.
  - id: optimize
    name: Optimization of parts #! NAME_TAKEN
    kind: property
    definition: Fine.
  - id: echo
    name: Echo
    aliases: [Echo, ring, ring] #! ALIAS_IS_NAME ALIAS_REPEATED
    kind: property
    definition: Fine.
`,
    });
  });

  it('reports YAML that cannot be read, key by key, without dropping the other files', async () => {
    const seed = await check({
      'a.yaml': 'concepts:\n  - id: x\n    id: y #! YAML\n',
      'b.yaml': 'concepts: [ #! INVALID_INPUT\n'.replace('[ #! INVALID_INPUT', '{} #! INVALID_INPUT'),
      'c.yaml': 'concpets: [] #! UNKNOWN_KEY\n',
      'd.yaml': 'concepts:\n  - &one { id: x }\n  - *one #! YAML\n',
      'e.yaml': 'concepts: !!js/function "x" #! YAML\n',
      'f.yaml': '- 1 #! INVALID_INPUT\n',
      'g.yaml': '',
    });
    expect(seed.atlas.of('concept', 'concept/whole')?.name).toBe('Whole');
  });

  it('reports files that are not text, and a folder that is not there', async () => {
    const bytes = await seedOf({ ...SOUND, 'bad.yaml': new Uint8Array([0x61, 0xff, 0xfe]) });
    expect(found(bytes)).toEqual(['bad.yaml:1 INVALID_TEXT']);
    const { readSeed } = await import('../../server/seeding/read-seed.ts');
    expect(found(await readSeed('/nowhere/at/all'))).toEqual([':1 FILE']);
  });

  it('does not blame what only refers to something with a fault', async () => {
    const seed = await seedOf({
      ...SOUND,
      'concepts/bad.yaml': 'concepts:\n  - { id: bad, name: Bad, kind: nothing, definition: Fine. }\n',
      'relations/good.yaml': 'relations:\n  - { relation: bad is_a whole, rationale: It is. }\n',
    });
    expect(found(seed)).toEqual(['concepts/bad.yaml:2 INVALID_INPUT']);
  });
});
