/** What resolvers hand around: cards, and where it is at hand the page that a card came with. */
import type { Change } from '../../schema/entities/change.ts';
import type { Quote } from '../../schema/entities/evidence.ts';
import type { Concept, Example } from '../../schema/entities/graph.ts';
import type { Agent, Comment, Feed, Work } from '../../schema/entities/sources.ts';
import type { Card, EvidenceCard, RelationCard, RelationPage, SourcePage, TermPage } from '../repository/cards.ts';

export interface ConceptModel {
  readonly card: Card<Concept>;
  /** Loaded already, when the statement that gave the card gave its page too. */
  readonly page?: TermPage;
}
export interface ExampleModel {
  readonly card: Card<Example>;
  readonly page?: TermPage;
}
export type RelationModel = RelationCard & { readonly page?: RelationPage };
export type EvidenceModel = EvidenceCard;
export interface QuoteModel {
  readonly card: Card<Quote>;
  readonly page?: SourcePage;
}
export interface CommentModel {
  readonly card: Card<Comment>;
  readonly page?: SourcePage;
}
export interface WorkModel {
  readonly card: Card<Work>;
  readonly page?: SourcePage;
}
export interface AgentModel {
  readonly card: Card<Agent>;
  readonly page?: SourcePage;
}
export interface FeedModel {
  readonly card: Card<Feed>;
  readonly page?: SourcePage;
}
export type ChangeModel = Change;
