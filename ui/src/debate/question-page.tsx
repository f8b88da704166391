/** A question: who asks it in which words, the claims it turns on, and who holds what on each. */
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useAsk } from '../api/ask.ts';
import { CiteThis } from '../cite/cite-this.tsx';
import { WORKED_WORDS } from '../words/pages/worked.ts';
import type { ClaimCardFragment, QuestionPageQuery } from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { PageOf } from '../parts/states.tsx';
import { QuoteCard } from '../source/quote-card.tsx';
import { useNarrow } from '../state/media.ts';
import { pageStatus } from '../state/page.ts';
import { plural } from '../words/interface.ts';
import { claimLines } from './claims/claim-lines.ts';
import { ClaimList } from './claims/claim-list.tsx';
import { ClaimMap } from './claims/claim-map.tsx';
import { claimName, standsOf } from './claims/claims.ts';
import './debate.css';
import { questionDocument } from './documents.ts';
import { People } from './people.tsx';
import { PositionCard } from './position-card.tsx';
import { QuestionStateTag } from './question-state.tsx';
import type { QuestionSearch } from './search.ts';
import { StandColumns } from './stand-columns.tsx';
import { DEBATE_TEXT } from '../words/pages/debate.ts';

type Question = NonNullable<QuestionPageQuery['question']>;
type Position = Question['positions'][number];

const Claims = ({ question }: { readonly question: Question }) => {
  const { claim: asked }: QuestionSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const stands = useMemo(() => standsOf<ClaimCardFragment, Position>(question.positions), [question]);
  const lines = useMemo(() => claimLines(stands.map(({ claim }) => claim)), [stands]);
  const narrow = useNarrow();
  const [opened, setOpened] = useState(false);
  const chosen = stands.find(({ claim }) => claim.id === asked) ?? stands[0];
  const choose = useCallback(
    (claim: string) => void navigate({ to: '.', search: { claim }, replace: true, resetScroll: false }),
    [navigate],
  );
  const open = useCallback((term: string) => void navigate({ to: `/${term}` }), [navigate]);
  if (chosen === undefined) {
    return (
      <section className="page-part" aria-labelledby="held-heading">
        <h2 id="held-heading">{DEBATE_TEXT.whatIsHeld}</h2>
        <p className="muted">{DEBATE_TEXT.thesePositionsBearOn}</p>
        <div className="position-grid">
          {question.positions.map((one) => (
            <PositionCard key={one.id} position={one} />
          ))}
        </div>
      </section>
    );
  }
  const map = (
    <ClaimMap id={question.id} claims={lines} chosen={chosen.claim.id} onChoose={choose} onOpen={open} />
  );
  const silent = question.positions.filter((one) =>
    one.bearings.every(({ claim }) => claim.id !== chosen.claim.id),
  );
  return (
    <>
      <section className="page-part" aria-labelledby="claims-heading">
        <h2 id="claims-heading">
          {DEBATE_TEXT.theClaimsItTurns} <span className="count muted">{stands.length}</span>
        </h2>
        {lines.length > 0 && !narrow && map}
        <ClaimList claims={stands} chosen={chosen.claim.id} onChoose={choose} />
        {lines.length > 0 && narrow && (
          <details className="map-fold" onToggle={(event) => setOpened(event.currentTarget.open)}>
            <summary>{DEBATE_TEXT.theSameAsA}</summary>
            {opened && map}
          </details>
        )}
        {lines.length > 0 && lines.length < stands.length && (
          <p className="muted">
            {DEBATE_TEXT.theMapDrawsThe} {plural(lines.length, 'claim')} {DEBATE_TEXT.thatRelateTwoConcepts}{' '}
            {stands.length}.
          </p>
        )}
      </section>
      <section className="page-part" aria-labelledby="stands-heading" data-stands={chosen.claim.id}>
        <h2 id="stands-heading">
          {DEBATE_TEXT.whoHoldsWhatOn} <EntityLink id={chosen.claim.id}>{claimName(chosen.claim)}</EntityLink>
        </h2>
        <StandColumns by={chosen.by} />
      </section>
      {silent.length > 0 && (
        <section className="page-part" aria-labelledby="silent-heading">
          <h2 id="silent-heading">
            {DEBATE_TEXT.alsoHeldOnThe} <span className="count muted">{silent.length}</span>
          </h2>
          <div className="position-grid">
            {silent.map((one) => (
              <PositionCard key={one.id} position={one} />
            ))}
          </div>
        </section>
      )}
    </>
  );
};

const Body = ({ question }: { readonly question: Question }) => {
  const holders = new Set(question.positions.map((one) => one.holder.id)).size;
  const words = `${plural(question.positions.length, 'position')}, ${plural(holders, 'holder')}`;
  useEffect(() => {
    pageStatus.set(words);
    return () => pageStatus.set('');
  }, [words]);
  return (
    <article className="page wide">
      <header className="page-part">
        <p className="caption">{DEBATE_TEXT.question}</p>
        <PageTitle title={question.text} />
        <p className="question-state">
          <QuestionStateTag state={question.state} />
          <span className="muted">
            {DEBATE_TEXT.askedBy} <People people={question.askedBy} />; {words}
          </span>
        </p>
        {question.status === 'RETIRED' && <p className="notice">{DEBATE_TEXT.retiredKeptForIts}</p>}
        {question.note !== null && <p>{question.note}</p>}
        {question.quote !== null && (
          <details className="asked-in">
            <summary>
              <span className="muted">{DEBATE_TEXT.inTheWords}</span>{' '}
              <span className="words asked-words">
                “<mark>{question.quote.exact}</mark>”
              </span>
            </summary>
            <QuoteCard quote={question.quote} />
          </details>
        )}
      </header>
      {question.id === WORKED_WORDS.asked && (
        <p>
          <Link to="/classify/program">{DEBATE_TEXT.allReadingsOfIt}</Link>
        </p>
      )}
      {question.positions.length === 0 ? (
        <p className="muted">{DEBATE_TEXT.nobodyIsRecordedTo}</p>
      ) : (
        <Claims question={question} />
      )}
      <CiteThis id={question.id} />
    </article>
  );
};

export const QuestionPage = () => {
  const { _splat = '' } = useParams({ strict: false });
  const id = `question/${_splat}`;
  const asked = useAsk(questionDocument, { id });
  return (
    <PageOf id={id} asked={asked} pick={(data) => data.question}>
      {(question) => <Body key={question.id} question={question} />}
    </PageOf>
  );
};
