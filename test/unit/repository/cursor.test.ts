import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkFirst, decodeCursor, encodeCursor, pageOf } from '../../../server/repository/read/cursor.ts';
import type { CursorKind } from '../../../server/repository/read/cursor.ts';

interface Key {
  readonly name: string;
  readonly place: number;
}

const kindOf = (of: unknown): CursorKind<Key> => ({
  of,
  key: z.strictObject({ name: z.string(), place: z.int() }),
  start: { name: '', place: -1 },
});

const KIND = kindOf(['list', { letters: 'a' }]);

const code = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
};

describe('a cursor', () => {
  const key = fc.record({ name: fc.string({ unit: 'grapheme' }), place: fc.maxSafeInteger() });

  it('leads back to its place, in letters that fit into an address', () => {
    fc.assert(
      fc.property(key, (place) => {
        const cursor = encodeCursor(KIND, place);
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(decodeCursor(KIND, cursor)).toEqual(place);
      }),
    );
  });

  it('is good for no other list', () => {
    fc.assert(
      fc.property(key, (place) => {
        const cursor = encodeCursor(kindOf(['list', { letters: 'b' }]), place);
        expect(code(() => decodeCursor(KIND, cursor))).toBe('BAD_CURSOR');
      }),
    );
  });

  it('may be no other text, not even one letter longer or shorter', () => {
    const good = encodeCursor(KIND, { name: 'search', place: 3 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.base64String()), (text) => {
        fc.pre(text !== good);
        expect(code(() => decodeCursor(KIND, text))).toBe('BAD_CURSOR');
      }),
    );
    for (const text of [`${good}=`, ` ${good}`, `${good}A`, good.slice(0, -1), good.replace('W', '+')]) {
      expect(
        code(() => decodeCursor(KIND, text)),
        text,
      ).toBe('BAD_CURSOR');
    }
  });

  it('with a key of another shape is refused', () => {
    const other: CursorKind<unknown> = { ...KIND, key: z.unknown() };
    for (const shape of [{ name: 'a' }, { name: 1, place: 1 }, { name: 'a', place: 1, more: 1 }, null, []]) {
      expect(code(() => decodeCursor(KIND, encodeCursor(other, shape)))).toBe('BAD_CURSOR');
    }
  });

  it('left out means the start', () => {
    expect(decodeCursor(KIND, null)).toEqual(KIND.start);
    expect(decodeCursor(KIND, undefined)).toEqual(KIND.start);
    expect(code(() => decodeCursor(KIND, ''))).toBe('BAD_CURSOR');
  });
});

describe('a page', () => {
  it('has a whole number of entries from 1 to the most', () => {
    expect([1, 100].map((first) => checkFirst(first))).toEqual([1, 100]);
    for (const first of [0, 101, -1, 2.5, Number.NaN])
      expect(code(() => checkFirst(first))).toBe('BAD_LIMIT');
    expect(code(() => checkFirst(6, 5))).toBe('BAD_LIMIT');
  });

  it('leaves off the entry that only says that another page follows', () => {
    const items = [1, 2, 3].map((place) => ({ name: 'x', place }));
    const page = pageOf(KIND, { first: 2 }, { total: 9, items }, (item) => item);
    expect(page.items.map(({ item }) => item.place)).toEqual([1, 2]);
    expect(page).toMatchObject({ hasNext: true, total: 9 });
    expect(pageOf(KIND, { first: 3 }, { total: 3, items }, (item) => item).hasNext).toBe(false);
  });
});
