/** The sentence round a quote: letter for letter, and never without the quote. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../ui/src/source/excerpt.ts';

const LONG = `${'First comes a sentence that says nothing. '.repeat(6)}Here is “the quote.” And ${'more of it follows. '.repeat(4)}`;

const spanOf = (text: string, words: string, start: number) => {
  const from = [...text.slice(0, text.indexOf(words))].length + start;
  return { start: from, end: from + [...words].length };
};

describe('an excerpt', () => {
  it('is a short paragraph whole', () => {
    expect(excerptOf('One. Two. Three.', 7, { start: 12, end: 16 })).toEqual({
      text: 'One. Two. Three.',
      start: 7,
      before: false,
      after: false,
    });
  });
  it('goes from the start of the sentence to its end', () => {
    const part = excerptOf(LONG, 100, spanOf(LONG, 'the quote', 100));
    expect(part.text).toBe('Here is “the quote.”');
    expect([part.before, part.after]).toEqual([true, true]);
  });
  it('takes every sentence that the quote reaches into', () => {
    const part = excerptOf(LONG, 0, spanOf(LONG, 'quote.” And more', 0));
    expect(part.text).toBe('Here is “the quote.” And more of it follows.');
  });
  it('is letter for letter what stands there, and holds the quote', () => {
    const word = fc.constantFrom('word', 'a', '😀', 'end.', 'why?', 'x”.', 'né');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 60, maxLength: 120 }),
        fc.nat(50),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(900),
        (words, at, many, start) => {
          const text = words.join(' ');
          const points = [...text];
          const from = [...words.slice(0, at).join(' ')].length + (at === 0 ? 0 : 1);
          const to = from + [...words.slice(at, at + many).join(' ')].length;
          const part = excerptOf(text, start, { start: start + from, end: start + to });
          const first = part.start - start;
          const got = [...part.text];
          expect(points.slice(first, first + got.length)).toEqual(got);
          expect(first).toBeLessThanOrEqual(from);
          expect(first + got.length).toBeGreaterThanOrEqual(to);
          expect(part.before).toBe(first > 0);
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});
