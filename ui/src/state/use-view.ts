/** What the reader sees, followed from the address and changed through it. */
import { useNavigate, useRouterState, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useNarrow } from './media.ts';
import { readView, writeView } from './view.ts';
import type { View, ViewSearch, ViewState } from './view.ts';

/** Whether Back should lead to how it was before. */
export type Trace = 'push' | 'replace';

export interface ViewControl {
  readonly view: ViewState;
  /**
   * Changes what is named and keeps the rest. Another view or depth leaves a step in the history, anything else
   * none, unless `trace` says otherwise.
   */
  readonly change: (patch: Partial<ViewState>, trace?: Trace) => void;
}

/** The state after a patch, as a query. */
export const patched = (search: Readonly<Record<string, unknown>>, patch: Partial<ViewState>): ViewSearch =>
  writeView({ ...readView(search), ...patch });

/**
 * What a link from one concept to another takes along: view, depth and filter; not what was open or lit. Empty
 * where the address holds none.
 */
export const carried = (search: Readonly<Record<string, unknown>>): ViewSearch =>
  patched(search, { edge: null, open: [], lit: [] });

/** The view state of this page’s address. Equal parts stay the same objects from one address to the next. */
export const useView = (): ViewControl => {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const now = writeView(readView(search));
  const { hide, kind, level, agent, division, contested, open, lit } = now;
  const filter = useMemo(
    () => readView({ hide, kind, level, agent, division, contested }).filter,
    [hide, kind, level, agent, division, contested],
  );
  const opened = useMemo(() => readView({ open }).open, [open]);
  const lighted = useMemo(() => readView({ lit }).lit, [lit]);
  const { view, depth, edge } = readView(search);
  const state = useMemo<ViewState>(
    () => ({ view, depth, edge, filter, open: opened, lit: lighted }),
    [view, depth, edge, filter, opened, lighted],
  );
  const change = useCallback(
    (patch: Partial<ViewState>, trace?: Trace) => {
      const large = patch.view !== undefined || patch.depth !== undefined;
      void navigate({
        to: '.',
        replace: (trace ?? (large ? 'push' : 'replace')) === 'replace',
        resetScroll: false,
        search: (before: Readonly<Record<string, unknown>>) => patched(before, patch),
      });
    },
    [navigate],
  );
  return { view: state, change };
};

/** Where the workspace stands: on a concept or example, or on the first page. Null: another page. */
export type Place = 'term' | 'home';

const placeOf = (pathname: string): Place | null => {
  if (pathname === '/') return 'home';
  return /^\/(?:concept|example)\//.test(pathname) ? 'term' : null;
};

/** Which part of the workspace this address is; null on other pages. */
export const usePlace = (): Place | null =>
  useRouterState({ select: (state) => placeOf(state.location.pathname) });

/** The view that is shown: the one asked for, or what place and width suggest. */
export const shownView = (asked: View | null, place: Place, narrow: boolean): View => {
  if (asked !== null) return asked === 'map' && place === 'home' ? 'overview' : asked;
  if (narrow) return 'outline';
  return place === 'home' ? 'overview' : 'map';
};

/** The view that is shown now. */
export const useShownView = (place: Place): View => {
  const narrow = useNarrow();
  return shownView(useView().view.view, place, narrow);
};
