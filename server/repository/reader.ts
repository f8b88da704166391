/** Reading the atlas, in its own terms. Every method is one statement unless it says otherwise. */
import type { Change } from '../../schema/entities/change.ts';
import type { Entity, Stored, Tombstone } from '../../schema/entities/entity.ts';
import type { Concept, Example } from '../../schema/entities/graph.ts';
import type { Comment } from '../../schema/entities/sources.ts';
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

export interface Reader {
  /** Entities of any type by id, at most 100; those that are not there are left out. */
  cards(ids: readonly string[]): Promise<ReadonlyMap<string, Card>>;
  /** Pages of concepts and examples, at most 100 ids. */
  pages(ids: readonly string[]): Promise<ReadonlyMap<string, TermPage>>;
  /** Relations with their evidence, at most 100 ids. */
  relationPages(ids: readonly string[]): Promise<ReadonlyMap<string, RelationPage>>;
  /** Comments, quotes, works, agents and feeds with what hangs on them, at most 100 ids. */
  sourcePages(ids: readonly string[]): Promise<ReadonlyMap<string, SourcePage>>;
  concepts(query: ConceptQuery): Promise<Page<Card<Concept>>>;
  examples(query: PageRequest): Promise<Page<Card<Example>>>;
  relations(query: RelationQuery): Promise<Page<RelationCard>>;
  comments(query: PageRequest): Promise<Page<Card<Comment>>>;
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
