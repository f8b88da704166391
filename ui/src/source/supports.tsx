/** What a quote or work is given for: sign and word, and a link to the thing. */
import type { EvidenceMode, Stance, TargetCardFragment } from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { LevelGlyph } from '../parts/level.tsx';
import { StanceTag } from './evidence-list.tsx';
import { SOURCE_TEXT } from '../words/pages/source.ts';

interface Support {
  readonly id: string;
  readonly stance: Stance;
  readonly mode: EvidenceMode;
  readonly reading?: string;
  readonly target: TargetCardFragment;
}

export const targetName = (target: TargetCardFragment): string =>
  target.__typename === 'Relation'
    ? target.sentence
    : target.__typename === 'Position'
      ? `${target.holder.name}: ${target.text}`
      : target.name;

export const Supports = ({ evidence }: { readonly evidence: readonly Support[] }) => (
  <ul className="supports">
    {evidence.map((one) => (
      <li key={one.id}>
        <StanceTag stance={one.stance} mode={one.mode} /> <LevelGlyph level={one.target.level} />{' '}
        <EntityLink id={one.target.id}>{targetName(one.target)}</EntityLink>
        {one.reading !== undefined && (
          <p className="reading muted">
            {SOURCE_TEXT.readAs2} {one.reading}
          </p>
        )}
      </li>
    ))}
  </ul>
);

const KINDS = [
  ['Concept', 'Concepts'],
  ['Relation', 'Relations'],
  ['Example', 'Examples'],
  ['Position', 'Positions'],
  ['Division', 'Divisions'],
] as const;

/** The same, by what they are about. */
export const SupportsByKind = ({ evidence }: { readonly evidence: readonly Support[] }) =>
  KINDS.map(([kind, heading]) => {
    const of = evidence.filter((one) => one.target.__typename === kind);
    if (of.length === 0) return null;
    return (
      <section key={kind} className="page-part" aria-labelledby={`rests-${kind}`}>
        <h3 id={`rests-${kind}`}>
          {heading} <span className="count">{of.length}</span>
        </h3>
        <Supports evidence={of} />
      </section>
    );
  });
