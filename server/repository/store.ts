/** Making a store ready: constraints, the meta node, and refusing what a newer atlas wrote. */
import { AtlasError } from '../../schema/vocabulary/errors.ts';
import { ensureMeta, readMeta, SCHEMA_VERSION } from '../cypher/meta.ts';
import type { Meta } from '../cypher/meta.ts';
import { EngineError } from '../engine/errors.ts';
import type { GraphEngine } from '../engine/port.ts';

/**
 * Prepares an opened engine and reads its meta node. Throws `SCHEMA_NEWER` when the store was written by a newer
 * version of the atlas; nothing is changed then.
 */
export const prepareStore = async (engine: GraphEngine): Promise<Meta> => {
  refuseNewer((await engine.read(readMeta()))[0]);
  await engine.ensureSchema();
  const meta = await engine.write(async (tx) => (await tx.run(ensureMeta()))[0]);
  if (meta === undefined)
    throw new EngineError('corrupt', 'The store’s meta node could not be made or read.');
  refuseNewer(meta);
  return meta;
};

const refuseNewer = (meta: Meta | undefined): void => {
  if (meta === undefined || meta.schemaVersion <= SCHEMA_VERSION) return;
  throw new AtlasError(
    'SCHEMA_NEWER',
    `This store has schema version ${meta.schemaVersion}, and this atlas knows versions up to ${SCHEMA_VERSION}: run the newer atlas that wrote it, or use another data folder (ATLAS_DATA) or database.`,
  );
};
