/** What the API stands on, put together over an open store: search and graph filled and kept up, the log followed. */
import type { Change } from '../../schema/entities/change.ts';
import { createSearch } from '../../schema/search/search-index.ts';
import { NO_FILTER } from '../../schema/view/filter.ts';
import { findableIn } from '../../schema/view/findable.ts';
import { createGraphIndex } from '../../schema/view/graph-index.ts';
import { overviewOf } from '../../schema/view/overview.ts';
import type { Services } from '../graphql/context.ts';
import type { Log } from '../log.ts';
import type { Reader } from '../repository/reader.ts';
import { startTailer } from '../repository/tailer.ts';
import type { Writer } from '../repository/writing.ts';

export interface ServicesParts {
  readonly reader: Reader;
  /** Makes the writer, which has to call `onCommit` for every change; left out on a server that takes none. */
  readonly makeWriter?: ((onCommit: (change: Change) => void) => Writer) | undefined;
  /** Why there is no writer; null when there is one. */
  readonly readOnlyReason: string | null;
  readonly health: Services['health'];
  readonly verify: Services['verify'];
  readonly log: Log;
  readonly pause: (milliseconds: number) => Promise<void>;
}

export interface OpenServices {
  readonly services: Services;
  /** Ends the following of the log. */
  stop(): Promise<void>;
}

/** What another server wrote shows here within this time, in milliseconds. */
const FOLLOW_MS = 500;

/** Fills search and graph from the store and starts to follow the log. Throws EngineError. */
export const openServices = async (parts: ServicesParts): Promise<OpenServices> => {
  const { reader, log } = parts;
  const search = createSearch();
  const graph = createGraphIndex();
  // The number is read first: what is committed meanwhile is seen twice rather than not at all.
  const from = await reader.seq();
  // Ids that are gone come before what is there: of one that came back meanwhile, the entity is what is kept.
  for await (const { tombstone, version } of reader.tombstones()) graph.atlas.remove(tombstone, version);
  for await (const card of reader.everything()) {
    search.add(card.entity);
    graph.add(card, from);
  }
  // Made now, so that the first who asks need not wait for it.
  overviewOf(graph, null, NO_FILTER);
  findableIn(graph);
  const tailer = startTailer({
    reader,
    from,
    onChange: (change) => {
      search.applyChange(change);
      graph.applyChange(change);
    },
    onError: (error) => log.warn({ err: error }, 'the log could not be read; it is tried again'),
    everyMs: FOLLOW_MS,
    pause: parts.pause,
  });
  const writer = parts.readOnlyReason === null ? parts.makeWriter?.(tailer.committed) : undefined;
  return {
    services: {
      reader,
      writer: writer ?? null,
      search,
      graph,
      readOnlyReason: parts.readOnlyReason,
      health: parts.health,
      verify: parts.verify,
    },
    stop: () => tailer.stop(),
  };
};
