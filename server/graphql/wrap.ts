/** From what the repository gives to what resolvers hand around, keeping whatever came along. */
import type { Change } from '../../schema/entities/change.ts';
import type { Entity } from '../../schema/entities/entity.ts';
import type { Evidence, Quote } from '../../schema/entities/evidence.ts';
import type { Concept, Example, Relation } from '../../schema/entities/graph.ts';
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
  CommentModel,
  EvidenceModel,
  NodeModel,
  QuoteModel,
  RelationModel,
  TermModel,
  WorkModel,
} from './models.ts';

interface CardTypes {
  readonly concept: Card<Concept>;
  readonly example: Card<Example>;
  readonly relation: Card<Relation>;
  readonly evidence: Card<Evidence>;
  readonly quote: Card<Quote>;
  readonly comment: Card<Comment>;
  readonly work: Card<Work>;
  readonly agent: Card<Agent>;
  readonly feed: Card<Feed>;
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

/** Any entity by itself. */
export const nodeModel = (card: Card<Entity>): NodeModel => {
  if (isCardOf('concept', card) || isCardOf('example', card)) return termModel(card);
  if (isCardOf('relation', card)) return { card };
  if (isCardOf('evidence', card)) return { card };
  if (isCardOf('quote', card)) return { card };
  if (isCardOf('comment', card)) return { card };
  if (isCardOf('work', card)) return { card };
  if (isCardOf('agent', card)) return { card };
  return { card: expectCard('feed', card.entity.id, card) };
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
} as const;

const isChange = (node: NodeModel): node is Change => 'seq' in node;

/** Name of the API's type of something with an id. */
export const typeNameOf = (node: NodeModel): 'Change' | (typeof TYPE_NAMES)[Entity['entity']] =>
  isChange(node) ? 'Change' : TYPE_NAMES[node.card.entity.entity];
