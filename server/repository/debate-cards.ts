/** What the repository gives of disagreement and of the classification key. */
import type { Division, Position, Question } from '../../schema/entities/debate.ts';
import type { Entity } from '../../schema/entities/entity.ts';
import type { Concept, Example } from '../../schema/entities/graph.ts';
import type { Facet, FacetValue, Rule } from '../../schema/entities/key.ts';
import type { Agent, Comment, Work } from '../../schema/entities/sources.ts';
import type { Quote } from '../../schema/entities/evidence.ts';
import type { AgentKind, Bearing, QuestionState, Status, WorkStatus } from '../../schema/vocabulary/terms.ts';
import type { Card, EvidenceCard, PageRequest, RelationCard } from './cards.ts';

/** A position with whose it is and what shows it. */
export interface PositionCard {
  readonly position: Card<Position>;
  readonly question: Card<Question> | null;
  readonly holder: Card<Agent>;
  readonly reportedBy: Card<Agent> | null;
  readonly evidence: readonly EvidenceCard[];
}

/** A claim: a relation with both ends, a division with its parts, or an example. */
export type ClaimCard = RelationCard | DivisionCard | Card<Example>;

/** A position with the claims that it bears on, in the order of its bearings. */
export interface PositionPage extends PositionCard {
  readonly claims: readonly ClaimCard[];
}

/** A current position, read from a claim that it bears on. */
export interface StandCard {
  /** Id of the claim. */
  readonly claim: string;
  readonly stance: Bearing;
  readonly held: PositionCard;
}

/** A division with what it divides, into what, and who says so. */
export interface DivisionCard {
  readonly division: Card<Division>;
  readonly of: Card<Concept>;
  /** In the order of the division. */
  readonly members: readonly Card<Concept>[];
  readonly agent: Card<Agent> | null;
  readonly work: Card<Work> | null;
  /** Authors of the work. */
  readonly authors: readonly Card<Agent>[];
}

/** A division with the evidence for and against it, and with who holds what of it: for first, then by holder. */
export interface DivisionPage extends DivisionCard {
  readonly evidence: readonly EvidenceCard[];
  readonly stands: readonly StandCard[];
}

/** Everything a question's page shows. */
export interface QuestionPage {
  /** Number of the newest change when the statement ran. */
  readonly seq: number;
  readonly question: Card<Question>;
  readonly askedBy: readonly Card<Agent>[];
  /** Where it is asked. */
  readonly quote: Card<Quote> | null;
  readonly comment: Card<Comment> | null;
  /** Current ones, by name of the holder; the first 100. */
  readonly positions: readonly PositionPage[];
}

/** The whole key: what is current of it, in its order. */
export interface KeyView {
  /** Number of the newest change when the statement ran. */
  readonly seq: number;
  readonly facets: readonly Card<Facet>[];
  readonly values: readonly Card<FacetValue>[];
  readonly rules: readonly Card<Rule>[];
  /** Divisions, concepts and works that rules name. */
  readonly named: readonly Card[];
}

export interface QuestionQuery extends PageRequest {
  readonly states?: readonly QuestionState[] | null | undefined;
  readonly status?: Status | null | undefined;
}

export interface DivisionQuery extends PageRequest {
  /** Only divisions of this concept. */
  readonly of?: string | null | undefined;
  readonly status?: Status | null | undefined;
}

export interface WorkQuery extends PageRequest {
  readonly statuses?: readonly WorkStatus[] | null | undefined;
}

export interface AgentQuery extends PageRequest {
  readonly kinds?: readonly AgentKind[] | null | undefined;
}

/** Why something waits for work, the worst first. */
export const WORKLIST_REASONS = ['misquoted', 'unsourced', 'inferred', 'unchecked', 'unverified'] as const;
export type WorklistReason = (typeof WORKLIST_REASONS)[number];

export interface WorklistQuery extends PageRequest {
  readonly reasons?: readonly WorklistReason[] | null | undefined;
}

export interface WorklistView {
  readonly items: readonly {
    readonly cursor: string;
    readonly item: { readonly reason: WorklistReason; readonly card: Card<Entity> };
  }[];
  /** By reason, whatever was asked for; those that nothing waits for are left out. */
  readonly counts: readonly { readonly reason: WorklistReason; readonly total: number }[];
  /** For the reasons asked for. */
  readonly total: number;
  readonly hasNext: boolean;
}
