/** What is known about a comment, how surely, and what is not known. */
import type { ReactNode } from 'react';
import type { CommentPageQuery } from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { UI, confidence, names } from '../words/interface.ts';

type Comment = NonNullable<CommentPageQuery['comment']>;
type Reading = Comment['readings'][number];

const readingWords = (reading: Reading): string => {
  const parts = [
    reading.age === '' ? null : `age ${reading.age}`,
    reading.alignmentKarma === null ? null : `Alignment Forum score ${reading.alignmentKarma}`,
    reading.karma === null ? null : `score ${reading.karma}`,
    reading.agreement === null ? null : `agreement ${reading.agreement}`,
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
    <h2 id="facts-heading">What is known about it</h2>
    <dl className="comment-facts">
      <Fact name="Author">
        <EntityLink id={comment.author.id}>{comment.author.name}</EntityLink>
      </Fact>
      <Fact name="Header">
        {comment.header === null ? (
          UI.noHeader
        ) : (
          <>
            <span className="words">{comment.header}</span>
            {comment.readings.length > 0 && (
              <ul>
                {comment.readings.map((reading) => (
                  <li key={readingWords(reading)}>
                    read as: {readingWords(reading)}{' '}
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
      <Fact name="Address">
        {comment.address === null ? UI.addressUnknown : <a href={comment.address}>{comment.address}</a>}
      </Fact>
      <Fact name="Replies to">
        {comment.replyTo === null ? (
          'not known'
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
      <Fact name="Lines">
        {comment.firstLine} to {comment.lastLine} of the feed{' '}
        <span className="muted">
          (one comment: {confidence(comment.confidence)}){comment.note !== null && ` ${comment.note}`}
        </span>
      </Fact>
    </dl>
  </section>
);
