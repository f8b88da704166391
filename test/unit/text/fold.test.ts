import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, sortKey } from '../../../schema/text/fold.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('i', 's', 'e', 'z', 'a', 'ł', '-', '’', ' ', 'y', 'İ', 'ß', 'Σ'),
    maxLength: 14,
  }),
);
const ascii = fc.string({ unit: 'grapheme-ascii', maxLength: 20 });

describe('fold', () => {
  it.each([
    ['Amortised Optimisation', 'amortized-optimization'],
    ['Amortized  optimization', 'amortised optimisation'],
    ['analysing', 'analysing'],
    ['Analyse', 'analyze'],
    ['re-analysed', 'Re analyzed'],
    ['Generalisations', 'generalizations'],
    ['Naïve Bayes', 'naive bayes'],
    ['Goodhart’s law', "Goodharts' law"],
    ['selection_and_control', 'selection and control'],
    ['ﬁne–tuning', 'fine-tuning'],
    ['ＡＢＣ', 'abc'],
    ['e\u0301', '\u00e9'],
    ['STRASSE', 'strasse'],
  ])('%s and %s are one', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ['C', 'C++'],
    ['C++', 'C#'],
    ['A search', 'A* search'],
    ['search', 'searches'],
    ['rise', 'rize'],
    ['wise', 'wize'],
    ['最適化', '最適'],
    ['...', '!!!'],
    ['selection', 'election'],
    ['a b', 'ab'],
  ])('%s and %s are two', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('is idempotent, and blind to case, composition and what stands between words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
      { numRuns: 1_000 },
    );
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(words, (list) => {
        expect(fold(list.join('-').toUpperCase())).toBe(fold(list.join('  ')));
      }),
    );
  });

  it('is never empty for a text that shows something', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 5 }), (text) => {
        expect(fold(text) === '').toBe(text.trim() === '');
      }),
    );
  });
});

describe('sortKey', () => {
  it('is ASCII and never empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(sortKey(text)).toMatch(/^[\x20-\x7e]+$/);
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps the order of ASCII names, case aside', () => {
    const plain = ascii.filter((text) => !text.includes('~') && text !== '');
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        const [left, right] = [a.toLowerCase(), b.toLowerCase()];
        expect(Math.sign(Number(sortKey(a) > sortKey(b)) - Number(sortKey(a) < sortKey(b)))).toBe(
          Number(left > right) - Number(left < right),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('puts what is beyond ASCII behind it, in the order of code points', () => {
    const names = ['search', 'zebra', 'λ', '最適化', '𝓗-astral', '😀 smile', '！bang', 'ﬁne'];
    const sorted = [...names].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    expect(sorted).toEqual(['！bang', 'ﬁne', '𝓗-astral', 'search', 'zebra', 'λ', '最適化', '😀 smile']);
  });

  it('tells apart all texts that differ in more than case, marks and compatible forms', () => {
    const settled = (text: string): string =>
      text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .normalize('NFKC')
        .toLowerCase();
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        fc.pre(settled(a) !== '' && settled(b) !== '');
        expect(sortKey(a) === sortKey(b)).toBe(settled(a) === settled(b));
      }),
      { numRuns: 1_000 },
    );
    expect(sortKey('~00003f')).not.toBe(sortKey('?'));
    expect(sortKey('a~')).not.toBe(sortKey('a'));
  });
});
