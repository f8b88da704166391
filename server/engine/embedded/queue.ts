/** Runs jobs one after the other, in the order in which they came. */
export interface Queue {
  /** Adds a job; its outcome is the returned promise's. A failing job does not stop the next one. */
  add<T>(job: () => Promise<T>): Promise<T>;
  /** Resolves when everything added so far has ended. */
  idle(): Promise<void>;
}

/**
 * The engine has one writer at a time: two open transactions would end in conflicts, and two concurrent
 * MERGEs of one relationship make two of them.
 */
export const createQueue = (): Queue => {
  let tail: Promise<unknown> = Promise.resolve();
  return {
    add: (job) => {
      const outcome = tail.then(job);
      tail = outcome.catch(() => undefined);
      return outcome;
    },
    idle: async () => {
      await tail;
    },
  };
};
