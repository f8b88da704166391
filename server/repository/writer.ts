/**
 * The one writer. Requests wait in a first-come queue; each becomes one transaction that takes the lock, fetches
 * facts in two rounds, decides, and commits entities, log and counter together, or nothing.
 */
import type { Change } from '../../schema/entities/change.ts';
import { fault } from '../../schema/constraints/violation.ts';
import { draftNeeds, readRequest, settle } from '../../schema/edit/decide.ts';
import type { Asked } from '../../schema/edit/decide.ts';
import { changeByMutation } from '../cypher/log.ts';
import { lockMeta } from '../cypher/meta.ts';
import { EngineError, isEngineError } from '../engine/errors.ts';
import { rollback } from '../engine/port.ts';
import type { GraphEngine, Transaction } from '../engine/port.ts';
import { applyChange } from './apply-change.ts';
import { explainRefusal } from './explain-refusal.ts';
import { fetchFacts, noFacts, parseChange } from './facts.ts';
import type { MutationRequest, Outcome, Writer } from './writing.ts';

export interface WriterParts {
  readonly engine: GraphEngine;
  /** Now, as ISO 8601 in UTC. */
  readonly clock: () => string;
  /** A new UUID, for the lock. */
  readonly uuid: () => string;
  /** Who makes the changes. */
  readonly by: string;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Told of every change once it is committed. */
  readonly onCommit: (change: Change) => void;
}

/** How often a write is begun anew after an error that may pass. */
const ATTEMPTS = 6;

const repeated = (asked: Asked, change: Change): Outcome =>
  change.inputHash === asked.inputHash
    ? { kind: 'committed', change, warnings: [], repeated: true }
    : {
        kind: 'refused',
        violations: [
          fault(
            'MUTATION_ID_REUSED',
            asked.operation,
            `The mutationId ${asked.mutationId} was used for another input (change ${change.seq}): make a new UUID for a new change.`,
            { path: ['mutationId'], ids: [`change/${change.seq}`] },
          ),
        ],
      };

/** Takes the lock and gives the number of the newest change. */
export const lock = async (tx: Transaction, token: string): Promise<number> => {
  const [meta] = await tx.run(lockMeta(token));
  if (meta === undefined)
    throw new EngineError('corrupt', 'The store has no meta node: it was not made by the atlas.');
  return meta.seq;
};

/** A writer over an engine. There may be several servers with one each on the same Neo4j. */
export const createWriter = (parts: WriterParts): Writer => {
  const { engine } = parts;

  const decide = async (tx: Transaction, asked: Asked) => {
    const seq = (await lock(tx, parts.uuid())) + 1;
    const facts = noFacts();
    await fetchFacts(tx, facts, asked.names);
    const before = facts.mutation(asked.mutationId);
    if (before !== undefined) return rollback(repeated(asked, before));
    const draft = asked.draft(facts);
    await fetchFacts(tx, facts, draftNeeds(draft));
    const author = { at: parts.clock(), by: parts.by };
    const settled = settle(draft, facts, author);
    if (!settled.ok) return rollback<Outcome>({ kind: 'refused', violations: settled.violations });
    const change: Change = {
      seq,
      mutationId: asked.mutationId,
      inputHash: asked.inputHash,
      operation: asked.operation,
      subject: draft.subject,
      reverts: draft.reverts,
      ...author,
      reason: asked.reason,
      entries: [...settled.entries],
    };
    await applyChange(tx, change, facts.atlas, settled.derived);
    const outcome: Outcome = { kind: 'committed', change, warnings: settled.warnings, repeated: false };
    return outcome;
  };

  /** After a lost answer to COMMIT: waits for the lock, so that the lost transaction has ended, then looks. */
  const lookUp = (asked: Asked): Promise<Outcome | undefined> =>
    engine.write(async (tx) => {
      await lock(tx, parts.uuid());
      const [found] = await tx.run(changeByMutation(asked.mutationId));
      return rollback<Outcome | undefined>(
        found === undefined
          ? undefined
          : { kind: 'committed', change: parseChange(found.doc), warnings: [], repeated: false },
      );
    });

  const attempt = async (asked: Asked): Promise<Outcome> => {
    let unknown = false;
    for (let tries = 1; ; tries += 1) {
      try {
        if (unknown) {
          const outcome = await lookUp(asked);
          if (outcome !== undefined) return outcome;
          unknown = false;
        }
        return await engine.write((tx) => decide(tx, asked));
      } catch (error) {
        if (!isEngineError(error) || !error.retryable || tries >= ATTEMPTS) throw error;
        unknown ||= error.outcomeUnknown;
        await parts.pause(25 * 2 ** tries);
      }
    }
  };

  const one = async ({ operation, input }: MutationRequest): Promise<Outcome> => {
    const asked = readRequest(operation, input);
    if ('violations' in asked) return { kind: 'refused', violations: asked.violations };
    const outcome = await attempt(asked);
    if (outcome.kind === 'refused') return explainRefusal(engine, outcome);
    if (!outcome.repeated) parts.onCommit(outcome.change);
    return outcome;
  };

  let queue: Promise<unknown> = Promise.resolve();
  return {
    write: (requests) => {
      const turn = queue.then(async () => {
        const outcomes: Outcome[] = [];
        for (const request of requests) outcomes.push(await one(request));
        return outcomes;
      });
      // The next in line waits for this one to end, well or badly.
      queue = turn.catch(() => undefined);
      return turn;
    },
  };
};
