/** On a narrow screen: in the workspace its views, elsewhere the pages; all other pages under one button. */
import { Link } from '@tanstack/react-router';
import { usePlace } from '../state/use-view.ts';
import { VIEW_WORDS } from '../words/view.ts';
import { MoreMenu } from './more-menu.tsx';
import { MAIN_PAGES, MORE_PAGES } from './pages.ts';
import { ViewLinks } from './view-switch.tsx';

export const TabBar = () => {
  const place = usePlace();
  return (
    <nav className="tab-bar" aria-label={VIEW_WORDS.tabs}>
      {place !== null ? (
        <ViewLinks place={place} />
      ) : (
        MAIN_PAGES.map(({ to, words }) => (
          <Link key={to} to={to} activeOptions={{ exact: to === '/' }}>
            {words}
          </Link>
        ))
      )}
      <MoreMenu pages={place === null ? MORE_PAGES : [...MAIN_PAGES, ...MORE_PAGES]} opens="up" />
    </nav>
  );
};
