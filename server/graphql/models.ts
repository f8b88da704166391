/**
 * What resolvers hand around: an entity as stored, and beside it whatever came along in the same statement. What did
 * not come along is loaded when a query asks for it.
 */
import type { Violation } from '../../schema/constraints/violation.ts';
import type { Change } from '../../schema/entities/change.ts';
import type { Division, Position, Question } from '../../schema/entities/debate.ts';
import type { Facet, FacetValue, Rule } from '../../schema/entities/key.ts';
import type { Answers } from '../../schema/classify/answers.ts';
import type { Key } from '../../schema/classify/key.ts';
import type { Difference, Near } from '../../schema/classify/nearest.ts';
import type {
  Classification,
  DivisionOutcome,
  FlagOutcome,
  GateOutcome,
  Hit,
  Outcome,
} from '../../schema/classify/verdict.ts';
import type { AtlasErrorCode } from '../../schema/vocabulary/errors.ts';
import type { Bearing } from '../../schema/vocabulary/terms.ts';
import type {
  DivisionCard,
  DivisionPage,
  PositionCard,
  PositionPage,
  QuestionPage,
} from '../repository/debate-cards.ts';
import type { Evidence, Quote } from '../../schema/entities/evidence.ts';
import type { Concept, Example, FacetAnswer, Relation } from '../../schema/entities/graph.ts';
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
export interface QuestionModel {
  readonly card: Card<Question>;
  readonly page?: QuestionPage | undefined;
}
export interface PositionModel {
  readonly card: Card<Position>;
  readonly held?: PositionCard | undefined;
  readonly page?: PositionPage | undefined;
}
export interface DivisionModel {
  readonly card: Card<Division>;
  readonly shown?: DivisionCard | undefined;
  readonly page?: DivisionPage | undefined;
}
/** What a position says of a claim; the claim is loaded when it did not come along. */
export interface BearingModel {
  readonly claim: string;
  readonly stance: Bearing;
  readonly came?: ClaimModel | undefined;
}
export interface StandModel {
  readonly claim: ClaimModel;
  readonly stance: Bearing;
  readonly position: PositionModel;
}
export interface FacetModel {
  readonly card: Card<Facet>;
}
export interface FacetValueModel {
  readonly card: Card<FacetValue>;
}
export interface RuleModel {
  readonly card: Card<Rule>;
}
/** Facet and values are still ids. */
export type FacetAnswerModel = FacetAnswer;
/** What classification gives; rules, facets and divisions are still ids. */
export interface ClassificationModel {
  readonly userErrors: readonly UserErrorModel[];
  readonly answers: Answers;
  readonly key: Key;
  readonly outcome: Classification;
}
export type FindingModel = Hit & Partial<Pick<FlagOutcome, 'deciding' | 'wouldDecide'>>;
export type GateModel = GateOutcome;
export type VerdictModel = DivisionOutcome;
export type OutcomeModel = Outcome;
export type FacetChoiceModel = { readonly facet: string; readonly free: readonly string[] };
export type NearExampleModel = Near;
export type FacetDifferenceModel = Difference;

/** Something that whoever asked can mend, as the API gives it. */
export interface UserErrorModel {
  readonly code: AtlasErrorCode;
  readonly message: string;
  readonly path: string[];
  readonly ids: string[];
  readonly conflict: NonNullable<Violation['conflict']> | null;
}
export type ChangeModel = Change;
/** A paragraph with its words; its speaker is still an id. */
export type ParagraphModel = Paragraph & { readonly text: string };

export type TermModel = ConceptModel | ExampleModel;
/** What one can be for or against. */
export type ClaimModel = RelationModel | ExampleModel | DivisionModel;
/** What can wait for work: no other type is on the worklist. */
export type WaitingModel = TermModel | RelationModel | PositionModel | DivisionModel | QuoteModel | WorkModel;
/** What search finds. */
export type FoundModel =
  TermModel | QuoteModel | QuestionModel | DivisionModel | WorkModel | AgentModel | CommentModel;
export type NodeModel =
  | TermModel
  | RelationModel
  | EvidenceModel
  | QuoteModel
  | CommentModel
  | WorkModel
  | AgentModel
  | FeedModel
  | QuestionModel
  | PositionModel
  | DivisionModel
  | FacetModel
  | FacetValueModel
  | RuleModel
  | ChangeModel;

/** What a change does to an entity. */
export type EntryAction = 'added' | 'updated' | 'removed';
