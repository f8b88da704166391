/** From the API's neighbourhood to what map and list are made from. Pure. */
import type { CutCardFragment, NeighbourhoodOfQuery, TermCardFragment } from '../generated/graphql.ts';
import type { CountedRelation } from '../filter/counts.ts';
import type { Beside, MapCut, MapInput, MapRelation, MapTerm, Shape } from '../map/model.ts';
import { keepsRelation } from '../../../schema/view/filter.ts';
import type { DivisionMembers, ViewFilter } from '../../../schema/view/filter.ts';
import type { Level } from '../../../schema/vocabulary/terms.ts';
import { typeRow } from '../words/relations.ts';
import { termId } from '../words/terms.ts';

type Neighbourhood = NonNullable<NeighbourhoodOfQuery['neighbourhood']>;
type Divided = NonNullable<NeighbourhoodOfQuery['concept']>;

/** A relation as map and list know it, and as the filter sees it. */
export interface AroundRow extends CountedRelation {
  readonly edge: MapRelation;
}

/** All that was read round a centre, before any filter. */
export interface Around {
  readonly center: MapTerm;
  readonly terms: readonly MapTerm[];
  readonly rows: readonly AroundRow[];
  readonly cuts: readonly MapCut[];
  readonly beside: readonly Beside[];
}

/** A concept or example as a box knows it. */
export const mapTerm = (term: TermCardFragment): MapTerm => ({
  id: term.id,
  name: term.name,
  shape: term.__typename === 'Concept' ? (termId(term.kind) as Shape) : 'example',
  level: termId(term.level) as Level,
  retired: term.status === 'RETIRED',
});

/** “Beren Millidge 2022: direct and amortized”. */
const cutName = ({ name, agent, work }: CutCardFragment, dated: boolean): string => {
  if (agent === null) return name;
  const year = dated && typeof work?.year === 'number' ? ` ${work.year}` : '';
  return `${agent.name}${year}: ${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
};

const inUse = <T extends CutCardFragment>(cuts: readonly T[]): readonly T[] =>
  cuts.filter(({ status }) => status === 'CURRENT');

const cutsOf = (concept: Divided | null): readonly MapCut[] =>
  inUse(concept?.divisions ?? []).map((one) => ({
    id: one.id,
    name: cutName(one, false),
    members: one.members.map(({ id }) => id),
  }));

const besideOf = (concept: Divided | null, center: string): readonly Beside[] =>
  inUse(concept?.memberOf ?? []).map((one) => ({
    division: one.id,
    heading: cutName(one, true),
    of: one.of.id,
    terms: one.members.filter(({ id }) => id !== center).map((member) => mapTerm(member)),
  }));

/** Everything that an answer holds, by distance from its centre. */
export const aroundOf = (answer: Neighbourhood, concept: Divided | null = null): Around => {
  const center = mapTerm(answer.center);
  const terms = answer.nodes.map((node) => mapTerm(node.term));
  const known = new Map([...terms, center].map((term) => [term.id, term]));
  const distances = new Map(answer.nodes.map(({ term, distance }) => [term.id, distance]));
  const away = (id: string): number => distances.get(id) ?? 0;
  const rows = answer.relations.map((relation): AroundRow => {
    const { id, mode, contested } = relation;
    const [subject, object] = [relation.subject.id, relation.object.id];
    const type = typeRow(relation.type).id;
    const level = termId(relation.level) as Level;
    // Of two ends equally far away, the subject: it is said something of the other.
    const far = known.get(away(object) > away(subject) ? object : subject) ?? center;
    const quotes = relation.evidence.filter(({ quote }) => quote !== null).length;
    return {
      edge: { id, type, subject, object, attributed: mode === 'ATTRIBUTED', contested, level, quotes },
      relation: { type, level, contested, holders: relation.holders.map((holder) => holder.id) },
      far: { id: far.id, kind: far.shape },
    };
  });
  return { center, terms, rows, cuts: cutsOf(concept), beside: besideOf(concept, center.id) };
};

/** What of it the filter keeps. */
export const mapInput = (
  { center, terms, rows, cuts, beside }: Around,
  filter: ViewFilter,
  members: DivisionMembers,
  depth = 1,
): MapInput => {
  const kept = rows
    .filter(({ relation, far }) => keepsRelation(filter, relation, far, members))
    .map(({ edge }) => edge);
  const near = ({ subject, object }: MapRelation) => subject === center.id || object === center.id;
  return {
    center,
    terms,
    depth,
    cuts,
    beside: beside.filter(({ division }) => filter.division === null || filter.division === division),
    relations: kept.filter(near),
    further: kept.filter((one) => !near(one)),
  };
};
