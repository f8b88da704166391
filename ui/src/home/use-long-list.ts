/** The pages of a long list: the first few by themselves, the rest when they are asked for. */
import { useCallback, useState } from 'react';
import { usePages } from '../api/use-pages.ts';
import type { ListPage, Pages } from '../api/use-pages.ts';
import type { TypedDocumentString } from '../generated/graphql.ts';

export interface LongList<T> extends Pages<T> {
  /** Loads as many again. */
  readonly more: () => void;
}

/** A hundred entries each: more rows at once would make the page slow. */
const PAGES_AT_ONCE = 4;

/** Loads pages of a list; again when the atlas has changed. `pick` has to be stable. */
export const useLongList = <Data, T>(
  document: TypedDocumentString<Data, { after?: string | null | undefined }>,
  pick: (data: Data) => ListPage<T>,
): LongList<T> => {
  const [wanted, setWanted] = useState(PAGES_AT_ONCE);
  const pages = usePages(document, pick, wanted);
  const more = useCallback(() => setWanted((before) => before + PAGES_AT_ONCE), []);
  return { ...pages, more };
};
