/** One position as a card: whose it is, how sure that is, what is held, and the words or works that show it. */
import { Link } from '@tanstack/react-router';
import type { EvidenceCardFragment, PositionCardFragment } from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { LevelBadge } from '../parts/level.tsx';
import { excerptOf } from '../source/excerpt.ts';
import { MarkedText } from '../source/marked-text.tsx';
import { placeOfQuote } from '../source/reader/search.ts';
import { UI, names } from '../words/interface.ts';
import { AGENT_KIND_WORDS, EVIDENCE_MODE_WORDS, WORK_STATUS_WORDS } from '../words/terms.ts';
import './debate.css';
import { DEBATE_TEXT } from '../words/pages/debate.ts';
import { OWN_REASON } from '../words/source.ts';

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const Excerpted = ({
  paragraph,
  quote,
}: {
  readonly paragraph: { readonly text: string; readonly start: number };
  readonly quote: { readonly id: string; readonly start: number; readonly end: number };
}) => {
  const part = excerptOf(paragraph.text, paragraph.start, quote);
  return (
    <>
      {part.before && '… '}
      <MarkedText text={part.text} start={part.start} spans={[quote]} />
      {part.after && ' …'}
    </>
  );
};

const Words = ({ evidence }: { readonly evidence: EvidenceCardFragment }) => {
  const { quote, work } = evidence;
  const said = capital(EVIDENCE_MODE_WORDS[evidence.mode]);
  if (quote !== null) {
    const { comment } = quote;
    const paragraph = comment.paragraphs.find((one) => one.start <= quote.start && quote.end <= one.end);
    return (
      <figure className="position-words">
        <blockquote className="words" cite={`/${comment.id}`}>
          {paragraph === undefined ? (
            <mark>{quote.exact}</mark>
          ) : (
            <Excerpted paragraph={paragraph} quote={quote} />
          )}
        </blockquote>
        <figcaption className="muted position-foot">
          {quote.speaker.name}
          {quote.speaker.id !== comment.author.id && DEBATE_TEXT.quotedBy(comment.author.name)}
          {DEBATE_TEXT.comment} {comment.order}
          {comment.date !== null && `, ${comment.date}`}. {said}
          {DEBATE_TEXT.given[evidence.stance]}.{' '}
          <Link {...placeOfQuote(quote.id, comment.id)}>{UI.readWhole}</Link>
        </figcaption>
      </figure>
    );
  }
  if (work === null) return null;
  return (
    <p className="muted position-foot">
      <EntityLink id={work.id}>{work.title}</EntityLink>, {names(work.authors.map((author) => author.name))}
      {work.year !== null && `, ${work.year}`}; {WORK_STATUS_WORDS[work.status]}. {said}.
    </p>
  );
};

export const PositionCard = ({ position }: { readonly position: PositionCardFragment }) => {
  const { holder, reportedBy, confidence, evidence } = position;
  const shown = [...evidence].sort((a, b) => Number(a.quote === null) - Number(b.quote === null));
  return (
    <article className="position-card card" aria-labelledby={`holder-${position.id}`}>
      <header className="position-head">
        <h4 id={`holder-${position.id}`} className="position-holder">
          <EntityLink id={holder.id}>{holder.name}</EntityLink>
          {(holder.kind === 'UNNAMED' || holder.kind === 'GROUP') && (
            <span className="muted"> {AGENT_KIND_WORDS[holder.kind]}</span>
          )}
        </h4>
        <LevelBadge level={position.level} />
      </header>
      <p>{position.text}</p>
      {shown.map((one) => (
        <Words key={one.id} evidence={one} />
      ))}
      {evidence.length === 0 && <p className="muted position-foot">{DEBATE_TEXT.noWordsAndNo}</p>}
      {position.rationale !== null && (
        <p className="muted position-foot">
          {OWN_REASON} {position.rationale}
        </p>
      )}
      <p className="muted position-foot">
        {reportedBy !== null && (
          <>
            {DEBATE_TEXT.reportedBy} <EntityLink id={reportedBy.id}>{reportedBy.name}</EntityLink>
            {DEBATE_TEXT.theirOwnWordsWere}{' '}
          </>
        )}
        {confidence < 1 && DEBATE_TEXT.howSure(confidence)}
        <EntityLink id={position.id}>{DEBATE_TEXT.thisPosition}</EntityLink>
      </p>
    </article>
  );
};
