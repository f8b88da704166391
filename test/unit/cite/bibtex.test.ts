/** BibTeX is read back as what was written, also for names that try to break it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../ui/src/cite/bibtex.ts';
import { personName } from '../../../ui/src/cite/csl.ts';
import type { CslItem } from '../../../ui/src/cite/csl.ts';
import { back, kept } from './read-back.ts';

const ORIGIN = 'http://127.0.0.1:4000';

const hostile = (title: string): CslItem => ({
  id: 'concept/hostile',
  'citation-key': 'concept:hostile',
  type: 'entry',
  title,
  author: [{ literal: title }],
  publisher: title,
  version: '1',
  URL: `${ORIGIN}/concept/hostile`,
  note: title,
});

describe('names that try to break it', () => {
  it.each([
    'A {brace} and a lone } here {',
    '100 % sure & certain_of #1, for $5',
    'back\\slash \\textbf{bold} \\',
    '~tilde^ <i>italic</i> a|b',
    '@article{evil, title = {Gone}}',
    "dashes -- and --- and “quotes” '' ``",
    'Étale Ωmega 優化 😀 naïve',
    'Knuth and Lamport and others',
    'a, b, c',
    '"straight"',
  ])('%s', (name) => {
    expect(back(hostile(name))).toEqual(kept(hostile(name)));
  });

  it('and any other', () => {
    const sign = fc.constantFrom(...'aB9 {}\\%&$#_~^<>|"\'`-=,;:.?!@/+*()[]éß優'.split(''));
    const text = fc
      .array(sign, { minLength: 1, maxLength: 24 })
      .map((signs) => signs.join('').replaceAll(/\s+/gu, ' ').trim())
      .filter((one) => /[aB9éß優]/u.test(one));
    fc.assert(
      fc.property(text, (title) => {
        const { author: _author, ...item } = hostile(title);
        expect(back(item)).toEqual(kept(item));
      }),
      { numRuns: 300 },
    );
  });

  it('writes braces that match, whatever a name holds', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (title) => {
        let depth = 0;
        for (const sign of bibtex(hostile(title)).replaceAll(/\\[%&$#_]/gu, '')) {
          if (sign === '{') depth += 1;
          if (sign === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});

describe('a person’s name', () => {
  it.each([
    ['Adam Jermyn', { family: 'Jermyn', given: 'Adam' }],
    ['Chris van Merwijk', { family: 'Merwijk', given: 'Chris', 'non-dropping-particle': 'van' }],
    ['DragonGod', { literal: 'DragonGod' }],
    ['Author of the notes', { literal: 'Author of the notes' }],
    ['X {Y} Z', { literal: 'X {Y} Z' }],
  ])('%s', (name, parts) => {
    expect(personName(name)).toEqual(parts);
  });
});
