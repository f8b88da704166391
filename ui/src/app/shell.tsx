/** The frame of every page. */
import { Link, Outlet, useMatchRoute, useSearch } from '@tanstack/react-router';
import { useNarrow } from '../state/media.ts';
import { UI } from '../words/interface.ts';
import { ChangeBar } from './change-bar.tsx';
import './shell.css';
import { TopBar } from './top-bar.tsx';

/** On a narrow screen: the two views of a term, and the ways to other pages. */
const TabBar = () => {
  const match = useMatchRoute();
  const { view }: { view?: string } = useSearch({ strict: false });
  const onTerm = match({ to: '/concept/$' }) !== false || match({ to: '/example/$' }) !== false;
  return (
    <nav className="tab-bar" aria-label="Views">
      {onTerm ? (
        <>
          <Link
            to="."
            search={({ view: _view, ...before }) => before}
            aria-current={view === 'map' ? undefined : 'page'}
            data-on={view !== 'map'}
          >
            {UI.outline}
          </Link>
          <Link
            to="."
            search={(before) => ({ ...before, view: 'map' as const })}
            aria-current={view === 'map' ? 'page' : undefined}
            data-on={view === 'map'}
          >
            {UI.map}
          </Link>
        </>
      ) : (
        <>
          <Link to="/" activeOptions={{ exact: true }}>
            {UI.concepts}
          </Link>
          <Link to="/questions">{UI.questions}</Link>
        </>
      )}
      <Link to="/classify">{UI.classify}</Link>
      <Link to="/comments">{UI.comments}</Link>
      {!onTerm && <Link to="/add">Add</Link>}
    </nav>
  );
};

export const Shell = () => {
  const narrow = useNarrow();
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        {UI.skip}
      </a>
      <TopBar />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <ChangeBar />
      {narrow && <TabBar />}
    </div>
  );
};
