import { describe, expect, it } from 'vitest';
import { draftNeeds, readRequest } from '../../../schema/edit/decide.ts';
import { entity } from '../../../schema/entities/entity.ts';
import { Facts } from '../../../schema/constraints/facts.ts';
import { conceptOf, quoteOf, relationOf } from '../../support/sample-atlas.ts';
import { SMALL_COMMENT, SMALL_ENTITIES } from '../../support/small-atlas.ts';
import { uuidOf } from '../../support/writing.ts';
import { concept, model, said, send } from './asking.ts';

describe('adding a concept', () => {
  it('makes the first relation up its primary parent', () => {
    const { entries } = send(
      model(),
      'add-concept',
      concept('Beam', {
        relations: [
          { type: 'can_lead_to', other: 'concept/optimization' },
          { type: 'is_a', other: 'concept/optimization', direction: 'in' },
          { type: 'part_of', other: 'concept/search' },
          { type: 'is_a', other: 'concept/search' },
        ],
      }),
    );
    expect(entries[0]?.after).toMatchObject({
      id: 'concept/beam',
      primaryParent: 'relation/beam/part_of/search',
    });
    expect(entries.map(({ id }) => id)).toContain('relation/optimization/is_a/beam');
  });

  it('takes one quote for several things, and one piece of evidence given twice, once', () => {
    const evidence = [said('I doubt it'), said('I doubt it')];
    const { entries } = send(
      model(),
      'add-concept',
      concept('Beam', {
        evidence,
        relations: [{ type: 'is_a', other: 'concept/search', evidence }],
      }),
    );
    expect(entries.filter(({ id }) => id.startsWith('quote/')).length).toBe(1);
    expect(entries.filter(({ id }) => id.startsWith('evidence/')).length).toBe(2);
  });

  it('names the field of every fault, also of those that the rules find', () => {
    const { codes } = send(
      model(),
      'add-concept',
      concept('Beam', {
        aliases: ['x', 'Beam'],
        relations: [
          { type: 'is_a', other: 'concept/beam' },
          { type: 'identified_with', other: 'concept/search' },
          { type: 'exemplifies', other: 'concept/search' },
          { type: 'explains', other: 'concept/search', mode: 'attributed' },
        ],
      }),
    );
    expect([...codes].sort()).toEqual([
      'ALIAS_IS_NAME aliases 1',
      'ALWAYS_ATTRIBUTED relations 1 mode',
      'ATTRIBUTED_NEEDS_HOLDER relations 3 evidence',
      'RELATION_ENDS relations 2 type',
      'SELF_RELATION relations 0 other',
    ]);
    const circle = [
      { type: 'is_a', other: 'concept/direct-optimization' },
      { type: 'is_a', other: 'concept/optimization', direction: 'in' },
    ];
    expect(send(model(), 'add-concept', concept('Beam', { relations: circle })).codes).toEqual([
      'RELATION_CYCLE relations 0 other',
      'RELATION_CYCLE relations 1 other',
    ]);
  });

  it('C and C++ make one id and two names', () => {
    const writer = model();
    expect(send(writer, 'add-concept', concept('C')).codes).toEqual(['done']);
    expect(send(writer, 'add-concept', concept('C++')).codes).toEqual(['ID_TAKEN id']);
    expect(send(writer, 'add-concept', concept('C++', { id: 'concept/c-plus-plus' })).codes).toEqual([
      'done',
    ]);
  });
});

describe('meeting what is there', () => {
  it('a retired relation is taken up again, as the same relation', () => {
    const old = relationOf('concept/search', 'measures', 'concept/optimization', {
      status: 'retired',
      rationale: 'Once.',
    });
    const writer = model([old]);
    const { entries } = send(writer, 'add-relation', {
      type: 'measures',
      subject: old.subject,
      object: old.object,
    });
    expect(entries).toEqual([
      { id: old.id, before: old, after: { ...old, status: 'current', rationale: null } },
    ]);
    expect(writer.atlas.stored(old.id)?.version).toBe(2);
  });

  it('a quote with the same words and surroundings at another place is not taken for it', () => {
    const text = `${'x'.repeat(40)}word${'y'.repeat(40)}`;
    const twice = { ...SMALL_COMMENT, id: 'comment/twice', order: 2, text: `${text}${text}` };
    const paragraphs = [{ ...SMALL_COMMENT.paragraphs[0]!, start: 0, end: twice.text.length }];
    const comment = { ...twice, paragraphs };
    const writer = model([comment]);
    const ask = (prefix: string) => ({
      target: 'concept/search',
      evidence: { reading: 'So.', quote: { comment: comment.id, exact: 'word', prefix } },
    });
    expect(send(writer, 'add-evidence', ask(text.slice(0, 40))).codes).toEqual([
      'QUOTE_AMBIGUOUS evidence quote exact',
    ]);
    expect(send(writer, 'add-evidence', ask(`${text}${text.slice(0, 40)}`)).codes).toEqual(['done']);
    const first = { target: 'concept/optimization', evidence: said('I doubt it') };
    expect(send(writer, 'add-evidence', first).codes).toEqual(['done']);
    const other = quoteOf(comment, 'word');
    expect(other.start).toBe(40);
  });

  it('an id of another entity is refused by what has it', () => {
    const { outcome } = send(model(), 'add-concept', concept('Something else', { id: 'concept/search' }));
    expect(outcome.kind === 'refused' && outcome.violations[0]).toMatchObject({
      code: 'ID_TAKEN',
      ids: ['concept/search'],
      path: ['id'],
    });
  });
});

