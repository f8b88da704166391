/** A page of the repository as a connection of the API. */
import type { Card, Page } from '../repository/cards.ts';

/** Entries with their cursors, and the same entries alone. */
export const connection = <T, Model>(page: Page<T>, model: (item: T) => Model) => {
  const edges = page.items.map(({ cursor, item }) => ({ cursor, node: model(item) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    totalCount: page.total,
    pageInfo: { hasNextPage: page.hasNext, endCursor: edges.at(-1)?.cursor ?? null },
  };
};

/** The model of something that came alone. */
export const alone = <C extends Card>(card: C) => ({ card });
