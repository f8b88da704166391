/** A whole comment as written: whose words each paragraph is, what is quoted and rests on it, and what is known. */
import { Link, useParams } from '@tanstack/react-router';
import { useAsk } from '../api/ask.ts';
import { CiteThis } from '../cite/cite-this.tsx';
import type { CommentPageQuery } from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { PageOf } from '../parts/states.tsx';
import { commentName } from '../words/interface.ts';
import { SOURCE_WORDS } from '../words/source.ts';
import { CommentFacts } from './comment-facts.tsx';
import { commentDocument } from './reader/documents.ts';
import { Reader } from './reader/reader.tsx';
import './source.css';
import { SOURCE_TEXT } from '../words/pages/source.ts';

type Row = CommentPageQuery['comments']['nodes'][number];

/** To the comments before and after it in the feed, and to the feed as one page. */
const Ways = ({ order, rows }: { readonly order: number; readonly rows: readonly Row[] }) => {
  const before = rows.find((one) => one.order === order - 1);
  const after = rows.find((one) => one.order === order + 1);
  return (
    <nav aria-label={SOURCE_WORDS.jump} className="comment-ways">
      {before !== undefined && (
        <EntityLink id={before.id}>
          {SOURCE_WORDS.previousComment}: {commentName(before.author.name, before.order)}
        </EntityLink>
      )}
      {after !== undefined && (
        <EntityLink id={after.id}>
          {SOURCE_WORDS.nextComment}: {commentName(after.author.name, after.order)}
        </EntityLink>
      )}
      <Link to="/comments">{SOURCE_WORDS.allComments}</Link>
    </nav>
  );
};

export const CommentPage = () => {
  const { _splat = '' } = useParams({ strict: false });
  const id = `comment/${_splat}`;
  const asked = useAsk(commentDocument, { id });
  return (
    <PageOf id={id} asked={asked} pick={(data) => data.comment}>
      {(comment) => (
        <article className="page reader-page">
          <p className="caption">
            {SOURCE_TEXT.comment} {comment.order} {SOURCE_TEXT.ofTheFeed2}
            {comment.feed.name}”
          </p>
          <PageTitle title={commentName(comment.author.name, comment.order)} />
          <Ways order={comment.order} rows={asked.data?.comments.nodes ?? []} />
          <Reader key={comment.id} comment={comment} />
          <CommentFacts comment={comment} />
          <CiteThis id={comment.id} />
        </article>
      )}
    </PageOf>
  );
};
