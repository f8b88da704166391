/** The pages of a list, one after the other, and again when the atlas has changed. */
import { useCallback, useEffect, useState } from 'react';
import { CombinedError, useClient } from 'urql';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { latestSeq } from '../state/changes.ts';
import { useStore } from '../state/store.ts';
import { STATE_WORDS } from '../words/pages/states.ts';
import { askOnce, faultWords } from './ask.ts';
import { noteAsked } from './asked-now.ts';

export interface ListPage<T> {
  readonly nodes: readonly T[];
  /** How many there are in all, where the list is asked for that. */
  readonly totalCount?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface Pages<T> {
  readonly nodes: readonly T[];
  /** Undefined before anything came, and where the list is not asked for it. */
  readonly total: number | undefined;
  readonly loading: boolean;
  /** Whether it was read once, and stays while it is read again. */
  readonly loaded: boolean;
  readonly fault: string | undefined;
  readonly retry: () => void;
}

type State<T> = Omit<Pages<T>, 'retry'>;

/** Loads the first `most` pages of a list. `pick` has to be stable. */
export const usePages = <Data, T>(
  document: TypedDocumentString<Data, { after?: string | null | undefined }>,
  pick: (data: Data) => ListPage<T>,
  most: number,
): Pages<T> => {
  const client = useClient();
  const seq = useStore(latestSeq);
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<State<T>>({
    nodes: [],
    total: undefined,
    loading: true,
    loaded: false,
    fault: undefined,
  });
  // As a query it begins at the first page; the others follow by its cursor.
  useEffect(() => noteAsked({ query: document.toString(), variables: {} }), [document]);
  useEffect(() => {
    let there = true;
    const load = async () => {
      setState((before) => ({ ...before, loading: true, fault: undefined }));
      const nodes: T[] = [];
      let total: number | undefined;
      let after: string | null = null;
      for (let page = 0; page < most; page += 1) {
        const answer: ListPage<T> = pick(await askOnce(client, document, { after }));
        if (!there) return;
        nodes.push(...answer.nodes);
        total = answer.totalCount;
        after = answer.pageInfo.endCursor;
        if (!answer.pageInfo.hasNextPage) break;
      }
      setState({ nodes, total, loading: false, loaded: true, fault: undefined });
    };
    load().catch((error: unknown) => {
      const fault = error instanceof CombinedError ? faultWords(error) : STATE_WORDS.listFault;
      if (there) setState((before) => ({ ...before, loading: false, fault }));
    });
    return () => {
      there = false;
    };
  }, [client, document, pick, turn, seq, most]);
  const retry = useCallback(() => setTurn((before) => before + 1), []);
  return { ...state, retry };
};
