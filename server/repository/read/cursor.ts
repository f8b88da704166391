/** Cursors: opaque to whoever holds them, and good for the one list, sort and filter that gave them. */
import { z } from 'zod';
import { AtlasError } from '../../../schema/vocabulary/errors.ts';
import { shortHash } from '../../../schema/vocabulary/ids.ts';
import type { Page, PageRequest } from '../cards.ts';

/** The longest page of any list. */
export const MOST = 100;

/** A list whose places are keys of `Key`; `of` names the list with its sort and filter. */
export interface CursorKind<Key> {
  readonly of: unknown;
  readonly key: z.ZodType<Key>;
  /** The place before the first. */
  readonly start: Key;
}

const wire = z.tuple([z.string(), z.unknown()]);

/** The cursor of a place in a list. */
export const encodeCursor = <Key>(kind: CursorKind<Key>, key: Key): string =>
  Buffer.from(JSON.stringify([shortHash(JSON.stringify(kind.of), 8), key])).toString('base64url');

const badCursor = (): AtlasError =>
  new AtlasError(
    'BAD_CURSOR',
    'The cursor is not one of this list with this sort and filter. Start again without `after`.',
    { path: ['after'] },
  );

/** The place that a cursor names. Throws `BAD_CURSOR` for one of another list, sort or filter, or of none. */
export const decodeCursor = <Key>(kind: CursorKind<Key>, cursor: string | null | undefined): Key => {
  if (cursor === null || cursor === undefined) return kind.start;
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw badCursor();
  }
  const outer = wire.safeParse(parsed);
  const key = outer.success ? kind.key.safeParse(outer.data[1]) : undefined;
  // Written again it has to be the same text: base64 readers overlook letters that do not belong there.
  if (key?.success !== true || encodeCursor(kind, key.data) !== cursor) throw badCursor();
  return key.data;
};

/** Checks a list size; throws `BAD_LIMIT` unless it is a whole number from 1 to `most`. */
export const checkFirst = (first: number, most: number = MOST): number => {
  if (Number.isInteger(first) && first >= 1 && first <= most) return first;
  throw new AtlasError('BAD_LIMIT', `Ask for 1 to ${most} at a time, not ${first}.`, { path: ['first'] });
};

/** The page of `items`, of which there is one more than asked for when another page follows. */
export const pageOf = <T, Key>(
  kind: CursorKind<Key>,
  request: PageRequest,
  found: { readonly total: number; readonly items: readonly T[] },
  keyOf: (item: T) => Key,
): Page<T> => ({
  items: found.items
    .slice(0, request.first)
    .map((item) => ({ cursor: encodeCursor(kind, keyOf(item)), item })),
  total: found.total,
  hasNext: found.items.length > request.first,
});
