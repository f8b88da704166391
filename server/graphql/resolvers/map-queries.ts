/** The atlas from above, as a tree and as paths: made from the graph in memory, at most once for each state of it. */
import { z } from 'zod';
import { AtlasError } from '../../../schema/vocabulary/errors.ts';
import { typeOfId } from '../../../schema/vocabulary/ids.ts';
import { findableIn } from '../../../schema/view/findable.ts';
import { conceptCounts } from '../../../schema/view/filter-counts.ts';
import { isFiltering, NO_FILTER } from '../../../schema/view/filter.ts';
import type { ViewFilter } from '../../../schema/view/filter.ts';
import type { GraphIndex } from '../../../schema/view/graph-index.ts';
import { keptInTurns } from '../../../schema/view/kept.ts';
import { overviewOf } from '../../../schema/view/overview.ts';
import type { Dot, Line } from '../../../schema/view/overview.ts';
import { MOST_WAYS, pathsBetween } from '../../../schema/view/paths.ts';
import type { Step, Way } from '../../../schema/view/paths.ts';
import { compareKeys, otherPlaces, rowKey, rowTypes, treeRows } from '../../../schema/view/tree-rows.ts';
import type { OtherPlace, RowKey, TreeRow } from '../../../schema/view/tree-rows.ts';
import { CONCEPT_KINDS, LEVELS } from '../../../schema/vocabulary/terms.ts';
import type { ConceptKind } from '../../../schema/vocabulary/terms.ts';
import type { QueryResolvers, ViewFilterInput } from '../../generated/resolver-types.ts';
import type { Card } from '../../repository/cards.ts';
import { checkFirst, decodeCursor, pageOf } from '../../repository/read/cursor.ts';
import type { CursorKind } from '../../repository/read/cursor.ts';
import type { GraphQLContext } from '../context.ts';
import { isCardOf, termModel } from '../wrap.ts';
import { present } from './loading.ts';

type Typed = ViewFilterInput | null | undefined;

const checkIdType = (id: string, type: 'agent' | 'division', field: string): void => {
  if (typeOfId(id) === type) return;
  throw new AtlasError('INVALID_ID', `“${id}” is not the id of a ${type}.`, { path: ['filter', field] });
};

/** The filter that was asked for; what is left out does not restrict. Throws `INVALID_ID`. */
const readFilter = (typed: Typed): ViewFilter => {
  const filter: ViewFilter = {
    hide: typed?.hide ?? [],
    kinds: typed?.kinds ?? [],
    levels: typed?.levels ?? [],
    agent: typed?.agent ?? null,
    division: typed?.division ?? null,
    contested: typed?.contested ?? false,
  };
  if (filter.agent !== null) checkIdType(filter.agent, 'agent', 'agent');
  if (filter.division !== null) checkIdType(filter.division, 'division', 'division');
  return isFiltering(filter) ? filter : NO_FILTER;
};

/** The concept that a view begins at; null for the whole. Throws `UNKNOWN_ID`. */
const beginning = (graph: GraphIndex, id: string | null | undefined, argument: string): string | null => {
  if (id === null || id === undefined) return null;
  const term = graph.terms.get(id);
  if (term !== undefined && term.kind !== 'example') return id;
  throw new AtlasError(
    'UNKNOWN_ID',
    `There is no concept ${id} in use: leave \`${argument}\` out for the whole.`,
    {
      path: [argument],
      details: { id },
    },
  );
};

/** Of what is drawn and listed there are concepts only. */
const conceptKind = (kind: Dot['term']['kind']): ConceptKind => {
  if (kind !== 'example') return kind;
  throw new AtlasError('INTERNAL', 'An example stands in the hierarchy of concepts.');
};

const dotModel = ({ term, ...dot }: Dot) => ({
  ...dot,
  id: term.id,
  name: term.name,
  kind: conceptKind(term.kind),
  level: term.level,
});

const lineModel = ({ relation: { id, type, subject, object, level }, primary, quotes }: Line) => ({
  ...{ id, type, subject, object, level, primary, quotes },
});

const placeModel = ({ relation, way }: OtherPlace) => ({
  over: relation?.object ?? null,
  name: way.at(-1)?.name ?? null,
  type: relation?.type ?? null,
  way: way.map(({ id }) => id),
});

const rowModel = (graph: GraphIndex, { term, relation, ...row }: TreeRow, filter: ViewFilter) => ({
  ...row,
  elsewhere: otherPlaces(graph, { term, relation, ...row }, filter).map(placeModel),
  id: term.id,
  name: term.name,
  kind: conceptKind(term.kind),
  level: term.level,
  relation: relation?.id ?? null,
  type: relation?.type ?? null,
});

const ROW_KEY = z.tuple([z.int(), z.string().max(3_000), z.string().max(600)]);

