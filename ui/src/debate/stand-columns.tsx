/** Who is for a claim, who qualifies it, who is against it: three columns side by side, one below the other on a phone. */
import type { BearingStance, PositionCardFragment } from '../generated/graphql.ts';
import { BEARING_WORDS } from '../words/debate.ts';
import { STANDS } from './claims/claims.ts';
import './debate.css';
import { PositionCard } from './position-card.tsx';
import { DEBATE_TEXT } from '../words/pages/debate.ts';

// More than this in a column are folded; how many, is said.
const MOST = 5;

interface StandColumnsProps {
  readonly by: Readonly<Record<BearingStance, readonly PositionCardFragment[]>>;
}

const Column = ({
  stance,
  positions,
}: {
  readonly stance: BearingStance;
  readonly positions: readonly PositionCardFragment[];
}) => (
  <section className={`stand-column ${stance.toLowerCase()}`} aria-labelledby={`stand-${stance}`}>
    <h3 id={`stand-${stance}`} className="stand-heading">
      <span aria-hidden="true">{BEARING_WORDS[stance].sign}</span> {BEARING_WORDS[stance].heading},{' '}
      {positions.length}
    </h3>
    {positions.length === 0 && <p className="muted">{DEBATE_TEXT.nobodyFor[stance]}</p>}
    {positions.slice(0, MOST).map((one) => (
      <PositionCard key={one.id} position={one} />
    ))}
    {positions.length > MOST && (
      <details className="stand-more">
        <summary>
          + {positions.length - MOST} {DEBATE_TEXT.more}
        </summary>
        {positions.slice(MOST).map((one) => (
          <PositionCard key={one.id} position={one} />
        ))}
      </details>
    )}
  </section>
);

export const StandColumns = ({ by }: StandColumnsProps) => (
  <div className="stand-columns">
    {STANDS.map((stance) => (
      <Column key={stance} stance={stance} positions={by[stance]} />
    ))}
  </div>
);
