/** The rows of the tree, loaded branch by branch as they are opened, and again when filter or atlas have changed. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { CombinedError, useClient } from 'urql';
import type { Client } from 'urql';
import { noteAsked } from '../api/asked-now.ts';
import { askOnce, faultWords } from '../api/ask.ts';
import type { ViewFilterInput } from '../generated/graphql.ts';
import { latestSeq } from '../state/changes.ts';
import { useStore } from '../state/store.ts';
import { TREE_WORDS } from '../words/tree.ts';
import { treeRowsDocument } from './documents.ts';
import { branchesOf, withBranch } from './known.ts';
import type { KnownBranches } from './known.ts';
import { TOP, opened } from './rows.ts';
import type { Branch, Branches } from './rows.ts';

const EMPTY: Branch = { rows: [], total: undefined, next: null, loading: false, fault: undefined };

const load = async (
  client: Client,
  filter: ViewFilterInput,
  under: string,
  before: Branch,
): Promise<Branch> => {
  try {
    const { tree } = await askOnce(client, treeRowsDocument, {
      under: under === TOP ? null : under,
      filter,
      after: before.next,
    });
    return {
      rows: [...before.rows, ...tree.rows],
      total: tree.totalCount,
      next: tree.pageInfo.hasNextPage ? tree.pageInfo.endCursor : null,
      loading: false,
      fault: undefined,
    };
  } catch (error) {
    const fault = error instanceof CombinedError ? faultWords(error) : TREE_WORDS.fault;
    return { ...before, loading: false, fault };
  }
};

export interface TreeBranches {
  /** Ids of the concepts that are open. */
  readonly open: readonly string[];
  readonly branches: Branches;
  /** The next page of a branch, or the first again where that failed. */
  readonly more: (under: string) => void;
}

/** Rows under the top and under every concept that is open: `asked`, or what is open without being asked. `filter` has to be stable. */
export const useBranches = (filter: ViewFilterInput, asked: readonly string[]): TreeBranches => {
  const client = useClient();
  const seq = useStore(latestSeq);
  const [known, setKnown] = useState<KnownBranches>(new Map());
  const branches = useMemo(() => branchesOf(known), [known]);
  const of = useMemo(() => ({ client, filter, seq }), [client, filter, seq]);
  const top = branches.get(TOP);
  const open = useMemo(() => opened(asked, top), [asked, top]);
  const begun = useRef<{ of: object; under: Set<string> }>({ of, under: new Set() });

  useEffect(
    () => noteAsked({ query: treeRowsDocument.toString(), variables: { under: null, filter } }),
    [filter],
  );
  const ask = useCallback(
    (under: string, before: Branch) => {
      void load(client, filter, under, before).then((branch) => {
        if (begun.current.of !== of) return;
        setKnown((now) => withBranch(now, of, under, branch));
      });
    },
    [client, filter, of],
  );
  useEffect(() => {
    if (begun.current.of !== of) begun.current = { of, under: new Set() };
    for (const under of [TOP, ...open]) {
      if (begun.current.under.has(under)) continue;
      begun.current.under.add(under);
      ask(under, EMPTY);
    }
  }, [of, open, ask]);
  const more = useCallback(
    (under: string) => {
      const before = branches.get(under) ?? EMPTY;
      if (before.loading) return;
      const waits = { ...before, loading: true, fault: undefined };
      setKnown((now) => withBranch(now, now.get(under)?.of ?? of, under, waits));
      ask(under, before);
    },
    [branches, of, ask],
  );
  return { open, branches, more };
};
