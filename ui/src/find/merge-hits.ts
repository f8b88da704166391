/** The server's hits with those that only the page's own index has. Pure. */
import type { Found } from './finder/local-index.ts';

/**
 * The server looks through everything with the same order, so its hits come first; what only the page's own index
 * found comes after, as long as there is room. The total is never less than what is shown.
 */
export const mergeHits = (local: Found, server: Found, first: number): Found => {
  const known = new Set(server.hits.map(({ id }) => id));
  const places = new Map(local.hits.map((hit) => [hit.id, hit]));
  const hits = [
    // The page's own hits know where a thing stands.
    ...server.hits.map((hit) => places.get(hit.id) ?? hit),
    ...local.hits.filter(({ id }) => !known.has(id)),
  ].slice(0, first);
  return { hits, total: Math.max(server.total, local.total, hits.length) };
};
