/** The pages of a long list, one after the other: the first few by themselves, the rest when they are asked for. */
import { useCallback, useEffect, useState } from 'react';
import { CombinedError, useClient } from 'urql';
import { askOnce, faultWords } from '../api/ask.ts';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { latestSeq } from '../state/changes.ts';
import { useStore } from '../state/store.ts';
import { HOME_WORDS } from '../words/home.ts';

interface Page<T> {
  readonly nodes: readonly T[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface Pages<T> {
  readonly nodes: readonly T[];
  /** How many there are in all; undefined before anything came. */
  readonly total: number | undefined;
  readonly loading: boolean;
  readonly fault: string | undefined;
  readonly retry: () => void;
  /** Loads as many again. */
  readonly more: () => void;
}

/** A hundred entries each: more rows at once would make the page slow. */
const PAGES_AT_ONCE = 4;

/** Loads pages of a list; again when the atlas has changed. `pick` has to be stable. */
export const usePages = <Data, T>(
  document: TypedDocumentString<Data, { after?: string | null | undefined }>,
  pick: (data: Data) => Page<T>,
): Pages<T> => {
  const client = useClient();
  const seq = useStore(latestSeq);
  const [turn, setTurn] = useState(0);
  const [wanted, setWanted] = useState(PAGES_AT_ONCE);
  const [state, setState] = useState<Omit<Pages<T>, 'retry' | 'more'>>({
    nodes: [],
    total: undefined,
    loading: true,
    fault: undefined,
  });
  useEffect(() => {
    let there = true;
    const load = async () => {
      setState((before) => ({ ...before, loading: true, fault: undefined }));
      const nodes: T[] = [];
      let total = 0;
      let after: string | null = null;
      for (let page = 0; page < wanted; page += 1) {
        const answer: Page<T> = pick(await askOnce(client, document, { after }));
        if (!there) return;
        nodes.push(...answer.nodes);
        total = answer.totalCount;
        after = answer.pageInfo.endCursor;
        if (!answer.pageInfo.hasNextPage) break;
      }
      setState({ nodes, total, loading: false, fault: undefined });
    };
    load().catch((error: unknown) => {
      const fault = error instanceof CombinedError ? faultWords(error) : HOME_WORDS.listFault;
      if (there) setState((before) => ({ ...before, loading: false, fault }));
    });
    return () => {
      there = false;
    };
  }, [client, document, pick, turn, seq, wanted]);
  const retry = useCallback(() => setTurn((before) => before + 1), []);
  const more = useCallback(() => setWanted((before) => before + PAGES_AT_ONCE), []);
  return { ...state, retry, more };
};
