/** What lies around a thing: relations one step from a frontier, and everything upwards. */
import { z } from 'zod';
import { DISPLAY_TYPES } from '../../../schema/vocabulary/relation-types.ts';
import type { Statement } from '../../engine/port.ts';
import { cardRow } from './card-row.ts';
import type { CardRow } from './card-row.ts';
import { cypher } from '../identifier.ts';

/** Relations that one step looks at, at most; beyond it counts are too low. */
export const STEP_LIMIT = 20_000;

export interface StepRow {
  readonly seq: number;
  /** The end that the step started from. */
  readonly from: string;
  readonly to: string;
  /** Sort name of the end reached. */
  readonly name: string;
  /** The relation. */
  readonly id: string;
  /** Its native edge's type: `IS_A`. */
  readonly type: string;
  /** Rank of its level. */
  readonly level: number;
}

const STEP = cypher(`MATCH (m:Meta {id: $meta})
UNWIND $ids AS id
MATCH (f:Entity {id: id})-[e:<<edges:all>>]-(x)
RETURN m.seq AS seq, f.id AS from, x.id AS to, x.sortName AS name, e.id AS id, type(e) AS type, e.level AS level
ORDER BY id, from LIMIT $most`);

/** Current relations of the concepts and examples given, in either direction; one row for each end in `ids`. */
export const stepAround = (ids: readonly string[]): Statement<StepRow> => ({
  name: 'around.step',
  text: STEP,
  params: { meta: 'meta', ids, most: STEP_LIMIT },
  row: z.object({
    seq: z.int(),
    from: z.string(),
    to: z.string(),
    name: z.string(),
    id: z.string(),
    type: z.string(),
    level: z.int(),
  }),
});

/** Things that a walk upwards passes, at most. */
export const UP_LIMIT = 2_000;

// DISTINCT lets both engines walk without listing every path; 32 steps are far more than any hierarchy has.
const UP = cypher(`MATCH (c:<<label:concept>> {id: $id})-[:<<edges:display>>*0..32]->(x)
WITH DISTINCT x LIMIT $most
OPTIONAL MATCH (x)<-[:<<link:SUBJECT>>]-(r:<<label:relation>>)
WHERE r.status = $current AND r.kind IN $kinds
UNWIND [x, r] AS n
WITH DISTINCT n
WHERE n IS NOT NULL
WITH collect(<<card:n>>) AS cards
RETURN cards LIMIT 1`);

/** A concept, all it stands under over is_a, part_of and realizes, and these relations; in no order. */
export const upwards = (id: string): Statement<{ cards: readonly CardRow[] }> => ({
  name: 'around.upwards',
  text: UP,
  params: { id, most: UP_LIMIT, current: 'current', kinds: DISPLAY_TYPES },
  row: z.object({ cards: z.array(cardRow) }),
});
