/** The first page: what this is, how much there is of it, and the ways on. The overview or tree stands beside it. */
import { Link } from '@tanstack/react-router';
import { useAsk } from '../api/ask.ts';
import { ViewSwitch } from '../app/view-switch.tsx';
import { statsDocument } from '../find/documents.ts';
import type { IndexStatsQuery } from '../generated/graphql.ts';
import { PageTitle } from '../parts/page-title.tsx';
import { useNarrow } from '../state/media.ts';
import { useShownView, useView } from '../state/use-view.ts';
import { HOME_WORDS } from '../words/home.ts';
import { ATLAS, UI } from '../words/interface.ts';
import './home.css';
import { WaysOn } from './ways-on.tsx';
import { later } from '../parts/later.tsx';

const LitPart = later(async () => (await import('./lit-part.tsx')).LitPart);

type Stats = IndexStatsQuery['stats'];

const LISTS = [
  { to: '/concepts', count: (stats: Stats) => stats.concepts, words: HOME_WORDS.concepts },
  { to: '/examples', count: (stats: Stats) => stats.examples, words: HOME_WORDS.examples },
  { to: '/relations', count: (stats: Stats) => stats.relations, words: HOME_WORDS.relations },
  { to: '/comments', count: (stats: Stats) => stats.comments, words: HOME_WORDS.comments },
] as const;

/** The lists of everything, with how much is in each. */
const Lists = () => {
  const stats = useAsk(statsDocument, {}).data?.stats;
  return (
    <ul className="home-lists">
      {LISTS.map(({ to, count, words }) => (
        <li key={to}>
          <span className="home-count">{stats === undefined ? '' : count(stats).toLocaleString('en')}</span>
          <Link to={to}>{words}</Link>
        </li>
      ))}
      <li>
        <span className="home-count" />
        <Link to="/questions">{HOME_WORDS.questions}</Link>
      </li>
    </ul>
  );
};

const Text = ({ lit }: { readonly lit: readonly string[] }) => (
  <>
    <PageTitle title={ATLAS}>{HOME_WORDS.question}</PageTitle>
    {lit.length > 0 && <LitPart lit={lit} />}
    <p className="lead">{HOME_WORDS.lead}</p>
    <WaysOn />
    <section className="panel-part" aria-labelledby="everything-heading">
      <h2 id="everything-heading" className="panel-heading">
        {HOME_WORDS.everything}
      </h2>
      <Lists />
    </section>
    <p>
      <Link to="/add">{UI.addConcept}</Link>
    </p>
  </>
);

export const HomePage = () => {
  const shown = useShownView('home');
  const narrow = useNarrow();
  const { lit } = useView().view;
  if (shown === 'outline')
    return (
      <article className="page">
        <ViewSwitch place="home" />
        <Text lit={lit} />
      </article>
    );
  // On a narrow screen the picture stands alone; it still has a heading.
  if (narrow)
    return (
      <div className="visually-hidden">
        <PageTitle title={ATLAS}>{HOME_WORDS.question}</PageTitle>
      </div>
    );
  return (
    <section className="panel home-panel" aria-label={ATLAS} id="panel" tabIndex={-1}>
      <Text lit={lit} />
    </section>
  );
};
