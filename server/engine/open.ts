/** The one place where an engine is chosen. Nothing else asks which engine it is, only what it can do. */
import { EMBEDDED_DDL } from '../cypher/ddl/embedded.ts';
import { openEmbedded } from './embedded/engine.ts';
import type { GraphEngine } from './port.ts';

export interface OpenEngineOptions {
  /** The embedded store's folder; null or nothing keeps the graph in memory. */
  readonly dataFolder?: string | null;
  /** Go on from an embedded state older than the last one saved, instead of refusing it. */
  readonly acceptOlder?: boolean;
}

/**
 * Opens the engine that the settings ask for. Throws EngineError: `locked`, `corrupt`, `invalid` or
 * `unsupported` for the embedded one.
 */
export const openEngine = (options: OpenEngineOptions): Promise<GraphEngine> =>
  openEmbedded({
    folder: options.dataFolder ?? null,
    acceptOlder: options.acceptOlder ?? false,
    ddl: EMBEDDED_DDL,
  });
