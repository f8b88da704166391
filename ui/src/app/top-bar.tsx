/** The top bar: the atlas's name, the search box (`/` puts the cursor in it), and the ways to other pages. */
import { Link } from '@tanstack/react-router';
import type { RefObject } from 'react';
import { FindBar } from '../find/find-bar.tsx';
import { useNarrow } from '../state/media.ts';
import { ATLAS } from '../words/interface.ts';
import { VIEW_WORDS } from '../words/view.ts';
import { MoreMenu } from './more-menu.tsx';
import { MAIN_PAGES, MORE_PAGES } from './pages.ts';

export const TopBar = ({ box }: { readonly box: RefObject<HTMLInputElement | null> }) => {
  const narrow = useNarrow();
  return (
    <header className="top-bar">
      <Link to="/" className="wordmark">
        {ATLAS}
      </Link>
      <div className="top-search" role="search">
        <FindBar inputRef={box} />
      </div>
      {!narrow && (
        <nav className="top-nav" aria-label={VIEW_WORDS.pages}>
          {MAIN_PAGES.map(({ to, words }) => (
            <Link key={to} to={to} activeOptions={{ exact: to === '/' }}>
              {words}
            </Link>
          ))}
          <MoreMenu pages={MORE_PAGES} opens="down" />
        </nav>
      )}
    </header>
  );
};
