/** Puts the cards of a bag together into positions, divisions and questions. */
import type { EntityOf } from '../../../schema/entities/entity.ts';
import { sortKey } from '../../../schema/text/fold.ts';
import { BEARINGS } from '../../../schema/vocabulary/terms.ts';
import { PAGE_LIMIT } from '../../cypher/read/card-row.ts';
import type { Card } from '../cards.ts';
import type {
  ClaimCard,
  DivisionCard,
  DivisionPage,
  PositionCard,
  PositionPage,
  QuestionPage,
  StandCard,
} from '../debate-cards.ts';
import { compare, evidenceAbout, relationCard } from './assemble.ts';
import { cardsOf, isCard } from './decode.ts';
import type { Bag } from './decode.ts';

type Type = Parameters<typeof isCard>[1];

/** The card of `id` if it is in the bag and of this type. */
const at = <T extends Type>(bag: Bag, type: T, id: string | null): Card<EntityOf<T>> | null => {
  const card = id === null ? undefined : bag.cards.get(id);
  return isCard(card, type) ? card : null;
};

const all = <T extends Type>(bag: Bag, type: T, ids: readonly string[]): Card<EntityOf<T>>[] =>
  ids.map((id) => at(bag, type, id)).filter((card) => card !== null);

const positionCard = (bag: Bag, position: Card<EntityOf<'position'>>): PositionCard | undefined => {
  const { entity } = position;
  const holder = at(bag, 'agent', entity.holder);
  if (holder === null) return undefined;
  return {
    position,
    question: at(bag, 'question', entity.question),
    holder,
    reportedBy: at(bag, 'agent', entity.reportedBy),
    evidence: evidenceAbout(bag, entity.id),
  };
};

const byHolder = (a: PositionCard, b: PositionCard): number =>
  compare(sortKey(a.holder.entity.name), sortKey(b.holder.entity.name)) ||
  compare(a.position.entity.id, b.position.entity.id);

/** Current positions on a claim: for, against, qualified; each by name of the holder. */
export const standsOn = (bag: Bag, claim: string): readonly StandCard[] =>
  (bag.positions.get(claim) ?? [])
    .filter(({ entity }) => entity.status === 'current')
    .flatMap((position): readonly StandCard[] => {
      const held = positionCard(bag, position);
      const bearing = position.entity.bearings.find((one) => one.claim === claim);
      return held === undefined || bearing === undefined ? [] : [{ claim, stance: bearing.stance, held }];
    })
    .sort((a, b) => BEARINGS.indexOf(a.stance) - BEARINGS.indexOf(b.stance) || byHolder(a.held, b.held))
    .slice(0, PAGE_LIMIT);

const claimCard = (bag: Bag, id: string): ClaimCard | undefined => {
  const card = bag.cards.get(id);
  if (isCard(card, 'relation')) return relationCard(bag.cards, card);
  if (isCard(card, 'division')) return divisionCard(bag, card);
  return isCard(card, 'example') ? card : undefined;
};

const withClaims = (bag: Bag, card: PositionCard): PositionPage => ({
  ...card,
  claims: card.position.entity.bearings
    .map(({ claim }) => claimCard(bag, claim))
    .filter((claim) => claim !== undefined),
});

/** Positions with their claims, by name of the holder. */
export const positionPages = (
  bag: Bag,
  positions: readonly Card<EntityOf<'position'>>[],
): readonly PositionPage[] =>
  positions
    .map((position) => positionCard(bag, position))
    .filter((card) => card !== undefined)
    .sort(byHolder)
    .map((card) => withClaims(bag, card))
    .slice(0, PAGE_LIMIT);

/** A division in the bag with what it names; undefined when that is not there. */
export const divisionCard = (bag: Bag, division: Card<EntityOf<'division'>>): DivisionCard | undefined => {
  const { entity } = division;
  const of = at(bag, 'concept', entity.of);
  if (of === null) return undefined;
  const work = at(bag, 'work', entity.work);
  return {
    division,
    of,
    members: all(bag, 'concept', entity.members),
    agent: at(bag, 'agent', entity.agent),
    work,
    authors: all(bag, 'agent', work?.entity.authors ?? []),
  };
};

/** Divisions by name. */
export const divisionCards = (
  bag: Bag,
  divisions: readonly Card<EntityOf<'division'>>[],
): readonly DivisionCard[] =>
  divisions
    .map((division) => ({ division, name: sortKey(division.entity.name) }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.division.entity.id, b.division.entity.id))
    .map(({ division }) => divisionCard(bag, division))
    .filter((card) => card !== undefined);

const withStands = (bag: Bag, card: DivisionCard): DivisionPage => {
  const { id } = card.division.entity;
  return { ...card, evidence: evidenceAbout(bag, id), stands: standsOn(bag, id) };
};

/** Current divisions in the bag that `fits`, by name. */
export const divisionPages = (
  bag: Bag,
  fits: (division: EntityOf<'division'>) => boolean,
): readonly DivisionPage[] => {
  const fitting = cardsOf(bag.cards.values(), 'division').filter(
    ({ entity }) => entity.status === 'current' && fits(entity),
  );
  return divisionCards(bag, fitting)
    .slice(0, PAGE_LIMIT)
    .map((card) => withStands(bag, card));
};

/** The page of a division in the bag. */
export const divisionPage = (bag: Bag, id: string): DivisionPage | undefined => {
  const division = at(bag, 'division', id);
  const card = division === null ? undefined : divisionCard(bag, division);
  return card === undefined ? undefined : withStands(bag, card);
};

/** The page of a position in the bag. */
export const positionPage = (bag: Bag, id: string): PositionPage | undefined => {
  const position = at(bag, 'position', id);
  return position === null ? undefined : positionPages(bag, [position])[0];
};

/** The page of a question in the bag. */
export const questionPage = (bag: Bag, id: string): QuestionPage | undefined => {
  const question = at(bag, 'question', id);
  if (question === null) return undefined;
  const quote = at(bag, 'quote', question.entity.quote);
  const positions = cardsOf(bag.cards.values(), 'position').filter(
    ({ entity }) => entity.question === id && entity.status === 'current',
  );
  return {
    seq: bag.seq,
    question,
    askedBy: all(bag, 'agent', question.entity.askedBy),
    quote,
    comment: at(bag, 'comment', quote?.entity.comment ?? null),
    positions: positionPages(bag, positions),
  };
};
