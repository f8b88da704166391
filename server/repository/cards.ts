/** What the repository gives to those who read: entities with what is derived from their evidence. */
import type { Question } from '../../schema/entities/debate.ts';
import type { Rule } from '../../schema/entities/key.ts';
import type { DivisionCard, DivisionPage, PositionPage, StandCard } from './debate-cards.ts';
import type { Change } from '../../schema/entities/change.ts';
import type { Entity, Stored } from '../../schema/entities/entity.ts';
import type { Evidence, Quote } from '../../schema/entities/evidence.ts';
import type { Concept, Example, Relation } from '../../schema/entities/graph.ts';
import type { Agent, Comment, Feed, Work } from '../../schema/entities/sources.ts';
import type { RelationType } from '../../schema/vocabulary/relation-types.ts';
import type { ConceptKind, Level, Mode, Status } from '../../schema/vocabulary/terms.ts';

/** An entity as stored, with its level (of what rests on evidence) and whether it is contested (claims). */
export interface Card<E extends Entity = Entity> extends Stored<E> {
  readonly level: Level | null;
  readonly contested: boolean;
}

export type TermCard = Card<Concept> | Card<Example>;

/** Evidence with all it takes to show it. */
export interface EvidenceCard {
  readonly evidence: Card<Evidence>;
  readonly target: Card;
  readonly quote: Card<Quote> | null;
  readonly comment: Card<Comment> | null;
  /** The quote's speaker, the work's authors, or the agent that the evidence names. */
  readonly holders: readonly Card<Agent>[];
  readonly speaker: Card<Agent> | null;
  /** Those who wrote the work or the comment, as far as they came along. */
  readonly authors: readonly Card<Agent>[];
  readonly work: Card<Work> | null;
}

export interface RelationCard {
  readonly relation: Card<Relation>;
  readonly subject: TermCard;
  readonly object: Card<Concept>;
}

/** A relation with its evidence, and with who holds what of it. */
export interface RelationPage extends RelationCard {
  readonly evidence: readonly EvidenceCard[];
  readonly evidenceTotal: number;
  readonly stands: readonly StandCard[];
}

/** Everything a concept's or an example's page shows, from one statement. Lists: the first 100, with totals. */
export interface TermPage {
  /** Number of the newest change when the statement ran. */
  readonly seq: number;
  readonly term: TermCard;
  /** In vocabulary order, then level, other end's name, id. */
  readonly relations: readonly RelationPage[];
  readonly relationTotal: number;
  readonly evidence: readonly EvidenceCard[];
  readonly evidenceTotal: number;
  /** Of a concept: how it is divided, by name. */
  readonly divisions: readonly DivisionPage[];
  /** Of a concept: what else's divisions it is a member of, by name. */
  readonly memberOf: readonly DivisionPage[];
  /** Of an example: who holds what of it. */
  readonly stands: readonly StandCard[];
  /** Of an example: facets and values that its answers name. */
  readonly answered: readonly Card[];
}

/** What a source's page shows; lists that do not apply to its type are empty. */
export interface SourcePage {
  readonly source: Card<Comment> | Card<Quote> | Card<Work> | Card<Agent> | Card<Feed>;
  /** Of a quote: its comment. */
  readonly comment: Card<Comment> | null;
  /** Of a comment or feed: its author; of a quote: its speaker; of a work: its authors. */
  readonly agents: readonly Card<Agent>[];
  /** Of a comment: taken from it, in reading order; of an agent: said by them. */
  readonly quotes: readonly Card<Quote>[];
  /** Of a quote or work: what it is given for. */
  readonly evidence: readonly EvidenceCard[];
  /** Of an agent: written by them; of a comment: the work it replies to. */
  readonly works: readonly Card<Work>[];
  /** Of a work: comments that reply to it; of a feed: its comments. */
  readonly comments: readonly Card<Comment>[];
  /** Of an agent: what they hold. */
  readonly positions: readonly PositionPage[];
  /** Of an agent: divided by them; of a work: proposed in it; by name. */
  readonly divisions: readonly DivisionCard[];
  /** Of an agent: asked by them; of a quote: asked in it; by their words. */
  readonly questions: readonly Card<Question>[];
  /** Of a work: drawn from it, by id. */
  readonly rules: readonly Card<Rule>[];
}

export interface PageRequest {
  /** 1 to 100. */
  readonly first: number;
  /** Opaque cursor of an earlier page of the same list, sort and filter; else `BAD_CURSOR`. */
  readonly after?: string | null | undefined;
}

export interface Page<T> {
  readonly items: readonly { readonly cursor: string; readonly item: T }[];
  readonly total: number;
  readonly hasNext: boolean;
}

export type ConceptSort = 'name' | 'level';

export interface ConceptQuery extends PageRequest {
  readonly kinds?: readonly ConceptKind[] | null | undefined;
  readonly levels?: readonly Level[] | null | undefined;
  /** Folded with `fold` before comparing: found anywhere in a folded name or alias. */
  readonly text?: string | null | undefined;
  readonly status?: Status | null | undefined;
  readonly sort: ConceptSort;
}

export interface RelationQuery extends PageRequest {
  readonly types?: readonly RelationType[] | null | undefined;
  readonly levels?: readonly Level[] | null | undefined;
  readonly modes?: readonly Mode[] | null | undefined;
  readonly contested?: boolean | null | undefined;
  /** Only relations of this concept or example. */
  readonly touching?: string | null | undefined;
}

export interface NeighbourhoodView {
  readonly seq: number;
  readonly center: TermCard;
  readonly nodes: readonly { readonly distance: number; readonly term: TermCard }[];
  readonly relations: readonly RelationCard[];
  readonly counts: readonly { readonly type: RelationType; readonly shown: number; readonly total: number }[];
  readonly total: number;
}

export interface AncestorsView {
  readonly paths: readonly (readonly RelationCard[])[];
  readonly complete: boolean;
}

export interface StatsView {
  readonly seq: number;
  readonly byType: Readonly<Record<Entity['entity'], number>>;
  readonly levels: readonly {
    readonly level: Level;
    readonly concepts: number;
    readonly relations: number;
    readonly examples: number;
    readonly positions: number;
    readonly divisions: number;
  }[];
}

export interface ChangePage {
  readonly changes: readonly Change[];
  readonly hasMore: boolean;
  readonly seq: number;
}
