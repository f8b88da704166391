/** What a command is given, and how it ends. */
import type { Config } from '../config.ts';

export interface CommandIo {
  /** Top folder of the checkout, as an absolute path. */
  readonly root: string;
  /** Settings from the environment; throws `CONFIG` with every fault. */
  readonly config: () => Config;
  /** One line for whoever reads the answer. */
  readonly out: (line: string) => void;
  /** One line beside the answer: progress and complaints. */
  readonly say: (line: string) => void;
  /** Now, as ISO 8601 in UTC. */
  readonly clock: () => string;
  readonly uuid: () => string;
  /** Milliseconds since the process started. */
  readonly uptime: () => number;
  /** Resident memory in bytes. */
  readonly memory: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Resolves when somebody asks the process to end. */
  readonly asked: Promise<string>;
}

/**
 * 0: done. 1: done, and something was found wrong. 2: could not begin; mend the call, a setting or the store.
 */
export type ExitCode = 0 | 1 | 2;
