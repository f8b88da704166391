import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Deadline } from '../deadline.ts';
import { isEngineError } from '../errors.ts';

const ATTEMPTS = 5;
/** Pause before the second attempt, in milliseconds; it doubles with each further one. */
const FIRST_PAUSE_MS = 20;

/**
 * Runs `attempt` until it succeeds, at most five times, while its errors are retryable and time is left. Only
 * for what may run twice without harm: reads, and making what exists already.
 */
export const retrying = async <T>(deadline: Deadline, attempt: () => Promise<T>): Promise<T> => {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tried >= ATTEMPTS || deadline.expired || !isEngineError(error) || !error.retryable) throw error;
      // Between half and the whole pause: clients that failed together should not come back together.
      const pause = FIRST_PAUSE_MS * 2 ** (tried - 1);
      await sleep(randomInt(pause / 2, pause));
    }
  }
};
