/** Models of what is named by its id: from what came along, else one statement for all of a level of the query. */
import { AtlasError } from '../../../schema/vocabulary/errors.ts';
import type { GraphQLContext } from '../context.ts';
import { expectCard } from '../wrap.ts';

type Named = Parameters<typeof expectCard>[0];

/** The thing with this id; STORE when a stored link leads nowhere. */
export const one = async <T extends Named>(type: T, id: string, context: GraphQLContext) => ({
  card: expectCard(type, id, await context.load.card(id)),
});

/** The same, or null where there is no id. */
export const oneOrNull = async <T extends Named>(type: T, id: string | null, context: GraphQLContext) =>
  id === null ? null : one(type, id, context);

/** Things with these ids, in this order. */
export const several = <T extends Named>(type: T, ids: readonly string[], context: GraphQLContext) =>
  Promise.all(ids.map((id) => one(type, id, context)));

/** A page that has to be there, since its thing was. */
export const present = <T>(id: string, page: T | undefined): T => {
  if (page !== undefined) return page;
  throw new AtlasError('UNKNOWN_ID', `${id} was removed while it was read: ask again.`);
};
