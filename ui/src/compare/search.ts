/** The query of the compare page's address. Pure. */
import { typeOfId } from '../../../schema/vocabulary/ids.ts';

export interface CompareSearch {
  readonly a?: string;
  readonly b?: string;
  /** Id of a concept all of whose divisions are set side by side, in place of `a` and `b`. */
  readonly of?: string;
}

/** What can be compared, each with its like. */
export const COMPARABLE = ['concept', 'example', 'division', 'agent'] as const;
export type Comparable = (typeof COMPARABLE)[number];

/** The sort of a thing that can be compared; undefined for any other. */
export const comparableOf = (id: string): Comparable | undefined => {
  const type = typeOfId(id);
  return COMPARABLE.find((one) => one === type);
};

const comparable = (value: unknown): string | undefined =>
  typeof value === 'string' && comparableOf(value) !== undefined ? value : undefined;

/** Reads an address's query; what is not understood is left out. */
export const compareSearch = (search: Record<string, unknown>): CompareSearch => {
  const of = search['of'];
  const all =
    typeof of === 'string' && typeOfId(of) === 'concept'
      ? { of }
      : { a: comparable(search['a']), b: comparable(search['b']) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
};
