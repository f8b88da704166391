/** The page of a feed: whose comments it lists, and how it is kept. */
import { Link, useParams } from '@tanstack/react-router';
import { useAsk } from '../api/ask.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { PageOf } from '../parts/states.tsx';
import { FEED_WORDS } from '../words/pages/key.ts';
import { feedDocument } from './documents.ts';

export const FeedPage = () => {
  const { _splat = '' } = useParams({ strict: false });
  const id = `feed/${_splat}`;
  const asked = useAsk(feedDocument, { id });
  return (
    <PageOf id={id} asked={asked} pick={({ node }) => (node?.__typename === 'Feed' ? node : null)}>
      {(feed) => (
        <article className="page">
          <PageTitle title={feed.name} />
          <p>
            {FEED_WORDS.by}
            <EntityLink id={feed.author.id}>{feed.author.name}</EntityLink>
          </p>
          {feed.note !== null && <p>{feed.note}</p>}
          <p className="muted">{FEED_WORDS.size(feed.lines, feed.bytes)}</p>
          <p className="muted feed-hash">
            {FEED_WORDS.hash}
            <code>{feed.sha256}</code>
          </p>
          <p>
            <Link to="/comments">{FEED_WORDS.read}</Link>
          </p>
        </article>
      )}
    </PageOf>
  );
};
