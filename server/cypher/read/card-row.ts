/** How an entity comes out of a statement: a list as short as it can be, because a page is made of dozens. */
import { z } from 'zod';

/** Document, version, created at and by, updated at and by, level's rank or -1, contested: `<<card:n>>`. */
export const cardRow = z.tuple([
  z.string(),
  z.int(),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.int(),
  z.boolean(),
]);
export type CardRow = z.infer<typeof cardRow>;

/** A card, how much evidence there is about it, and how many current relations it has (counted for terms asked for). */
export const countedCardRow = z.tuple([
  z.string(),
  z.int(),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.int(),
  z.boolean(),
  z.int(),
  z.int(),
]);
export type CountedCardRow = z.infer<typeof countedCardRow>;

/**
 * Everything on one page or several, each entity once, in no order: what belongs where stands in the documents.
 * `state` names the state of the graph (number and lock of its last write); whoever asks with the state that the
 * graph is in gets no row: nothing has changed.
 */
export const pageRow = z.object({ seq: z.int(), state: z.string(), cards: z.array(countedCardRow) });
export type PageRow = z.infer<typeof pageRow>;

/** How many relations or pieces of evidence a page gives of each thing. */
export const PAGE_LIMIT = 100;

/** What to ask with when no state is known: no state is called so. */
export const NOTHING_KNOWN = '-';
