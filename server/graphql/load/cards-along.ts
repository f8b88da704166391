/** The cards that come along with a page, so that nobody asks for them again. */
import type { Card, EvidenceCard, RelationPage, SourcePage, TermPage } from '../../repository/cards.ts';
import type {
  ClaimCard,
  DivisionCard,
  DivisionPage,
  PositionCard,
  PositionPage,
  QuestionPage,
  StandCard,
} from '../../repository/debate-cards.ts';

export type CardList = readonly (Card | null)[];

const shownCards = (list: readonly EvidenceCard[]): CardList =>
  list.flatMap((item) => [
    item.evidence,
    item.quote,
    item.comment,
    item.speaker,
    item.work,
    ...item.holders,
    ...item.authors,
  ]);

const positionCards = (held: PositionCard): CardList => [
  held.position,
  held.question,
  held.holder,
  held.reportedBy,
  ...shownCards(held.evidence),
];

const standCards = (stands: readonly StandCard[]): CardList =>
  stands.flatMap(({ held }) => positionCards(held));

const divisionCards = (card: DivisionCard): CardList => [
  card.division,
  card.of,
  ...card.members,
  card.agent,
  card.work,
  ...card.authors,
];

const claimCards = (claim: ClaimCard): CardList => {
  if ('relation' in claim) return [claim.relation, claim.subject, claim.object];
  return 'division' in claim ? divisionCards(claim) : [claim];
};

export const positionPageCards = (page: PositionPage): CardList => [
  ...positionCards(page),
  ...page.claims.flatMap(claimCards),
];

export const divisionPageCards = (page: DivisionPage): CardList => [
  ...divisionCards(page),
  ...shownCards(page.evidence),
  ...standCards(page.stands),
];

export const relationCards = (page: RelationPage): CardList => [
  page.relation,
  page.subject,
  page.object,
  ...shownCards(page.evidence),
  ...standCards(page.stands),
];

export const termCards = (page: TermPage): CardList => [
  page.term,
  ...page.answered,
  ...page.relations.flatMap(relationCards),
  ...[...page.divisions, ...page.memberOf].flatMap(divisionPageCards),
  ...shownCards(page.evidence),
  ...standCards(page.stands),
];

export const sourceCards = (page: SourcePage): CardList => [
  page.source,
  page.comment,
  ...[page.agents, page.quotes, page.works, page.comments, page.questions, page.rules].flat(),
  ...shownCards(page.evidence),
  ...page.positions.flatMap(positionPageCards),
  ...page.divisions.flatMap(divisionCards),
];

export const questionCards = (page: QuestionPage): CardList => [
  page.question,
  ...page.askedBy,
  page.quote,
  page.comment,
  ...page.positions.flatMap(positionPageCards),
];

const gathered = new WeakMap<object, ReadonlyMap<string, Card>>();

/** The cards in a page by id; gathered once for each page, which is kept from one request to the next. */
export const byId = <T extends object>(
  page: T,
  cardsIn: (page: T) => CardList,
): ReadonlyMap<string, Card> => {
  const before = gathered.get(page);
  if (before !== undefined) return before;
  const found = new Map<string, Card>();
  for (const card of cardsIn(page)) if (card !== null) found.set(card.entity.id, card);
  gathered.set(page, found);
  return found;
};
