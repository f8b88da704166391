import type { GraphEngine, Statement } from '../../../server/engine/port.ts';

/** Commits, after any error, the statements that had gone well: what Grafeo does if nobody rolls back. */
export const keepsTheRest = (engine: GraphEngine): GraphEngine => ({
  ...engine,
  write: async (work, options) => {
    const wentWell: Statement<unknown>[] = [];
    try {
      return await engine.write(
        (tx) =>
          work({
            run: async (statement) => {
              const rows = await tx.run(statement);
              wentWell.push(statement);
              return rows;
            },
          }),
        options,
      );
    } catch (error) {
      await engine.write(async (tx) => {
        for (const statement of wentWell) await tx.run(statement);
      });
      throw error;
    }
  },
});
