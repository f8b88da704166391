/** Questions, positions and divisions: own fields from the card, everything around them from their page. */
import type {
  BearingResolvers,
  DivisionResolvers,
  PositionResolvers,
  QuestionResolvers,
} from '../../generated/resolver-types.ts';
import type { PositionCard } from '../../repository/debate-cards.ts';
import type { GraphQLContext } from '../context.ts';
import type { ClaimModel, DivisionModel, PositionModel, QuestionModel } from '../models.ts';
import { claimModel, evidenceModel, isCardOf, positionPageModel, standModels } from '../wrap.ts';
import { one, oneOrNull, present, several } from './loading.ts';
import { levelOf, stamps } from './stamps.ts';

const questionPage = async ({ card, page }: QuestionModel, context: GraphQLContext) =>
  page ?? present(card.entity.id, await context.load.questionPage(card.entity.id));

const positionPage = async ({ card, page }: PositionModel, context: GraphQLContext) =>
  page ?? present(card.entity.id, await context.load.positionPage(card.entity.id));

const heldOf = async (position: PositionModel, context: GraphQLContext): Promise<PositionCard> =>
  position.held ?? positionPage(position, context);

const divisionPage = async ({ card, page }: DivisionModel, context: GraphQLContext) =>
  page ?? present(card.entity.id, await context.load.divisionPage(card.entity.id));

export const question: QuestionResolvers = {
  ...stamps,
  id: ({ card }) => card.entity.id,
  text: ({ card }) => card.entity.text,
  askedBy: ({ card }, _, context) => several('agent', card.entity.askedBy, context),
  quote: ({ card }, _, context) => oneOrNull('quote', card.entity.quote, context),
  state: ({ card }) => card.entity.state,
  note: ({ card }) => card.entity.note,
  status: ({ card }) => card.entity.status,
  lang: ({ card }) => card.entity.lang,
  positions: async (model, { first }, context) =>
    (await questionPage(model, context)).positions.slice(0, first).map(positionPageModel),
};

export const position: PositionResolvers = {
  ...stamps,
  id: ({ card }) => card.entity.id,
  question: ({ card }, _, context) => oneOrNull('question', card.entity.question, context),
  holder: ({ card }, _, context) => one('agent', card.entity.holder, context),
  confidence: ({ card }) => card.entity.confidence,
  reportedBy: ({ card }, _, context) => oneOrNull('agent', card.entity.reportedBy, context),
  text: ({ card }) => card.entity.text,
  bearings: ({ card, page }) => {
    const came = new Map<string, ClaimModel>(
      (page?.claims ?? []).map(claimModel).map((claim) => [claim.card.entity.id, claim]),
    );
    return card.entity.bearings.map(({ claim, stance }) => ({ claim, stance, came: came.get(claim) }));
  },
  rationale: ({ card }) => card.entity.rationale,
  status: ({ card }) => card.entity.status,
  lang: ({ card }) => card.entity.lang,
  level: ({ card }) => levelOf(card),
  evidence: async (model, { first }, context) =>
    (await heldOf(model, context)).evidence.slice(0, first).map(evidenceModel),
};

export const bearing: BearingResolvers = {
  claim: async ({ claim: id, came }, _, context): Promise<ClaimModel> => {
    if (came !== undefined) return came;
    const card = await context.load.card(id);
    if (isCardOf('relation', card)) return { card };
    return isCardOf('division', card) ? { card } : one('example', id, context);
  },
};

export const division: DivisionResolvers = {
  ...stamps,
  id: ({ card }) => card.entity.id,
  name: ({ card }) => card.entity.name,
  of: ({ card }, _, context) => one('concept', card.entity.of, context),
  members: ({ card }, _, context) => several('concept', card.entity.members, context),
  principle: ({ card }) => card.entity.principle,
  agent: ({ card }, _, context) => oneOrNull('agent', card.entity.agent, context),
  work: ({ card }, _, context) => oneOrNull('work', card.entity.work, context),
  exclusive: ({ card }) => card.entity.exclusive,
  exhaustive: ({ card }) => card.entity.exhaustive,
  rationale: ({ card }) => card.entity.rationale,
  status: ({ card }) => card.entity.status,
  lang: ({ card }) => card.entity.lang,
  level: ({ card }) => levelOf(card),
  contested: ({ card }) => card.contested,
  evidence: async (model, { first }, context) =>
    (await divisionPage(model, context)).evidence.slice(0, first).map(evidenceModel),
  positions: async (model, { first }, context) =>
    standModels(model, (await divisionPage(model, context)).stands).slice(0, first),
};
