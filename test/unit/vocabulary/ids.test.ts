import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkId,
  conceptId,
  evidenceId,
  ID_PATTERN,
  quoteId,
  relationEnds,
  relationId,
  shortHash,
  slugify,
  slugOf,
  textHash,
  typeOfId,
} from '../../../schema/vocabulary/ids.ts';
import { RELATION_TYPES } from '../../../schema/vocabulary/relation-types.ts';
import { ENTITY_TYPES } from '../../../schema/vocabulary/terms.ts';

const slug = fc.stringMatching(/^[a-z0-9_-]{1,20}$/);

describe('slugs', () => {
  it.each([
    ['Direct optimization', 'direct-optimization'],
    ['  Direct — optimization!  ', 'direct-optimization'],
    ['Größe & naïve café', 'gro-e-naive-cafe'],
    ['ﬁne ①', 'fine-1'],
    ['C', 'c'],
    ['C++', 'c'],
    ['最適化', 'n-a0a5c871'],
    ['😀', 'n-f0443a34'],
    ['...', 'n-ab5df625'],
  ])('%s is %s, for ever', (name, wanted) => {
    expect(slugify(name)).toBe(wanted);
  });

  it('any name makes a valid id, the same one for all its Unicode forms', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (name) => {
        expect(typeOfId(conceptId(name))).toBe('concept');
        expect(slugify(name.normalize('NFD'))).toBe(slugify(name.normalize('NFC')));
      }),
    );
  });

  it('a name without Latin letters has a slug of its own', () => {
    expect(slugify('探索')).not.toBe(slugify('最適化'));
    expect(slugify('x'.repeat(500)).length).toBe(80);
  });
});

describe('minted ids', () => {
  it('are what they were', () => {
    expect(conceptId('Amortised optimisation')).toBe('concept/amortised-optimisation');
    expect(relationId('is_a', 'concept/search', 'concept/optimization')).toBe(
      'relation/search/is_a/optimization',
    );
    expect(relationId('exemplifies', 'example/a-star', 'concept/search')).toBe(
      'relation/a-star/exemplifies/search',
    );
    expect(quoteId('comment/jermyn-c8', 'search', 'is ', ' just')).toBe('quote/jermyn-c8/c84cb2ab');
    const parts = { target: 'concept/search', source: 'work/x', stance: 'for', mode: 'asserts', agent: null };
    expect(evidenceId(parts)).toBe('evidence/0bf6e7f06c88');
    expect(evidenceId({ ...parts, agent: 'agent/ann' })).toBe('evidence/edd9d34b67b1');
    expect(textHash('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(shortHash(['a', ''], 8)).toBe(textHash('["a",""]').slice(0, 8));
  });

  it('of quotes tell apart what only the border between words and surroundings tells apart', () => {
    expect(quoteId('comment/a', 'ab', 'c', '')).not.toBe(quoteId('comment/a', 'b', 'ca', ''));
    expect(quoteId('comment/a', 'ab', '', '')).not.toBe(quoteId('comment/a', 'ab', ' ', ''));
  });

  it('of relations do not depend on which end of a symmetric one comes first, and do for all others', () => {
    for (const { id, symmetric } of RELATION_TYPES) {
      fc.assert(
        fc.property(slug, slug, (left, right) => {
          const [a, b] = [`concept/${left}`, `concept/${right}`];
          const same = relationId(id, a, b) === relationId(id, b, a);
          expect(same).toBe(symmetric || a === b);
          expect(typeOfId(relationId(id, a, b))).toBe('relation');
          const [from, to] = relationEnds(id, a, b);
          expect(relationEnds(id, from, to)).toEqual([from, to]);
          expect([from, to].sort()).toEqual([a, b].sort());
        }),
        { numRuns: 20 },
      );
    }
  });
});

describe('what is an id', () => {
  it.each([
    'concept/search',
    'comment/jermyn-c8',
    'relation/search/is_a/optimization',
    'quote/jermyn-c8/3f2a9c1e',
    'evidence/0123456789ab',
  ])('%s is one', (id) => {
    expect(ID_PATTERN.test(id)).toBe(true);
    expect(id.startsWith(`${typeOfId(id)}/`)).toBe(true);
    expect(`${typeOfId(id)}/${slugOf(id)}`).toBe(id);
  });

  it.each([
    ...[
      '',
      'concept',
      'concept/',
      '/search',
      'Concept/search',
      'concept/Search',
      'concept/a b',
      'concept//a',
    ],
    ...[
      'concept/a/b',
      'relation/a/is_a',
      'relation/a/is_a/b/c',
      'quote/a',
      'evidence/a/b',
      'wish/a',
      'concept/ä',
    ],
    ...[
      `concept/${'a'.repeat(121)}`,
      'concept/a\n',
      '__proto__/a',
      "concept/'",
      'concept/a?b',
      'concept/../a',
    ],
  ])('%j is none', (id) => {
    expect(typeOfId(id)).toBeUndefined();
    for (const type of ENTITY_TYPES) {
      expect(() => checkId(id, type)).toThrow(expect.objectContaining({ code: 'INVALID_ID' }));
    }
  });

  it('checkId passes an id of the type asked for and no other', () => {
    expect(checkId('concept/search', 'concept')).toBe('concept/search');
    expect(() => checkId('example/search', 'concept')).toThrow(
      expect.objectContaining({ code: 'INVALID_ID' }),
    );
  });
});
