/** The query of the path page's address. Pure. */
import { typeOfId } from '../../../schema/vocabulary/ids.ts';
import { RELATION_TYPE_IDS } from '../../../schema/vocabulary/relation-types.ts';
import type { RelationType } from '../../../schema/vocabulary/relation-types.ts';

export const MOST_PATHS = 5;

export interface PathSearch {
  /** Id of the concept or example where it begins. */
  readonly from?: string;
  readonly to?: string;
  /** Relation types, joined by commas; all when left out. */
  readonly types?: string;
  /** Which path is drawn, from 1; the first when left out. */
  readonly n?: number;
}

const end = (value: unknown): string | undefined => {
  const type = typeof value === 'string' ? typeOfId(value) : undefined;
  return type === 'concept' || type === 'example' ? String(value) : undefined;
};

/** The types named, in the vocabulary's order. */
export const typesOf = ({ types = '' }: PathSearch): readonly RelationType[] => {
  const named = types.split(',');
  return RELATION_TYPE_IDS.filter((id) => named.includes(id));
};

/** Reads an address's query; what is not understood is left out. */
export const pathSearch = (search: Record<string, unknown>): PathSearch => {
  const types = typesOf({ types: typeof search['types'] === 'string' ? search['types'] : '' });
  const n = Number(search['n']);
  const all = {
    from: end(search['from']),
    to: end(search['to']),
    types: types.length === 0 ? undefined : types.join(','),
    n: Number.isInteger(n) && n > 1 && n <= MOST_PATHS ? n : undefined,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
};
