/** What classification answers: plain data, ready to be sent or shown. */
import type { FacetAnswer } from '../entities/graph.ts';
import type { Rule } from '../entities/key.ts';

/** A rule that holds, or may. */
export interface Hit {
  /** Id of the rule. */
  readonly rule: string;
  readonly label: string;
  /** Concepts that the label stands for; of a verdict the first is the division’s member. */
  readonly concepts: readonly string[];
  /** Why these answers lead there. */
  readonly reason: string;
  /** Works that draw the line. */
  readonly works: readonly string[];
}

export const hitOf = ({ id, label, concepts, reason, works }: Rule): Hit => ({
  rule: id,
  label,
  concepts,
  reason,
  works,
});

/**
 * How an outcome stands. `decided`: one label, whatever the open answers are. `neither`: decided too, but what holds
 * is a rule that stands for no concept and says why the division has none. `open`: several labels are possible.
 * `not-optimization`: the gate is shut. `impossible`: the answers exclude each other. `does-not-apply`: a question
 * that the division turns on does not apply. `no-rule`: the key has a gap here.
 */
export const STATES = [
  'decided',
  'neither',
  'open',
  'not-optimization',
  'impossible',
  'does-not-apply',
  'no-rule',
] as const;
export type State = (typeof STATES)[number];

export interface Outcome {
  readonly state: State;
  /** The label where one is decided, else null. */
  readonly label: string | null;
  /** Why: of the rule that decided, of the gate, or of what is impossible; null where it is open. */
  readonly reason: string | null;
  /** Rules that hold or may still hold, in the key’s order; where one label is decided, its rules. */
  readonly hits: readonly Hit[];
  /** The answers that decided; leaving one out, it would no longer follow or its reason would not be said. */
  readonly deciding: readonly FacetAnswer[];
  /** Facets whose answer would narrow what is possible, in the key’s order; empty where it is decided. */
  readonly wouldDecide: readonly string[];
}

export interface DivisionOutcome extends Outcome {
  readonly division: string;
}

/** Answers that exclude each other. */
export interface Clash extends Hit {
  readonly deciding: readonly FacetAnswer[];
}

export interface FlagOutcome extends Hit {
  readonly deciding: readonly FacetAnswer[];
  /** Empty for a flag that holds; else what would settle whether it does. */
  readonly wouldDecide: readonly string[];
}

/** Whether it is optimization at all. */
export interface GateOutcome {
  /** `passed`: it is; `shut`: it is not, for `hits`’ reasons; `open`: not answered yet. */
  readonly state: 'passed' | 'shut' | 'open';
  readonly hits: readonly Hit[];
  readonly deciding: readonly FacetAnswer[];
  readonly wouldDecide: readonly string[];
}

export interface Classification {
  readonly impossible: readonly Clash[];
  readonly gate: GateOutcome;
  /** A verdict for each division, in the divisions’ order; none is merged with another. */
  readonly divisions: readonly DivisionOutcome[];
  /** Solution space, solver space or behavior. */
  readonly level: Outcome;
  /** Flags that hold. */
  readonly flags: readonly FlagOutcome[];
  /** Flags that the open answers may bring. */
  readonly possibleFlags: readonly FlagOutcome[];
  /** Facets to ask, in order, given the answers so far. */
  readonly asked: readonly string[];
}
