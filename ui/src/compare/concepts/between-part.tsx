/** The relations between two things, each with whose words are for it and against it. */
import { WhyThisEdge } from '../../outline/why-this-edge.tsx';
import '../../outline/outline.css';
import type { RelationCardFragment } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { LevelGlyph } from '../../parts/level.tsx';
import { Waiting } from '../../parts/states.tsx';
import { ContestedTag } from '../../parts/contested-tag.tsx';
import { COMPARE } from '../../words/compare.ts';
import { relationType } from '../../../../schema/vocabulary/relation-types.ts';
import { typeRow } from '../../words/relations.ts';

interface BetweenPartProps {
  readonly relations: readonly RelationCardFragment[];
  readonly done: boolean;
}

// What sets two things apart comes first, then what likens them, then the rest.
const FAMILY_ORDER = ['opposition', 'likeness'];
const rank = ({ type }: RelationCardFragment): number => {
  const at = FAMILY_ORDER.indexOf(relationType(typeRow(type).id).family);
  return at < 0 ? FAMILY_ORDER.length : at;
};

export const BetweenPart = ({ relations, done }: BetweenPartProps) => (
  <section className="page-part" aria-labelledby="between-heading">
    <h2 id="between-heading">
      {COMPARE.between} {done && <span className="count muted">{relations.length}</span>}
    </h2>
    {!done && <Waiting />}
    {done && relations.length === 0 && <p className="muted">{COMPARE.noBetween}</p>}
    <ul className="between-rows">
      {relations
        .toSorted((a, b) => rank(a) - rank(b))
        .map((relation) => (
          <li key={relation.id} data-relation={relation.id}>
            <p className="between-name">
              <LevelGlyph level={relation.level} />{' '}
              <EntityLink id={relation.id}>{relation.sentence}</EntityLink>{' '}
              {relation.contested && <ContestedTag />}
            </p>
            <WhyThisEdge id={relation.id} />
          </li>
        ))}
    </ul>
  </section>
);
