/** Relations and the evidence for and against them. */
import { AtlasError } from '../../../schema/vocabulary/errors.ts';
import type { EvidenceResolvers, RelationResolvers } from '../../generated/resolver-types.ts';
import type { RelationCard, RelationPage } from '../../repository/cards.ts';
import type { GraphQLContext } from '../context.ts';
import { holdersOf } from '../holders.ts';
import { chain } from '../maybe.ts';
import type { Maybe } from '../maybe.ts';
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

const pageOf = (relation: RelationModel, context: GraphQLContext): Maybe<RelationPage> =>
  relation.page ??
  context.load.relationPage(relation.card.entity.id).then((page) => {
    if (page !== undefined) return page;
    throw new AtlasError(
      'UNKNOWN_ID',
      `${relation.card.entity.id} was removed while it was read: ask again.`,
    );
  });

const endsOf = (
  relation: RelationModel,
  context: GraphQLContext,
): Maybe<Pick<RelationCard, 'subject' | 'object'>> => relation.ends ?? pageOf(relation, context);

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
  subject: (model, _, context) => chain(endsOf(model, context), ({ subject }) => termModel(subject)),
  object: (model, _, context) => chain(endsOf(model, context), ({ object }) => ({ card: object })),
  sentence: (model, _, context) =>
    chain(endsOf(model, context), ({ subject, object }) =>
      sentenceOf(model.card.entity, subject.entity.name, object.entity.name),
    ),
  holders: (model, _, context) => chain(pageOf(model, context), (page) => holdersOf(page, 'for')),
  opponents: (model, _, context) => chain(pageOf(model, context), (page) => holdersOf(page, 'against')),
  positions: (model, { first }, context) =>
    chain(pageOf(model, context), (page) => standModels(model, page.stands).slice(0, first)),
  evidence: (model, { first }, context) =>
    chain(pageOf(model, context), (page) => page.evidence.slice(0, first).map(evidenceModel)),
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
  target: ({ card, shown }, _, context) => {
    const id = card.entity.target;
    return chain(shown?.target ?? context.load.card(id), (target) => {
      if (isCardOf('relation', target)) return { card: target };
      if (isCardOf('example', target)) return { card: target };
      if (isCardOf('position', target)) return { card: target };
      if (isCardOf('division', target)) return { card: target };
      return { card: expectCard('concept', id, target) };
    });
  },
  quote: ({ card: { entity }, shown }, _, context) => {
    const id = entity.quote;
    if (id === null) return null;
    return chain(shown?.quote ?? context.load.card(id), (card) => quoteModel(expectCard('quote', id, card)));
  },
  work: ({ card: { entity }, shown }, _, context) => {
    const id = entity.work;
    if (id === null) return null;
    return chain(shown?.work ?? context.load.card(id), (card) => workModel(expectCard('work', id, card)));
  },
  holders: (model, _, context) =>
    model.shown === undefined ? looseHolders(model, context) : model.shown.holders.map(agentModel),
};
