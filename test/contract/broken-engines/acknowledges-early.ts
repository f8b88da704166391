import { setTimeout as sleep } from 'node:timers/promises';
import { isRollback } from '../../../server/engine/port.ts';
import type { GraphEngine } from '../../../server/engine/port.ts';

/** Between the acknowledgement and the commit, in milliseconds: long enough to be caught. */
const GAP_MS = 50;

/** Resolves as soon as the work is done, and commits afterwards. */
export const acknowledgesEarly = (engine: GraphEngine): GraphEngine => ({
  ...engine,
  write: (work, options) =>
    new Promise((resolve, reject) => {
      engine
        .write(async (tx) => {
          const outcome = await work(tx);
          resolve(isRollback(outcome) ? outcome.value : outcome);
          await sleep(GAP_MS);
          return outcome;
        }, options)
        .catch(reject);
    }),
});
