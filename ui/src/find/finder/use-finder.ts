/** Loads the page's own index, keeps it while the page is open, and loads it again when the atlas has changed. */
import { useEffect } from 'react';
import { useClient } from 'urql';
import type { Client } from 'urql';
import { askOnce } from '../../api/ask.ts';
import { latestSeq } from '../../state/changes.ts';
import { makeStore, useStore } from '../../state/store.ts';
import { findableDocument } from '../documents.ts';
import type { Finder } from './local-index.ts';

/** Null until it has been loaded. */
const finder = makeStore<Finder | null>(null);
/** Set once somebody means to look for something, or the page has nothing else to do. */
const awake = makeStore(false);

/** Loading begins now, if it has not. */
export const wakeFinder = (): void => awake.set(true);

let loading: Promise<void> | null = null;

const load = async (client: Client): Promise<void> => {
  const [{ makeFinder }, { findable }] = await Promise.all([
    import('./local-index.ts'),
    askOnce(client, findableDocument, {}),
  ]);
  finder.set(makeFinder(findable));
};

/** One load at a time; a failed one leaves what is there, and the next reason to load tries again. */
const loadOnce = (client: Client): void => {
  loading ??= load(client)
    .catch(() => undefined)
    .finally(() => {
      loading = null;
    });
};

/** Milliseconds that a page has for what it shows first; between its own answers it is idle, but not done. */
const FIRST = 1_200;

// Safari has no idle callback; then the pause has to do.
const whenIdle = (work: () => void): (() => void) => {
  let handle: number | null = null;
  const timer = setTimeout(() => {
    if (typeof requestIdleCallback === 'undefined') work();
    else handle = requestIdleCallback(work, { timeout: 4_000 });
  }, FIRST);
  return () => {
    clearTimeout(timer);
    if (handle !== null) cancelIdleCallback(handle);
  };
};

/** The index, null while there is none yet. */
export const useFinder = (): Finder | null => {
  const client = useClient();
  const now = useStore(finder);
  const seq = useStore(latestSeq);
  const wanted = useStore(awake);
  useEffect(() => whenIdle(wakeFinder), []);
  useEffect(() => {
    if (!wanted) return;
    const current = finder.get();
    if (current === null || current.seq < seq) loadOnce(client);
  }, [client, wanted, seq]);
  return now;
};
