/** The reader’s reckoning: places in the text, a line for every quote, notes that do not lie over one another. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inReadingOrder, lanesOf } from '../../../ui/src/source/reader/lanes.ts';
import { pointAt, unitAt } from '../../../ui/src/source/reader/offsets.ts';
import { placed } from '../../../ui/src/source/reader/placing.ts';
import { readerSearch, wordsSpan } from '../../../ui/src/source/reader/search.ts';
import { firstWords } from '../../../ui/src/words/source.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 30 });

describe('code points and units', () => {
  it('lead to one another and back', () => {
    fc.assert(
      fc.property(text, fc.nat(30), (words, at) => {
        const points = [...words];
        const point = Math.min(at, points.length);
        const unit = unitAt(words, point);
        expect(words.slice(0, unit)).toBe(points.slice(0, point).join(''));
        expect(pointAt(words, unit)).toBe(point);
      }),
    );
  });

  it('count a pair of units as one, also from its middle', () => {
    expect(unitAt('a😀b', 2)).toBe(3);
    expect(pointAt('a😀b', 2)).toBe(1);
    expect(pointAt('a😀b', 3)).toBe(2);
  });
});

const spans = fc
  .array(fc.record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 20 }) }), { maxLength: 12 })
  .map((raw) => raw.map(({ start, length }, index) => ({ id: `q${index}`, start, end: start + length })));

describe('lanes', () => {
  it('are different for spans that overlap, as long as there are enough', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const lanes = lanesOf(all);
        const deepest = Math.max(
          0,
          ...all.map((at) => all.filter((one) => one.start <= at.start && at.start < one.end).length),
        );
        fc.pre(deepest <= 4);
        for (const a of all) {
          for (const b of all) {
            if (a.id !== b.id && a.start < b.end && b.start < a.end) {
              expect(lanes.get(a.id)).not.toBe(lanes.get(b.id));
            }
          }
        }
      }),
    );
  });

  it('leave the order of reading to where a quote starts, the longer first', () => {
    const order = inReadingOrder([
      { id: 'c', start: 5, end: 9 },
      { id: 'b', start: 0, end: 4 },
      { id: 'a', start: 0, end: 8 },
    ]);
    expect(order.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('notes in the margin', () => {
  const notes = fc.array(fc.record({ anchor: fc.nat(900), height: fc.integer({ min: 20, max: 300 }) }), {
    minLength: 1,
    maxLength: 12,
  });
  const inOrder = notes.map((all) => all.toSorted((a, b) => a.anchor - b.anchor));

  it('never lie over one another or above the top, and the chosen one is at its words where there is room', () => {
    fc.assert(
      fc.property(inOrder, fc.nat(11), fc.boolean(), (all, at, none) => {
        const chosen = none ? null : at % all.length;
        const tops = placed(all, chosen, 6);
        expect(tops[0]).toBeGreaterThanOrEqual(0);
        tops.slice(1).forEach((top, index) => {
          expect(top).toBeGreaterThanOrEqual(tops[index]! + all[index]!.height + 6);
        });
        if (chosen === null) return;
        const before = all.slice(0, chosen).reduce((sum, { height }) => sum + height + 6, 0);
        expect(tops[chosen]).toBe(Math.max(before, all[chosen]!.anchor));
      }),
    );
  });
});

describe('the address of a comment', () => {
  it('keeps a quote and picked words, and nothing that is neither', () => {
    expect(readerSearch({ quote: 'quote/jermyn-c8/2831a0f0', words: '3-9' })).toEqual({
      quote: 'quote/jermyn-c8/2831a0f0',
      words: '3-9',
    });
    expect(readerSearch({ quote: 'concept/search', words: '9-3', view: 'map' })).toEqual({});
    expect(wordsSpan('12-40')).toEqual({ start: 12, end: 40 });
  });
});

describe('the first words of a quote', () => {
  it('are eight at most, and say that there are more', () => {
    expect(firstWords('search is one way to get (direct) optimization, but there are more')).toBe(
      'search is one way to get (direct) optimization…',
    );
    expect(firstWords('two words')).toBe('two words');
  });
});
