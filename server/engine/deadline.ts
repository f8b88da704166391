import { EngineError } from './errors.ts';

/** Longest wait for a read when the caller names none, in milliseconds. */
export const READ_DEADLINE_MS = 10_000;

/** Longest wait for a write transaction, queueing included, when the caller names none, in milliseconds. */
export const WRITE_DEADLINE_MS = 30_000;

/** A limit of time that several waits share. */
export interface Deadline {
  /** True once the time is over. */
  readonly expired: boolean;
  /** The outcome of `promise`, or an EngineError `timeout` if the time ends first. */
  race<T>(promise: Promise<T>): Promise<T>;
  /** Stops the clock; has to be called when the work is over. */
  end(): void;
}

/** Starts a limit of `ms` milliseconds; `what` names the work in the error. */
export const startDeadline = (ms: number, what: string): Deadline => {
  let expired = false;
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      expired = true;
      reject(timeoutError(ms, what));
    }, ms);
  });
  // The time may run out while nobody is racing against it; that alone is no fault.
  over.catch(() => undefined);
  return {
    get expired() {
      return expired;
    },
    race: (promise) => Promise.race([promise, over]),
    end: () => clearTimeout(timer),
  };
};

const timeoutError = (ms: number, what: string): EngineError =>
  new EngineError('timeout', `${what} took longer than ${ms} ms and was given up.`);

/** Runs `work` under a limit of `ms` milliseconds and stops the clock afterwards. */
export const withDeadline = async <T>(
  ms: number,
  what: string,
  work: (deadline: Deadline) => Promise<T>,
): Promise<T> => {
  const deadline = startDeadline(ms, what);
  try {
    return await deadline.race(work(deadline));
  } finally {
    deadline.end();
  }
};
