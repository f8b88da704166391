/**
 * Lists of concepts, examples and comments, a page at a time. Keysets, not offsets: what is added or taken away
 * between two pages neither hides nor repeats what was there throughout. All keys are ASCII or small integers,
 * and never null, so the place before the first is the empty string or -1. A filter that does not restrict is
 * given as the whole of its closed list.
 */
import { z } from 'zod';
import type { Statement } from '../../engine/port.ts';
import { cardRow } from './card-row.ts';
import type { CardRow } from './card-row.ts';
import { cypher } from '../identifier.ts';

export interface ListRow {
  /** All that pass the filter, on this page or not. */
  readonly total: number;
  readonly cards: readonly CardRow[];
}

export const listRow: z.ZodType<ListRow> = z.object({ total: z.int(), cards: z.array(cardRow) });

/** A place in a list by name: after this sort name and, among equals, this id. */
export interface NameKey {
  readonly name: string;
  readonly id: string;
}

export interface ConceptFilter {
  readonly kinds: readonly string[];
  /** Ranks of levels. */
  readonly levels: readonly number[];
  /** Folded; found anywhere in a folded name or alias. */
  readonly text: string;
  readonly status: string;
}

const CONCEPTS_BY_NAME = cypher(`CALL () {
  MATCH (n:<<label:concept>>)
  WHERE n.status = $status AND n.kind IN $kinds AND n.level IN $levels AND any(f IN n.folds WHERE f CONTAINS $text)
  RETURN count(n) AS total
}
CALL () {
  MATCH (n:<<label:concept>>)
  WHERE n.status = $status AND n.kind IN $kinds AND n.level IN $levels AND any(f IN n.folds WHERE f CONTAINS $text)
    AND (n.sortName > $name OR (n.sortName = $name AND n.id > $id))
  WITH n ORDER BY n.sortName, n.id LIMIT $most
  RETURN collect(<<card:n>>) AS cards
}
RETURN total, cards LIMIT 1`);

/** Concepts by name; `most` rows after the place given. */
export const conceptsByName = (filter: ConceptFilter, after: NameKey, most: number): Statement<ListRow> => ({
  name: 'concepts.by-name',
  text: CONCEPTS_BY_NAME,
  params: { ...filter, ...after, most },
  row: listRow,
});

const CONCEPTS_BY_LEVEL = cypher(`CALL () {
  MATCH (n:<<label:concept>>)
  WHERE n.status = $status AND n.kind IN $kinds AND n.level IN $levels AND any(f IN n.folds WHERE f CONTAINS $text)
  RETURN count(n) AS total
}
CALL () {
  MATCH (n:<<label:concept>>)
  WHERE n.status = $status AND n.kind IN $kinds AND n.level IN $levels AND any(f IN n.folds WHERE f CONTAINS $text)
    AND (n.level > $level OR (n.level = $level AND (n.sortName > $name OR (n.sortName = $name AND n.id > $id))))
  WITH n ORDER BY n.level, n.sortName, n.id LIMIT $most
  RETURN collect(<<card:n>>) AS cards
}
RETURN total, cards LIMIT 1`);

export interface LevelKey extends NameKey {
  /** Rank of a level. */
  readonly level: number;
}

/** Concepts, best founded first, then by name; `most` rows after the place given. */
export const conceptsByLevel = (
  filter: ConceptFilter,
  after: LevelKey,
  most: number,
): Statement<ListRow> => ({
  name: 'concepts.by-level',
  text: CONCEPTS_BY_LEVEL,
  params: { ...filter, ...after, most },
  row: listRow,
});

const EXAMPLES = cypher(`CALL () {
  MATCH (n:<<label:example>>)
  WHERE n.status = $status
  RETURN count(n) AS total
}
CALL () {
  MATCH (n:<<label:example>>)
  WHERE n.status = $status AND (n.sortName > $name OR (n.sortName = $name AND n.id > $id))
  WITH n ORDER BY n.sortName, n.id LIMIT $most
  RETURN collect(<<card:n>>) AS cards
}
RETURN total, cards LIMIT 1`);

/** Current examples by name; `most` rows after the place given. */
export const examplesByName = (after: NameKey, most: number): Statement<ListRow> => ({
  name: 'examples.by-name',
  text: EXAMPLES,
  params: { status: 'current', ...after, most },
  row: listRow,
});

const COMMENTS = cypher(`CALL () {
  MATCH (n:<<label:comment>>)
  RETURN count(n) AS total
}
CALL () {
  MATCH (n:<<label:comment>>)-[:<<link:IN_FEED>>]->(f)
  WHERE f.id > $feed OR (f.id = $feed AND (n.feedOrder > $place OR (n.feedOrder = $place AND n.id > $id)))
  WITH n, f ORDER BY f.id, n.feedOrder, n.id LIMIT $most
  RETURN collect(<<card:n>>) AS cards
}
RETURN total, cards LIMIT 1`);

export interface FeedKey {
  readonly feed: string;
  /** Place in the feed. */
  readonly place: number;
  readonly id: string;
}

/** Comments feed by feed, in feed order; `most` rows after the place given. */
export const commentsInOrder = (after: FeedKey, most: number): Statement<ListRow> => ({
  name: 'comments.in-order',
  text: COMMENTS,
  params: { ...after, most },
  row: listRow,
});
