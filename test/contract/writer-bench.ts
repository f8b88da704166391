/** What writer cases share: a small atlas in the store, a writer on it, and looks at what lies there. */
import { expect } from 'vitest';
import { z } from 'zod';
import { LEVELS } from '../../schema/vocabulary/terms.ts';
import type { AtlasErrorCode } from '../../schema/vocabulary/errors.ts';
import { readMeta } from '../../server/cypher/meta.ts';
import type { GraphEngine } from '../../server/engine/port.ts';
import { createReader } from '../../server/repository/cypher-reader.ts';
import { verifyStore } from '../../server/repository/verify.ts';
import type { MutationRequest, Outcome, Writer } from '../../server/repository/writing.ts';
import { smallSeed } from '../support/small-atlas.ts';
import { seedWith, uuidOf, writerOn } from '../support/writing.ts';
import { statement } from './statements.ts';

export type Committed = Extract<Outcome, { kind: 'committed' }>;

export interface Bench {
  readonly engine: GraphEngine;
  readonly writer: Writer;
  /** A UUID for the next request of this bench. */
  uuid(): string;
  /** Sends one request with a new mutationId, unless the input has one. */
  ask(operation: MutationRequest['operation'], input: object): Promise<Outcome>;
  /** The same, which has to be committed. */
  done(operation: MutationRequest['operation'], input: object): Promise<Committed>;
  /** The same, which has to be refused with this code first. */
  refused(operation: MutationRequest['operation'], input: object, code: AtlasErrorCode): Promise<Outcome>;
}

/** A bench over an engine whose store has been filled already. */
export const benchOver = (engine: GraphEngine, writer: Writer, first = 1): Bench => {
  let count = first;
  const uuid = (): string => uuidOf(count++);
  const ask: Bench['ask'] = async (operation, input) =>
    (await writer.write([{ operation, input: { mutationId: uuid(), ...input } }]))[0]!;
  return {
    ...{ engine, writer, uuid, ask },
    done: async (operation, input) => committed(await ask(operation, input)),
    refused: async (operation, input, code) => {
      const outcome = await ask(operation, input);
      expect(codesOf(outcome)[0]).toBe(code);
      return outcome;
    },
  };
};

/** Loads the small atlas and gives a bench over it. */
export const bench = async (engine: GraphEngine): Promise<Bench> => {
  expect((await seedWith(engine, smallSeed()))?.seq).toBe(1);
  return benchOver(engine, writerOn(engine));
};

/** The outcome, which has to be a commit. */
export const committed = (outcome: Outcome): Committed => {
  if (outcome.kind === 'committed') return outcome;
  return expect.fail(
    `refused: ${outcome.violations.map(({ code, message }) => `${code} ${message}`).join('; ')}`,
  );
};

/** Codes of a refusal, errors only; `committed` for a commit. */
export const codesOf = (outcome: Outcome): readonly string[] =>
  outcome.kind === 'committed'
    ? ['committed']
    : outcome.violations.filter(({ severity }) => severity === 'error').map(({ code }) => code);

export const concept = (name: string, more: object = {}) => ({
  ...{ name, kind: 'mechanism', definition: `What ${name} is.` },
  ...more,
});

/** Evidence by words of the small atlas's comment. */
export const said = (exact: string, more: object = {}) => ({
  quote: { comment: 'comment/ann-c1', exact },
  reading: 'As it stands.',
  ...more,
});

export const seqOf = async (engine: GraphEngine): Promise<number> =>
  (await engine.read(readMeta()))[0]?.seq ?? -1;

/** The store is what its log says, and the log has this many changes. */
export const sound = async (engine: GraphEngine, seq: number): Promise<void> => {
  const report = await verifyStore(engine);
  expect(report.differences).toEqual([]);
  expect({ seq: report.seq, changes: report.changes }).toEqual({ seq, changes: seq });
};

/** An entity with its version and derived values, or undefined. */
export const look = async (engine: GraphEngine, id: string) => {
  const card = (await createReader(engine).cards([id])).get(id);
  if (card === undefined) return undefined;
  const { entity, version, level, contested } = card;
  return { entity, version, level, contested };
};

const edge = z.object({ type: z.string(), level: z.int(), contested: z.boolean(), attributed: z.boolean() });

/** Native edges from one entity to another, with their level as a word. */
export const edges = async (engine: GraphEngine, from: string, to: string) => {
  const rows = await engine.read(
    statement(
      `MATCH (:Entity {id: $from})-[r]->(:Entity {id: $to}) WHERE r.level IS NOT NULL
RETURN type(r) AS type, r.level AS level, r.contested AS contested, r.attributed AS attributed ORDER BY type LIMIT 20`,
      { from, to },
      edge,
    ),
  );
  return rows.map((row) => ({ ...row, level: LEVELS[row.level] }));
};
