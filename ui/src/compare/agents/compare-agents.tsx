/** Two people side by side: how each divides, what each answers to the same questions, and claims they take differently. */
import { Link } from '@tanstack/react-router';
import { useAsk } from '../../api/ask.ts';
import { claimName } from '../../debate/claims/claims.ts';
import { StandTag } from '../../debate/stand-tag.tsx';
import { DivisionRow } from '../../division/division-rows.tsx';
import type { ComparedAgentFragment } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { LevelGlyph } from '../../parts/level.tsx';
import { Failed, Waiting } from '../../parts/states.tsx';
import { COMPARE, COMPARE_AGENTS as WORDS } from '../../words/compare.ts';
import { compareAgentsDocument } from '../documents.ts';
import { dividedConcepts, sharedClaims, sharedQuestions } from './meeting.ts';

type Agent = ComparedAgentFragment;
interface Two {
  readonly one: Agent;
  readonly other: Agent;
}

const Divided = ({ one, other }: Two) => {
  const rows = dividedConcepts(one, other);
  return (
    <section className="page-part" aria-labelledby="divide-heading">
      <h2 id="divide-heading">{WORDS.divide}</h2>
      {[one, other]
        .filter(({ divisions }) => divisions.length === 0)
        .map(({ id, name }) => (
          <p key={id} className="muted">
            {WORDS.dividesNothing(name)}
          </p>
        ))}
      {rows.map(({ subject, one: mine, other: theirs }) => (
        <section key={subject.id} className="page-part" aria-labelledby={`divided-${subject.id}`}>
          <h3 id={`divided-${subject.id}`}>
            {mine.length > 0 && theirs.length > 0 ? WORDS.bothDivide(subject.name) : subject.name}
          </h3>
          <div className="compare-sides">
            {[
              { agent: one, divisions: mine },
              { agent: other, divisions: theirs },
            ]
              .filter(({ divisions }) => divisions.length > 0)
              .map(({ agent, divisions }) => (
                <div key={agent.id} className="compare-side card">
                  <p className="between-name">
                    <EntityLink id={agent.id}>{agent.name}</EntityLink>
                  </p>
                  <ul className="division-rows">
                    {divisions.map((division) => (
                      <DivisionRow key={division.id} division={division} here={subject.id} />
                    ))}
                  </ul>
                </div>
              ))}
          </div>
          {mine[0] !== undefined && theirs[0] !== undefined && (
            <p>
              <Link to="/compare" search={{ a: mine[0].id, b: theirs[0].id }}>
                {WORDS.sideBySide}
              </Link>
            </p>
          )}
        </section>
      ))}
    </section>
  );
};

const Positions = ({
  name,
  positions,
}: {
  readonly name: string;
  readonly positions: readonly Agent['positions'][number][];
}) => (
  <div className="compare-side card">
    <p className="between-name">{name}</p>
    {positions.map(({ id, text, level }) => (
      <p key={id}>
        <LevelGlyph level={level} /> <EntityLink id={id}>{text}</EntityLink>
      </p>
    ))}
  </div>
);

const Questions = ({ one, other }: Two) => {
  const rows = sharedQuestions(one, other);
  return (
    <section className="page-part" aria-labelledby="both-answer-heading">
      <h2 id="both-answer-heading">
        {WORDS.questions} <span className="count muted">{rows.length}</span>
      </h2>
      {rows.length === 0 && <p className="muted">{WORDS.noQuestions}</p>}
      {rows.map(({ subject, one: mine, other: theirs }) => (
        <section key={subject.id} className="page-part">
          <h3>
            <EntityLink id={subject.id}>{subject.text}</EntityLink>
          </h3>
          <div className="compare-sides">
            <Positions name={one.name} positions={mine} />
            <Positions name={other.name} positions={theirs} />
          </div>
        </section>
      ))}
    </section>
  );
};

const Claims = ({ one, other }: Two) => {
  const rows = sharedClaims(one, other);
  return (
    <section className="page-part" aria-labelledby="claims-heading">
      <h2 id="claims-heading">
        {WORDS.claims} <span className="count muted">{rows.length}</span>
      </h2>
      {rows.length === 0 && <p className="muted">{WORDS.noClaims}</p>}
      <ul className="between-rows">
        {rows.map(({ subject, one: mine, other: theirs }) => (
          <li key={subject.id}>
            <p className="between-name">
              <EntityLink id={subject.id}>{claimName(subject)}</EntityLink>
            </p>
            <ul className="compare-stands">
              {[
                { agent: one, takings: mine },
                { agent: other, takings: theirs },
              ].flatMap(({ agent, takings }) =>
                takings.map(({ stance, position }) => (
                  <li key={position.id}>
                    <StandTag stance={stance} /> {agent.name}:{' '}
                    <EntityLink id={position.id}>{position.text}</EntityLink>
                  </li>
                )),
              )}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
};

export const CompareAgents = ({ a, b }: { readonly a: string; readonly b: string }) => {
  const asked = useAsk(compareAgentsDocument, { a, b });
  const { data, fault } = asked;
  if (data === undefined) {
    return fault === undefined ? <Waiting /> : <Failed fault={fault} onRetry={asked.retry} />;
  }
  const { one, other } = data;
  if (one === null || other === null) return <p className="notice">{COMPARE.gone}</p>;
  return (
    <>
      <Divided one={one} other={other} />
      <Questions one={one} other={other} />
      <Claims one={one} other={other} />
    </>
  );
};
