import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { change } from '../../../schema/entities/change.ts';
import { canonicalJson, entity, parseEntity, sameContent } from '../../../schema/entities/entity.ts';
import { SMALL_ENTITIES } from '../../support/small-atlas.ts';
import { conceptOf, relationOf } from '../../support/sample-atlas.ts';

describe('canonicalJson', () => {
  it('is what it was', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'é"\n' }], a: undefined, A: true })).toBe(
      '{"A":true,"b":[1,{"c":"é\\"\\n","d":null}]}',
    );
  });

  const shuffled = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(shuffled)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, field]) => [key, shuffled(field)]),
          )
        : value;

  it('does not depend on the order of keys, and says the same as JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(shuffled(value))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('is the same for two values only if they are the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
        const same = canonicalJson(a) === canonicalJson(b);
        if (same) expect(plain(a)).toEqual(plain(b));
        else expect(plain(a)).not.toEqual(plain(b));
      }),
    );
  });
});

describe('entities', () => {
  it.each(SMALL_ENTITIES.map((one) => [one.id, one] as const))(
    '%s passes its model and comes back from its text',
    (_, one) => {
      expect(entity.parse(one)).toEqual(one);
      expect(parseEntity(canonicalJson(one))).toEqual(one);
      expect(sameContent(one, parseEntity(canonicalJson(one)))).toBe(true);
      expect(sameContent(one, null)).toBe(false);
    },
  );

  const good = conceptOf('Search');
  it.each([
    ['an unknown field', { ...good, colour: 'red' }],
    ['a missing field', { ...good, name: undefined }],
    ['another type’s id', { ...good, id: 'example/search' }],
    ['an id that is none', { ...good, id: 'concept/a/b' }],
    ['a name that is not in NFC', { ...good, name: 'e\u0301' }],
    ['a name with white space at its end', { ...good, name: 'Search ' }],
    ['a name of two lines', { ...good, name: 'a\nb' }],
    ['half a character', { ...good, definition: 'a\ud800' }],
    ['a relation as its replacement', { ...good, replacedBy: 'relation/a/is_a/b' }],
    ['an unknown kind', { ...good, kind: 'wish' }],
    ['a wrong language', { ...good, lang: 'English!' }],
  ])('a concept with %s does not pass', (_, one) => {
    expect(entity.safeParse(one).success).toBe(false);
    expect(() => parseEntity(JSON.stringify(one))).toThrow(expect.objectContaining({ code: 'STORE' }));
  });

  it('a relation to an example, or of an unknown type, does not pass', () => {
    const one = relationOf('concept/a', 'is_a', 'concept/b');
    expect(entity.safeParse(one).success).toBe(true);
    expect(entity.safeParse({ ...one, object: 'example/b' }).success).toBe(false);
    expect(entity.safeParse({ ...one, type: 'likes' }).success).toBe(false);
  });

  it('a change keeps whole entities, and none that is malformed', () => {
    const one = {
      ...{ seq: 1, mutationId: 'm', inputHash: '0'.repeat(64), operation: 'add-concept', subject: good.id },
      ...{ reverts: null, at: '2026-01-01T00:00:00.000Z', by: 'x', reason: null },
      entries: [{ id: good.id, before: null, after: good }],
    };
    expect(change.parse(one)).toEqual(one);
    for (const wrong of [{ seq: 0 }, { seq: 1.5 }, { operation: 'wish' }, { inputHash: 'x' }, { extra: 1 }]) {
      expect(change.safeParse({ ...one, ...wrong }).success).toBe(false);
    }
    const entries = [{ id: good.id, before: null, after: { ...good, name: '' } }];
    expect(change.safeParse({ ...one, entries }).success).toBe(false);
  });
});
