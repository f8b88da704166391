/** The classification key: facets with their values, rules, and answers to facets. */
import type {
  FacetAnswerResolvers,
  FacetConditionResolvers,
  FacetResolvers,
  FacetValueResolvers,
  RuleResolvers,
} from '../../generated/resolver-types.ts';
import { one, oneOrNull, several } from './loading.ts';

export const facet: FacetResolvers = {
  id: ({ card }) => card.entity.id,
  name: ({ card }) => card.entity.name,
  question: ({ card }) => card.entity.question,
  help: ({ card }) => card.entity.help,
  order: ({ card }) => card.entity.order,
  askedWhen: ({ card }) => card.entity.askedWhen,
  values: async ({ card }, _, context) =>
    (await context.load.key()).values
      .filter(({ entity }) => entity.facet === card.entity.id)
      .map((value) => ({ card: value })),
  retired: ({ card }) => card.entity.retired === true,
  lang: ({ card }) => card.entity.lang,
  version: ({ card }) => card.version,
};

export const facetValue: FacetValueResolvers = {
  id: ({ card }) => card.entity.id,
  facet: ({ card }, _, context) => one('facet', card.entity.facet, context),
  label: ({ card }) => card.entity.label,
  meaning: ({ card }) => card.entity.meaning,
  order: ({ card }) => card.entity.order,
  retired: ({ card }) => card.entity.retired === true,
  lang: ({ card }) => card.entity.lang,
  version: ({ card }) => card.version,
};

export const facetCondition: FacetConditionResolvers = {
  facet: (condition, _, context) => one('facet', condition.facet, context),
  values: (condition, _, context) => several('facet-value', condition.values, context),
};

export const facetAnswer: FacetAnswerResolvers = {
  facet: (given, _, context) => one('facet', given.facet, context),
  values: ({ answer }, _, context) => (Array.isArray(answer) ? several('facet-value', answer, context) : []),
  open: ({ answer }) => (Array.isArray(answer) ? null : answer),
};

export const rule: RuleResolvers = {
  id: ({ card }) => card.entity.id,
  kind: ({ card }) => card.entity.kind,
  division: ({ card }, _, context) => oneOrNull('division', card.entity.division, context),
  order: ({ card }) => card.entity.order,
  label: ({ card }) => card.entity.label,
  conditions: ({ card }) => card.entity.conditions,
  concepts: ({ card }, _, context) => several('concept', card.entity.concepts, context),
  reason: ({ card }) => card.entity.reason,
  works: ({ card }, _, context) => several('work', card.entity.works, context),
  retired: ({ card }) => card.entity.retired === true,
  lang: ({ card }) => card.entity.lang,
  version: ({ card }) => card.version,
};
