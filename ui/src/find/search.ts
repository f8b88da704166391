/** The query of the find page's address. */
import { FIND_KINDS } from '../words/find.ts';
import type { FindKind } from '../words/find.ts';

export interface FindSearch {
  readonly q?: string;
  readonly kind?: FindKind;
}

/** Reads it; what is not understood is left out. */
export const findSearch = (search: Record<string, unknown>): FindSearch => {
  const q = search['q'];
  const kind = FIND_KINDS.find(([id]) => id === search['kind'])?.[0];
  return {
    ...(q === undefined || q === '' ? {} : { q: String(q) }),
    ...(kind === undefined ? {} : { kind }),
  };
};
