/** The claims of a question as a list: the small map's twin, with who stands where on each, counted. */
import type { ClaimCardFragment } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { LevelGlyph } from '../../parts/level.tsx';
import { ContestedTag } from '../../parts/contested-tag.tsx';
import { STANDS, claimName } from './claims.ts';
import type { Stands } from './claims.ts';
import '../debate.css';
import { StandTag } from '../stand-tag.tsx';
import { DEBATE_TEXT } from '../../words/pages/debate.ts';

interface ClaimListProps {
  readonly claims: readonly Stands<ClaimCardFragment, unknown>[];
  readonly chosen: string | null;
  readonly onChoose: (claim: string) => void;
}

const kindOf = (claim: ClaimCardFragment): string => {
  if (claim.__typename !== 'Relation')
    return claim.__typename === 'Division' ? DEBATE_TEXT.aDivision : DEBATE_TEXT.anExample;
  return claim.mode === 'ASSERTED' ? DEBATE_TEXT.assertedClaim : DEBATE_TEXT.attributedClaim;
};

export const ClaimList = ({ claims, chosen, onChoose }: ClaimListProps) => (
  <ul className="claim-list">
    {claims.map(({ claim, by }) => (
      <li key={claim.id} className="claim-row" data-chosen={claim.id === chosen} data-claim={claim.id}>
        <span className="claim-words">
          <LevelGlyph level={claim.level} />
          <EntityLink id={claim.id}>{claimName(claim)}</EntityLink>{' '}
          <span className="muted">{kindOf(claim)}</span>
        </span>
        {claim.contested && <ContestedTag />}
        <span className="claim-tally">
          {STANDS.map((stance) => (
            <StandTag key={stance} stance={stance} count={by[stance].length} />
          ))}
        </span>
        {claims.length > 1 && (
          <button
            type="button"
            className="plain-button"
            aria-pressed={claim.id === chosen}
            onClick={() => onChoose(claim.id)}
          >
            {claim.id === chosen ? DEBATE_TEXT.shownBelow : DEBATE_TEXT.showBelow}
            <span className="visually-hidden">: {claimName(claim)}</span>
          </button>
        )}
      </li>
    ))}
  </ul>
);
