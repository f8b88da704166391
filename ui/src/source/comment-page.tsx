/** A whole comment as written: paragraphs with whose words they are, quotes marked, and what is known about it. */
import { useParams } from '@tanstack/react-router';
import { useAsk } from '../api/ask.ts';
import type { CommentPageQuery } from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { PageOf } from '../parts/states.tsx';
import { commentName, plural } from '../words/interface.ts';
import { CommentFacts } from './comment-facts.tsx';
import { commentDocument } from './documents.ts';
import { MarkedText } from './marked-text.tsx';
import { Supports } from './supports.tsx';
import './source.css';

type Comment = NonNullable<CommentPageQuery['comment']>;
type Paragraph = Comment['paragraphs'][number];

const ParagraphOf = ({
  paragraph,
  comment,
}: {
  readonly paragraph: Paragraph;
  readonly comment: Comment;
}) => {
  const marked = <MarkedText text={paragraph.text} start={paragraph.start} spans={comment.quotes} />;
  if (paragraph.role === 'OWN') return <p className="words comment-paragraph">{marked}</p>;
  return (
    <figure className="comment-paragraph quotation" aria-label={`Words of ${paragraph.speaker.name}`}>
      <figcaption className="caption">
        <EntityLink id={paragraph.speaker.id}>{paragraph.speaker.name}</EntityLink>’s words, quoted by{' '}
        {comment.author.name}
      </figcaption>
      <blockquote className="words">{marked}</blockquote>
      {paragraph.note !== null && (
        <p className="muted">
          {paragraph.note} <span>({Math.round(paragraph.confidence * 100)} % sure)</span>
        </p>
      )}
    </figure>
  );
};

const Quotes = ({ comment }: { readonly comment: Comment }) => (
  <section aria-labelledby="quotes-heading">
    <h2 id="quotes-heading">
      {plural(comment.quotes.length, 'quote')} <span className="muted count">marked above</span>
    </h2>
    {comment.quotes.length === 0 && <p className="muted">Nothing in the atlas rests on this comment.</p>}
    <ol className="quote-rows">
      {comment.quotes.map((quote) => (
        <li key={quote.id}>
          <p className="words">
            <EntityLink id={quote.id}>“{quote.exact}”</EntityLink>
          </p>
          <p className="muted">said by {quote.speaker.name}</p>
          <Supports evidence={quote.evidence} />
        </li>
      ))}
    </ol>
  </section>
);

export const CommentPage = () => {
  const { _splat = '' } = useParams({ strict: false });
  const id = `comment/${_splat}`;
  const asked = useAsk(commentDocument, { id });
  return (
    <PageOf id={id} asked={asked} pick={(data) => data.comment}>
      {(comment) => (
        <article className="page">
          <p className="caption">
            Comment {comment.order} of the feed “{comment.feed.name}”
          </p>
          <PageTitle title={commentName(comment.author.name, comment.order)} />
          <div className="comment-body">
            {comment.paragraphs.map((paragraph) => (
              <ParagraphOf key={paragraph.start} paragraph={paragraph} comment={comment} />
            ))}
          </div>
          <Quotes comment={comment} />
          <CommentFacts comment={comment} />
        </article>
      )}
    </PageOf>
  );
};
