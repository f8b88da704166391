import type { GraphEngine, Statement, Transaction } from '../../../server/engine/port.ts';

/** Runs a statement in its transaction, in place of the engine. */
export type Instead = <Row>(statement: Statement<Row>, tx: Transaction) => Promise<readonly Row[]>;

/** An engine whose write transactions run their statements through what `begin` gives, anew each time. */
export const withStatements = (engine: GraphEngine, begin: () => Instead): GraphEngine => ({
  ...engine,
  write: (work, options) =>
    engine.write((tx) => {
      const instead = begin();
      return work({ run: (statement) => instead(statement, tx) });
    }, options),
});

/** What a statement that only counts would have answered. */
export const pretend = <Row>(statement: Statement<Row>, done: number): readonly Row[] => [
  statement.row.parse({ done }),
];
