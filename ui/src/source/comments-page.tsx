/** The feed as one page to read: every comment whole, in feed order, its quotes marked, with a list to jump by. */
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import type { MouseEvent } from 'react';
import { slugOf } from '../../../schema/vocabulary/ids.ts';
import { useAll } from '../find/use-all.ts';
import type { FeedPageQuery } from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Failed, Waiting } from '../parts/states.tsx';
import { UI, commentName, plural } from '../words/interface.ts';
import { SOURCE_WORDS, commentLine } from '../words/source.ts';
import { feedDocument } from './reader/documents.ts';
import { inReadingOrder } from './reader/lanes.ts';
import { Paragraphs } from './reader/paragraphs.tsx';
import './feed.css';
import './reader/reader.css';
import { placeOfQuote } from './reader/search.ts';
import { usePainted } from './reader/use-painted.ts';
import './source.css';
import { SOURCE_TEXT } from '../words/pages/source.ts';

type Comment = FeedPageQuery['comments']['nodes'][number];

const pick = (data: FeedPageQuery) => data.comments;

const voicesIn = (comment: Comment): readonly string[] => [
  ...new Set(
    comment.paragraphs
      .filter((paragraph) => paragraph.role === 'QUOTATION')
      .map((paragraph) => paragraph.speaker.name),
  ),
];

const Whole = ({ comment }: { readonly comment: Comment }) => {
  const spans = useMemo(() => inReadingOrder(comment.quotes), [comment.quotes]);
  return (
    <section
      className="feed-comment"
      id={slugOf(comment.id)}
      data-comment={comment.id}
      aria-labelledby={`${slugOf(comment.id)}-heading`}
    >
      <h2 id={`${slugOf(comment.id)}-heading`} tabIndex={-1}>
        <EntityLink id={comment.id}>{commentName(comment.author.name, comment.order)}</EntityLink>
      </h2>
      <p className="muted">
        {commentLine(comment.header, comment.date, voicesIn(comment), comment.quotes.length)}
      </p>
      <div className="comment-body">
        <Paragraphs author={comment.author.name} paragraphs={comment.paragraphs} spans={spans} />
      </div>
    </section>
  );
};

export const CommentsPage = () => {
  const { nodes, done, fault, retry } = useAll(feedDocument, pick);
  const navigate = useNavigate();
  const page = useRef<HTMLDivElement>(null);
  const sources = useMemo(
    () =>
      nodes.map(({ id, quotes }) => ({
        comment: id,
        spans: quotes.map((quote) => ({ ...quote, comment: id })),
      })),
    [nodes],
  );
  const quotesAt = usePainted(page, sources, null, null);
  const onClick = (event: MouseEvent) => {
    if (getSelection()?.isCollapsed === false) return;
    const here = quotesAt(event.clientX, event.clientY)[0];
    if (here !== undefined) void navigate(placeOfQuote(here.id, here.comment));
  };
  return (
    <article className="page reader-page">
      <PageTitle title={UI.comments} />
      {fault !== undefined && <Failed fault={fault} onRetry={retry} />}
      {!done && fault === undefined && <Waiting />}
      {done && (
        <>
          <p className="muted">
            {plural(nodes.length, 'comment')}
            {SOURCE_TEXT.asTheyStandIn} {SOURCE_WORDS.ownType} {SOURCE_WORDS.hint}
          </p>
          <div className="feed-page">
            <nav className="feed-jump" aria-label={SOURCE_WORDS.jump}>
              <ol>
                {nodes.map((one) => (
                  <li key={one.id}>
                    <Link to="." hash={slugOf(one.id)}>
                      {commentName(one.author.name, one.order)}
                    </Link>
                  </li>
                ))}
              </ol>
            </nav>
            <div className="feed-comments" ref={page} onClick={onClick}>
              {nodes.map((one) => (
                <Whole key={one.id} comment={one} />
              ))}
            </div>
          </div>
        </>
      )}
    </article>
  );
};
