/** All rules together, over a change or over a whole atlas. */
import type { Atlas } from '../entities/atlas.ts';
import type { Entry } from '../entities/change.ts';
import { CONCEPT_RULES } from './concept-rules.ts';
import type { Constraint } from './constraint.ts';
import { distinctRequests, Facts } from './facts.ts';
import type { FactRequest } from './facts.ts';
import { DEBATE_RULES } from './debate-rules.ts';
import { KEY_RULES } from './key-rules.ts';
import { RELATION_RULES } from './relation-rules.ts';
import { RETIRED_RULES } from './retired-rules.ts';
import { SOURCE_RULES } from './source-rules.ts';
import type { Violation } from './violation.ts';

/** The rules, in the order in which their findings are reported. */
export const CONSTRAINTS: readonly Constraint[] = [
  ...SOURCE_RULES,
  ...RELATION_RULES,
  ...CONCEPT_RULES,
  ...DEBATE_RULES,
  ...RETIRED_RULES,
  ...KEY_RULES,
];

/** Facts that the rules need before these entries can be checked. */
export const constraintNeeds = (entries: readonly Entry[]): readonly FactRequest[] =>
  distinctRequests(CONSTRAINTS.flatMap((constraint) => constraint.needs(entries)));

/** What the rules find in facts that already hold the entries. */
export const checkEntries = (facts: Facts, entries: readonly Entry[]): readonly Violation[] =>
  CONSTRAINTS.flatMap((constraint) => constraint.check(facts, entries));

/** Everything the rules find in a whole atlas, as if all of it had just been added. */
export const checkAtlas = (atlas: Atlas): readonly Violation[] => {
  const entries = atlas.everything().map(({ entity }) => ({ id: entity.id, before: null, after: entity }));
  return checkEntries(new Facts(atlas, 'all'), entries);
};
