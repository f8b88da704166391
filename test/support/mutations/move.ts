/** One step of a random walk: what is asked for, and what has to come of it. */
import type { AtlasErrorCode } from '../../../schema/vocabulary/errors.ts';
import type { MutationRequest } from '../../../server/repository/writing.ts';
import type { ModelWriter } from '../model-writer.ts';
import type { Dice } from './dice.ts';

export interface Walk {
  readonly model: ModelWriter;
  readonly dice: Dice;
  /** A UUID that was not used before. */
  uuid(): string;
  /** A number that was not used before, to make names differ. */
  number(): number;
  /** Requests sent so far that were committed. */
  readonly committed: readonly MutationRequest[];
  /** Requests sent so far that were refused by the rules. */
  readonly refused: readonly MutationRequest[];
}

export interface Move {
  readonly name: string;
  readonly expect: 'committed' | 'repeated' | AtlasErrorCode;
  /** A request that may come to what is expected, or undefined where the walk has not come far enough. */
  make(walk: Walk): MutationRequest | undefined;
}
