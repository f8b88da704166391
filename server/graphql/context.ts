/** What every resolver is given. */
import type { SearchIndex } from '../../schema/search/search-index.ts';
import type { GraphIndex } from '../../schema/view/graph-index.ts';
import type { AtlasError } from '../../schema/vocabulary/errors.ts';
import type { Reader } from '../repository/reader.ts';
import type { VerifyReport } from '../repository/verify.ts';
import type { Writer } from '../repository/writing.ts';
import type { Loaders } from './load/loaders.ts';
import { createLoaders } from './load/loaders.ts';

/** What the API stands on, once the store is open. */
export interface Services {
  readonly reader: Reader;
  /** Null when this server takes no changes; then `readOnlyReason` says why. */
  readonly writer: Writer | null;
  readonly search: SearchIndex;
  /** The atlas in memory, as far as the log was read. */
  readonly graph: GraphIndex;
  readonly readOnlyReason: string | null;
  /** Compares the store with the fold of its log. */
  readonly verify: () => Promise<VerifyReport>;
  /** Asks the store whether it answers. */
  readonly health: () => Promise<{ readonly ok: boolean; readonly detail: string }>;
}

export interface GraphQLContext extends Services {
  readonly load: Loaders;
  readonly requestId: string;
  /** Why this request may not change anything, or null when it may. */
  readonly writeFault: AtlasError | null;
}

/** The context of one request. */
export const createContext = (
  services: Services,
  requestId: string,
  writeFault: AtlasError | null,
): GraphQLContext => ({ ...services, load: createLoaders(services.reader), requestId, writeFault });
