/** Gathers what one request asks for into one statement a level, and keeps it for the rest of that request. */
import DataLoader from 'dataloader';
import type { Entity } from '../../../schema/entities/entity.ts';
import type { Example } from '../../../schema/entities/graph.ts';
import type { Card, RelationPage, SourcePage, TermPage } from '../../repository/cards.ts';
import type { DivisionPage, KeyView, PositionPage, QuestionPage } from '../../repository/debate-cards.ts';
import type { Reader } from '../../repository/reader.ts';
import {
  byId,
  divisionPageCards,
  positionPageCards,
  questionCards,
  relationCards,
  sourceCards,
  termCards,
} from './cards-along.ts';
import type { CardList } from './cards-along.ts';
import type { Maybe } from '../maybe.ts';

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

/** Makes the loaders of one request. */
export const createLoaders = (reader: Reader): Loaders => {
  const cards = gather<Card<Entity>>((ids) => reader.cards(ids));
  // Cards that came along with pages; each page's are gathered once, however often it is read.
  let along: ReadonlyMap<string, Card>[] = [];
  const known = (id: string): Card | undefined => {
    for (const some of along) {
      const card = some.get(id);
      if (card !== undefined) return card;
    }
    return undefined;
  };
  /** Pages whose cards are kept as they come. */
  const paged = <T extends object>(
    read: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
    cardsIn: (page: T) => CardList,
  ) =>
    gather(async (ids) => {
      const found = await read(ids);
      for (const page of found.values()) along.push(byId(page, cardsIn));
      return found;
    });
  const pages = paged((ids) => reader.pages(ids), termCards);
  const relationPages = paged((ids) => reader.relationPages(ids), relationCards);
  const sourcePages = paged((ids) => reader.sourcePages(ids), sourceCards);
  const questionPages = paged((ids) => reader.questionPages(ids), questionCards);
  const positionPages = paged((ids) => reader.positionPages(ids), positionPageCards);
  const divisionPages = paged((ids) => reader.divisionPages(ids), divisionPageCards);
  let key: Promise<KeyView> | undefined;
  const readKey = async (): Promise<KeyView> => {
    const found = await reader.key();
    along.push(byId(found, (key) => [...key.facets, ...key.values, ...key.rules, ...key.named]));
    return found;
  };
  return {
    card: (id) => known(id) ?? cards.load(id),
    page: (id) => pages.load(id),
    relationPage: (id) => relationPages.load(id),
    sourcePage: (id) => sourcePages.load(id),
    questionPage: (id) => questionPages.load(id),
    positionPage: (id) => positionPages.load(id),
    divisionPage: (id) => divisionPages.load(id),
    key: () => (key ??= readKey()),
    answeredExamples: async () => {
      const found = await reader.answeredExamples();
      along.push(byId(found, (list) => list));
      return found;
    },
    clear: () => {
      along = [];
      for (const loader of [cards, pages, relationPages, sourcePages]) loader.clearAll();
      for (const loader of [questionPages, positionPages, divisionPages]) loader.clearAll();
      key = undefined;
    },
  };
};
