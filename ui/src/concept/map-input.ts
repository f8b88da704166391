/** From the API's neighbourhood to what map and list are made from. Pure. */
import type { NeighbourhoodOfQuery, TermCardFragment } from '../generated/graphql.ts';
import type { MapInput, MapTerm, Shape } from '../map/model.ts';
import type { Level } from '../../../schema/vocabulary/terms.ts';
import { typeRow } from '../words/relations.ts';
import { termId } from '../words/terms.ts';

type Cut = NonNullable<NeighbourhoodOfQuery['concept']>['divisions'][number];
type Neighbourhood = NonNullable<NeighbourhoodOfQuery['neighbourhood']>;

/** A concept or example as a box knows it. */
export const mapTerm = (term: TermCardFragment): MapTerm => ({
  id: term.id,
  name: term.name,
  shape: term.__typename === 'Concept' ? (termId(term.kind) as Shape) : 'example',
  level: termId(term.level) as Level,
  retired: term.status === 'RETIRED',
});

/** “Beren Millidge: direct and amortized”. */
const cutName = ({ name, agent }: Cut): string =>
  agent === null ? name : `${agent.name}: ${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;

/** The centre, its neighbours and its relations, without the types in `hidden`. */
export const mapInput = (
  answer: Neighbourhood,
  hidden: readonly string[],
  divisions: readonly Cut[] = [],
): MapInput => {
  const center = mapTerm(answer.center);
  return {
    center,
    cuts: divisions.map((one) => ({ name: cutName(one), members: one.members.map(({ id }) => id) })),
    terms: answer.nodes.map((node) => mapTerm(node.term)),
    relations: answer.relations
      .filter((relation) => relation.subject.id === center.id || relation.object.id === center.id)
      .map((relation) => ({
        id: relation.id,
        type: typeRow(relation.type).id,
        subject: relation.subject.id,
        object: relation.object.id,
        attributed: relation.mode === 'ATTRIBUTED',
        contested: relation.contested,
        level: termId(relation.level) as Level,
      }))
      .filter((relation) => !hidden.includes(relation.type)),
  };
};
