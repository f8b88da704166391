/** What lies round a concept or example, as far as the address says, and what the filter leaves of it. */
import { useMemo, useState } from 'react';
import type { ConceptPageQuery, NeighbourhoodOfQuery } from '../generated/graphql.ts';
import { useAsk } from '../api/ask.ts';
import type { Asked } from '../api/ask.ts';
import { countRelations, membersIn } from '../filter/counts.ts';
import type { FilterCounts } from '../filter/counts.ts';
import { useDivisions } from '../filter/use-options.ts';
import type { NamedAgent } from '../filter/use-options.ts';
import { modelOf } from '../map/further.ts';
import type { MapModel } from '../map/further.ts';
import { waysOf } from '../map/ways/ways.ts';
import type { ViewFilter } from '../../../schema/view/filter.ts';
import { typeRow } from '../words/relations.ts';
import type { ViewState } from '../state/view.ts';
import { neighbourhoodDocument } from './documents.ts';
import { aroundOf, mapInput } from './map-input.ts';
import type { Around } from './map-input.ts';

export interface AroundTerm {
  readonly asked: Asked<NeighbourhoodOfQuery>;
  /** The last answer; one that is on its way leaves it standing, also when it is about another concept. */
  readonly data: NeighbourhoodOfQuery | undefined;
  readonly around: Around | undefined;
  /** What the filter keeps. */
  readonly model: MapModel | undefined;
  readonly counts: FilterCounts;
  /** Relations that the filter keeps. */
  readonly kept: number;
  /** Who holds something here. */
  readonly agents: readonly NamedAgent[];
}

type Path = NonNullable<ConceptPageQuery['ancestors']>['paths'][number];

const NO_DIVISIONS = [] as const;

const agentsOf = (data: NeighbourhoodOfQuery | undefined): readonly NamedAgent[] => {
  const holders = data?.neighbourhood?.relations.flatMap((relation) => relation.holders) ?? [];
  const named = new Map(holders.map(({ id, name }) => [id, { id, name }]));
  return [...named.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** What lies further up, along those types that the filter keeps. */
const waysIn = (paths: readonly Path[], { hide }: ViewFilter) =>
  waysOf(
    paths.filter(({ steps }) => steps.every(({ relation }) => !hide.includes(typeRow(relation.type).id))),
  );

const NO_PATHS: readonly Path[] = [];

/** The ways up that the page of a concept was answered; null until it was. */
export const pathsTo = (id: string, data: ConceptPageQuery | undefined): readonly Path[] | null =>
  data?.concept?.id === id ? (data.ancestors?.paths ?? NO_PATHS) : null;

/** Asks for it, and asks again when the depth changes; waits for the ways up, so that the map is drawn once. */
export const useAround = (
  id: string,
  { depth, filter }: ViewState,
  known: readonly Path[] | null = NO_PATHS,
): AroundTerm => {
  const asked = useAsk(neighbourhoodDocument, { id, depth });
  const [last, setLast] = useState<{
    readonly data: NeighbourhoodOfQuery;
    readonly paths: readonly Path[];
  }>();
  const answered = asked.data?.neighbourhood?.center.id === id ? asked.data : undefined;
  if (answered !== undefined && known !== null && (answered !== last?.data || known !== last.paths))
    setLast({ data: answered, paths: known });
  // The map before stays until the next is there, and with it the focus of whoever walks over it.
  const data = last?.data;
  const paths = last?.paths ?? NO_PATHS;
  // Asked for in any case: the filter counts what each division would leave.
  const divisions = useDivisions(true);
  const around = useMemo(() => {
    const answer = data?.neighbourhood;
    return answer === undefined || answer === null ? undefined : aroundOf(answer, data?.concept ?? null);
  }, [data]);
  const waits = filter.division !== null && divisions === undefined;
  const members = useMemo(() => membersIn(filter, divisions ?? NO_DIVISIONS), [filter, divisions]);
  const input = useMemo(
    () => (around === undefined || waits ? undefined : mapInput(around, filter, members, depth)),
    [around, waits, filter, members, depth],
  );
  const model = useMemo(
    () =>
      input === undefined
        ? undefined
        : { ...modelOf(input), ...(depth > 1 ? {} : { ways: waysIn(paths, filter) }) },
    [input, depth, paths, filter],
  );
  const counts = useMemo(
    () => countRelations(filter, around?.rows ?? [], divisions ?? NO_DIVISIONS),
    [filter, around, divisions],
  );
  const agents = useMemo(() => agentsOf(data), [data]);
  const kept = (input?.relations.length ?? 0) + (input?.further?.length ?? 0);
  return { asked, data, around, model, counts, kept, agents };
};
