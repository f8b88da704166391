/** The page of a relation: the sentence, who is for it and against it, and their words. */
import { useParams } from '@tanstack/react-router';
import { useAsk } from '../api/ask.ts';
import type { RelationPageQuery } from '../generated/graphql.ts';
import { LineSample } from '../map/legend/line-sample.tsx';
import { EntityLink } from '../parts/entity-link.tsx';
import { LevelBadge } from '../parts/level.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { PageOf } from '../parts/states.tsx';
import { EvidenceList } from '../source/evidence-list.tsx';
import { UI } from '../words/interface.ts';
import { typeRow } from '../words/relations.ts';
import './concept.css';
import { relationDocument } from './documents.ts';

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
  return (
    <article className="page">
      <p className="caption">Relation</p>
      <PageTitle title={relation.sentence}>
        <EntityLink id={relation.subject.id}>{relation.subject.name}</EntityLink> {row.label}{' '}
        <EntityLink id={relation.object.id}>{relation.object.name}</EntityLink>
        {relation.mode === 'ATTRIBUTED' && <span className="muted">, by some</span>}
      </PageTitle>
      <p className="badges">
        <LevelBadge level={relation.level} />
        <LineSample type={row.id} />
        {relation.contested && (
          <span className="tag contested">
            <span aria-hidden="true">±</span> {UI.contested}
          </span>
        )}
      </p>
      <p className="muted">{row.meaning}</p>
      <p>
        {relation.mode === 'ASSERTED'
          ? 'The atlas asserts this.'
          : 'The atlas does not assert this: it is shown as the view of those who hold it, and left out of inference.'}
      </p>
      <People label="For it" people={relation.holders} none="nobody is recorded" />
      <People label="Against it" people={relation.opponents} none="nobody is recorded" />
      <h2>The words and works</h2>
      <EvidenceList
        evidence={relation.evidence}
        rationale={relation.rationale}
        none="No source is recorded for this relation."
      />
    </article>
  );
};

export const RelationPage = () => {
  const { _splat = '' } = useParams({ strict: false });
  const id = `relation/${_splat}`;
  const asked = useAsk(relationDocument, { id });
  return (
    <PageOf id={id} asked={asked} pick={(data) => data.relation}>
      {(relation) => <Body relation={relation} />}
    </PageOf>
  );
};
