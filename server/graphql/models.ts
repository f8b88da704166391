/**
 * What resolvers hand around: an entity as stored, and beside it whatever came along in the same statement. What did
 * not come along is loaded when a query asks for it.
 */
import type { Change } from '../../schema/entities/change.ts';
import type { Evidence, Quote } from '../../schema/entities/evidence.ts';
import type { Concept, Example, Relation } from '../../schema/entities/graph.ts';
import type { Agent, Comment, Feed, Paragraph, Work } from '../../schema/entities/sources.ts';
import type {
  Card,
  EvidenceCard,
  RelationCard,
  RelationPage,
  SourcePage,
  TermPage,
} from '../repository/cards.ts';

export interface ConceptModel {
  readonly card: Card<Concept>;
  readonly page?: TermPage | undefined;
}
export interface ExampleModel {
  readonly card: Card<Example>;
  readonly page?: TermPage | undefined;
}
export interface RelationModel {
  readonly card: Card<Relation>;
  readonly ends?: Pick<RelationCard, 'subject' | 'object'> | undefined;
  readonly page?: RelationPage | undefined;
}
export interface EvidenceModel {
  readonly card: Card<Evidence>;
  readonly shown?: EvidenceCard | undefined;
}
export interface QuoteModel {
  readonly card: Card<Quote>;
  readonly page?: SourcePage | undefined;
}
export interface CommentModel {
  readonly card: Card<Comment>;
  readonly page?: SourcePage | undefined;
}
export interface WorkModel {
  readonly card: Card<Work>;
  readonly page?: SourcePage | undefined;
}
export interface AgentModel {
  readonly card: Card<Agent>;
  readonly page?: SourcePage | undefined;
}
export interface FeedModel {
  readonly card: Card<Feed>;
}
export type ChangeModel = Change;
/** A paragraph with its words; its speaker is still an id. */
export type ParagraphModel = Paragraph & { readonly text: string };

export type TermModel = ConceptModel | ExampleModel;
export type NodeModel =
  | TermModel
  | RelationModel
  | EvidenceModel
  | QuoteModel
  | CommentModel
  | WorkModel
  | AgentModel
  | FeedModel
  | ChangeModel;

/** What a change does to an entity. */
export type EntryAction = 'added' | 'updated' | 'removed';
