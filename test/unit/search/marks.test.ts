import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedWords } from '../../../schema/search/marks.ts';

const marked = (text: string, query: string) =>
  markedWords(text, query).map(({ start, end }) => text.slice(start, end));

describe('words that a query means', () => {
  it.each([
    ['Amortised Optimisation', 'amortized opt', ['Amortised', 'Optimisation']],
    ['In-context learning', 'in context', ['In', 'context']],
    ['A search over searches', 'search', ['search', 'searches']],
    ['Serach', 'search', ['Serach']],
    ['It is not a map', 'zygote', []],
    ['Don’t search', 'dont', ['Don’t']],
    ['', 'search', []],
    ['search', '', []],
  ])('of “%s”, “%s” means %j', (text, query, words) => {
    expect(marked(text, query)).toEqual(words);
  });

  it('lie in the text, in order, and do not overlap', () => {
    const text = fc.array(fc.constantFrom('search', 'tree', 'a-b', '  ', 'Optimisation', 'é😀', '…'), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(
        text.map((list) => list.join(' ')),
        fc.constantFrom('se', 'search tree', 'optimiz', 'a', 'é', 'serch'),
        (words, query) => {
          let last = 0;
          for (const { start, end } of markedWords(words, query)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(words.length);
            last = end;
          }
        },
      ),
    );
  });
});
