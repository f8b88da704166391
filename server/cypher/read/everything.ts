/** All entities, a page at a time, in the order of their ids. */
import { z } from 'zod';
import type { Statement } from '../../engine/port.ts';
import { cardRow } from './card-row.ts';
import type { CardRow } from './card-row.ts';
import { cypher } from '../identifier.ts';

/** How many a page of everything has at most. */
export const EVERYTHING_PAGE = 500;

const CARDS = cypher(`MATCH (n:Entity)
WHERE n.id > $after AND n.doc IS NOT NULL
WITH n ORDER BY n.id LIMIT $most
RETURN <<card:n>> AS card ORDER BY n.id LIMIT $most`);

/** Entities that are there, after an id. */
export const entitiesAfter = (after: string, most: number): Statement<{ card: CardRow }> => ({
  name: 'everything.entities',
  text: CARDS,
  params: { after, most },
  row: z.object({ card: cardRow }),
});

const TOMBSTONES = `MATCH (n:Tombstone)
WHERE n.id > $after
RETURN n.id AS id, n.version AS version ORDER BY id LIMIT $most`;

/** Ids of deleted entities with their last version, after an id. */
export const tombstonesAfter = (after: string, most: number): Statement<{ id: string; version: number }> => ({
  name: 'everything.tombstones',
  text: TOMBSTONES,
  params: { after, most },
  row: z.object({ id: z.string(), version: z.int() }),
});

export interface ExportRow {
  /** Entities in all. */
  readonly total: number;
  readonly lines: readonly (readonly [id: string, doc: string])[];
}

const EXPORT = `CALL () {
  MATCH (n:Entity)
  WHERE n.doc IS NOT NULL
  RETURN count(n) AS total
}
CALL () {
  MATCH (n:Entity)
  WHERE n.id > $after AND n.doc IS NOT NULL
  WITH n ORDER BY n.id LIMIT $most
  RETURN collect([n.id, n.doc]) AS lines
}
RETURN total, lines LIMIT 1`;

/** Ids and documents of the content export, after an id. */
export const exportAfter = (after: string, most: number): Statement<ExportRow> => ({
  name: 'everything.export',
  text: EXPORT,
  params: { after, most },
  row: z.object({ total: z.int(), lines: z.array(z.tuple([z.string(), z.string()])) }),
});
