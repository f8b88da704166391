/** Somebody who says or writes something: what they are quoted saying, hold, divide, ask and write. */
import { Link, useParams } from '@tanstack/react-router';
import { useAsk } from '../api/ask.ts';
import { claimName } from '../debate/claims/claims.ts';
import { DivisionRow } from '../division/division-rows.tsx';
import { QuestionStateTag } from '../debate/question-state.tsx';
import { StandTag } from '../debate/stand-tag.tsx';
import type { AgentPageQuery } from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { LevelGlyph } from '../parts/level.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { PageOf } from '../parts/states.tsx';
import { commentName, confidence } from '../words/interface.ts';
import { AGENT_KIND_WORDS, WORK_STATUS_WORDS } from '../words/terms.ts';
import { AGENT_WORDS } from '../words/pages/sources.ts';
import { SOURCE_WORDS } from '../words/source.ts';
import { agentDocument } from './documents.ts';
import { placeOfQuote } from './reader/search.ts';
import './source.css';
import { Supports } from './supports.tsx';
import { SOURCE_TEXT } from '../words/pages/source.ts';

type Agent = NonNullable<AgentPageQuery['agent']>;

/** As they stand in the feed: by comment, then by place in it. */
const inSourceOrder = (quotes: Agent['quotes']): Agent['quotes'] =>
  quotes.toSorted((a, b) => a.comment.order - b.comment.order || a.start - b.start);

const Heading = ({
  id,
  words,
  count,
}: {
  readonly id: string;
  readonly words: string;
  readonly count: number;
}) => (
  <h2 id={id}>
    {words} <span className="count muted">{count}</span>
  </h2>
);

const Positions = ({ positions }: { readonly positions: Agent['positions'] }) => (
  <section className="page-part" aria-labelledby="holds-heading">
    <Heading id="holds-heading" words={AGENT_WORDS.holds} count={positions.length} />
    {positions.length === 0 && <p className="muted">{AGENT_WORDS.holdsNothing}</p>}
    <ul className="quote-rows">
      {positions.map((one) => (
        <li key={one.id}>
          <p>
            <LevelGlyph level={one.level} /> <EntityLink id={one.id}>{one.text}</EntityLink>
          </p>
          {one.question !== null && (
            <p>
              <span className="muted">{SOURCE_TEXT.on}</span>{' '}
              <EntityLink id={one.question.id}>{one.question.text}</EntityLink>
            </p>
          )}
          {one.bearings.map(({ claim, stance }) => (
            <p key={claim.id}>
              <StandTag stance={stance} /> <EntityLink id={claim.id}>{claimName(claim)}</EntityLink>
            </p>
          ))}
          {(one.confidence < 1 || one.reportedBy !== null) && (
            <p className="muted">
              {one.reportedBy !== null && (
                <>
                  {SOURCE_TEXT.reportedBy}{' '}
                  <EntityLink id={one.reportedBy.id}>{one.reportedBy.name}</EntityLink>.{' '}
                </>
              )}
              {one.confidence < 1 && SOURCE_TEXT.howSure(confidence(one.confidence))}
            </p>
          )}
        </li>
      ))}
    </ul>
  </section>
);

const Quotes = ({ quotes }: { readonly quotes: Agent['quotes'] }) => (
  <section className="page-part" aria-labelledby="quotes-heading">
    <Heading id="quotes-heading" words={AGENT_WORDS.quoted} count={quotes.length} />
    {quotes.length === 0 && <p className="muted">{AGENT_WORDS.notQuoted}</p>}
    <ul className="quote-rows">
      {inSourceOrder(quotes).map((quote) => (
        <li key={quote.id} data-quote={quote.id}>
          <p className="words">
            <EntityLink id={quote.id}>“{quote.exact}”</EntityLink>
          </p>
          <p className="muted">
            <Link {...placeOfQuote(quote.id, quote.comment.id)}>{SOURCE_WORDS.inComment}</Link>
            {', '}
            {commentName(quote.comment.author.name, quote.comment.order)}
          </p>
          <Supports evidence={quote.evidence} />
          {quote.questions.map((one) => (
            <p key={one.id}>
              <span className="muted">{SOURCE_WORDS.asked}:</span>{' '}
              <EntityLink id={one.id}>{one.text}</EntityLink>
            </p>
          ))}
          {quote.evidence.length + quote.questions.length === 0 && (
            <p className="muted">{SOURCE_WORDS.nothing}</p>
          )}
        </li>
      ))}
    </ul>
  </section>
);

const Body = ({ agent }: { readonly agent: Agent }) => (
  <article className="page">
    <p className="caption">{AGENT_KIND_WORDS[agent.kind]}</p>
    <PageTitle title={agent.name} />
    {agent.otherNames.length > 0 && (
      <p>
        <span className="caption">{AGENT_WORDS.alsoKnown}</span> {agent.otherNames.join(', ')}
      </p>
    )}
    {agent.note !== null && <p className="muted">{agent.note}</p>}
    {agent.retired && <p className="notice">{AGENT_WORDS.retired}</p>}
    <Quotes quotes={agent.quotes} />
    <Positions positions={agent.positions} />
    {agent.divisions.length > 0 && (
      <section className="page-part" aria-labelledby="divides-heading">
        <Heading id="divides-heading" words={AGENT_WORDS.divides} count={agent.divisions.length} />
        <ul className="division-rows">
          {agent.divisions.map((one) => (
            <DivisionRow key={one.id} division={one} here={agent.id} />
          ))}
        </ul>
      </section>
    )}
    {agent.questions.length > 0 && (
      <section className="page-part" aria-labelledby="asks-heading">
        <Heading id="asks-heading" words={AGENT_WORDS.asks} count={agent.questions.length} />
        <ul className="supports">
          {agent.questions.map((one) => (
            <li key={one.id}>
              <QuestionStateTag state={one.state} /> <EntityLink id={one.id}>{one.text}</EntityLink>
            </li>
          ))}
        </ul>
      </section>
    )}
    <section className="page-part" aria-labelledby="works-heading">
      <Heading id="works-heading" words={AGENT_WORDS.works} count={agent.works.length} />
      {agent.works.length === 0 && <p className="muted">{AGENT_WORDS.noWorks}</p>}
      <ul className="supports">
        {agent.works.map((work) => (
          <li key={work.id}>
            <EntityLink id={work.id}>{work.title}</EntityLink>
            <span className="muted">
              {work.year !== null && `, ${work.year}`}; {WORK_STATUS_WORDS[work.status]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  </article>
);

export const AgentPage = () => {
  const { _splat = '' } = useParams({ strict: false });
  const id = `agent/${_splat}`;
  const asked = useAsk(agentDocument, { id });
  return (
    <PageOf id={id} asked={asked} pick={(data) => data.agent}>
      {(agent) => <Body agent={agent} />}
    </PageOf>
  );
};
