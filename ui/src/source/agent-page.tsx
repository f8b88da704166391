/** Somebody who says or writes something: their words and works. */
import { useParams } from '@tanstack/react-router';
import { useAsk } from '../api/ask.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { PageOf } from '../parts/states.tsx';
import { commentName } from '../words/interface.ts';
import { AGENT_KIND_WORDS } from '../words/terms.ts';
import { agentDocument } from './documents.ts';
import './source.css';

export const AgentPage = () => {
  const { _splat = '' } = useParams({ strict: false });
  const id = `agent/${_splat}`;
  const asked = useAsk(agentDocument, { id });
  return (
    <PageOf id={id} asked={asked} pick={(data) => data.agent}>
      {(agent) => (
        <article className="page">
          <p className="caption">{AGENT_KIND_WORDS[agent.kind]}</p>
          <PageTitle title={agent.name} />
          {agent.otherNames.length > 0 && (
            <p>
              <span className="caption">Also known as:</span> {agent.otherNames.join(', ')}
            </p>
          )}
          {agent.note !== null && <p className="muted">{agent.note}</p>}
          <h2>What they are quoted saying</h2>
          {agent.quotes.length === 0 && <p className="muted">No words of theirs are quoted.</p>}
          <ul className="quote-rows">
            {agent.quotes.map((quote) => (
              <li key={quote.id}>
                <p className="words">
                  <EntityLink id={quote.id}>“{quote.exact}”</EntityLink>
                </p>
                <p className="muted">
                  in{' '}
                  <EntityLink id={quote.comment.id}>
                    {commentName(quote.comment.author.name, quote.comment.order)}
                  </EntityLink>
                </p>
              </li>
            ))}
          </ul>
          <h2>Works</h2>
          {agent.works.length === 0 && <p className="muted">No works of theirs are used.</p>}
          <ul>
            {agent.works.map((work) => (
              <li key={work.id}>
                <EntityLink id={work.id}>{work.title}</EntityLink>
                {work.year !== null && `, ${work.year}`}
              </li>
            ))}
          </ul>
        </article>
      )}
    </PageOf>
  );
};
