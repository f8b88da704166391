/** All questions: whether they are open, who asks them in which words, and how many stand where. */
import { Link, useSearch } from '@tanstack/react-router';
import { useAll } from '../find/use-all.ts';
import type { QuestionState, QuestionsPageQuery } from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Failed, Waiting } from '../parts/states.tsx';
import { QUESTION_STATE_WORDS } from '../words/debate.ts';
import { UI, plural } from '../words/interface.ts';
import { STANDS, claimName, standsOf } from './claims/claims.ts';
import './debate.css';
import { questionsDocument } from './documents.ts';
import { People } from './people.tsx';
import type { QuestionsSearch } from './search.ts';
import { QuestionStateTag } from './question-state.tsx';
import { StandTag } from './stand-tag.tsx';
import { DEBATE_TEXT } from '../words/pages/debate.ts';

type Question = QuestionsPageQuery['questions']['nodes'][number];

const pick = (data: QuestionsPageQuery) => data.questions;
const STATES: readonly QuestionState[] = ['CONTESTED', 'OPEN', 'SETTLED'];

const Row = ({ question }: { readonly question: Question }) => {
  const [first, ...others] = standsOf<
    Question['positions'][number]['bearings'][number]['claim'],
    Question['positions'][number]
  >(question.positions);
  return (
    <li>
      <h2>
        <EntityLink id={question.id}>{question.text}</EntityLink>
      </h2>
      <p className="question-state">
        <QuestionStateTag state={question.state} />
        <span className="muted">
          {DEBATE_TEXT.askedBy} <People people={question.askedBy} />;{' '}
          {plural(question.positions.length, 'position')}
        </span>
      </p>
      {question.quote !== null && (
        <p>
          <span className="words asked-words">“{question.quote.exact}”</span>{' '}
          <span className="muted">
            <EntityLink id={question.quote.id}>
              {DEBATE_TEXT.comment2} {question.quote.comment.order}
            </EntityLink>
          </span>
        </p>
      )}
      {first !== undefined && (
        <p className="question-state">
          {STANDS.map((stance) => (
            <StandTag key={stance} stance={stance} count={first.by[stance].length} />
          ))}
          <span>
            <EntityLink id={first.claim.id}>{claimName(first.claim)}</EntityLink>
          </span>
          {others.length > 0 && (
            <span className="muted">
              {' '}
              {DEBATE_TEXT.and} {DEBATE_TEXT.moreClaims(others.length)}
            </span>
          )}
        </p>
      )}
    </li>
  );
};

export const QuestionsPage = () => {
  const { state }: QuestionsSearch = useSearch({ strict: false });
  const all = useAll(questionsDocument, pick);
  const shown = all.nodes.filter((one) => state === undefined || one.state.toLowerCase() === state);
  return (
    <article className="page">
      <PageTitle title={UI.questions} />
      <p>
        {DEBATE_TEXT.whatPeopleAskAbout} <span className="words">{DEBATE_TEXT.thisType}</span>{' '}
        {DEBATE_TEXT.areASourceS}
      </p>
      <nav className="filter-row" aria-label={DEBATE_TEXT.whichQuestions}>
        <Link
          to="/questions"
          search={{}}
          data-on={state === undefined}
          aria-current={state === undefined ? 'page' : undefined}
        >
          {DEBATE_TEXT.all} {all.done && all.nodes.length}
        </Link>
        {STATES.map((one) => {
          const on = state === one.toLowerCase();
          return (
            <Link
              key={one}
              to="/questions"
              search={{ state: one.toLowerCase() }}
              data-on={on}
              aria-current={on ? 'page' : undefined}
            >
              {QUESTION_STATE_WORDS[one].word}{' '}
              {all.done && all.nodes.filter(({ state: its }) => its === one).length}
            </Link>
          );
        })}
      </nav>
      {all.fault !== undefined && <Failed fault={all.fault} onRetry={all.retry} />}
      {!all.done && all.fault === undefined && <Waiting />}
      {all.done && shown.length === 0 && <p className="muted">{DEBATE_TEXT.noQuestionIsIn}</p>}
      <ul className="question-rows">
        {shown.map((one) => (
          <Row key={one.id} question={one} />
        ))}
      </ul>
    </article>
  );
};
