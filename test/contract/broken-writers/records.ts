import { z } from 'zod';
import { EngineError, isEngineError } from '../../../server/engine/errors.ts';
import { setSeq } from '../../../server/cypher/meta.ts';
import type { GraphEngine } from '../../../server/engine/port.ts';
import { pretend, withStatements } from './with-statements.ts';

const change = z.object({ props: z.looseObject({ mutationId: z.string() }) });
const counted = z.object({ seq: z.int() });
const rows = z.object({ rows: z.array(z.looseObject({ id: z.string() })) });

/** Keeps the change but not under which mutationId it was asked for. */
export const forgetsTheOutcome = (engine: GraphEngine): GraphEngine =>
  withStatements(engine, () => (statement, tx) => {
    if (statement.name !== 'apply.change') return tx.run(statement);
    const { props } = change.parse(statement.params);
    const forgotten = { ...props, mutationId: `forgotten ${props.mutationId}` };
    return tx.run({
      ...statement,
      params: { ...statement.params, props: forgotten } as typeof statement.params,
    });
  });

/** Sets the counter in a transaction of its own, once the change has been committed. */
export const countsOutside = (engine: GraphEngine): GraphEngine => ({
  ...engine,
  write: async (work, options) => {
    let seq: number | undefined;
    const collecting = withStatements(engine, () => async (statement, tx) => {
      if (statement.name !== 'meta.seq') return tx.run(statement);
      seq = counted.parse(statement.params).seq;
      return pretend(statement, 1);
    });
    const value = await collecting.write(work, options);
    const reached = seq;
    if (reached !== undefined) await engine.write((tx) => tx.run(setSeq(reached)));
    return value;
  },
});

/** Derives levels for what is new and never again. */
export const keepsOldLevels = (engine: GraphEngine): GraphEngine =>
  withStatements(engine, () => {
    const written = new Set<string>();
    return async (statement, tx) => {
      const given = rows.safeParse(statement.params).data?.rows ?? [];
      if (/^apply\.put-(concept|relation|example)$/.test(statement.name))
        for (const { id } of given) written.add(id);
      if (statement.name !== 'apply.derived') return tx.run(statement);
      const fresh = given.filter(({ id }) => written.has(id));
      await tx.run({ ...statement, params: { ...statement.params, rows: fresh } as typeof statement.params });
      return pretend(statement, given.length);
    };
  });

/** Takes a lost answer to COMMIT for a failure like any other, and never looks up what happened. */
export const neverLooksUp = (engine: GraphEngine): GraphEngine => ({
  ...engine,
  write: async (work, options) => {
    try {
      return await engine.write(work, options);
    } catch (error) {
      if (!isEngineError(error) || !error.outcomeUnknown) throw error;
      throw new EngineError(error.kind, error.message, { cause: error });
    }
  },
});
