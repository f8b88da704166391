/** The classification key: all of it, since every answer needs all of it. */
import { z } from 'zod';
import type { Statement } from '../../engine/port.ts';
import { cardRow } from './card-row.ts';
import type { CardRow } from './card-row.ts';
import { cypher } from '../identifier.ts';

/** Facets, values or rules that a key may have, each. */
export const KEY_LIMIT = 2_000;

export interface KeyRow {
  readonly seq: number;
  readonly facets: readonly CardRow[];
  readonly items: readonly CardRow[];
  readonly rules: readonly CardRow[];
  /** Divisions, concepts and works that rules name. */
  readonly named: readonly CardRow[];
}

const KEY = cypher(`MATCH (m:Meta {id: $meta})
CALL () {
  MATCH (n:<<label:facet>>)
  WHERE n.retired IS NULL
  WITH n ORDER BY n.place, n.id LIMIT $most
  RETURN collect(<<card:n>>) AS facets
}
CALL () {
  MATCH (n:<<label:facet-value>>)
  WHERE n.retired IS NULL
  WITH n ORDER BY n.place, n.id LIMIT $most
  RETURN collect(<<card:n>>) AS items
}
CALL () {
  MATCH (n:<<label:rule>>)
  WHERE n.retired IS NULL
  WITH n ORDER BY n.place, n.id LIMIT $most
  RETURN collect(<<card:n>>) AS rules
}
CALL () {
  MATCH (:<<label:rule>>)-[:<<link:VERDICT_IN>>|<<link:NAMES>>|<<link:DRAWN_FROM>>]->(n)
  WITH DISTINCT n ORDER BY n.sortName, n.id LIMIT $most
  RETURN collect(<<card:n>>) AS named
}
RETURN m.seq AS seq, facets, items, rules, named LIMIT 1`);

/** One row: current facets, values and rules in their order, and what rules name. */
export const wholeKey = (): Statement<KeyRow> => ({
  name: 'key.all',
  text: KEY,
  params: { meta: 'meta', most: KEY_LIMIT },
  row: z.object({
    seq: z.int(),
    facets: z.array(cardRow),
    items: z.array(cardRow),
    rules: z.array(cardRow),
    named: z.array(cardRow),
  }),
});

const ANSWERED = cypher(`MATCH (n:<<label:example>>)-[:<<link:ABOUT>>]->(:<<label:facet>>)
WHERE n.status = $current
WITH DISTINCT n ORDER BY n.id LIMIT $most
RETURN <<card:n>> AS card LIMIT $most`);

/** Current examples for which some question of the key is answered. */
export const answeredExamples = (): Statement<{ card: CardRow }> => ({
  name: 'key.examples',
  text: ANSWERED,
  params: { current: 'current', most: KEY_LIMIT },
  row: z.object({ card: cardRow }),
});
