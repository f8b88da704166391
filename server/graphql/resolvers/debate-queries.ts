/** What can be asked about disagreement, sources and what waits for work: one repository method each. */
import { typeOfId } from '../../../schema/vocabulary/ids.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { alone, connection } from '../connection.ts';
import type { WaitingModel } from '../models.ts';
import { divisionPageModel, nodeModel, positionPageModel } from '../wrap.ts';

export const debateQueries: QueryResolvers = {
  question: async (_, { id }, context) => {
    const page = typeOfId(id) === 'question' ? await context.load.questionPage(id) : undefined;
    return page === undefined ? null : { card: page.question, page };
  },
  questions: async (_, { filter, ...page }, { reader }) =>
    connection(await reader.questions({ ...page, ...filter }), alone),
  position: async (_, { id }, context) => {
    const page = typeOfId(id) === 'position' ? await context.load.positionPage(id) : undefined;
    return page === undefined ? null : positionPageModel(page);
  },
  division: async (_, { id }, context) => {
    const page = typeOfId(id) === 'division' ? await context.load.divisionPage(id) : undefined;
    return page === undefined ? null : divisionPageModel(page);
  },
  divisions: async (_, { filter, ...page }, { reader }) =>
    connection(await reader.divisions({ ...page, ...filter }), alone),
  works: async (_, { filter, ...page }, { reader }) =>
    connection(await reader.works({ ...page, ...filter }), alone),
  agents: async (_, { filter, ...page }, { reader }) =>
    connection(await reader.agents({ ...page, ...filter }), alone),
  worklist: async (_, query, { reader }) => {
    const { items, counts, total, hasNext } = await reader.worklist(query);
    return {
      edges: items.map(({ cursor, item }) => ({
        cursor,
        reason: item.reason,
        node: nodeModel(item.card) as WaitingModel,
      })),
      counts: [...counts],
      totalCount: total,
      pageInfo: { hasNextPage: hasNext, endCursor: items.at(-1)?.cursor ?? null },
    };
  },
};
