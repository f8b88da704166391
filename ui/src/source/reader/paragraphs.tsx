/** The paragraphs of a comment, letter for letter, each with whose words it is. */
import { useMemo } from 'react';
import type { CommentPageQuery } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { confidence } from '../../words/interface.ts';
import { ownWords, quotedBy, whoseWords } from '../../words/source.ts';
import type { Span } from '../segments.ts';
import { canHighlight } from './highlights.ts';
import { lanesOf } from './lanes.ts';
import { Marks } from './marks.tsx';
import { START } from './offsets.ts';
import { SOURCE_TEXT } from '../../words/pages/source.ts';

type Paragraph = NonNullable<CommentPageQuery['comment']>['paragraphs'][number];

interface ParagraphsProps {
  readonly author: string;
  readonly paragraphs: readonly Paragraph[];
  readonly spans: readonly Span[];
  readonly chosen?: string | null;
  readonly picked?: { readonly start: number; readonly end: number } | null;
}

/** Ids of the spans that touch a paragraph, as the page’s tests and styles find them. */
const quotesIn = (paragraph: Paragraph, spans: readonly Span[]): string =>
  spans
    .filter((span) => span.start < paragraph.end && span.end > paragraph.start)
    .map(({ id }) => id)
    .join(' ');

const Note = ({ paragraph }: { readonly paragraph: Paragraph }) =>
  paragraph.note === null && paragraph.confidence === 1 ? null : (
    <p className="muted paragraph-note">
      {paragraph.note} {whoseWords(confidence(paragraph.confidence))}
    </p>
  );

export const Paragraphs = ({ author, paragraphs, spans, chosen = null, picked = null }: ParagraphsProps) => {
  const lanes = useMemo(() => lanesOf(spans), [spans]);
  const painted = canHighlight();
  const mixed = paragraphs.some((one) => one.role === 'QUOTATION');
  return paragraphs.map((paragraph, index) => {
    const text = painted ? (
      paragraph.text
    ) : (
      <Marks
        text={paragraph.text}
        start={paragraph.start}
        spans={spans}
        lanes={lanes}
        chosen={chosen}
        picked={picked}
      />
    );
    const at = { [START]: paragraph.start, 'data-quotes': quotesIn(paragraph, spans) };
    if (paragraph.role === 'OWN') {
      return (
        <div key={paragraph.start} className="comment-paragraph own">
          {mixed && paragraphs[index - 1]?.role !== 'OWN' && <p className="caption">{ownWords(author)}</p>}
          <p className="words paragraph-text" {...at}>
            {text}
          </p>
          <Note paragraph={paragraph} />
        </div>
      );
    }
    return (
      <figure
        key={paragraph.start}
        className="comment-paragraph quotation"
        aria-label={SOURCE_TEXT.wordsOf(paragraph.speaker.name)}
      >
        <figcaption className="caption">
          <EntityLink id={paragraph.speaker.id}>{paragraph.speaker.name}</EntityLink>
          {quotedBy(author)}
        </figcaption>
        <blockquote className="words paragraph-text" {...at}>
          {text}
        </blockquote>
        <Note paragraph={paragraph} />
      </figure>
    );
  });
};
