/** What a thing rests on and what speaks against it: each piece with stance, mode, words and reading. */
import type { EvidenceCardFragment, EvidenceMode, Stance } from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { names } from '../words/interface.ts';
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
      <span className="muted">Read as:</span> {evidence.reading}
    </p>
  </li>
);

const STANCE_ORDER: readonly Stance[] = ['FOR', 'AGAINST', 'MENTION'];
// What is for it before what is against it before what only mentions it; words before works.
const weight = (one: EvidenceCardFragment): number =>
  STANCE_ORDER.indexOf(one.stance) * 2 + (one.quote === null ? 1 : 0);

interface EvidenceListProps {
  readonly evidence: readonly EvidenceCardFragment[];
  readonly rationale: string | null;
  /** What to say when there is neither. */
  readonly none: string;
}

export const EvidenceList = ({ evidence, rationale, none }: EvidenceListProps) => {
  const count = (stance: Stance) => evidence.filter((one) => one.stance === stance).length;
  const against = count('AGAINST');
  return (
    <div className="evidence">
      {evidence.length === 0 && <p className="muted">{none}</p>}
      <ul className="pieces">
        {[...evidence]
          .sort((a, b) => weight(a) - weight(b))
          .map((one) => (
            <Piece key={one.id} evidence={one} />
          ))}
      </ul>
      {evidence.length > 0 && (
        <p className="tally">
          <span className="tag for">for {count('FOR')}</span>{' '}
          <span className={against > 0 ? 'tag against' : 'tag'}>against {against}</span>
          {against === 0 && <span className="muted"> Nobody is recorded against it.</span>}
        </p>
      )}
      {rationale !== null && (
        <p className="rationale">
          <span className="caption">The atlas’s own reason:</span> {rationale}
        </p>
      )}
    </div>
  );
};
