/** Who is for a claim, who qualifies it and who is against it, with the questions behind it. */
import { EntityLink } from '../parts/entity-link.tsx';
import { byStance, questionsBehind } from './by-stance.ts';
import type { Stand } from './by-stance.ts';
import './debate.css';
import { StandColumns } from './stand-columns.tsx';
import { DEBATE_TEXT } from '../words/pages/debate.ts';

export const StandsPart = ({
  stands,
  heading,
}: {
  readonly stands: readonly Stand[];
  readonly heading: string;
}) => {
  const questions = questionsBehind(stands);
  if (stands.length === 0) return null;
  return (
    <section className="page-part" aria-labelledby="stands-heading">
      <h2 id="stands-heading">{heading}</h2>
      <StandColumns by={byStance(stands)} />
      {questions.length > 0 && (
        <p className="question-behind">
          <span className="muted">{DEBATE_TEXT.questionsBehind(questions.length)}</span>{' '}
          {questions.map((one, index) => (
            <span key={one.id}>
              {index > 0 && ' · '}
              <EntityLink id={one.id}>{one.text}</EntityLink>
            </span>
          ))}
        </p>
      )}
    </section>
  );
};
