/** What is known about a comment, how surely, and what is not known. */
import type { ReactNode } from 'react';
import type { CommentPageQuery } from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { UI, confidence, names } from '../words/interface.ts';
import { FACT_WORDS } from '../words/pages/sources.ts';
import { SOURCE_TEXT } from '../words/pages/source.ts';

type Comment = NonNullable<CommentPageQuery['comment']>;
type Reading = Comment['readings'][number];

const readingWords = (reading: Reading): string => {
  const parts = [
    reading.age === '' ? null : SOURCE_TEXT.age(reading.age),
    reading.alignmentKarma === null ? null : SOURCE_TEXT.forumScore(reading.alignmentKarma),
    reading.karma === null ? null : SOURCE_TEXT.score(reading.karma),
    reading.agreement === null ? null : SOURCE_TEXT.agreement(reading.agreement),
  ];
  return parts.filter((part) => part !== null).join(', ');
};

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

export const CommentFacts = ({ comment }: { readonly comment: Comment }) => (
  <section aria-labelledby="facts-heading">
    <h2 id="facts-heading">{FACT_WORDS.heading}</h2>
    <dl className="comment-facts">
      <Fact name={FACT_WORDS.author}>
        <EntityLink id={comment.author.id}>{comment.author.name}</EntityLink>
      </Fact>
      <Fact name={FACT_WORDS.header}>
        {comment.header === null ? (
          UI.noHeader
        ) : (
          <>
            <span className="words">{comment.header}</span>
            {comment.readings.length > 0 && (
              <ul>
                {comment.readings.map((reading) => (
                  <li key={readingWords(reading)}>
                    {SOURCE_TEXT.readAs} {readingWords(reading)}{' '}
                    <span className="muted">
                      ({confidence(reading.confidence)}){reading.note !== null && ` ${reading.note}`}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </Fact>
      <Fact name={FACT_WORDS.address}>
        {comment.address === null ? UI.addressUnknown : <a href={comment.address}>{comment.address}</a>}
      </Fact>
      <Fact name={FACT_WORDS.repliesTo}>
        {comment.replyTo === null ? (
          FACT_WORDS.notKnown
        ) : (
          <>
            <EntityLink id={comment.replyTo.work.id}>{comment.replyTo.work.title}</EntityLink>,{' '}
            {names(comment.replyTo.work.authors.map((author) => author.name))}{' '}
            <span className="muted">
              ({confidence(comment.replyTo.confidence)})
              {comment.replyTo.note !== null && ` ${comment.replyTo.note}`}
            </span>
          </>
        )}
      </Fact>
      <Fact name={FACT_WORDS.lines}>
        {comment.firstLine} {SOURCE_TEXT.to} {comment.lastLine} {SOURCE_TEXT.ofTheFeed}{' '}
        <span className="muted">
          {SOURCE_TEXT.oneComment} {confidence(comment.confidence)})
          {comment.note !== null && ` ${comment.note}`}
        </span>
      </Fact>
    </dl>
  </section>
);
