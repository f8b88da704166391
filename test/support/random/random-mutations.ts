/**
 * A random walk of 260 mutations over the seed, the same in every run with the same number: every operation,
 * every code with which one is refused, reverts, reverts of reverts, and requests sent twice. The walk is made
 * on a model in memory, which also says what each request has to come to.
 */
import type { Change } from '../../../schema/entities/change.ts';
import type { Outcome, MutationRequest } from '../../../server/repository/writing.ts';
import { modelWriter } from '../model-writer.ts';
import type { ModelWriter } from '../model-writer.ts';
import { BAD_MOVES } from '../mutations/bad-moves.ts';
import { diceOf } from '../mutations/dice.ts';
import * as good from '../mutations/good-moves.ts';
import type { Move, Walk } from '../mutations/move.ts';
import * as things from '../mutations/thing-moves.ts';
import { THEN, uuidOf } from '../writing.ts';

export interface Step {
  readonly move: string;
  readonly request: MutationRequest;
  /** What the model answered. */
  readonly expected: Outcome;
}

export interface RandomWalk {
  readonly steps: readonly Step[];
  /** Where it leads. */
  readonly model: ModelWriter;
}

/** How many mutations a walk has. */
export const STEPS = 260;

/** Every way in which a request of a walk is refused. */
export const REFUSED_MOVES: readonly Move[] = [...BAD_MOVES, ...things.BAD_THING_MOVES];

/** How often each move is made; what is refused comes once for each of its ways. */
const GOOD: readonly (readonly [Move, number])[] = [
  [good.addConcept, 32],
  [good.addRelation, 24],
  [good.updateConcept, 24],
  [good.addEvidence, 26],
  [things.addThings, 20],
  [things.updateThing, 18],
  [things.retireThing, 12],
  [good.revert, 24],
  [good.revertConcept, 3],
  [good.revertRevert, 6],
  [good.repeat, 10],
  [good.retry, 5],
];

/** How often a move is tried before it is put off until the walk has come further. */
const TRIES = 60;

/** The author of every change of the walk. */
export const WALKER = { at: THEN, by: 'tester' } as const;

const comesTo = (outcome: Outcome): string =>
  outcome.kind === 'refused'
    ? (outcome.violations.find(({ severity }) => severity === 'error')?.code ?? 'refused')
    : outcome.repeated
      ? 'repeated'
      : 'committed';

const walkOn = (walk: Walk, move: Move): Step | undefined => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const request = move.make(walk);
    if (request === undefined) return undefined;
    if (comesTo(walk.model.ask(request)) !== move.expect) continue;
    return { move: move.name, request, expected: walk.model.write(request) };
  }
  return undefined;
};

/** Walks on from a seed's change. Throws RangeError if a move can never be made. */
export const randomMutations = (seed: Change, number: number): RandomWalk => {
  const dice = diceOf(number);
  const model = modelWriter([seed], () => WALKER);
  const committed: MutationRequest[] = [];
  const refused: MutationRequest[] = [];
  let count = 0;
  const walk: Walk = {
    ...{ model, dice, committed, refused },
    number: () => (count += 1),
    uuid: () => uuidOf((count += 1)),
  };
  const moves = dice.shuffle([
    ...GOOD.flatMap(([move, times]) => Array.from({ length: times }, () => move)),
    ...REFUSED_MOVES,
    ...dice
      .shuffle(REFUSED_MOVES)
      .slice(0, STEPS - GOOD.reduce((sum, [, times]) => sum + times, REFUSED_MOVES.length)),
  ]);
  const steps: Step[] = [];
  let waiting = [...moves];
  while (waiting.length > 0) {
    const later: Move[] = [];
    for (const move of waiting) {
      const step = walkOn(walk, move);
      if (step === undefined) {
        later.push(move);
        continue;
      }
      steps.push(step);
      const { expected, request } = step;
      if (expected.kind === 'refused') {
        if (!['MUTATION_ID_REUSED', 'INVALID_INPUT'].includes(comesTo(expected))) refused.push(request);
      } else if (!expected.repeated) {
        committed.push(request);
      }
    }
    if (later.length === waiting.length)
      throw new RangeError(`Never possible: ${later.map(({ name }) => name).join(', ')}`);
    waiting = later;
  }
  return { steps, model };
};
