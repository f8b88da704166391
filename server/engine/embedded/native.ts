import type { GrafeoDB } from '@grafeo-db/js';
import { EngineError } from '../errors.ts';

/** The class that opens and makes databases. */
export type GrafeoClass = typeof GrafeoDB;

/**
 * Loads the native package, only when the embedded engine is really wanted: on a platform without a binary
 * this fails, and there Neo4j must still work. Throws EngineError `unsupported`.
 */
export const loadGrafeo = async (load: () => Promise<unknown> = importGrafeo): Promise<GrafeoClass> => {
  let loaded: unknown;
  try {
    loaded = await load();
  } catch (error) {
    throw new EngineError(
      'unsupported',
      `The embedded engine has no program for this machine (${process.platform}, ${process.arch}), or it was not installed. ` +
        'Run npm ci again without --omit=optional, or use a Neo4j server: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD.',
      { cause: error },
    );
  }
  if (!hasGrafeo(loaded)) {
    throw new EngineError('unsupported', 'The package @grafeo-db/js is there but does not hold GrafeoDB.');
  }
  return loaded.default.GrafeoDB;
};

/** The package is CommonJS whose names Node cannot see: everything sits under `default`. */
const importGrafeo = (): Promise<unknown> => import('@grafeo-db/js');

const hasGrafeo = (loaded: unknown): loaded is { readonly default: { readonly GrafeoDB: GrafeoClass } } =>
  typeof loaded === 'object' &&
  loaded !== null &&
  'default' in loaded &&
  typeof loaded.default === 'object' &&
  loaded.default !== null &&
  'GrafeoDB' in loaded.default;
