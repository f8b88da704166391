/** The page of a relation: the sentence, who is for it, who qualifies it and who is against it, and their words. */
import { useNavigate, useParams } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo } from 'react';
import { useAsk } from '../api/ask.ts';
import { CiteThis } from '../cite/cite-this.tsx';
import { ClaimMap } from '../debate/claims/claim-map.tsx';
import { claimLine } from '../debate/claims/claim-lines.ts';
import { StandsPart } from '../debate/stands-part.tsx';
import type { RelationPageQuery } from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { LevelBadge } from '../parts/level.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { PageOf } from '../parts/states.tsx';
import { EvidenceList } from '../source/evidence-list.tsx';
import { useNarrow } from '../state/media.ts';
import { pageStatus } from '../state/page.ts';
import { ContestedTag } from '../parts/contested-tag.tsx';
import { ASSERTED, ATTRIBUTED } from '../words/debate.ts';
import { plural } from '../words/interface.ts';
import { typeRow } from '../words/relations.ts';
import './concept.css';
import { relationDocument } from './documents.ts';
import { CONCEPT_TEXT } from '../words/pages/concept.ts';
import { UI } from '../words/interface.ts';

type Relation = NonNullable<RelationPageQuery['relation']>;

const People = ({
  label,
  people,
  none,
}: {
  readonly label: string;
  readonly people: Relation['holders'];
  readonly none: string;
}) => (
  <p>
    <span className="caption">{label}:</span>{' '}
    {people.length === 0
      ? none
      : people.map((person, index) => (
          <span key={person.id}>
            {index > 0 && ', '}
            <EntityLink id={person.id}>{person.name}</EntityLink>
          </span>
        ))}
  </p>
);

const Body = ({ relation }: { readonly relation: Relation }) => {
  const row = typeRow(relation.type);
  const narrow = useNarrow();
  const navigate = useNavigate();
  const open = useCallback((term: string) => void navigate({ to: `/${term}` }), [navigate]);
  const lines = useMemo(() => [claimLine(relation)], [relation]);
  const holders = new Set(relation.positions.map(({ position }) => position.holder.id)).size;
  const count = relation.positions.length;
  const words = count === 0 ? '' : `${plural(count, 'position')}, ${plural(holders, 'holder')}`;
  useEffect(() => {
    pageStatus.set(words);
    return () => pageStatus.set('');
  }, [words]);
  return (
    <article className={count > 0 ? 'page wide' : 'page'}>
      <header className="page-part">
        <p className="caption">{CONCEPT_TEXT.relation}</p>
        <PageTitle title={relation.sentence}>
          <EntityLink id={relation.subject.id}>{relation.subject.name}</EntityLink> {row.label}{' '}
          <EntityLink id={relation.object.id}>{relation.object.name}</EntityLink>
          {relation.mode === 'ATTRIBUTED' && <span className="muted">{CONCEPT_TEXT.bySome}</span>}
        </PageTitle>
        {!narrow && (
          <ClaimMap id={relation.id} claims={lines} chosen={null} onChoose={() => undefined} onOpen={open} />
        )}
        <p className="badges">
          <LevelBadge level={relation.level} />
          {relation.contested && <ContestedTag />}
          <span className="tag">{relation.mode === 'ASSERTED' ? ASSERTED : ATTRIBUTED}</span>
        </p>
        <p className="muted">{row.meaning}</p>
        {relation.mode === 'ATTRIBUTED' && <p>{CONCEPT_TEXT.shownAsTheView}</p>}
      </header>
      <StandsPart stands={relation.positions} heading={CONCEPT_TEXT.whoHoldsWhat} />
      <section className="page-part" aria-labelledby="evidence-heading">
        <h2 id="evidence-heading">{CONCEPT_TEXT.theWordsAndWorks}</h2>
        <People label={CONCEPT_TEXT.forIt} people={relation.holders} none={UI.nobody} />
        <People label={CONCEPT_TEXT.againstIt} people={relation.opponents} none={UI.nobody} />
        <EvidenceList
          evidence={relation.evidence}
          rationale={relation.rationale}
          none={CONCEPT_TEXT.noSourceRelation}
        />
      </section>
      <CiteThis id={relation.id} />
    </article>
  );
};

export const RelationPage = () => {
  const { _splat = '' } = useParams({ strict: false });
  const id = `relation/${_splat}`;
  const asked = useAsk(relationDocument, { id });
  return (
    <PageOf id={id} asked={asked} pick={(data) => data.relation}>
      {(relation) => <Body key={relation.id} relation={relation} />}
    </PageOf>
  );
};
