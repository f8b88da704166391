/** What the form for a new concept is filled with, as its address carries it. */
export interface AddSearch {
  /** Id of the concept it stands under. */
  readonly under?: string;
  /** Id of the comment that is quoted, the words, and those before them where they stand twice. */
  readonly comment?: string;
  readonly exact?: string;
  readonly prefix?: string;
}

const NAMES = ['under', 'comment', 'exact', 'prefix'] as const;

/** Reads an address’s query; what is not understood is left out. */
export const addSearch = (search: Record<string, unknown>): AddSearch =>
  Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = search[name];
      return typeof value === 'string' && value !== '' ? [[name, value]] : [];
    }),
  );
