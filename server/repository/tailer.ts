/**
 * Follows the log, so that what another server on the same database wrote shows here within a second. Holds
 * `knownSeq`, the number up to which this server has seen everything; its own commits raise it at once.
 */
import type { Change } from '../../schema/entities/change.ts';
import type { Reader } from './reader.ts';

export interface TailerParts {
  readonly reader: Pick<Reader, 'changes'>;
  /** Number of the newest change that listeners know already. */
  readonly from: number;
  /** Told of every change, each once, in order. */
  readonly onChange: (change: Change) => void;
  /** Told of a poll that failed; the next one starts where this one did. */
  readonly onError: (error: unknown) => void;
  /** Time between polls, in milliseconds. */
  readonly everyMs: number;
  readonly pause: (milliseconds: number) => Promise<void>;
}

export interface Tailer {
  knownSeq(): number;
  /** A change that this server committed itself. */
  committed(change: Change): void;
  /** Looks at once. */
  poll(): Promise<void>;
  /** Ends the following; resolves when nothing runs any more. */
  stop(): Promise<void>;
}

const PAGE = 100;

export const startTailer = (parts: TailerParts): Tailer => {
  let known = parts.from;
  let stopped = false;

  const take = (change: Change): void => {
    if (change.seq !== known + 1) return;
    known = change.seq;
    parts.onChange(change);
  };

  const catchUp = async (): Promise<void> => {
    for (let more = true; more && !stopped;) {
      const page = await parts.reader.changes(known, PAGE);
      for (const change of page.changes) take(change);
      more = page.hasMore;
    }
  };

  // Polls never overlap: a second caller waits for the one under way and then looks again.
  let running: Promise<void> = Promise.resolve();
  const poll = (): Promise<void> => {
    running = running.then(catchUp).catch(parts.onError);
    return running;
  };

  const loop = (async () => {
    while (!stopped) {
      await parts.pause(parts.everyMs);
      if (!stopped) await poll();
    }
  })();

  return {
    knownSeq: () => known,
    committed: (change) => {
      // Another server may have committed in between: then the log has to be read first.
      if (change.seq > known + 1) void poll();
      else take(change);
    },
    poll,
    stop: async () => {
      stopped = true;
      await Promise.all([running, loop]);
    },
  };
};
