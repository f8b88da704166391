/** Entities by id. */
import { z } from 'zod';
import type { Statement } from '../../engine/port.ts';
import { cardRow } from './card-row.ts';
import type { CardRow } from './card-row.ts';
import { cypher } from '../identifier.ts';

const BY_ID = cypher(`UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE n.doc IS NOT NULL
WITH <<card:n>> AS card
RETURN card LIMIT 100`);

/** At most 100 entities of any type; those that are not there or were deleted give no row. */
export const cardsById = (ids: readonly string[]): Statement<{ card: CardRow }> => ({
  name: 'cards.by-id',
  text: BY_ID,
  params: { ids },
  row: z.object({ card: cardRow }),
});
