/**
 * Pages that were read before. Each read still asks the store, naming the state that is known here; when the
 * store is in that state it gives no row, and nothing is read, sent and put together again.
 */
import { LRUCache } from 'lru-cache';
import { NOTHING_KNOWN } from '../../cypher/read/card-row.ts';
import type { PageRow } from '../../cypher/read/card-row.ts';
import type { GraphEngine, Statement } from '../../engine/port.ts';
import { readBag } from './decode.ts';
import type { Bag } from './decode.ts';

/** Cards of all kept pages together: some 2 kB each. */
const MOST_CARDS = 20_000;

interface Kept<Page> {
  readonly state: string;
  /** Undefined for an id that names nothing. */
  readonly page: Page | undefined;
}

/** The state in which all of `ids` are kept; NOTHING_KNOWN when one is not, or they differ. */
const stateOf = (kept: readonly (Kept<unknown> | undefined)[]): string => {
  const state = kept[0]?.state ?? NOTHING_KNOWN;
  return kept.every((one) => one?.state === state) ? state : NOTHING_KNOWN;
};

/** Reads pages of several ids, at least one, by one statement; what is not there is left out. Throws EngineError. */
export const knownPages = <Page>(
  engine: Pick<GraphEngine, 'read'>,
  statement: (ids: readonly string[], known: string) => Statement<PageRow>,
  pageOf: (bag: Bag, id: string) => Page | undefined,
): ((ids: readonly string[]) => Promise<ReadonlyMap<string, Page>>) => {
  const cache = new LRUCache<string, Kept<Page>>({ maxSize: MOST_CARDS });
  return async (ids) => {
    const kept = ids.map((id) => cache.get(id));
    const known = stateOf(kept);
    const [row] = await engine.read(statement(ids, known));
    const pages = new Map<string, Page>();
    const add = (id: string, page: Page | undefined): void => {
      if (page !== undefined) pages.set(id, page);
    };
    if (row === undefined) {
      // Nothing has changed since; or nothing is known and the store is not even prepared.
      for (const [at, id] of ids.entries()) if (known !== NOTHING_KNOWN) add(id, kept[at]?.page);
      return pages;
    }
    const bag = readBag(row);
    for (const id of ids) {
      const page = pageOf(bag, id);
      cache.set(id, { state: row.state, page }, { size: 1 + Math.ceil(bag.cards.size / ids.length) });
      add(id, page);
    }
    return pages;
  };
};
