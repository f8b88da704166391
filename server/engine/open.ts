/** The one place where an engine is chosen. Nothing else asks which engine it is, only what it can do. */
import { EMBEDDED_DDL } from '../cypher/ddl/embedded.ts';
import { NEO4J_DDL } from '../cypher/ddl/neo4j.ts';
import type { Neo4jConnection } from './connection.ts';
import { openEmbedded } from './embedded/engine.ts';
import { openNeo4j } from './neo4j/engine.ts';
import type { GraphEngine } from './port.ts';

export interface OpenEngineOptions {
  /** A Neo4j server; given, it is used and the data folder is not. */
  readonly neo4j?: Neo4jConnection;
  /** The embedded store's folder; null or nothing keeps the graph in memory. */
  readonly dataFolder?: string | null;
  /** Go on from an embedded state older than the last one saved, instead of refusing it. */
  readonly acceptOlder?: boolean;
}

/**
 * Opens the engine that the settings ask for. Throws EngineError: `locked`, `corrupt`, `invalid` or
 * `unsupported` for the embedded one; `invalid`, `unauthorized`, `unavailable` or `unsupported` for
 * Neo4j. The message says what to mend.
 */
export const openEngine = (options: OpenEngineOptions): Promise<GraphEngine> =>
  options.neo4j === undefined
    ? openEmbedded({
        folder: options.dataFolder ?? null,
        acceptOlder: options.acceptOlder ?? false,
        ddl: EMBEDDED_DDL,
      })
    : openNeo4j(options.neo4j, NEO4J_DDL);
