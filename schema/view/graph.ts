/** The atlas as a graph of what is current: what the views from above, the tree and the paths are made of. */
import type { RelationType } from '../vocabulary/relation-types.ts';
import type { Level } from '../vocabulary/terms.ts';
import type { DivisionMembers, FilteredTerm, TermKind } from './filter.ts';

/** A current concept or example. */
export interface GraphTerm {
  readonly id: string;
  readonly name: string;
  /** Key by which names are ordered. */
  readonly sortName: string;
  readonly kind: TermKind;
  readonly level: Level;
  /** Relation over which a concept stands in the display hierarchy. */
  readonly primaryParent: string | null;
}

/** A current relation between two current terms. */
export interface GraphRelation {
  readonly id: string;
  readonly type: RelationType;
  readonly subject: string;
  readonly object: string;
  readonly level: Level;
  readonly contested: boolean;
}

export interface AtlasGraph {
  /** Number of the newest change in it. */
  readonly seq: number;
  /** Another number whenever anything in it is different. */
  readonly version: number;
  readonly terms: ReadonlyMap<string, GraphTerm>;
  /** All relations, in no order. */
  relations(): Iterable<GraphRelation>;
  /** Relations that a term is an end of, by id. */
  relationsOf(id: string): readonly GraphRelation[];
  /** Ids of those who are for a relation, by evidence or by position; in id order. */
  holders(relation: string): readonly string[];
  /** How many times the words of a source are given as evidence about something: for it, against it or in passing. */
  quotes(id: string): number;
  /** A term as the filter sees it. */
  filtered(term: GraphTerm): FilteredTerm;
  /** What a division divides, and into what; null without a division, nothing for one that is not there. */
  members(division: string | null): DivisionMembers;
}

/** Order of names, then of ids. */
export const byName = (a: GraphTerm, b: GraphTerm): number =>
  compareText(a.sortName, b.sortName) || compareText(a.id, b.id);

/** Order of texts by code unit. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
