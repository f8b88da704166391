/** What the classification key and the examples make of two concepts: differing facets, and what lies between. */
import { useMemo } from 'react';
import { givenAnswers } from '../../classify/key-parts.ts';
import type { ShownKey } from '../../classify/key-parts.ts';
import { useKey } from '../../classify/use-key.ts';
import { useAll } from '../../find/use-all.ts';
import type {
  ComparedConceptFragment,
  ComparedExamplesQuery,
  RelationCardFragment,
} from '../../generated/graphql.ts';
import { Failed, Waiting } from '../../parts/states.tsx';
import { comparedExamplesDocument } from '../documents.ts';
import { borderlineExamples } from './borderline.ts';
import type { Example, ExampleLink } from './borderline.ts';
import { BorderlinePart } from './borderline-part.tsx';
import { sharedDivisions } from './divided-part.tsx';
import { differingFacets } from './facets.ts';
import { FacetPart } from './facet-part.tsx';

const pick = (data: ComparedExamplesQuery) => data.examples;

interface KeyPartsProps {
  readonly one: ComparedConceptFragment;
  readonly other: ComparedConceptFragment;
  readonly relations: readonly RelationCardFragment[];
}

const linksOf = (relations: readonly RelationCardFragment[]): readonly ExampleLink[] =>
  relations
    .filter(({ subject }) => subject.__typename === 'Example')
    .map(({ id, subject, object, sentence }) => ({
      relation: id,
      example: subject.id,
      concept: object.id,
      sentence,
    }));

const Parts = ({
  one,
  other,
  relations,
  shown,
  examples,
}: KeyPartsProps & { readonly shown: ShownKey; readonly examples: readonly Example[] }) => {
  const links = useMemo(() => linksOf(relations), [relations]);
  const facets = useMemo(() => {
    const of = (id: string) => ({
      id,
      examples: examples.filter((example) =>
        links.some((link) => link.example === example.id && link.concept === id),
      ),
    });
    return differingFacets(shown, of(one.id), of(other.id));
  }, [shown, examples, links, one.id, other.id]);
  const borderline = useMemo(
    () =>
      borderlineExamples(
        examples,
        links,
        [one.id, other.id],
        shown.key,
        sharedDivisions({ one, other }).map(({ id }) => id),
      ),
    [examples, links, one, other, shown],
  );
  return (
    <>
      <FacetPart rows={facets} names={[one.name, other.name]} shown={shown} />
      <BorderlinePart rows={borderline} shown={shown} />
    </>
  );
};

export const KeyParts = (props: KeyPartsProps) => {
  const { shown, fault, retry } = useKey();
  const list = useAll(comparedExamplesDocument, pick);
  const examples = useMemo(
    () => list.nodes.map(({ facets, ...example }) => ({ ...example, answers: givenAnswers(facets) })),
    [list.nodes],
  );
  const wrong = fault ?? list.fault;
  if (wrong !== undefined && (shown === undefined || !list.done)) {
    return (
      <Failed
        fault={wrong}
        onRetry={() => {
          retry();
          list.retry();
        }}
      />
    );
  }
  return shown === undefined || !list.done ? (
    <Waiting />
  ) : (
    <Parts {...props} shown={shown} examples={examples} />
  );
};
