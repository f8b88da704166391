/** Enter opens what was plainly meant, and nothing that was not. */
import { expect, it } from 'vitest';
import type { Hit } from '../../../ui/src/find/hit.ts';
import { plainHit } from '../../../ui/src/find/plain-hit.ts';

const hit = (id: string, field: Hit['field']): Hit => ({
  id,
  field,
  name: id,
  text: id,
  kind: 'mechanism',
  place: null,
  level: null,
});
const of = (...hits: readonly Hit[]) => plainHit({ hits, total: hits.length }, '')?.id ?? null;

it('takes what is named in full, whatever else begins so', () => {
  expect(of(hit('search', 'EXACT_NAME'), hit('search-depth', 'NAME_PREFIX'))).toBe('search');
  expect(of(hit('one', 'EXACT_NAME'), hit('two', 'EXACT_NAME'))).toBeNull();
});

it('takes the only one found by a name, before near spellings and quotes', () => {
  expect(of(hit('casper', 'NAME_PREFIX'), hit('case', 'TYPO'), hit('words', 'QUOTE'))).toBe('casper');
  expect(of(hit('other-name', 'ALIAS'), hit('words', 'QUOTE'))).toBe('other-name');
  expect(of(hit('one', 'NAME_PREFIX'), hit('two', 'ALIAS'))).toBeNull();
});

it('takes a near spelling only when there is nothing else, and never a definition or a quote', () => {
  expect(of(hit('hybrid', 'TYPO'))).toBe('hybrid');
  expect(of(hit('one', 'TYPO'), hit('two', 'QUOTE'))).toBeNull();
  expect(of(hit('one', 'QUOTE'))).toBeNull();
  expect(of(hit('one', 'DEFINITION'))).toBeNull();
  expect(of()).toBeNull();
});

it('takes what is so called in full, before what only begins so', () => {
  const mesa = { ...hit('concept/mesa', 'ALIAS'), text: 'Mesa-optimizer' };
  const other = { ...hit('concept/other', 'ALIAS'), text: 'search-like mesa-optimizer' };
  expect(plainHit({ hits: [other, mesa], total: 2 }, 'mesa optimiser')?.id).toBe('concept/mesa');
});

it('takes a term or a person before the titles, questions and groups named after them', () => {
  const person = { ...hit('agent/m', 'NAME_PREFIX'), kind: 'person' };
  const group = { ...hit('agent/retold', 'NAME_PREFIX'), kind: 'group' };
  expect(of(person, group, hit('work/m', 'NAME_PREFIX'))).toBe('agent/m');
  expect(of(hit('concept/g', 'NAME_PREFIX'), hit('work/g', 'NAME_PREFIX'))).toBe('concept/g');
  expect(of(hit('concept/g', 'NAME_PREFIX'), person)).toBeNull();
  expect(of(hit('work/a', 'NAME_PREFIX'), hit('work/b', 'NAME_PREFIX'))).toBeNull();
});

it('opens what a question names in full, and nothing that only holds some of its words', () => {
  const called = { ...hit('concept/mesa', 'ALIAS'), text: 'mesa-optimizer' };
  expect(plainHit({ hits: [called], total: 1 }, 'what is a mesa-optimizer')?.id).toBe('concept/mesa');
  const without = { ...hit('concept/w', 'NAME_PREFIX'), text: 'Direct optimization without search' };
  expect(plainHit({ hits: [without], total: 1 }, 'search is not optimization')).toBeNull();
  expect(plainHit({ hits: [without], total: 1 }, 'optimization without')?.id).toBe('concept/w');
});
