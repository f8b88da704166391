/** Gathers what one request asks for into one statement a level, and keeps it for the rest of that request. */
import DataLoader from 'dataloader';
import type { Entity } from '../../schema/entities/entity.ts';
import type { Example } from '../../schema/entities/graph.ts';
import type { Card, EvidenceCard, RelationPage, SourcePage, TermPage } from '../repository/cards.ts';
import type {
  ClaimCard,
  DivisionCard,
  DivisionPage,
  KeyView,
  PositionCard,
  PositionPage,
  QuestionPage,
  StandCard,
} from '../repository/debate-cards.ts';
import type { Reader } from '../repository/reader.ts';
import type { Maybe } from './maybe.ts';

type Found<T> = T | undefined;

const gather = <T>(read: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>) =>
  new DataLoader<string, Found<T>>(
    async (ids) => {
      const found = await read(ids);
      return ids.map((id) => found.get(id));
    },
    { maxBatchSize: 100 },
  );

/** Loaders of one request; each gives undefined for an id that names nothing. */
export interface Loaders {
  /** At once when it came along with something read before. */
  card(id: string): Maybe<Found<Card>>;
  page(id: string): Promise<Found<TermPage>>;
  relationPage(id: string): Promise<Found<RelationPage>>;
  sourcePage(id: string): Promise<Found<SourcePage>>;
  questionPage(id: string): Promise<Found<QuestionPage>>;
  positionPage(id: string): Promise<Found<PositionPage>>;
  divisionPage(id: string): Promise<Found<DivisionPage>>;
  /** The classification key, read once a request. */
  key(): Promise<KeyView>;
  /** Examples for which some question of the key is answered. */
  answeredExamples(): Promise<readonly Card<Example>[]>;
  /** Forgets everything: called after a write, so that its answer shows what was written. */
  clear(): void;
}

/** Cards that came along with evidence, so that nobody asks for them again. */
const cardsOf = (item: EvidenceCard): readonly (Card | null)[] => [
  item.evidence,
  item.quote,
  item.comment,
  item.speaker,
  item.work,
  ...item.holders,
  ...item.authors,
];

/** Makes the loaders of one request. */
export const createLoaders = (reader: Reader): Loaders => {
  const cards = gather<Card<Entity>>((ids) => reader.cards(ids));
  const known = new Map<string, Card>();
  const keep = (some: readonly (Card | null)[]): void => {
    for (const card of some) if (card !== null) known.set(card.entity.id, card);
  };
  const keepShown = (list: readonly EvidenceCard[]): void => {
    for (const item of list) keep(cardsOf(item));
  };
  const keepPosition = (held: PositionCard): void => {
    keep([held.position, held.question, held.holder, held.reportedBy]);
    keepShown(held.evidence);
  };
  const keepStands = (stands: readonly StandCard[]): void => {
    for (const { held } of stands) keepPosition(held);
  };
  const keepDivision = (card: DivisionCard): void =>
    keep([card.division, card.of, ...card.members, card.agent, card.work, ...card.authors]);
  const keepClaim = (claim: ClaimCard): void => {
    if ('relation' in claim) keep([claim.relation, claim.subject, claim.object]);
    else if ('division' in claim) keepDivision(claim);
    else keep([claim]);
  };
  const keepPositionPage = (page: PositionPage): void => {
    keepPosition(page);
    for (const claim of page.claims) keepClaim(claim);
  };
  const keepDivisionPage = (page: DivisionPage): void => {
    keepDivision(page);
    keepShown(page.evidence);
    keepStands(page.stands);
  };
  const keepRelation = (page: RelationPage): void => {
    keep([page.relation, page.subject, page.object]);
    keepShown(page.evidence);
    keepStands(page.stands);
  };
  const keepTerm = (page: TermPage): void => {
    keep([page.term, ...page.answered]);
    for (const relation of page.relations) keepRelation(relation);
    for (const division of [...page.divisions, ...page.memberOf]) keepDivisionPage(division);
    keepShown(page.evidence);
    keepStands(page.stands);
  };
  const keepSource = (page: SourcePage): void => {
    keep([page.source, page.comment, ...page.agents, ...page.quotes, ...page.works, ...page.comments]);
    keep([...page.questions, ...page.rules]);
    keepShown(page.evidence);
    for (const position of page.positions) keepPositionPage(position);
    for (const division of page.divisions) keepDivision(division);
  };
  const keepQuestion = (page: QuestionPage): void => {
    keep([page.question, ...page.askedBy, page.quote, page.comment]);
    for (const position of page.positions) keepPositionPage(position);
  };
  /** Pages whose cards are kept as they come. */
  const paged = <T>(
    read: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
    keepPage: (page: T) => void,
  ) =>
    gather(async (ids) => {
      const found = await read(ids);
      for (const page of found.values()) keepPage(page);
      return found;
    });
  const pages = paged((ids) => reader.pages(ids), keepTerm);
  const relationPages = paged((ids) => reader.relationPages(ids), keepRelation);
  const sourcePages = paged((ids) => reader.sourcePages(ids), keepSource);
  const questionPages = paged((ids) => reader.questionPages(ids), keepQuestion);
  const positionPages = paged((ids) => reader.positionPages(ids), keepPositionPage);
  const divisionPages = paged((ids) => reader.divisionPages(ids), keepDivisionPage);
  let key: Promise<KeyView> | undefined;
  const readKey = async (): Promise<KeyView> => {
    const found = await reader.key();
    keep([...found.facets, ...found.values, ...found.rules, ...found.named]);
    return found;
  };
  return {
    card: (id) => known.get(id) ?? cards.load(id),
    page: (id) => pages.load(id),
    relationPage: (id) => relationPages.load(id),
    sourcePage: (id) => sourcePages.load(id),
    questionPage: (id) => questionPages.load(id),
    positionPage: (id) => positionPages.load(id),
    divisionPage: (id) => divisionPages.load(id),
    key: () => (key ??= readKey()),
    answeredExamples: async () => {
      const found = await reader.answeredExamples();
      keep(found);
      return found;
    },
    clear: () => {
      known.clear();
      for (const loader of [cards, pages, relationPages, sourcePages]) loader.clearAll();
      for (const loader of [questionPages, positionPages, divisionPages]) loader.clearAll();
      key = undefined;
    },
  };
};
