/** Fields that several types share. */
import type { Level } from '../../../schema/vocabulary/terms.ts';
import type { Card } from '../../repository/cards.ts';

interface Carried {
  readonly card: Card;
}

/** Version and times of an entity, as the log gives them. */
export const stamps = {
  version: ({ card }: Carried) => card.version,
  createdAt: ({ card }: Carried) => card.createdAt,
  createdBy: ({ card }: Carried) => card.createdBy,
  updatedAt: ({ card }: Carried) => card.updatedAt,
  updatedBy: ({ card }: Carried) => card.updatedBy,
};

/** The level of a concept, relation or example; what has no evidence has the weakest. */
export const levelOf = (card: Card): Level => card.level ?? 'unsourced';
