/** The add form as data: the input that is sent, and the field that each fault belongs to. */
import { describe, expect, it } from 'vitest';
import { RELATION_TYPES, relationType } from '../../../schema/vocabulary/relation-types.ts';
import {
  EMPTY_QUOTE,
  RELATION_CHOICES,
  emptyForm,
  emptyRow,
  faultsOf,
  idOf,
  inputOf,
  missing,
} from '../../../ui/src/add/form-model.ts';
import type { FormState } from '../../../ui/src/add/form-model.ts';

const search = { id: 'concept/search', name: 'Search' };
const form: FormState = {
  ...emptyForm,
  name: ' Beam search ',
  definition: 'Keeps the best few.',
  aliases: 'beam\n\n  stochastic beam  \n',
  relations: [
    { ...emptyRow(4, 'is_a'), other: search },
    emptyRow(7, 'is_a'),
    { ...emptyRow(9, 'identified_with'), other: search },
  ],
  quote: { ...EMPTY_QUOTE, comment: 'comment/jermyn-c8', exact: ' words ', reading: ' so ', about: 9 },
};
const error = (path: readonly string[], message = path.join(' ')) => ({
  code: 'INVALID_INPUT' as const,
  message,
  path: [...path],
  ids: [],
});

describe('inputOf', () => {
  it('trims what is typed, but not the words of a source', () => {
    const input = inputOf(form);
    expect(input.name).toBe('Beam search');
    expect(input.aliases).toEqual(['beam', 'stochastic beam']);
    expect(input.id).toBe('concept/beam-search');
    const relations = [input.relations].flat();
    expect(relations.map((one) => [one?.type, one?.mode])).toEqual([
      ['IS_A', 'ASSERTED'],
      ['IDENTIFIED_WITH', 'ATTRIBUTED'],
    ]);
    const evidence = [relations[1]?.evidence].flat();
    expect(evidence[0]?.quote?.exact).toBe(' words ');
    expect(input.evidence).toEqual([]);
  });
  it('puts a quote about the concept itself beside it', () => {
    const input = inputOf({ ...form, quote: { ...EMPTY_QUOTE, comment: 'comment/jermyn-c8', exact: 'x' } });
    expect([input.evidence].flat()).toHaveLength(1);
  });
});

describe('faultsOf', () => {
  it('finds the row that a path speaks of, whatever rows were left out', () => {
    expect(faultsOf(form, [error(['relations', '1', 'other'])])).toEqual({
      'relation 9 other': ['relations 1 other'],
    });
    expect(faultsOf(form, [error(['relations', '1', 'evidence', '0', 'quote', 'exact'])])).toEqual({
      'quote exact': ['relations 1 evidence 0 quote exact'],
    });
    expect(faultsOf(form, [error(['evidence', '0', 'reading'])])).toEqual({
      'quote reading': ['evidence 0 reading'],
    });
  });
  it('gathers several faults of one field, and keeps what has no field', () => {
    expect(
      faultsOf(form, [
        error(['name'], 'a'),
        error(['name'], 'b'),
        error([], 'c'),
        error(['relations', '8'], 'd'),
      ]),
    ).toEqual({
      name: ['a', 'b'],
      form: ['c', 'd'],
    });
  });
});

describe('missing', () => {
  it('asks for what a concept cannot do without', () => {
    expect(Object.keys(missing(emptyForm))).toEqual(['name', 'definition']);
    expect(Object.keys(missing(form))).toEqual(['relation 7 other']);
  });
});

describe('the choices of relations', () => {
  it('offer every type once in each direction that a concept can have', () => {
    for (const { id } of RELATION_TYPES) {
      const row = relationType(id);
      const ways = RELATION_CHOICES.filter((one) => one.type === id).map((one) => one.direction);
      expect(ways).toEqual(row.subject === 'example' ? ['IN'] : row.symmetric ? ['OUT'] : ['OUT', 'IN']);
    }
  });
  it('never lead to an id that is made anew once it was typed', () => {
    expect(idOf({ ...form, id: 'concept/beam' })).toBe('concept/beam');
    expect(idOf(emptyForm)).toBe('');
  });
});
