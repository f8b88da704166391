/** A way of the API's answer as the chain that is drawn of it. Pure. */
import type { PathsBetweenQuery, TermCardFragment } from '../generated/graphql.ts';
import { typeRow } from '../words/relations.ts';
import type { ChainLink, ChainTerm } from './chain.ts';

export type Way = NonNullable<PathsBetweenQuery['paths']>['paths'][number];
type Step = Way['steps'][number];

const term = (card: TermCardFragment): ChainTerm => ({
  id: card.id,
  name: card.name,
  kind: card.__typename === 'Concept' ? card.kind : 'EXAMPLE',
  level: card.level,
});

const link = ({ from, relation }: Step): ChainLink => ({
  id: relation.id,
  type: typeRow(relation.type).id,
  level: relation.level,
  attributed: relation.mode === 'ATTRIBUTED',
  contested: relation.contested,
  forward: relation.subject.id === from.id,
});

/** The things on a way and the relations between them. */
export const chainParts = ({
  steps,
}: Way): { readonly terms: readonly ChainTerm[]; readonly links: readonly ChainLink[] } => {
  const first = steps[0];
  return {
    terms: first === undefined ? [] : [term(first.from), ...steps.map(({ to }) => term(to))],
    links: steps.map(link),
  };
};
