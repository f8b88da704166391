import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRequest } from '../../../schema/edit/decide.ts';
import type { AskedOperation } from '../../../schema/edit/decide.ts';
import { addConceptInput, addEvidenceInput } from '../../../schema/edit/inputs.ts';
import { uuidOf } from '../../support/writing.ts';

const mutationId = uuidOf(1);
const concept = { mutationId, name: 'Beam search', kind: 'mechanism', definition: 'A kind of search.' };
const source = { work: 'work/x', reading: 'So.' };
const quote = (more: object) => ({
  reading: 'So.',
  quote: { comment: 'comment/c', exact: 'words', ...more },
});

/** Codes and paths of what is wrong with an input. */
const faults = (operation: AskedOperation, input: unknown): readonly string[] => {
  const read = readRequest(operation, input);
  return 'violations' in read ? read.violations.map(({ code, path }) => [code, ...path].join(' ')) : [];
};

describe('a fault names its code and its field', () => {
  it.each([
    ['add-concept', { ...concept, name: ' ' }, 'INVALID_TEXT name'],
    ['add-concept', { ...concept, name: 'a\nb' }, 'INVALID_TEXT name'],
    ['add-concept', { ...concept, name: 'a\u0000b' }, 'INVALID_TEXT name'],
    ['add-concept', { ...concept, name: 'a\ud800' }, 'INVALID_TEXT name'],
    ['add-concept', { ...concept, name: 'a'.repeat(201) }, 'INVALID_TEXT name'],
    ['add-concept', { ...concept, name: 7 }, 'INVALID_INPUT name'],
    ['add-concept', { ...concept, aliases: ['fine', '\t\u0007'] }, 'INVALID_TEXT aliases 1'],
    ['add-concept', { ...concept, id: 'concept/A' }, 'INVALID_ID id'],
    ['add-concept', { ...concept, id: 'example/a' }, 'INVALID_ID id'],
    ['add-concept', { ...concept, kind: 'wish' }, 'INVALID_INPUT kind'],
    ['add-concept', { ...concept, mutationId: 'x' }, 'INVALID_INPUT mutationId'],
    ['add-concept', { ...concept, lang: 'Englisch!' }, 'INVALID_INPUT lang'],
    ['add-concept', { ...concept, reason: 'a\nb' }, 'INVALID_TEXT reason'],
    [
      'add-concept',
      { ...concept, relations: [{ type: 'is_a', other: 'work/x' }] },
      'INVALID_ID relations 0 other',
    ],
    [
      'add-concept',
      { ...concept, relations: [{ type: 'likes', other: 'concept/x' }] },
      'INVALID_INPUT relations 0 type',
    ],
    [
      'add-concept',
      { ...concept, evidence: [source, quote({ exact: ' ' })] },
      'INVALID_TEXT evidence 1 quote exact',
    ],
    [
      'add-concept',
      { ...concept, evidence: [{ ...source, reading: '' }] },
      'INVALID_TEXT evidence 0 reading',
    ],
    ['add-concept', null, 'INVALID_INPUT'],
    ['add-concept', [], 'INVALID_INPUT'],
    ['add-concept', { ...concept, colour: 'red' }, 'INVALID_INPUT'],
    ['add-relation', { mutationId, type: 'is_a', subject: 'concept/a' }, 'INVALID_INPUT object'],
    ['update-concept', { mutationId, id: 'concept/a' }, 'INVALID_INPUT expectedVersion'],
    [
      'update-concept',
      { mutationId, id: 'concept/a', expectedVersion: 1.5 },
      'INVALID_INPUT expectedVersion',
    ],
    ['add-evidence', { mutationId, target: 'quote/a/b', evidence: source }, 'INVALID_ID target'],
    [
      'add-evidence',
      { mutationId, target: 'concept/a', evidence: { ...source, stance: 'so' } },
      'INVALID_INPUT evidence stance',
    ],
    ['revert', { mutationId, seq: 0 }, 'INVALID_INPUT seq'],
    ['revert', { mutationId, seq: '1' }, 'INVALID_INPUT seq'],
  ] as const)('%s %j', (operation, input, wanted) => {
    expect(faults(operation, input)[0]).toBe(wanted);
  });

  it('and all faults come at once', () => {
    expect(faults('add-concept', { ...concept, name: '', kind: 'x', definition: '\u0001' })).toEqual([
      'INVALID_TEXT name',
      'INVALID_INPUT kind',
      'INVALID_TEXT definition',
    ]);
  });
});

describe('text that is taken', () => {
  it('is trimmed and composed; a source’s words are composed and not trimmed', () => {
    const read = addConceptInput.parse({ ...concept, name: '  Cafe\u0301 search\n', aliases: [' e\u0301 '] });
    expect([read.name, read.aliases]).toEqual(['Caf\u00e9 search', ['\u00e9']]);
    const evidence = quote({ exact: ' e\u0301 ', prefix: 'e\u0301', suffix: '\ud800' });
    const input = addEvidenceInput.parse({ mutationId, target: 'concept/a', evidence });
    expect(input.evidence.quote).toMatchObject({ exact: ' \u00e9 ', prefix: '\u00e9', suffix: '\ud800' });
  });

  it('comes out clean or not at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (name) => {
        const read = addConceptInput.safeParse({ ...concept, name });
        if (!read.success) return;
        expect(read.data.name).toBe(read.data.name.normalize('NFC').trim());
        expect(read.data.name).toMatch(/^[^\p{Cc}\p{Cs}]+$/u);
      }),
      { numRuns: 300 },
    );
  });

  it('what is left out is filled in', () => {
    expect(addConceptInput.parse(concept)).toEqual({
      ...concept,
      aliases: [],
      lang: 'en',
      relations: [],
      evidence: [],
    });
    const relations = [{ type: 'is_a', other: 'concept/a' }];
    expect(addConceptInput.parse({ ...concept, relations }).relations).toEqual([
      { type: 'is_a', other: 'concept/a', direction: 'out', mode: 'asserted', evidence: [] },
    ]);
  });
});

describe('the input’s hash', () => {
  const hash = (operation: AskedOperation, input: unknown): string => {
    const read = readRequest(operation, input);
    return 'violations' in read ? expect.fail('refused') : read.inputHash;
  };

  it('is the same for the same input however it is written, and another for any other', () => {
    const one = hash('add-concept', concept);
    expect(hash('add-concept', Object.fromEntries(Object.entries(concept).reverse()))).toBe(one);
    expect(hash('add-concept', { ...concept, name: ' Beam search ', aliases: [] })).toBe(one);
    for (const more of [{ name: 'Beam  search' }, { aliases: ['x'] }, { reason: 'why' }, { lang: 'de' }])
      expect(hash('add-concept', { ...concept, ...more })).not.toBe(one);
    const update = { mutationId, id: 'concept/a', expectedVersion: 1 };
    expect(hash('update-concept', { ...update, rationale: null })).not.toBe(hash('update-concept', update));
    expect(hash('revert', { mutationId, seq: 1 })).not.toBe(hash('revert', { mutationId, seq: 2 }));
  });
});
