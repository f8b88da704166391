/** The one way to change the atlas. */
import type { Change } from '../../schema/entities/change.ts';
import type { AskedOperation } from '../../schema/edit/decide.ts';
import type { Violation } from '../../schema/constraints/violation.ts';

/** Operations that people ask for; `input` is raw and checked by the operation's own model. */
export interface MutationRequest {
  readonly operation: AskedOperation;
  readonly input: unknown;
}

export type Outcome =
  /** In the store; `repeated` when this mutationId had been committed before. */
  | {
      readonly kind: 'committed';
      readonly change: Change;
      readonly warnings: readonly Violation[];
      readonly repeated: boolean;
    }
  /** Nothing was written. */
  | { readonly kind: 'refused'; readonly violations: readonly Violation[] };

export interface Writer {
  /**
   * Decides and commits a list of mutations, first come first served; answers each by its own outcome, in order.
   * Throws an EngineError only when the store itself fails.
   */
  write(requests: readonly MutationRequest[]): Promise<readonly Outcome[]>;
}
