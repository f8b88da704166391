/** Why an edge is there: who stands where, and in which words. Asked for when it is opened. */
import { useAsk } from '../api/ask.ts';
import { CiteThis } from '../cite/cite-this.tsx';
import { relationDocument } from '../concept/documents.ts';
import type { RelationPageQuery } from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { Failed, Waiting } from '../parts/states.tsx';
import { EvidenceList } from '../source/evidence-list.tsx';
import { UI } from '../words/interface.ts';
import { SIDE_WORDS, SOURCE_WORDS, WHO } from '../words/source.ts';
import { PARTS_TEXT } from '../words/pages/parts.ts';

type Relation = NonNullable<RelationPageQuery['relation']>;
type Person = Relation['holders'][number];

/** Everybody on a side once: in evidence, or by a position. */
const peopleOf = (relation: Relation) => {
  const by = (stance: 'FOR' | 'QUALIFIED' | 'AGAINST', first: readonly Person[]) => [
    ...new Map(
      [
        ...first,
        ...relation.positions.filter((one) => one.stance === stance).map(({ position }) => position.holder),
      ].map((person) => [person.id, person]),
    ).values(),
  ];
  return [
    ['FOR', by('FOR', relation.holders)],
    ['QUALIFIED', by('QUALIFIED', [])],
    ['AGAINST', by('AGAINST', relation.opponents)],
  ] as const;
};

/** Names by side, above the words, so that opposition is seen before one has read them all. */
const Sides = ({ relation }: { readonly relation: Relation }) => (
  <ul className="sides" aria-label={WHO}>
    {peopleOf(relation)
      .filter(([, people]) => people.length > 0)
      .map(([side, people]) => (
        <li key={side}>
          <span className={`tag ${side.toLowerCase()}`}>
            <span aria-hidden="true">{SIDE_WORDS[side].sign}</span> {SIDE_WORDS[side].names}
          </span>{' '}
          {people.map((person, index) => (
            <span key={person.id}>
              {index > 0 && ', '}
              <EntityLink id={person.id}>{person.name}</EntityLink>
            </span>
          ))}
        </li>
      ))}
  </ul>
);

export const WhyThisEdge = ({ id }: { readonly id: string }) => {
  const asked = useAsk(relationDocument, { id });
  const relation = asked.data?.relation;
  return (
    <div className="why" role="region" aria-label={UI.whyThisEdge}>
      <p className="caption">{UI.whyThisEdge}</p>
      {asked.fault !== undefined && <Failed fault={asked.fault} onRetry={asked.retry} />}
      {asked.loading && <Waiting />}
      {relation != null && (
        <>
          <Sides relation={relation} />
          <EvidenceList
            evidence={relation.evidence}
            stands={relation.positions}
            rationale={relation.rationale}
            none={SOURCE_WORDS.noSourceRelation}
          />
          <p>
            <EntityLink id={relation.id}>{PARTS_TEXT.thePageOfThis}</EntityLink>
          </p>
          <CiteThis id={relation.id} />
        </>
      )}
    </div>
  );
};
