/** Reading the atlas, in its own terms. Every method is one statement unless it says otherwise. */
import type { Change } from '../../schema/entities/change.ts';
import type { Entity, Stored, Tombstone } from '../../schema/entities/entity.ts';
import type { Division, Question } from '../../schema/entities/debate.ts';
import type { Concept, Example } from '../../schema/entities/graph.ts';
import type { Agent, Comment, Work } from '../../schema/entities/sources.ts';
import type {
  AncestorsView,
  Card,
  ChangePage,
  ConceptQuery,
  NeighbourhoodView,
  Page,
  PageRequest,
  RelationCard,
  RelationPage,
  RelationQuery,
  SourcePage,
  StatsView,
  TermPage,
} from './cards.ts';
import type {
  AgentQuery,
  DivisionPage,
  DivisionQuery,
  KeyView,
  PositionPage,
  QuestionPage,
  QuestionQuery,
  WorklistQuery,
  WorklistView,
  WorkQuery,
} from './debate-cards.ts';

export interface Reader {
  /** Entities of any type by id, at most 100; those that are not there are left out. */
  cards(ids: readonly string[]): Promise<ReadonlyMap<string, Card>>;
  /** Pages of concepts and examples, at most 100 ids. */
  pages(ids: readonly string[]): Promise<ReadonlyMap<string, TermPage>>;
  /** Relations with their evidence, at most 100 ids. */
  relationPages(ids: readonly string[]): Promise<ReadonlyMap<string, RelationPage>>;
  /** Comments, quotes, works, agents and feeds with what hangs on them, at most 100 ids. */
  sourcePages(ids: readonly string[]): Promise<ReadonlyMap<string, SourcePage>>;
  /** Questions with their positions, the words and the claims these bear on, at most 100 ids. */
  questionPages(ids: readonly string[]): Promise<ReadonlyMap<string, QuestionPage>>;
  /** Positions with their words and claims, at most 100 ids. */
  positionPages(ids: readonly string[]): Promise<ReadonlyMap<string, PositionPage>>;
  /** Divisions with their members, evidence and positions, at most 100 ids. */
  divisionPages(ids: readonly string[]): Promise<ReadonlyMap<string, DivisionPage>>;
  concepts(query: ConceptQuery): Promise<Page<Card<Concept>>>;
  examples(query: PageRequest): Promise<Page<Card<Example>>>;
  relations(query: RelationQuery): Promise<Page<RelationCard>>;
  comments(query: PageRequest): Promise<Page<Card<Comment>>>;
  /** By the beginning of their words. */
  questions(query: QuestionQuery): Promise<Page<Card<Question>>>;
  divisions(query: DivisionQuery): Promise<Page<Card<Division>>>;
  /** Without those that are retired. */
  works(query: WorkQuery): Promise<Page<Card<Work>>>;
  /** Without those that are retired. */
  agents(query: AgentQuery): Promise<Page<Card<Agent>>>;
  /** What rests on nothing, or on what nobody checked: by reason, then by id. */
  worklist(query: WorklistQuery): Promise<WorklistView>;
  /** The whole classification key. */
  key(): Promise<KeyView>;
  /** Current examples for which some question of the key is answered, in id order. */
  answeredExamples(): Promise<readonly Card<Example>[]>;
  /** What lies within `depth` (1 to 3) relations; undefined when the id names no concept or example. May take a statement a depth. */
  neighbourhood(id: string, depth: number, first: number): Promise<NeighbourhoodView | undefined>;
  /** Every path up over is_a, part_of and realizes, at most 50; undefined when the id names no concept. */
  ancestors(id: string): Promise<AncestorsView | undefined>;
  stats(): Promise<StatsView>;
  /** Content export, by id after the cursor. */
  exportPage(query: PageRequest): Promise<Page<string>>;
  changes(after: number, first: number): Promise<ChangePage>;
  change(seq: number): Promise<Change | undefined>;
  /** Number of the newest change; 0 in an empty store. */
  seq(): Promise<number>;
  /** All entities and tombstones, paged inside: for the search index, verify and export of everything. */
  everything(): AsyncIterable<
    Stored<Entity> & { readonly level: Card['level']; readonly contested: boolean }
  >;
  tombstones(): AsyncIterable<Tombstone>;
}
