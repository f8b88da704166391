/** Relations and the evidence for and against them. */
import { AtlasError } from '../../../schema/vocabulary/errors.ts';
import type { EvidenceResolvers, RelationResolvers } from '../../generated/resolver-types.ts';
import type { RelationCard, RelationPage } from '../../repository/cards.ts';
import type { GraphQLContext } from '../context.ts';
import { holdersOf } from '../holders.ts';
import type { AgentModel, EvidenceModel, RelationModel } from '../models.ts';
import { sentenceOf } from '../words.ts';
import {
  agentModel,
  evidenceModel,
  expectCard,
  isCardOf,
  quoteModel,
  standModels,
  termModel,
  workModel,
} from '../wrap.ts';
import { levelOf, stamps } from './stamps.ts';

const pageOf = async (relation: RelationModel, context: GraphQLContext): Promise<RelationPage> => {
  const page = relation.page ?? (await context.load.relationPage(relation.card.entity.id));
  if (page !== undefined) return page;
  throw new AtlasError('UNKNOWN_ID', `${relation.card.entity.id} was removed while it was read: ask again.`);
};

const endsOf = async (
  relation: RelationModel,
  context: GraphQLContext,
): Promise<Pick<RelationCard, 'subject' | 'object'>> => relation.ends ?? pageOf(relation, context);

export const relation: RelationResolvers = {
  ...stamps,
  id: ({ card }) => card.entity.id,
  type: ({ card }) => card.entity.type,
  mode: ({ card }) => card.entity.mode,
  rationale: ({ card }) => card.entity.rationale,
  status: ({ card }) => card.entity.status,
  lang: ({ card }) => card.entity.lang,
  level: ({ card }) => levelOf(card),
  contested: ({ card }) => card.contested,
  subject: async (model, _, context) => termModel((await endsOf(model, context)).subject),
  object: async (model, _, context) => ({ card: (await endsOf(model, context)).object }),
  sentence: async (model, _, context) => {
    const { subject, object } = await endsOf(model, context);
    return sentenceOf(model.card.entity, subject.entity.name, object.entity.name);
  },
  holders: async (model, _, context) => holdersOf(await pageOf(model, context), 'for'),
  opponents: async (model, _, context) => holdersOf(await pageOf(model, context), 'against'),
  positions: async (model, { first }, context) =>
    standModels(model, (await pageOf(model, context)).stands).slice(0, first),
  evidence: async (model, { first }, context) =>
    (await pageOf(model, context)).evidence.slice(0, first).map(evidenceModel),
};

const agentsOf = async (ids: readonly string[], context: GraphQLContext): Promise<AgentModel[]> =>
  Promise.all(ids.map(async (id) => ({ card: expectCard('agent', id, await context.load.card(id)) })));

/** Holders of evidence that came alone: the agent it names, else the speaker, else the authors. */
const looseHolders = async (
  { card: { entity } }: EvidenceModel,
  context: GraphQLContext,
): Promise<AgentModel[]> => {
  if (entity.agent !== null) return agentsOf([entity.agent], context);
  const source = entity.quote ?? entity.work;
  const card = source === null ? undefined : await context.load.card(source);
  if (isCardOf('quote', card)) return agentsOf([card.entity.speaker], context);
  return isCardOf('work', card) ? agentsOf(card.entity.authors, context) : [];
};

export const evidence: EvidenceResolvers = {
  id: ({ card }) => card.entity.id,
  stance: ({ card }) => card.entity.stance,
  mode: ({ card }) => card.entity.mode,
  reading: ({ card }) => card.entity.reading,
  version: ({ card }) => card.version,
  target: async ({ card, shown }, _, context) => {
    const id = card.entity.target;
    const target = shown?.target ?? (await context.load.card(id));
    if (isCardOf('relation', target)) return { card: target };
    if (isCardOf('example', target)) return { card: target };
    if (isCardOf('position', target)) return { card: target };
    if (isCardOf('division', target)) return { card: target };
    return { card: expectCard('concept', id, target) };
  },
  quote: async ({ card: { entity }, shown }, _, context) =>
    entity.quote === null
      ? null
      : quoteModel(shown?.quote ?? expectCard('quote', entity.quote, await context.load.card(entity.quote))),
  work: async ({ card: { entity }, shown }, _, context) =>
    entity.work === null
      ? null
      : workModel(shown?.work ?? expectCard('work', entity.work, await context.load.card(entity.work))),
  holders: async (model, _, context) =>
    model.shown === undefined ? looseHolders(model, context) : model.shown.holders.map(agentModel),
};
