/** A position: what somebody holds, the claims it bears on, and what shows it. */
import { useParams } from '@tanstack/react-router';
import { positionTitle } from '../../../schema/view/title.ts';
import { useAsk } from '../api/ask.ts';
import { CiteThis } from '../cite/cite-this.tsx';
import { EntityLink } from '../parts/entity-link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { PageOf } from '../parts/states.tsx';
import { claimName } from './claims/claims.ts';
import './debate.css';
import { positionDocument } from './documents.ts';
import { PositionCard } from './position-card.tsx';
import { StandTag } from './stand-tag.tsx';
import { DEBATE_TEXT } from '../words/pages/debate.ts';

export const PositionPage = () => {
  const { _splat = '' } = useParams({ strict: false });
  const id = `position/${_splat}`;
  const asked = useAsk(positionDocument, { id });
  return (
    <PageOf id={id} asked={asked} pick={(data) => data.position}>
      {(position) => (
        <article className="page">
          <p className="caption">{DEBATE_TEXT.position}</p>
          <PageTitle title={positionTitle(position.holder.name, position.text)}>
            {DEBATE_TEXT.what} {position.holder.name} {DEBATE_TEXT.holds}
          </PageTitle>
          {position.question !== null && (
            <p>
              <span className="muted">{DEBATE_TEXT.onTheQuestion}</span>{' '}
              <EntityLink id={position.question.id}>{position.question.text}</EntityLink>
            </p>
          )}
          <h2>{DEBATE_TEXT.whatIsHeldAnd}</h2>
          <h3 className="visually-hidden">{DEBATE_TEXT.holder}</h3>
          <PositionCard position={position} />
          <h2>{DEBATE_TEXT.theClaimsItBears}</h2>
          {position.bearings.length === 0 && <p className="muted">{DEBATE_TEXT.noneOfTheAtlas}</p>}
          <ul className="supports">
            {position.bearings.map(({ claim, stance }) => (
              <li key={claim.id}>
                <StandTag stance={stance} /> <EntityLink id={claim.id}>{claimName(claim)}</EntityLink>
              </li>
            ))}
          </ul>
          <CiteThis id={position.id} />
        </article>
      )}
    </PageOf>
  );
};
