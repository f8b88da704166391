/** The ways to see the same thing: map, overview, tree, outline. Links, so that each has its own address. */
import { Link } from '@tanstack/react-router';
import { useNarrow } from '../state/media.ts';
import { patched, shownView, useShownView } from '../state/use-view.ts';
import type { Place } from '../state/use-view.ts';
import type { View } from '../state/view.ts';
import { VIEW_WORDS } from '../words/view.ts';
import './view-switch.css';

const ON_TERM: readonly View[] = ['map', 'overview', 'tree', 'outline'];
const ON_HOME: readonly View[] = ['overview', 'tree', 'outline'];

/** Views of a place, in the order in which they are offered. */
export const viewsOf = (place: Place): readonly View[] => (place === 'term' ? ON_TERM : ON_HOME);

/** The links alone; selection, filter and depth stay as they are, what is open is each view’s own. */
export const ViewLinks = ({ place }: { readonly place: Place }) => {
  const narrow = useNarrow();
  const shown = useShownView(place);
  const usual = shownView(null, place, narrow);
  return viewsOf(place).map((view) => (
    <Link
      key={view}
      to="."
      resetScroll={false}
      search={(before: Readonly<Record<string, unknown>>) =>
        patched(before, { view: view === usual ? null : view, open: [] })
      }
      aria-current={shown === view ? 'page' : undefined}
      data-on={shown === view}
      activeOptions={{ exact: true, includeSearch: true }}
    >
      {VIEW_WORDS[view]}
    </Link>
  ));
};

/**
 * The switch over the workspace: place it above the picture, or above the panel where that stands alone. On a
 * narrow screen the tab bar has it.
 */
export const ViewSwitch = ({ place }: { readonly place: Place }) =>
  useNarrow() ? null : (
    <nav className="view-switch" aria-label={VIEW_WORDS.label}>
      <ViewLinks place={place} />
    </nav>
  );
