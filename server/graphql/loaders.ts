/** Gathers what one request asks for into one statement a level, and keeps it for the rest of that request. */
import DataLoader from 'dataloader';
import type { Entity } from '../../schema/entities/entity.ts';
import type { Card, EvidenceCard, RelationPage, SourcePage, TermPage } from '../repository/cards.ts';
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
  const keepRelation = (page: RelationPage): void => {
    keep([page.relation, page.subject, page.object]);
    for (const item of page.evidence) keep(cardsOf(item));
  };
  const pages = gather(async (ids) => {
    const found = await reader.pages(ids);
    for (const page of found.values()) {
      keep([page.term]);
      for (const relation of page.relations) keepRelation(relation);
      for (const item of page.evidence) keep(cardsOf(item));
    }
    return found;
  });
  const relationPages = gather(async (ids) => {
    const found = await reader.relationPages(ids);
    for (const page of found.values()) keepRelation(page);
    return found;
  });
  const sourcePages = gather(async (ids) => {
    const found = await reader.sourcePages(ids);
    for (const page of found.values()) {
      keep([page.source, page.comment, ...page.agents, ...page.quotes, ...page.works, ...page.comments]);
      for (const item of page.evidence) keep(cardsOf(item));
    }
    return found;
  });
  return {
    card: (id) => known.get(id) ?? cards.load(id),
    page: (id) => pages.load(id),
    relationPage: (id) => relationPages.load(id),
    sourcePage: (id) => sourcePages.load(id),
    clear: () => {
      known.clear();
      for (const loader of [cards, pages, relationPages, sourcePages]) loader.clearAll();
    },
  };
};
