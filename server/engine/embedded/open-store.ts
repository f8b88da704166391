import { existsSync } from 'node:fs';
import type { GrafeoDB } from '@grafeo-db/js';
import { prepareDataFolder } from '../data-folder.ts';
import type { DataFolder } from '../data-folder.ts';
import { EngineError } from '../errors.ts';
import { readCheckpoint, writeCheckpoint } from './checkpoint-file.ts';
import { toEngineError } from './errors.ts';
import type { GrafeoClass } from './native.ts';
import { readSeq } from './seq.ts';

/** An open database and where its side file lies; no side file for one in memory. */
export interface Store {
  readonly db: GrafeoDB;
  readonly checkpointFile: string | undefined;
}

export interface OpenStoreOptions {
  /** The data folder, or null for a graph in memory. */
  readonly folder: string | null;
  /** Take an older state than the last one checkpointed, and go on from there. */
  readonly acceptOlder: boolean;
}

/**
 * Opens the graph of a data folder, making it where there is none. Throws EngineError `locked`, `corrupt`
 * (damaged, or older than what was last checkpointed) or `invalid` (not a folder of the atlas). A graph that
 * is refused is left as it was, byte for byte.
 */
export const openStore = async (Grafeo: GrafeoClass, options: OpenStoreOptions): Promise<Store> => {
  if (options.folder === null) return { db: create(Grafeo), checkpointFile: undefined };
  const folder = prepareDataFolder(options.folder);
  if (!options.acceptOlder) await refuseOlder(Grafeo, folder);
  const db = create(Grafeo, folder.graph);
  try {
    const seq = await readSeq(db);
    db.walCheckpoint();
    writeCheckpoint(folder.checkpoint, seq);
  } catch (error) {
    db.close();
    throw toEngineError(error);
  }
  return { db, checkpointFile: folder.checkpoint };
};

const create = (Grafeo: GrafeoClass, path?: string): GrafeoDB => {
  try {
    return Grafeo.create(path);
  } catch (error) {
    throw toEngineError(error);
  }
};

/** Looks at the stored state read-only, so that a refusal changes nothing. */
const refuseOlder = async (Grafeo: GrafeoClass, folder: DataFolder): Promise<void> => {
  const known = readCheckpoint(folder.checkpoint);
  if (known === undefined || known === 0) return;
  const stored = existsSync(folder.graph) ? await peekSeq(Grafeo, folder.graph) : 0;
  if (stored >= known) return;
  throw new EngineError(
    'corrupt',
    `The graph in ${folder.path} ends at change ${stored}, but change ${known} had been saved: it is an older state, ` +
      'or part of it is gone. Put the newest copy back, or start with --accept-older to go on from the older one.',
  );
};

const peekSeq = async (Grafeo: GrafeoClass, path: string): Promise<number> => {
  let db: GrafeoDB;
  try {
    db = Grafeo.openReadOnly(path);
  } catch (error) {
    throw toEngineError(error);
  }
  try {
    return await readSeq(db);
  } finally {
    db.close();
  }
};
