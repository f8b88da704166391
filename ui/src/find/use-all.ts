/** Every page of a list, one after the other: the index shows all there is. */
import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { CombinedError } from 'urql';
import { askOnce, faultWords } from '../api/ask.ts';
import { latestSeq } from '../state/changes.ts';
import { useStore } from '../state/store.ts';
import type { TypedDocumentString } from '../generated/graphql.ts';

interface Page<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface All<T> {
  readonly nodes: readonly T[];
  readonly done: boolean;
  readonly fault: string | undefined;
  readonly retry: () => void;
}

// A hundred pages of a hundred: past that the index needs another form, and says that it stopped.
const MOST_PAGES = 100;

/** Loads all pages of a list; again when the atlas has changed. `pick` has to be stable. */
export const useAll = <Data, T>(
  document: TypedDocumentString<Data, { after?: string | null | undefined }>,
  pick: (data: Data) => Page<T>,
): All<T> => {
  const client = useClient();
  const seq = useStore(latestSeq);
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<Omit<All<T>, 'retry'>>({ nodes: [], done: false, fault: undefined });
  useEffect(() => {
    let there = true;
    const load = async () => {
      const nodes: T[] = [];
      let after: string | null = null;
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const answer: Page<T> = pick(await askOnce(client, document, { after }));
        nodes.push(...answer.nodes);
        if (!there) return;
        after = answer.pageInfo.endCursor;
        if (!answer.pageInfo.hasNextPage) break;
      }
      setState({ nodes, done: true, fault: undefined });
    };
    load().catch((error: unknown) => {
      const fault = error instanceof CombinedError ? faultWords(error) : 'The list could not be read.';
      if (there) setState((before) => ({ ...before, fault }));
    });
    return () => {
      there = false;
    };
  }, [client, document, pick, turn, seq]);
  const retry = useCallback(() => setTurn((before) => before + 1), []);
  return { ...state, retry };
};
