/** Every page of a list: where all there is has to be known. */
import { usePages } from '../api/use-pages.ts';
import type { ListPage } from '../api/use-pages.ts';
import type { TypedDocumentString } from '../generated/graphql.ts';

export interface All<T> {
  readonly nodes: readonly T[];
  readonly done: boolean;
  readonly fault: string | undefined;
  readonly retry: () => void;
}

// A hundred pages of a hundred: past that a list needs another form.
const MOST_PAGES = 100;

/** Loads all pages of a list; again when the atlas has changed. `pick` has to be stable. */
export const useAll = <Data, T>(
  document: TypedDocumentString<Data, { after?: string | null | undefined }>,
  pick: (data: Data) => ListPage<T>,
): All<T> => {
  const { nodes, loaded, fault, retry } = usePages(document, pick, MOST_PAGES);
  return { nodes, done: loaded, fault, retry };
};
