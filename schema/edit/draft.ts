/** A draft of a change: what an operation wants to write, before the rules have spoken. */
import type { Entry } from '../entities/change.ts';
import type { Entity } from '../entities/entity.ts';
import type { FactRequest, Facts } from '../constraints/facts.ts';
import type { Violation } from '../constraints/violation.ts';

export interface Draft {
  /** The entity that the change is about. */
  readonly subject: string | null;
  readonly entries: readonly Entry[];
  /** What is wrong already; with an error among them nothing is written. */
  readonly violations: readonly Violation[];
  /** Where in the input each entity comes from, so that a rule’s finding can be shown at its field. */
  readonly places: ReadonlyMap<string, readonly string[]>;
  /** Seq of the change that this one reverts. */
  readonly reverts: number | null;
}

/** One thing that can be asked for. Both steps are pure. */
export interface OperationRule<Input> {
  /** First round of facts: what the input names. */
  names(input: Input): readonly FactRequest[];
  /** What it comes to, given those facts. */
  draft(input: Input, facts: Facts): Draft;
}

/** An entry that adds an entity. */
export const adding = (after: Entity): Entry => ({ id: after.id, before: null, after });

/** A draft that cannot be carried out. */
export const refusedDraft = (subject: string | null, violations: readonly Violation[]): Draft => ({
  subject,
  entries: [],
  violations,
  places: new Map(),
  reverts: null,
});
