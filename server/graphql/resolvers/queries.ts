/** What can be asked: one repository method each. */
import { AtlasError } from '../../../schema/vocabulary/errors.ts';
import { typeOfId } from '../../../schema/vocabulary/ids.ts';
import type { EntityType } from '../../../schema/vocabulary/terms.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import type { Card } from '../../repository/cards.ts';
import { alone, connection } from '../connection.ts';
import type { GraphQLContext } from '../context.ts';
import type { NodeModel } from '../models.ts';
import { foundModel, isCardOf, nodeModel, relationModel, relationPageModel, termModel } from '../wrap.ts';
import { debateQueries } from './debate-queries.ts';
import { keyQueries } from './key-queries.ts';
import { mapQueries } from './map-queries.ts';
import { vocabulary } from './vocabulary.ts';

const names = (type: EntityType, id: string): boolean => typeOfId(id) === type;

const node = async (id: string, context: GraphQLContext): Promise<NodeModel | null> => {
  const seq = /^change\/([1-9]\d{0,14})$/.exec(id)?.[1];
  if (seq !== undefined) return (await context.reader.change(Number(seq))) ?? null;
  if (typeOfId(id) === undefined) return null;
  const card = await context.load.card(id);
  return card === undefined ? null : nodeModel(card);
};

const sourcePage = async <T extends 'comment' | 'quote' | 'work' | 'agent'>(
  type: T,
  id: string,
  context: GraphQLContext,
) => {
  const page = names(type, id) ? await context.load.sourcePage(id) : undefined;
  const source: Card | undefined = page?.source;
  return isCardOf(type, source) ? { card: source, page } : null;
};

const limited = (name: string, value: number, most: number): number => {
  if (value >= 1 && value <= most) return value;
  throw new AtlasError('BAD_LIMIT', `\`${name}\` has to be 1 to ${most}, and ${value} was given.`, {
    path: [name],
  });
};

const SEARCH_TEXT = 200;

export const query: QueryResolvers = {
  ...debateQueries,
  ...keyQueries,
  ...mapQueries,
  node: (_, { id }, context) => node(id, context),
  nodes: (_, { ids }, context) => Promise.all(ids.map((id) => node(id, context))),
  concept: async (_, { id }, context) => {
    const page = names('concept', id) ? await context.load.page(id) : undefined;
    return isCardOf('concept', page?.term) ? { card: page.term, page } : null;
  },
  concepts: async (_, { filter, sort, ...page }, { reader }) =>
    connection(await reader.concepts({ ...page, ...filter, sort }), alone),
  example: async (_, { id }, context) => {
    const page = names('example', id) ? await context.load.page(id) : undefined;
    return isCardOf('example', page?.term) ? { card: page.term, page } : null;
  },
  examples: async (_, page, { reader }) => connection(await reader.examples(page), alone),
  relation: async (_, { id }, context) => {
    const page = names('relation', id) ? await context.load.relationPage(id) : undefined;
    return page === undefined ? null : relationPageModel(page);
  },
  relations: async (_, { filter, ...page }, { reader }) =>
    connection(await reader.relations({ ...page, ...filter }), relationModel),
  comment: (_, { id }, context) => sourcePage('comment', id, context),
  comments: async (_, page, { reader }) => connection(await reader.comments(page), alone),
  quote: (_, { id }, context) => sourcePage('quote', id, context),
  agent: (_, { id }, context) => sourcePage('agent', id, context),
  work: (_, { id }, context) => sourcePage('work', id, context),
  vocabulary,
  search: async (_, { text, first }, context) => {
    if (text.length > SEARCH_TEXT) {
      throw new AtlasError('INVALID_TEXT', `Search for ${SEARCH_TEXT} characters at most.`, {
        path: ['text'],
      });
    }
    const { hits, total } = context.search.find(text, first);
    const found = await Promise.all(
      hits.map(async (hit) => {
        const card = await context.load.card(hit.id);
        const model = card === undefined ? undefined : foundModel(card);
        return model === undefined ? [] : [{ ...hit, node: model }];
      }),
    );
    return { hits: found.flat(), totalCount: total };
  },
  neighbourhood: async (_, { id, depth, first }, { reader }) => {
    const view = await reader.neighbourhood(id, limited('depth', depth, 3), first);
    if (view === undefined) return null;
    return {
      center: termModel(view.center),
      nodes: view.nodes.map(({ distance, term }) => ({ distance, term: termModel(term) })),
      relations: view.relations.map(relationModel),
      counts: [...view.counts],
      totalCount: view.total,
    };
  },
  ancestors: async (_, { id }, { reader }) => {
    const view = names('concept', id) ? await reader.ancestors(id) : undefined;
    if (view === undefined) return null;
    const step = (card: Parameters<typeof relationModel>[0]) => ({
      node: { card: card.object },
      relation: relationModel(card),
    });
    return { paths: view.paths.map((path) => ({ steps: path.map(step) })), complete: view.complete };
  },
  changes: async (_, { after, first }, { reader }) => {
    const page = await reader.changes(Math.max(0, after), first);
    return { nodes: [...page.changes], hasMore: page.hasMore, seq: page.seq };
  },
  change: async (_, { seq }, { reader }) => (seq < 1 ? null : await reader.change(seq)),
  latestChange: async (_, __, { reader }) => {
    const seq = await reader.seq();
    return seq === 0 ? null : await reader.change(seq);
  },
  stats: async (_, __, { reader }) => {
    const { byType, levels, seq } = await reader.stats();
    return {
      concepts: byType.concept,
      examples: byType.example,
      relations: byType.relation,
      comments: byType.comment,
      quotes: byType.quote,
      evidence: byType.evidence,
      works: byType.work,
      agents: byType.agent,
      feeds: byType.feed,
      questions: byType.question,
      positions: byType.position,
      divisions: byType.division,
      facets: byType.facet,
      facetValues: byType['facet-value'],
      rules: byType.rule,
      seq,
      levels: [...levels],
    };
  },
  export: async (_, page, { reader }) => {
    const { items, total, hasNext } = await reader.exportPage(page);
    return {
      lines: items.map(({ item }) => item),
      totalCount: total,
      pageInfo: { hasNextPage: hasNext, endCursor: items.at(-1)?.cursor ?? null },
    };
  },
};
