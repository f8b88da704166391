/** Concepts and examples: their own fields from the card, everything around them from their page. */
import { AtlasError } from '../../../schema/vocabulary/errors.ts';
import type { ConceptResolvers, ExampleResolvers } from '../../generated/resolver-types.ts';
import type { TermPage } from '../../repository/cards.ts';
import { examplesAround, relationsAround, stepsFrom } from '../around.ts';
import type { GraphQLContext } from '../context.ts';
import { classification, keyOf } from '../classifying.ts';
import { chain } from '../maybe.ts';
import type { Maybe } from '../maybe.ts';
import type { StandModel, TermModel } from '../models.ts';
import {
  divisionPageModel,
  evidenceModel,
  expectCard,
  isCardOf,
  relationPageModel,
  standModels,
} from '../wrap.ts';
import { levelOf, stamps } from './stamps.ts';

/** The page of a term: the one that came with it, else one statement for all terms of this level of the query. */
const pageOf = (term: TermModel, context: GraphQLContext): Maybe<TermPage> =>
  term.page ??
  context.load.page(term.card.entity.id).then((page) => {
    if (page !== undefined) return page;
    throw new AtlasError('UNKNOWN_ID', `${term.card.entity.id} was removed while it was read: ask again.`);
  });

const around = {
  relations: (term: TermModel, args: Parameters<typeof relationsAround>[2], context: GraphQLContext) =>
    chain(pageOf(term, context), (page) => relationsAround(page, context.reader, args)),
  evidence: (term: TermModel, { first }: { first: number }, context: GraphQLContext) =>
    chain(pageOf(term, context), (page) => page.evidence.slice(0, first).map(evidenceModel)),
};

/** Positions on what is said of a concept: on its relations, then on its divisions. */
const positionsAround = (page: TermPage): StandModel[] => [
  ...page.relations.flatMap((relation) => standModels(relationPageModel(relation), relation.stands)),
  ...page.divisions.flatMap((division) => standModels(divisionPageModel(division), division.stands)),
];

export const concept: ConceptResolvers = {
  ...stamps,
  ...around,
  id: ({ card }) => card.entity.id,
  name: ({ card }) => card.entity.name,
  aliases: ({ card }) => card.entity.aliases,
  kind: ({ card }) => card.entity.kind,
  definition: ({ card }) => card.entity.definition,
  scopeNote: ({ card }) => card.entity.scopeNote,
  rationale: ({ card }) => card.entity.rationale,
  status: ({ card }) => card.entity.status,
  lang: ({ card }) => card.entity.lang,
  level: ({ card }) => levelOf(card),
  primaryParent: async (term, _, context) => {
    const id = term.card.entity.primaryParent;
    if (id === null) return null;
    const page = await pageOf(term, context);
    const found =
      page.relations.find((one) => one.relation.entity.id === id) ?? (await context.load.relationPage(id));
    return found === undefined ? null : relationPageModel(found);
  },
  replacedBy: async ({ card: { entity } }, _, context) =>
    entity.replacedBy === null
      ? null
      : { card: expectCard('concept', entity.replacedBy, await context.load.card(entity.replacedBy)) },
  broader: (term, _, context) => chain(pageOf(term, context), (page) => stepsFrom(page, 'subject')),
  narrower: (term, { first }, context) =>
    chain(pageOf(term, context), (page) => stepsFrom(page, 'object').slice(0, first)),
  examples: async (term, { first }, context) =>
    (await examplesAround(await pageOf(term, context), context.reader, first)).flatMap((card) =>
      isCardOf('example', card) ? [{ card }] : [],
    ),
  divisions: async (term, _, context) => (await pageOf(term, context)).divisions.map(divisionPageModel),
  memberOf: async (term, _, context) => (await pageOf(term, context)).memberOf.map(divisionPageModel),
  positions: async (term, { first }, context) => positionsAround(await pageOf(term, context)).slice(0, first),
};

export const example: ExampleResolvers = {
  ...stamps,
  ...around,
  id: ({ card }) => card.entity.id,
  name: ({ card }) => card.entity.name,
  description: ({ card }) => card.entity.description,
  caveat: ({ card }) => card.entity.caveat,
  rationale: ({ card }) => card.entity.rationale,
  status: ({ card }) => card.entity.status,
  lang: ({ card }) => card.entity.lang,
  level: ({ card }) => levelOf(card),
  contested: ({ card }) => card.contested,
  facets: ({ card }) => card.entity.facets ?? [],
  classification: async ({ card }, _, context) =>
    classification(card.entity.facets ?? [], keyOf(await context.load.key())),
  positions: async (term, { first }, context) =>
    standModels(term, (await pageOf(term, context)).stands).slice(0, first),
};
