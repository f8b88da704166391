import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comment } from '../../../schema/entities/sources.ts';
import {
  findAll,
  paragraphAt,
  quoteStands,
  slicePoints,
  takeQuote,
} from '../../../schema/evidence/quotes.ts';
import { codePointLength } from '../../../schema/text/hygiene.ts';
import { isAtlasError } from '../../../schema/vocabulary/errors.ts';
import { QUOTE_CONTEXT } from '../../../schema/vocabulary/terms.ts';
import { commentOf } from '../../support/sample-atlas.ts';
import { OWN, QUOTED, SMALL_COMMENT } from '../../support/small-atlas.ts';

const code = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (isAtlasError(error)) return error.code;
    throw error;
  }
  return 'taken';
};

/** A comment with these paragraphs, one blank line between them. */
const paragraphs = (...texts: readonly string[]): Comment => {
  let start = 0;
  const list = texts.map((text) => {
    const end = start + codePointLength(text);
    const one = { start, end, role: 'own', speaker: 'agent/ann', confidence: 1, note: null } as const;
    start = end + 2;
    return one;
  });
  const place = { feed: 'feed/ann', order: 1, author: 'agent/ann' };
  return commentOf('c1', place, texts.join('\n\n'), { paragraphs: list });
};

describe('findAll', () => {
  it('counts in code points and finds overlapping places', () => {
    expect(findAll('😀a😀a', 'a')).toEqual([1, 3]);
    expect(findAll('aaaa', 'aa')).toEqual([0, 1, 2]);
    expect(findAll('𝓗𝓗𝓗', '𝓗𝓗')).toEqual([0, 1]);
    expect(findAll('abc', '')).toEqual([]);
    expect(findAll('abc', 'd')).toEqual([]);
  });

  it('finds all places and no others', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', '😀', '\n'), { maxLength: 30 });
    const wanted = fc.array(fc.constantFrom('a', 'b', '😀'), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(letters, wanted, (text, exact) => {
        const places = text.flatMap((_, at) =>
          exact.every((letter, step) => text[at + step] === letter) ? [at] : [],
        );
        expect(findAll(text.join(''), exact.join(''))).toEqual(places);
      }),
      { numRuns: 500 },
    );
  });
});

describe('takeQuote', () => {
  it('gives the words with their place, surroundings and speaker, astral characters before them or not', () => {
    const quote = takeQuote(SMALL_COMMENT, { exact: 'Search' });
    expect(quote).toMatchObject({ start: 3, end: 9, prefix: '😀𝓗 ', speaker: 'agent/ann', state: 'exact' });
    expect(quote.suffix).toBe(' is one way to get optimization,');
    expect([...quote.suffix].length).toBe(QUOTE_CONTEXT);
    const other = takeQuote(SMALL_COMMENT, { exact: 'search, and search' });
    expect(other).toMatchObject({
      speaker: 'agent/ben',
      prefix: 'Optimization is ',
      suffix: ' is optimization.',
    });
    expect(quoteStands(quote, SMALL_COMMENT) && quoteStands(other, SMALL_COMMENT)).toBe(true);
  });

  it('needs the words before or after where they stand more than once', () => {
    const comment = paragraphs('One search, and another search.', 'search');
    expect(code(() => takeQuote(comment, { exact: 'search' }))).toBe('QUOTE_AMBIGUOUS');
    expect(takeQuote(comment, { exact: 'search', prefix: 'One ' }).start).toBe(4);
    expect(takeQuote(comment, { exact: 'search', suffix: '.' }).start).toBe(24);
    expect(takeQuote(comment, { exact: 'search', prefix: '\n\n' }).start).toBe(33);
    expect(code(() => takeQuote(comment, { exact: 'search', prefix: 'no ' }))).toBe('QUOTE_NOT_FOUND');
    expect(code(() => takeQuote(comment, { exact: 'search', suffix: 'search' }))).toBe('QUOTE_NOT_FOUND');
  });

  it.each([
    ['other letters', 'Search is One way'],
    ['a space too many', 'Search  is'],
    ['straight for curly', 'it’s'],
    ['a line break for a space', 'Search\nis'],
  ])('takes nothing that stands there with %s', (_, exact) => {
    expect(code(() => takeQuote(SMALL_COMMENT, { exact }))).toBe('QUOTE_NOT_FOUND');
  });

  it('names the longest run of the words that is there', () => {
    const wanted = { exact: 'my search is one way to get everything' };
    const error: unknown = (() => {
      try {
        return takeQuote(paragraphs('Yes: search is one way to get optimization.'), wanted);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toMatchObject({
      code: 'QUOTE_NOT_FOUND',
      details: { nearest: 'search is one way to get' },
    });
  });

  it('never runs over a paragraph’s end', () => {
    const over = `${OWN.slice(-5)}\n\n${QUOTED.slice(0, 5)}`;
    expect(code(() => takeQuote(SMALL_COMMENT, { exact: over }))).toBe('QUOTE_CROSSES_PARAGRAPHS');
    expect(code(() => takeQuote(SMALL_COMMENT, { exact: `${OWN}\n` }))).toBe('QUOTE_CROSSES_PARAGRAPHS');
    expect(takeQuote(SMALL_COMMENT, { exact: OWN }).end).toBe(codePointLength(OWN));
  });

  it('what is taken stands there, whatever was asked for; what was cut out of one paragraph is taken', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '😀', 'é', '.'),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 3 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (texts, p, from, size) => {
          const comment = paragraphs(...texts);
          const home = comment.paragraphs[p % texts.length]!;
          const start = home.start + (from % (home.end - home.start));
          const end = Math.min(home.end, start + 1 + (size % 12));
          const exact = slicePoints(comment.text, start, end);
          const whole = codePointLength(comment.text);
          const around = {
            prefix: slicePoints(comment.text, 0, start),
            suffix: slicePoints(comment.text, end, whole),
          };
          const quote = takeQuote(comment, { exact, ...around });
          expect([quote.start, quote.end, quote.exact]).toEqual([start, end, exact]);
          expect(quoteStands(quote, comment)).toBe(true);
          expect(paragraphAt(comment, start, end)).toEqual(home);
          expect(slicePoints(comment.text, start - codePointLength(quote.prefix), start)).toBe(quote.prefix);
          expect(slicePoints(comment.text, end, end + codePointLength(quote.suffix))).toBe(quote.suffix);
          const places = findAll(comment.text, exact).length;
          expect(code(() => takeQuote(comment, { exact }))).toBe(places === 1 ? 'taken' : 'QUOTE_AMBIGUOUS');
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('quoteStands', () => {
  it('fails as soon as text, place or speaker differ', () => {
    const quote = takeQuote(SMALL_COMMENT, { exact: 'I doubt it' });
    const [first, second, third] = SMALL_COMMENT.paragraphs;
    expect(quoteStands(quote, SMALL_COMMENT)).toBe(true);
    expect(quoteStands({ ...quote, start: quote.start - 1, end: quote.end - 1 }, SMALL_COMMENT)).toBe(false);
    expect(quoteStands(quote, { ...SMALL_COMMENT, text: `${SMALL_COMMENT.text} ` })).toBe(false);
    const others = [first!, second!, { ...third!, speaker: 'agent/ben' }];
    expect(quoteStands(quote, { ...SMALL_COMMENT, paragraphs: others })).toBe(false);
  });
});
