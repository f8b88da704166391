/** A quote as it stands in its comment's paragraph: the span marked, the speaker named. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { QuoteCardFragment } from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { SOURCE_WORDS } from '../words/source.ts';
import { MarkedText } from './marked-text.tsx';
import { placeOfQuote } from './reader/search.ts';
import './source.css';
import { SOURCE_TEXT } from '../words/pages/source.ts';

interface QuoteCardProps {
  readonly quote: QuoteCardFragment;
  /** Stance and mode, at the right of the head. */
  readonly tag?: ReactNode;
}

export const QuoteCard = ({ quote, tag }: QuoteCardProps) => {
  const { comment, speaker } = quote;
  const paragraph = comment.paragraphs.find((one) => one.start <= quote.start && quote.end <= one.end);
  const reported = speaker.id !== comment.author.id;
  return (
    <figure className="quote-card card">
      <figcaption className="quote-head">
        <span>
          <EntityLink id={speaker.id} className="speaker">
            {speaker.name}
          </EntityLink>{' '}
          <span className="muted">
            {reported && SOURCE_TEXT.quotedBy(comment.author.name)}
            {SOURCE_TEXT.comment2} {comment.order}
            {comment.date !== null && `, ${comment.date}`}
          </span>
        </span>
        {tag}
      </figcaption>
      <blockquote className="words" cite={`/${comment.id}`}>
        {paragraph === undefined ? (
          <mark>{quote.exact}</mark>
        ) : (
          <MarkedText text={paragraph.text} start={paragraph.start} spans={[quote]} />
        )}
      </blockquote>
      {quote.state !== 'EXACT' && <p className="fault">{SOURCE_WORDS.gone}</p>}
      <p className="quote-foot">
        <Link {...placeOfQuote(quote.id, comment.id)}>{SOURCE_WORDS.inComment}</Link>
        <EntityLink id={quote.id}>{SOURCE_WORDS.thisQuote}</EntityLink>
      </p>
    </figure>
  );
};
