/** From the rows of statements to cards. */
import type { Entity, EntityOf } from '../../../schema/entities/entity.ts';
import type { Change } from '../../../schema/entities/change.ts';
import { LEVELS } from '../../../schema/vocabulary/terms.ts';
import type { CardRow, CountedCardRow, PageRow } from '../../cypher/read/card-row.ts';
import type { Card } from '../cards.ts';

/**
 * The entity of a stored document. Not checked again: whatever is in the store was checked by the writer on its
 * way in, `verify` checks it all once more, and the models cost ten times as much as the rest of a page.
 */
export const trustedEntity = (doc: string): Entity => JSON.parse(doc) as Entity;

/** The change of a stored document, trusted like an entity's. */
export const trustedChange = (doc: string): Change => JSON.parse(doc) as Change;

/** The card of a `<<card:n>>`. */
export const cardOf = (row: CardRow | CountedCardRow): Card => ({
  entity: trustedEntity(row[0]),
  version: row[1],
  createdAt: row[2],
  createdBy: row[3],
  updatedAt: row[4],
  updatedBy: row[5],
  level: LEVELS[row[6]] ?? null,
  contested: row[7],
});

/** True for a card of an entity of `type`. */
export const isCard = <T extends Entity['entity']>(
  card: Card | undefined,
  type: T,
): card is Card<EntityOf<T>> => card?.entity.entity === type;

/** The cards of one type, others left out. */
export const cardsOf = <T extends Entity['entity']>(cards: Iterable<Card>, type: T): Card<EntityOf<T>>[] => {
  const found: Card<EntityOf<T>>[] = [];
  for (const card of cards) if (isCard(card, type)) found.push(card);
  return found;
};

/** The cards of a page statement, found by id and by what they are about. */
export interface Bag {
  readonly seq: number;
  readonly cards: ReadonlyMap<string, Card>;
  /** How much evidence there is about an entity, in the bag or not. */
  readonly evidenceTotals: ReadonlyMap<string, number>;
  /** How many current relations a term has, in the bag or not. */
  readonly relationTotals: ReadonlyMap<string, number>;
  /** Evidence in the bag by its target, in no order. */
  readonly evidence: ReadonlyMap<string, readonly Card<EntityOf<'evidence'>>[]>;
  /** Relations in the bag by each of their ends, in no order. */
  readonly relations: ReadonlyMap<string, readonly Card<EntityOf<'relation'>>[]>;
  /** Positions in the bag by each claim that they bear on, in no order. */
  readonly positions: ReadonlyMap<string, readonly Card<EntityOf<'position'>>[]>;
}

const push = <T>(index: Map<string, T[]>, key: string, item: T): void => {
  const list = index.get(key);
  if (list === undefined) index.set(key, [item]);
  else list.push(item);
};

/** The cards of the one row of a page statement. */
export const readBag = (row: PageRow): Bag => {
  const cards = new Map<string, Card>();
  const evidenceTotals = new Map<string, number>();
  const relationTotals = new Map<string, number>();
  const evidence = new Map<string, Card<EntityOf<'evidence'>>[]>();
  const relations = new Map<string, Card<EntityOf<'relation'>>[]>();
  const positions = new Map<string, Card<EntityOf<'position'>>[]>();
  for (const one of row.cards) {
    const card = cardOf(one);
    const { id } = card.entity;
    cards.set(id, card);
    if (one[8] > 0) evidenceTotals.set(id, one[8]);
    if (one[9] > 0) relationTotals.set(id, one[9]);
    if (isCard(card, 'evidence')) push(evidence, card.entity.target, card);
    else if (isCard(card, 'relation')) {
      push(relations, card.entity.subject, card);
      push(relations, card.entity.object, card);
    } else if (isCard(card, 'position')) {
      for (const { claim } of card.entity.bearings) push(positions, claim, card);
    }
  }
  return { seq: row.seq, cards, evidenceTotals, relationTotals, evidence, relations, positions };
};
