/** The examples of a concept: what each is, why it is one, and what the divisions make of it. */
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { classify } from '../../../../schema/classify/classify.ts';
import { useAsk } from '../../api/ask.ts';
import { givenAnswers } from '../../classify/key-parts.ts';
import type { ShownKey } from '../../classify/key-parts.ts';
import { useKey } from '../../classify/use-key.ts';
import type { ConceptExamplesQuery } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { LevelGlyph } from '../../parts/level.tsx';
import { Failed } from '../../parts/states.tsx';
import { StanceTag } from '../../source/evidence-list.tsx';
import { placeOfQuote } from '../../source/reader/search.ts';
import { ContestedTag } from '../../parts/contested-tag.tsx';
import { STATE_WORDS, capital } from '../../words/pages/classify.ts';
import { DETAIL_WORDS, shownOf } from '../../words/pages/detail.ts';
import { OWN_REASON } from '../../words/source.ts';
import './detail.css';
import { conceptExamplesDocument } from './documents.ts';
import { CONCEPT_TEXT } from '../../words/pages/concept.ts';
import { relationType } from '../../../../schema/vocabulary/relation-types.ts';

type Edge = NonNullable<ConceptExamplesQuery['concept']>['relations']['edges'][number];
type Example = Extract<Edge['other'], { __typename: 'Example' }>;
type Relation = Edge['node'];

const Why = ({ relation }: { readonly relation: Relation }) => (
  <>
    {relation.evidence.map(({ id, stance, mode, reading, quote, work }) => (
      <p key={id} className="example-why">
        <StanceTag stance={stance} mode={mode} />{' '}
        {quote !== null && (
          <>
            <EntityLink id={quote.speaker.id}>{quote.speaker.name}</EntityLink>:{' '}
            <Link {...placeOfQuote(quote.id, quote.comment.id)} className="words quoted-link">
              “{quote.exact}”
            </Link>{' '}
          </>
        )}
        {work !== null && (
          <>
            <EntityLink id={work.id}>{work.title}</EntityLink>
            {work.year !== null && `, ${work.year}`}.{' '}
          </>
        )}
        <span className="muted">{reading}</span>
      </p>
    ))}
    {relation.rationale !== null && (
      <p className="example-why">
        <span className="caption">{OWN_REASON}</span> {relation.rationale}
      </p>
    )}
    {relation.evidence.length === 0 && relation.rationale === null && (
      <p className="muted example-why">{DETAIL_WORDS.noReason}</p>
    )}
  </>
);

/** “Direct / amortized: Hybrid. Selection / control: Selection.” */
const Verdicts = ({ example, shown }: { readonly example: Example; readonly shown: ShownKey }) => {
  const outcomes = useMemo(
    () => classify(givenAnswers(example.facets), shown.key).divisions,
    [example.facets, shown],
  );
  return (
    <ul className="example-verdicts" aria-label={DETAIL_WORDS.classified}>
      {outcomes.map(({ division, state, label }) => (
        <li key={division}>
          <span className="muted">{shown.divisions.get(division)?.name ?? division}:</span>{' '}
          <strong>{capital(label ?? STATE_WORDS[state] ?? '')}</strong>
        </li>
      ))}
    </ul>
  );
};

const Row = ({ edge, example, shown }: { edge: Edge; example: Example; shown: ShownKey | undefined }) => (
  <li className="example-row" data-example={example.id}>
    <p className="example-name">
      <LevelGlyph level={edge.node.level} />
      <EntityLink id={example.id}>{example.name}</EntityLink>
      <span className="muted">
        {edge.reads === relationType('exemplifies').inverse ? '' : edge.reads}
        {edge.node.mode === 'ATTRIBUTED' && CONCEPT_TEXT.bySomeBeside}
      </span>
      {edge.node.contested && <ContestedTag />}
    </p>
    <p>{example.description}</p>
    {example.caveat !== null && <p className="muted">{example.caveat}</p>}
    <Why relation={edge.node} />
    {shown !== undefined && example.facets.length > 0 && <Verdicts example={example} shown={shown} />}
  </li>
);

export const ExamplesPart = ({ id }: { readonly id: string }) => {
  const asked = useAsk(conceptExamplesDocument, { id });
  const { shown } = useKey();
  const list = asked.data?.concept?.relations;
  if (asked.fault !== undefined) return <Failed fault={asked.fault} onRetry={asked.retry} />;
  if (list === undefined || list.edges.length === 0) return null;
  return (
    <section className="panel-part" aria-labelledby="examples-heading">
      <h2 id="examples-heading" className="panel-heading">
        {DETAIL_WORDS.examples}, {list.totalCount}
      </h2>
      <ul className="example-rows">
        {list.edges.map((edge) =>
          edge.other.__typename === 'Example' ? (
            <Row key={edge.node.id} edge={edge} example={edge.other} shown={shown} />
          ) : null,
        )}
      </ul>
      {list.edges.length < list.totalCount && (
        <p className="muted">{shownOf(list.edges.length, list.totalCount)}</p>
      )}
    </section>
  );
};
