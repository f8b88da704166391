/**
 * Grafeo syncs a commit to the disk only when a later one comes; after the last one of a burst nothing is
 * synced however long the process idles. So a checkpoint follows each burst.
 */
import type { Queue } from './queue.ts';
import { writeCheckpoint } from './checkpoint-file.ts';
import { readSeq } from './seq.ts';
import type { Store } from './open-store.ts';

/** How long it must have been quiet before a checkpoint, in milliseconds. */
const QUIET_MS = 200;
/** A burst longer than this gets a checkpoint in its midst, in milliseconds. */
const LONGEST_MS = 5_000;

export interface Checkpointer {
  /** Says that something was committed. */
  touch(): void;
  /** Writes a checkpoint now; to be called from within the queue. */
  now(): Promise<void>;
  /** Ends the timers. */
  stop(): void;
  /** Why the last checkpoint failed, or undefined if it did not. */
  readonly failure: unknown;
}

/** Makes the checkpointer of a store; its checkpoints wait in `queue` like any other write. */
export const createCheckpointer = (store: Store, queue: Queue): Checkpointer => {
  const { db, checkpointFile } = store;
  let quiet: NodeJS.Timeout | undefined;
  let longest: NodeJS.Timeout | undefined;
  let failure: unknown;

  const stop = (): void => {
    clearTimeout(quiet);
    clearTimeout(longest);
    quiet = undefined;
    longest = undefined;
  };

  const now = async (): Promise<void> => {
    stop();
    if (checkpointFile === undefined) return;
    try {
      const seq = await readSeq(db);
      db.walCheckpoint();
      writeCheckpoint(checkpointFile, seq);
      failure = undefined;
    } catch (error) {
      failure = error;
      throw error;
    }
  };

  // A failure is kept for health() and tried again after the next write: no acknowledged change is lost by it.
  const later = (): void => {
    queue.add(now).catch(() => undefined);
  };

  return {
    touch: () => {
      if (checkpointFile === undefined) return;
      clearTimeout(quiet);
      quiet = setTimeout(later, QUIET_MS);
      longest ??= setTimeout(later, LONGEST_MS);
    },
    now,
    stop,
    get failure() {
      return failure;
    },
  };
};
