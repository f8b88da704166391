/** What the key makes of answers, with rules, facets and divisions in place of their ids. */
import { freeValues, wouldChange as flips } from '../../../schema/classify/change.ts';
import type {
  ClassificationResolvers,
  FacetChoiceResolvers,
  FacetDifferenceResolvers,
  FindingResolvers,
  GateResolvers,
  LevelOutcomeResolvers,
  NearExampleResolvers,
  VerdictResolvers,
  WouldChangeResolvers,
} from '../../generated/resolver-types.ts';
import type { GraphQLContext } from '../context.ts';
import type { OutcomeModel } from '../models.ts';
import { one, oneOrNull, several } from './loading.ts';

/** The first rule that decided, where something is decided. */
const decider = ({ label, hits }: OutcomeModel) => (label === null ? undefined : hits[0]);

const shared = {
  state: ({ state }: OutcomeModel) => state,
  label: ({ label }: OutcomeModel) => label,
  rule: (outcome: OutcomeModel, _: object, context: GraphQLContext) =>
    oneOrNull('rule', decider(outcome)?.rule ?? null, context),
  reason: ({ reason }: OutcomeModel) => reason,
  deciding: ({ deciding }: OutcomeModel) => [...deciding],
  possible: ({ hits }: OutcomeModel, _: object, context: GraphQLContext) =>
    several(
      'rule',
      hits.map(({ rule }) => rule),
      context,
    ),
  open: ({ wouldDecide }: OutcomeModel, _: object, context: GraphQLContext) =>
    several('facet', wouldDecide, context),
};

export const classification: ClassificationResolvers = {
  userErrors: ({ userErrors }) => [...userErrors],
  impossible: ({ outcome }) => [...outcome.impossible],
  gate: ({ outcome }) => outcome.gate,
  verdicts: ({ outcome }) => [...outcome.divisions],
  level: ({ outcome }) => outcome.level,
  flags: ({ outcome }) => [...outcome.flags],
  possibleFlags: ({ outcome }) => [...outcome.possibleFlags],
  asked: ({ outcome }, _, context) => several('facet', outcome.asked, context),
  choices: ({ answers, key }) => [...freeValues(answers, key)].map(([facet, free]) => ({ facet, free })),
  wouldChange: ({ answers, key }) => [...flips(answers, key)],
};

export const gate: GateResolvers = {
  findings: ({ hits }) => [...hits],
  deciding: ({ deciding }) => [...deciding],
  open: ({ wouldDecide }, _, context) => several('facet', wouldDecide, context),
};

export const finding: FindingResolvers = {
  rule: ({ rule }, _, context) => one('rule', rule, context),
  concepts: ({ concepts }, _, context) => several('concept', concepts, context),
  deciding: ({ deciding }) => [...(deciding ?? [])],
  open: ({ wouldDecide }, _, context) => several('facet', wouldDecide ?? [], context),
};

export const verdict: VerdictResolvers = {
  ...shared,
  division: ({ division }, _, context) => one('division', division, context),
  concepts: (outcome, _, context) => several('concept', decider(outcome)?.concepts ?? [], context),
};

export const levelOutcome: LevelOutcomeResolvers = shared;

export const facetChoice: FacetChoiceResolvers = {
  facet: ({ facet }, _, context) => one('facet', facet, context),
  free: ({ free }, _, context) => several('facet-value', free, context),
};

export const wouldChange: WouldChangeResolvers = {
  facet: ({ facet }, _, context) => one('facet', facet, context),
  value: ({ value }, _, context) => one('facet-value', value, context),
  division: ({ division }, _, context) => oneOrNull('division', division, context),
  rule: ({ rule }, _, context) => one('rule', rule, context),
};

export const nearExample: NearExampleResolvers = {
  example: ({ id }, _, context) => one('example', id, context),
  distance: ({ differs }) => differs.length,
  differences: ({ differs }) => [...differs],
};

export const facetDifference: FacetDifferenceResolvers = {
  facet: ({ facet }, _, context) => one('facet', facet, context),
  yours: ({ facet, yours }) => ({ facet, answer: yours }),
  theirs: ({ facet, theirs }) => ({ facet, answer: theirs }),
};