const rowCursor = (under: string | null, filter: ViewFilter): CursorKind<RowKey> => ({
  of: ['tree', under, filter],
  key: ROW_KEY,
  start: [-1, '', ''],
});

/** Lets whatever else waits have its turn: a large atlas takes a while to look through anew. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const tree: NonNullable<QueryResolvers['tree']> = async (
  _,
  { under, filter: typed, first, after },
  { graph },
) => {
  checkFirst(first);
  const filter = readFilter(typed);
  await keptInTurns(breathe, graph, filter);
  if (filter.hide.length > 0) await keptInTurns(breathe, graph, { ...filter, hide: [] });
  const over = beginning(graph, under, 'under');
  const rows = treeRows(graph, over, filter);
  const kind = rowCursor(over, filter);
  const start = decodeCursor(kind, after);
  const rest = rows.filter((row) => compareKeys(rowKey(row), start) > 0);
  const page = pageOf(kind, { first, after }, { total: rows.length, items: rest }, rowKey);
  return {
    rows: page.items.map(({ item }) => rowModel(graph, item, filter)),
    totalCount: page.total,
    pageInfo: { hasNextPage: page.hasNext, endCursor: page.items.at(-1)?.cursor ?? null },
    types: [...rowTypes(graph, filter, null)],
  };
};

const gone = (id: string): AtlasError =>
  new AtlasError('UNKNOWN_ID', `${id} was removed while it was read: ask again.`);

const term = async (id: string, context: GraphQLContext) => {
  const card: Card = present(id, await context.load.card(id));
  if (isCardOf('concept', card) || isCardOf('example', card)) return termModel(card);
  throw gone(id);
};

const stepModel = async ({ from, to, relation }: Step, context: GraphQLContext) => {
  const [start, end, card] = await Promise.all([
    term(from, context),
    term(to, context),
    context.load.card(relation.id),
  ]);
  if (!isCardOf('relation', card)) throw gone(relation.id);
  return { from: start, to: end, relation: { card } };
};

const pathModel = async ({ steps, weakest }: Way, context: GraphQLContext) => ({
  steps: await Promise.all(steps.map((step) => stepModel(step, context))),
  weakest,
});

export const mapQueries: QueryResolvers = {
  overview: async (_, { root, filter }, context) => {
    const { graph } = context;
    const asked = readFilter(filter);
    await keptInTurns(breathe, graph, asked);
    // The legend counts what is switched off as well.
    if (asked.hide.length > 0) await keptInTurns(breathe, graph, { ...asked, hide: [] });
    const open = beginning(graph, root, 'root');
    await overviewOf.inTurns(breathe, graph, open, asked);
    const view = overviewOf(graph, open, asked);
    const { seq } = graph;
    const top = open === null ? null : await term(open, context);
    return {
      seq,
      root: top !== null && isCardOf('concept', top.card) ? { card: top.card } : null,
      width: view.width,
      height: view.height,
      dots: view.dots.map(dotModel),
      lines: view.lines.map(lineModel),
      totalCount: view.total,
      hiddenCount: view.hidden,
      filteredCount: view.filtered,
      types: [...rowTypes(graph, asked, open)],
    };
  },
  tree,
  conceptCounts: async (_, { filter }, { graph }) => {
    const asked = readFilter(filter);
    await conceptCounts.inTurns(breathe, graph, asked);
    const { kinds, levels, agents, divisions, contested } = conceptCounts(graph, asked);
    const byId = (counts: ReadonlyMap<string, number>) =>
      [...counts].map(([id, total]) => ({ id, total })).sort((a, b) => (a.id < b.id ? -1 : 1));
    return {
      kinds: CONCEPT_KINDS.flatMap((kind) => {
        const total = kinds.get(kind);
        return total === undefined ? [] : [{ kind, total }];
      }),
      levels: LEVELS.flatMap((level) => {
        const total = levels.get(level);
        return total === undefined ? [] : [{ level, total }];
      }),
      agents: byId(agents),
      divisions: byId(divisions),
      contested,
    };
  },
  paths: async (_, { from, to, first, types }, context) => {
    checkFirst(first, MOST_WAYS);
    const view = pathsBetween(context.graph, from, to, first, types ?? null);
    if (view === null) return null;
    const over = view.commonAncestor === null ? null : await term(view.commonAncestor, context);
    return {
      paths: await Promise.all(view.ways.map((way) => pathModel(way, context))),
      commonAncestor: over !== null && isCardOf('concept', over.card) ? { card: over.card } : null,
    };
  },
  findable: async (_, __, { graph }) => {
    await findableIn.inTurns(breathe, graph);
    const { complete, entries } = findableIn(graph);
    return {
      seq: graph.seq,
      complete,
      entries: entries.map(({ name, aliases, claims, between, ...entry }) => ({
        ...entry,
        name: name ?? '',
        aliases: [...aliases],
        claims: [...claims],
        between: [...between],
      })),
    };
  },
};
