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
const of = (...hits: readonly Hit[]) => plainHit({ hits, total: hits.length })?.id ?? null;

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
