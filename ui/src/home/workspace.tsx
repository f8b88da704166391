/**
 * The workspace: one frame round the first page, concepts and examples. Overview and tree stand at its left and stay
 * while the selection changes; the focus map belongs to the concept and comes with its page.
 */
import { Link, Outlet, useNavigate, useRouterState, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { slugOf, typeOfId } from '../../../schema/vocabulary/ids.ts';
import { ViewSwitch } from '../app/view-switch.tsx';
import { OverviewPane } from '../overview/overview-pane.tsx';
import { Waiting } from '../parts/states.tsx';
import { useNarrow } from '../state/media.ts';
import { carried, patched, useShownView, useView } from '../state/use-view.ts';
import type { ViewState } from '../state/view.ts';
import { HOME_WORDS } from '../words/home.ts';
import { VIEW_WORDS } from '../words/view.ts';
import './workspace.css';
import { later } from '../parts/later.tsx';

const TreePane = later(async () => (await import('../tree/tree-pane.tsx')).TreePane, <Waiting />);

/** Address of a concept or example. */
const addressOf = (id: string) => ({
  to: typeOfId(id) === 'example' ? ('/example/$' as const) : ('/concept/$' as const),
  params: { _splat: slugOf(id) },
});

export const Workspace = () => {
  // From where the search comes from too: the address itself is ahead of them while a page is on its way.
  const path = useRouterState({ select: (state) => state.matches.at(-1)?.pathname ?? '/' });
  const place = path === '/' ? 'home' : 'term';
  const shown = useShownView(place);
  const narrow = useNarrow();
  const navigate = useNavigate();
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const { view, change } = useView();
  const selected = place === 'term' ? path.slice(1) : null;

  const select = useCallback(
    (id: string, patch: Partial<ViewState> = {}) => {
      const next = patched(search, { view: shown, edge: null, ...patch });
      if (id === selected) void navigate({ to: '.', search: next, resetScroll: false });
      else void navigate({ ...addressOf(id), search: next, resetScroll: false });
    },
    [navigate, search, selected, shown],
  );
  const open = useCallback(
    (id: string) => {
      const wanted = narrow ? ('map' as const) : null;
      void navigate({ ...addressOf(id), search: patched(carried(search), { view: wanted }) });
    },
    [navigate, search, narrow],
  );

  const aside = shown === 'overview' || shown === 'tree';
  const pane = { selected, view, onSelect: select, onOpen: open, onChange: change };
  return (
    <div className="workspace" data-aside={aside} data-alone={aside && narrow}>
      {aside && (
        <section className="workspace-side" aria-label={VIEW_WORDS[shown]}>
          <div className="workspace-tools">
            <ViewSwitch place={place} />
          </div>
          {shown === 'overview' ? <OverviewPane {...pane} /> : <TreePane {...pane} />}
          {narrow && selected !== null && (
            <p className="workspace-read">
              <Link to="." search={patched(search, { view: null, open: [] })}>
                {HOME_WORDS.readSelected}
              </Link>
            </p>
          )}
        </section>
      )}
      <div className="workspace-page">
        <Outlet />
      </div>
    </div>
  );
};
