import { isEngineError } from '../../../server/engine/errors.ts';
import type { GraphEngine } from '../../../server/engine/port.ts';

/** Runs the work once more when nobody knows whether it was committed: what the driver's executeWrite does. */
export const retriesBlindly = (engine: GraphEngine): GraphEngine => ({
  ...engine,
  write: async (work, options) => {
    try {
      return await engine.write(work, options);
    } catch (error) {
      if (isEngineError(error) && error.outcomeUnknown) return engine.write(work, options);
      throw error;
    }
  },
});
