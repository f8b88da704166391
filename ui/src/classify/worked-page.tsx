/** A worked question with all its readings, each with the verdicts that the key gives now. */
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { classify } from '../../../schema/classify/classify.ts';
import type { Outcome } from '../../../schema/classify/verdict.ts';
import { slugOf } from '../../../schema/vocabulary/ids.ts';
import { useAsk } from '../api/ask.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Failed, Waiting } from '../parts/states.tsx';
import { MarkedText } from '../source/marked-text.tsx';
import { STATE_WORDS, capital } from '../words/pages/classify.ts';
import { answersIn } from './address.ts';
import './classify.css';
import { wordsDocument } from './documents.ts';
import type { ShownKey } from './key-parts.ts';
import { useKey } from './use-key.ts';
import { WORKED_STAGES } from './worked.ts';
import { WORKED_WORDS } from '../words/pages/worked.ts';
import type { Reading, Stage } from './worked.ts';
import { CLASSIFY_TEXT } from '../words/pages/classifying.ts';

const said = ({ label, state }: Outcome): string => capital(label ?? STATE_WORDS[state] ?? '');

const ReadingCard = ({ reading, shown }: { readonly reading: Reading; readonly shown: ShownKey }) => {
  const classified = useMemo(() => classify(answersIn(reading.answers), shown.key), [reading, shown]);
  return (
    <li className="reading-card card" data-reading={reading.id}>
      <h3 className="reading-title">{reading.title}</h3>
      <p>{reading.text}</p>
      <dl className="reading-verdicts">
        {classified.divisions.map((outcome) => (
          <div key={outcome.division}>
            <dt>{shown.divisions.get(outcome.division)?.name ?? slugOf(outcome.division)}</dt>
            <dd data-division={outcome.division}>{said(outcome)}</dd>
          </div>
        ))}
        <div>
          <dt>{CLASSIFY_TEXT.level}</dt>
          <dd data-division="level">{said(classified.level)}</dd>
        </div>
        {classified.flags.length > 0 && (
          <div>
            <dt>{CLASSIFY_TEXT.also}</dt>
            <dd data-division="flags">{capital(classified.flags.map(({ label }) => label).join(', '))}</dd>
          </div>
        )}
      </dl>
      <p>
        <Link to="/classify" search={{ ...reading.answers, about: reading.id }}>
          {CLASSIFY_TEXT.openTheseAnswersWith}
          <span className="visually-hidden">: {reading.title}</span>
        </Link>
      </p>
    </li>
  );
};

const StagePart = ({ stage, shown }: { readonly stage: Stage; readonly shown: ShownKey }) => (
  <section className="page-part" aria-labelledby={`stage-${stage.id}`}>
    <h2 id={`stage-${stage.id}`}>{stage.title}</h2>
    <p>{stage.text}</p>
    <ul className="reading-cards">
      {stage.readings.map((one) => (
        <ReadingCard key={one.id} reading={one} shown={shown} />
      ))}
    </ul>
  </section>
);

/** The words of the comment, found in it letter for letter; nothing where they are not there. */
const Words = () => {
  const asked = useAsk(wordsDocument, { id: WORKED_WORDS.comment });
  const comment = asked.data?.comment ?? null;
  if (comment === null) return null;
  const found = comment.paragraphs.flatMap((paragraph) => {
    const spans = [WORKED_WORDS.question, WORKED_WORDS.reading].flatMap((exact) => {
      const at = paragraph.text.indexOf(exact);
      if (at < 0) return [];
      const start = paragraph.start + [...paragraph.text.slice(0, at)].length;
      return [{ id: exact, start, end: start + [...exact].length }];
    });
    return spans.length === 0 ? [] : [{ paragraph, spans }];
  });
  return (
    <figure className="quote-card card worked-words">
      <figcaption className="quote-head">
        <span>
          <EntityLink id={comment.author.id} className="speaker">
            {comment.author.name}
          </EntityLink>{' '}
          <span className="muted">
            {CLASSIFY_TEXT.comment} {comment.order}
            {comment.date !== null && `, ${comment.date}`}
            {CLASSIFY_TEXT.asksAndHedges}
          </span>
        </span>
        <EntityLink id={comment.id}>{CLASSIFY_TEXT.readTheWholeComment}</EntityLink>
      </figcaption>
      {found.map(({ paragraph, spans }) => (
        <blockquote key={paragraph.start} className="words" cite={`/${comment.id}`}>
          <MarkedText text={paragraph.text} start={paragraph.start} spans={spans} />
        </blockquote>
      ))}
    </figure>
  );
};

export const WorkedPage = () => {
  const { shown, fault, retry } = useKey();
  return (
    <article className="page wide">
      <header className="page-part">
        <p className="caption">
          <Link to="/classify">{CLASSIFY_TEXT.classify}</Link> {CLASSIFY_TEXT.workedQuestion}
        </p>
        <PageTitle title={CLASSIFY_TEXT.writeAProgramToSolve} />
        <p className="lead">{CLASSIFY_TEXT.whatKindOfOptimization}</p>
        <p>
          <EntityLink id={WORKED_WORDS.asked}>{CLASSIFY_TEXT.whoAsksItAnd}</EntityLink>
        </p>
      </header>
      <Words />
      {fault !== undefined && <Failed fault={fault} onRetry={retry} />}
      {shown === undefined && fault === undefined && <Waiting />}
      {shown !== undefined &&
        WORKED_STAGES.map((stage) => <StagePart key={stage.id} stage={stage} shown={shown} />)}
    </article>
  );
};
