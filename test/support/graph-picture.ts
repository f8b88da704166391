/** What a graph in memory says, in an order of its own, to compare two of them. */
import { NO_FILTER } from '../../schema/view/filter.ts';
import { findableIn } from '../../schema/view/findable.ts';
import { createGraphIndex } from '../../schema/view/graph-index.ts';
import type { GraphIndex } from '../../schema/view/graph-index.ts';
import { overviewOf } from '../../schema/view/overview.ts';
import type { Reader } from '../../server/repository/reader.ts';

/** The graph as a server has it that has just been started. */
export const readGraph = async (reader: Reader): Promise<GraphIndex> => {
  const index = createGraphIndex();
  const seq = await reader.seq();
  for await (const card of reader.everything()) index.add(card, seq);
  return index;
};

const sorted = <T extends { readonly id: string }>(all: Iterable<T>): readonly T[] =>
  [...all].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Everything that can be asked of it. */
export const graphPicture = (index: GraphIndex) => ({
  seq: index.seq,
  terms: sorted(index.terms.values()),
  relations: sorted(index.relations()),
  holders: sorted(index.relations()).map(({ id }) => `${id}: ${index.holders(id).join(' ')}`),
  filtered: sorted(index.terms.values())
    .map((term) => index.filtered(term))
    .map(({ id, contested, agents }) => `${id} ${contested} ${agents.join(' ')}`),
  findable: findableIn(index),
  overview: overviewOf(index, null, NO_FILTER),
});
