/** Feeds, comments, quotes, works and agents: own fields from the card, what hangs on them from their page. */
import { AtlasError } from '../../../schema/vocabulary/errors.ts';
import type {
  AgentResolvers,
  CommentResolvers,
  FeedResolvers,
  ParagraphResolvers,
  QuoteResolvers,
  WorkResolvers,
} from '../../generated/resolver-types.ts';
import type { Card, SourcePage } from '../../repository/cards.ts';
import type { GraphQLContext } from '../context.ts';
import { chain } from '../maybe.ts';
import type { Maybe } from '../maybe.ts';
import type { AgentModel } from '../models.ts';
import {
  commentModel,
  divisionModel,
  evidenceModel,
  expectCard,
  positionPageModel,
  quoteModel,
  workModel,
} from '../wrap.ts';

interface Sourced {
  readonly card: Card;
  readonly page?: SourcePage | undefined;
}

const pageOf = (source: Sourced, context: GraphQLContext): Maybe<SourcePage> =>
  source.page ??
  context.load.sourcePage(source.card.entity.id).then((page) => {
    if (page !== undefined) return page;
    throw new AtlasError('UNKNOWN_ID', `${source.card.entity.id} was removed while it was read: ask again.`);
  });

const agent = (id: string, context: GraphQLContext): Maybe<AgentModel> =>
  chain(context.load.card(id), (card) => ({ card: expectCard('agent', id, card) }));

export const feed: FeedResolvers = {
  id: ({ card }) => card.entity.id,
  name: ({ card }) => card.entity.name,
  author: ({ card }, _, context) => agent(card.entity.author, context),
  sha256: ({ card }) => card.entity.sha256,
  bytes: ({ card }) => card.entity.bytes,
  lines: ({ card }) => card.entity.lines,
  note: ({ card }) => card.entity.note,
};

export const comment: CommentResolvers = {
  id: ({ card }) => card.entity.id,
  feed: async ({ card: { entity } }, _, context) => ({
    card: expectCard('feed', entity.feed, await context.load.card(entity.feed)),
  }),
  order: ({ card }) => card.entity.order,
  author: ({ card }, _, context) => agent(card.entity.author, context),
  header: ({ card }) => card.entity.header,
  date: ({ card }) => card.entity.date,
  readings: ({ card }) => card.entity.readings,
  headerLine: ({ card }) => card.entity.headerLine,
  firstLine: ({ card }) => card.entity.firstLine,
  lastLine: ({ card }) => card.entity.lastLine,
  text: ({ card }) => card.entity.text,
  paragraphs: ({ card: { entity } }) => {
    const points = [...entity.text];
    return entity.paragraphs.map((one) => ({ ...one, text: points.slice(one.start, one.end).join('') }));
  },
  replyTo: async ({ card: { entity } }, _, context) => {
    if (entity.replyTo === null) return null;
    const { work, confidence, note } = entity.replyTo;
    return { work: { card: expectCard('work', work, await context.load.card(work)) }, confidence, note };
  },
  address: ({ card }) => card.entity.address,
  confidence: ({ card }) => card.entity.confidence,
  note: ({ card }) => card.entity.note,
  lang: ({ card }) => card.entity.lang,
  version: ({ card }) => card.version,
  quotes: async (model, _, context) => (await pageOf(model, context)).quotes.map(quoteModel),
};

export const paragraph: ParagraphResolvers = {
  speaker: ({ speaker }, _, context) => agent(speaker, context),
};

export const quote: QuoteResolvers = {
  id: ({ card }) => card.entity.id,
  comment: ({ card: { entity } }, _, context) =>
    chain(context.load.card(entity.comment), (card) => ({
      card: expectCard('comment', entity.comment, card),
    })),
  exact: ({ card }) => card.entity.exact,
  prefix: ({ card }) => card.entity.prefix,
  suffix: ({ card }) => card.entity.suffix,
  start: ({ card }) => card.entity.start,
  end: ({ card }) => card.entity.end,
  speaker: ({ card }, _, context) => agent(card.entity.speaker, context),
  state: ({ card }) => card.entity.state,
  version: ({ card }) => card.version,
  evidence: async (model, _, context) => (await pageOf(model, context)).evidence.map(evidenceModel),
  questions: async (model, _, context) => (await pageOf(model, context)).questions.map((card) => ({ card })),
};

export const work: WorkResolvers = {
  id: ({ card }) => card.entity.id,
  title: ({ card }) => card.entity.title,
  authors: ({ card }, _, context) => card.entity.authors.map((id) => agent(id, context)),
  year: ({ card }) => card.entity.year,
  addresses: ({ card }) => card.entity.addresses,
  status: ({ card }) => card.entity.status,
  note: ({ card }) => card.entity.note,
  version: ({ card }) => card.version,
  evidence: async (model, _, context) => (await pageOf(model, context)).evidence.map(evidenceModel),
  replies: async (model, _, context) =>
    (await pageOf(model, context)).comments.map((card) => commentModel(card)),
  divisions: async (model, _, context) => (await pageOf(model, context)).divisions.map(divisionModel),
  rules: async (model, _, context) => (await pageOf(model, context)).rules.map((card) => ({ card })),
  retired: ({ card }) => card.entity.retired === true,
};

export const agentFields: AgentResolvers = {
  id: ({ card }) => card.entity.id,
  name: ({ card }) => card.entity.name,
  kind: ({ card }) => card.entity.kind,
  otherNames: ({ card }) => card.entity.otherNames,
  note: ({ card }) => card.entity.note,
  version: ({ card }) => card.version,
  quotes: async (model, _, context) => (await pageOf(model, context)).quotes.map(quoteModel),
  works: async (model, _, context) => (await pageOf(model, context)).works.map(workModel),
  positions: async (model, _, context) => (await pageOf(model, context)).positions.map(positionPageModel),
  divisions: async (model, _, context) => (await pageOf(model, context)).divisions.map(divisionModel),
  questions: async (model, _, context) => (await pageOf(model, context)).questions.map((card) => ({ card })),
  retired: ({ card }) => card.entity.retired === true,
};