describe('updating', () => {
  it('null clears, absence keeps, and saying the same again is nothing', () => {
    const writer = model();
    const id = 'concept/amortized-optimization';
    const { entries } = send(writer, 'update-concept', {
      id,
      expectedVersion: 1,
      rationale: null,
      definition: 'New.',
    });
    const before = SMALL_ENTITIES.find((one) => one.id === id) ?? null;
    expect(entries).toEqual([{ id, before, after: { ...before, rationale: null, definition: 'New.' } }]);
    expect(send(writer, 'update-concept', { id, expectedVersion: 2, definition: ' New. ' }).codes).toEqual([
      'NOTHING_TO_DO',
    ]);
    expect(send(writer, 'update-concept', { id, expectedVersion: 1, definition: 'Mine.' }).codes).toEqual([
      'CONFLICT expectedVersion',
    ]);
    expect(send(writer, 'update-concept', { id, expectedVersion: 2, name: 'search' }).codes).toEqual([
      'NAME_TAKEN name',
    ]);
    const parent = { id, expectedVersion: 2, primaryParent: 'relation/search/realizes/direct-optimization' };
    expect(send(writer, 'update-concept', parent).codes).toEqual(['PRIMARY_PARENT primaryParent']);
    expect(send(writer, 'update-concept', { ...parent, primaryParent: null }).codes).toEqual(['done']);
  });
});

describe('what is settled', () => {
  it('passes the models of its entities, for every operation', () => {
    const writer = model();
    const inputs = [
      [
        'add-concept',
        concept('😀'.repeat(200), { aliases: ['e\u0301'], evidence: [said('Search', { mode: 'asks' })] }),
      ],
      [
        'add-concept',
        concept('x'.repeat(200), {
          id: `concept/${'y'.repeat(120)}`,
          relations: [{ type: 'trades_off_with', other: 'concept/search' }],
        }),
      ],
      [
        'add-relation',
        {
          type: 'uses',
          subject: 'example/thermostat',
          object: 'concept/search',
          evidence: [said(SMALL_COMMENT.text.slice(0, 30))],
        },
      ],
      ['update-concept', { id: 'concept/search', expectedVersion: 1, scopeNote: 'w'.repeat(4_000) }],
      [
        'add-evidence',
        {
          target: 'concept/search',
          evidence: { work: 'work/nobody', reading: 'r', stance: 'mention', agent: 'agent/ben' },
        },
      ],
    ] as const;
    for (const [operation, input] of inputs) {
      const { codes, entries } = send(writer, operation, input);
      expect(codes).toEqual(['done']);
      for (const { after } of entries) expect(entity.parse(after)).toEqual(after);
    }
  });

  it('asks for what it names and needs, each once', () => {
    const asked = readRequest('add-concept', {
      mutationId: uuidOf(1),
      ...concept('Beam', {
        relations: [
          { type: 'is_a', other: 'concept/search' },
          { type: 'part_of', other: 'concept/search' },
        ],
      }),
    });
    if ('violations' in asked) return expect.fail('refused');
    const keys = (list: readonly object[]) => list.map((one) => JSON.stringify(one));
    expect(new Set(keys(asked.names)).size).toBe(asked.names.length);
    const needs = draftNeeds(asked.draft(new Facts(model().atlas, 'all')));
    expect(new Set(keys(needs)).size).toBe(needs.length);
    expect(needs).toContainEqual({ kind: 'closure', id: 'concept/search', over: 'is_a' });
    expect(needs).toContainEqual({ kind: 'name', key: 'beam' });
  });

  it('keeps the small atlas as it is when nothing was asked', () => {
    expect(model().atlas.get('concept/search')).toEqual(
      conceptOf('Search', { primaryParent: 'relation/search/realizes/direct-optimization' }),
    );
  });
});
