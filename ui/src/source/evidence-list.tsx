/** What a thing rests on and what speaks against it, by side: each piece with its mode, words and reading. */
import type { Stand } from '../debate/by-stance.ts';
import { PositionCard } from '../debate/position-card.tsx';
import type { EvidenceCardFragment, EvidenceMode, Stance } from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { names } from '../words/interface.ts';
import { NOBODY_AGAINST, OWN_REASON, READ_AS, SIDES, SIDE_WORDS } from '../words/source.ts';
import type { Side } from '../words/source.ts';
import { EVIDENCE_MODE_WORDS, STANCE_WORDS, WORK_STATUS_WORDS } from '../words/terms.ts';
import { QuoteCard } from './quote-card.tsx';
import './source.css';

/** “+ for, asserts”: sign and word, so that colour carries nothing alone. */
export const StanceTag = ({ stance, mode }: { readonly stance: Stance; readonly mode: EvidenceMode }) => (
  <span className={`tag ${stance.toLowerCase()}`}>
    <span aria-hidden="true">{STANCE_WORDS[stance].sign}</span> {STANCE_WORDS[stance].word},{' '}
    {EVIDENCE_MODE_WORDS[mode]}
  </span>
);

const WorkCard = ({ evidence }: { readonly evidence: EvidenceCardFragment }) => {
  const { work } = evidence;
  if (work === null) return null;
  const by = names(work.authors.map((author) => author.name));
  return (
    <div className="quote-card card">
      <p className="quote-head">
        <span>
          <EntityLink id={work.id}>{work.title}</EntityLink>
          <span className="muted">
            {' '}
            {by}
            {work.year !== null && `, ${work.year}`}; {WORK_STATUS_WORDS[work.status]}
          </span>
        </span>
        <StanceTag stance={evidence.stance} mode={evidence.mode} />
      </p>
    </div>
  );
};

const Piece = ({ evidence }: { readonly evidence: EvidenceCardFragment }) => (
  <li className="piece">
    {evidence.quote === null ? (
      <WorkCard evidence={evidence} />
    ) : (
      <QuoteCard quote={evidence.quote} tag={<StanceTag stance={evidence.stance} mode={evidence.mode} />} />
    )}
    <p className="reading">
      <span className="muted">{READ_AS}</span> {evidence.reading}
    </p>
  </li>
);

interface GroupProps {
  readonly side: Side;
  readonly pieces: readonly EvidenceCardFragment[];
  readonly stands: readonly Stand[];
}

const Group = ({ side, pieces, stands }: GroupProps) => {
  const { sign, heading } = SIDE_WORDS[side];
  return (
    <div className={`side ${side.toLowerCase()}`} role="group" aria-label={heading} data-side={side}>
      <p className="side-heading">
        <span aria-hidden="true">{sign}</span> {heading},{' '}
        <span className="count">{pieces.length + stands.length}</span>
      </p>
      <ul className="pieces">
        {pieces.map((one) => (
          <Piece key={one.id} evidence={one} />
        ))}
        {stands.map(({ position }) => (
          <li key={position.id} className="piece">
            <PositionCard position={position} />
          </li>
        ))}
      </ul>
    </div>
  );
};

interface EvidenceListProps {
  readonly evidence: readonly EvidenceCardFragment[];
  readonly rationale: string | null;
  /** What to say when there is neither. */
  readonly none: string;
  /** Positions on it, where they stand nowhere else on the page. */
  readonly stands?: readonly Stand[];
}

export const EvidenceList = ({ evidence, rationale, none, stands = [] }: EvidenceListProps) => {
  // Words before works.
  const sorted = [...evidence].sort((a, b) => Number(a.quote === null) - Number(b.quote === null));
  const groups = SIDES.map((side) => ({
    side,
    pieces: sorted.filter(({ stance }) => stance === side),
    stands: stands.filter(({ stance }) => stance === side),
  })).filter((group) => group.pieces.length + group.stands.length > 0);
  return (
    <div className="evidence">
      {groups.length === 0 && <p className="muted">{none}</p>}
      {groups.map((group) => (
        <Group key={group.side} {...group} />
      ))}
      {groups.length > 0 && groups.every(({ side }) => side !== 'AGAINST') && (
        <p className="muted tally">{NOBODY_AGAINST}</p>
      )}
      {rationale !== null && (
        <p className="rationale">
          <span className="caption">{OWN_REASON}</span> {rationale}
        </p>
      )}
    </div>
  );
};
