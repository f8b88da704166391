/** What waits for work: by what it rests on, which the writer keeps beside every entity. */
import { z } from 'zod';
import { LEVELS } from '../../../schema/vocabulary/terms.ts';
import type { Statement } from '../../engine/port.ts';
import { cardRow } from './card-row.ts';
import type { CardRow } from './card-row.ts';
import { cypher } from '../identifier.ts';

export interface WorkRow {
  /** Place of a reason, and how many wait for it, whatever was asked for. */
  readonly counts: readonly (readonly [place: number, total: number])[];
  /** Place of the reason, and the card. */
  readonly cards: readonly (readonly [place: number, card: CardRow])[];
}

/** A place in the list: after this reason and, among equals, this id. */
export interface WorkKey {
  readonly place: number;
  readonly id: string;
}

// Reasons by their place, the worst first: misquoted, unsourced, inferred, unchecked, unverified. Only quotes have
// one of these states, and only works one of these statuses.
const WAITING = `MATCH (n:Entity)
  WHERE n.doc IS NOT NULL AND n.retired IS NULL
    AND ((n.status = $current AND n.level IN $levels) OR n.status IN $statuses OR n.state IN $states)
  WITH n, CASE
    WHEN n.state IN $states THEN 0
    WHEN n.status IN $statuses THEN 4
    WHEN n.level = $unsourced THEN 1
    WHEN n.level = $inferred THEN 2
    ELSE 3
  END AS place`;

const WORKLIST = cypher(`CALL () {
  ${WAITING}
  WITH place, count(n) AS total
  RETURN collect([place, total]) AS counts
}
CALL () {
  ${WAITING}
  WITH n, place
  WHERE place IN $places AND (place > $place OR (place = $place AND n.id > $id))
  WITH n, place ORDER BY place, n.id LIMIT $most
  RETURN collect([place, <<card:n>>]) AS cards
}
RETURN counts, cards LIMIT 1`);

/** What waits for one of the reasons at `places`; `most` rows after the place given. */
export const worklist = (places: readonly number[], after: WorkKey, most: number): Statement<WorkRow> => ({
  name: 'worklist',
  text: WORKLIST,
  params: {
    current: 'current',
    levels: [LEVELS.indexOf('unsourced'), LEVELS.indexOf('inferred'), LEVELS.indexOf('cited-unchecked')],
    unsourced: LEVELS.indexOf('unsourced'),
    inferred: LEVELS.indexOf('inferred'),
    statuses: ['unverified', 'partial'],
    states: ['changed', 'gone', 'ambiguous'],
    places,
    place: after.place,
    id: after.id,
    most,
  },
  row: z.object({
    counts: z.array(z.tuple([z.int(), z.int()])),
    cards: z.array(z.tuple([z.int(), cardRow])),
  }),
});
