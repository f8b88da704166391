/** State is the fold of the log: applying entries, and undoing them. */
import { Atlas } from '../entities/atlas.ts';
import type { Change, Entry } from '../entities/change.ts';
import type { Stored } from '../entities/entity.ts';

/** Who made a change, and when (ISO 8601, UTC). */
export interface Author {
  readonly at: string;
  readonly by: string;
}

/**
 * The entity that an entry leaves behind, stamped, or null when it takes it away. A version rises by one with
 * every change, undoing and deleting included, and goes on from the tombstone's when an id comes back.
 */
export const stampEntry = (
  atlas: Atlas,
  entry: Entry,
  author: Author,
): { stored: Stored | null; version: number } => {
  const old = atlas.stored(entry.id);
  const version = (old?.version ?? atlas.tombstone(entry.id) ?? 0) + 1;
  if (entry.after === null) return { stored: null, version };
  return {
    stored: {
      entity: entry.after,
      version,
      createdAt: old?.createdAt ?? author.at,
      createdBy: old?.createdBy ?? author.by,
      updatedAt: author.at,
      updatedBy: author.by,
    },
    version,
  };
};

/** Lays entries over an atlas, in order. */
export const applyEntries = (atlas: Atlas, entries: readonly Entry[], author: Author): void => {
  for (const entry of entries) {
    const { stored, version } = stampEntry(atlas, entry, author);
    if (stored === null) atlas.remove(entry.id, version);
    else atlas.put(stored);
  }
};

/** The atlas that a log leads to. Changes have to come in order of seq. */
export const foldLog = (changes: Iterable<Change>): Atlas => {
  const atlas = new Atlas();
  for (const change of changes) applyEntries(atlas, change.entries, change);
  return atlas;
};

/** Entries that undo these. */
export const invert = (entries: readonly Entry[]): readonly Entry[] =>
  entries.map(({ id, before, after }) => ({ id, before: after, after: before })).reverse();
