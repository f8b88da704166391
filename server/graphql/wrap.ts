/** From what the repository gives to what resolvers hand around, keeping whatever came along. */
import type { Change } from '../../schema/entities/change.ts';
import type { Entity } from '../../schema/entities/entity.ts';
import type { Evidence, Quote } from '../../schema/entities/evidence.ts';
import type { Concept, Example, Relation } from '../../schema/entities/graph.ts';
import type { Division, Position, Question } from '../../schema/entities/debate.ts';
import type { Facet, FacetValue, Rule } from '../../schema/entities/key.ts';
import type {
  ClaimCard,
  DivisionCard,
  DivisionPage,
  PositionCard,
  PositionPage,
  StandCard,
} from '../repository/debate-cards.ts';
import type { Agent, Comment, Feed, Work } from '../../schema/entities/sources.ts';
import { AtlasError } from '../../schema/vocabulary/errors.ts';
import type {
  Card,
  EvidenceCard,
  RelationCard,
  RelationPage,
  SourcePage,
  TermCard,
  TermPage,
} from '../repository/cards.ts';
import type {
  AgentModel,
  ClaimModel,
  DivisionModel,
  PositionModel,
  StandModel,
  CommentModel,
  EvidenceModel,
  FoundModel,
  NodeModel,
  QuoteModel,
  RelationModel,
  TermModel,
  WorkModel,
} from './models.ts';

export interface CardTypes {
  readonly concept: Card<Concept>;
  readonly example: Card<Example>;
  readonly relation: Card<Relation>;
  readonly evidence: Card<Evidence>;
  readonly quote: Card<Quote>;
  readonly comment: Card<Comment>;
  readonly work: Card<Work>;
  readonly agent: Card<Agent>;
  readonly feed: Card<Feed>;
  readonly question: Card<Question>;
  readonly position: Card<Position>;
  readonly division: Card<Division>;
  readonly facet: Card<Facet>;
  readonly 'facet-value': Card<FacetValue>;
  readonly rule: Card<Rule>;
}

/** True when a card is of this type. */
export const isCardOf = <T extends keyof CardTypes>(
  type: T,
  card: Card | undefined | null,
): card is CardTypes[T] => card?.entity.entity === type;

/** The card as one of this type; STORE when a stored link leads elsewhere. */
export const expectCard = <T extends keyof CardTypes>(
  type: T,
  id: string,
  card: Card | undefined,
): CardTypes[T] => {
  if (isCardOf(type, card)) return card;
  throw new AtlasError(
    'STORE',
    `The store has no ${type} ${id} although something refers to it: run atlas verify.`,
    {
      details: { id },
    },
  );
};

const isConceptCard = (card: TermCard): card is Card<Concept> => card.entity.entity === 'concept';

/** A concept or example, with its page when that came along. */
export const termModel = (card: TermCard, page?: TermPage): TermModel =>
  isConceptCard(card) ? { card, page } : { card, page };

/** A relation whose ends came along. */
export const relationModel = (card: RelationCard): RelationModel => ({ card: card.relation, ends: card });

/** A relation whose ends and evidence came along. */
export const relationPageModel = (page: RelationPage): RelationModel => ({
  card: page.relation,
  ends: page,
  page,
});

export const evidenceModel = (shown: EvidenceCard): EvidenceModel => ({ card: shown.evidence, shown });
export const quoteModel = (card: Card<Quote>): QuoteModel => ({ card });
export const commentModel = (card: Card<Comment>, page?: SourcePage): CommentModel => ({ card, page });
export const workModel = (card: Card<Work>): WorkModel => ({ card });
export const agentModel = (card: Card<Agent>): AgentModel => ({ card });

export const positionModel = (held: PositionCard): PositionModel => ({ card: held.position, held });
export const positionPageModel = (page: PositionPage): PositionModel => ({
  card: page.position,
  held: page,
  page,
});
/** A division with its members and author. */
export const divisionModel = (shown: DivisionCard): DivisionModel => ({ card: shown.division, shown });
/** A division with its evidence and positions too. */
export const divisionPageModel = (page: DivisionPage): DivisionModel => ({
  card: page.division,
  shown: page,
  page,
});

/** A claim with what came along. */
export const claimModel = (claim: ClaimCard): ClaimModel => {
  if ('relation' in claim) return relationModel(claim);
  return 'division' in claim ? divisionModel(claim) : { card: claim };
};

/** What positions say of a claim, in order. */
export const standModels = (claim: ClaimModel, stands: readonly StandCard[]): StandModel[] =>
  stands.map(({ stance, held }) => ({ claim, stance, position: positionModel(held) }));

/** Any entity by itself. */
export const nodeModel = (card: Card<Entity>): NodeModel => {
  if (isCardOf('concept', card) || isCardOf('example', card)) return termModel(card);
  // Every type has a model that is its card and nothing else; the checker cannot see that they match one by one.
  return { card } as NodeModel;
};

const FOUND_TYPES = [
  'quote',
  'question',
  'division',
  'work',
  'agent',
  'comment',
  'relation',
  'position',
] as const;

/** Something that search found; undefined for what it never finds. */
export const foundModel = (card: Card<Entity>): FoundModel | undefined => {
  if (isCardOf('concept', card) || isCardOf('example', card)) return termModel(card);
  // As above: one model a type, its card and nothing else.
  return FOUND_TYPES.some((type) => isCardOf(type, card)) ? ({ card } as FoundModel) : undefined;
};

const TYPE_NAMES = {
  concept: 'Concept',
  example: 'Example',
  relation: 'Relation',
  evidence: 'Evidence',
  quote: 'Quote',
  comment: 'Comment',
  work: 'Work',
  agent: 'Agent',
  feed: 'Feed',
  question: 'Question',
  position: 'Position',
  division: 'Division',
  facet: 'Facet',
  'facet-value': 'FacetValue',
  rule: 'Rule',
} as const;

const isChange = (node: NodeModel): node is Change => 'seq' in node;

/** Name of the API's type of something with an id. */
export const typeNameOf = (node: NodeModel): 'Change' | (typeof TYPE_NAMES)[Entity['entity']] =>
  isChange(node) ? 'Change' : TYPE_NAMES[node.card.entity.entity];
