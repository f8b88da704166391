/** Lists a page at a time; each page is one statement. */
import { z } from 'zod';
import { levelRank } from '../../../schema/evidence/level.ts';
import { fold, sortKey } from '../../../schema/text/fold.ts';
import { AtlasError } from '../../../schema/vocabulary/errors.ts';
import { typeOfId } from '../../../schema/vocabulary/ids.ts';
import { RELATION_TYPE_IDS, relationTypeOrder } from '../../../schema/vocabulary/relation-types.ts';
import { CONCEPT_KINDS, LEVELS, MODES } from '../../../schema/vocabulary/terms.ts';
import type { Level } from '../../../schema/vocabulary/terms.ts';
import { commentsInOrder, conceptsByLevel, conceptsByName, examplesByName } from '../../cypher/read/lists.ts';
import type { ConceptFilter, FeedKey, LevelKey, ListRow, NameKey } from '../../cypher/read/lists.ts';
import { relationsInOrder, relationsTouching } from '../../cypher/read/relation-lists.ts';
import type { RelationFilter, TypeKey } from '../../cypher/read/relation-lists.ts';
import type { GraphEngine, Statement } from '../../engine/port.ts';
import { compare, relationCard } from './assemble.ts';
import type { Card, ConceptQuery, RelationCard, RelationQuery } from '../cards.ts';
import { checkFirst, decodeCursor, pageOf } from './cursor.ts';
import type { CursorKind } from './cursor.ts';
import { cardOf, cardsOf } from './decode.ts';
import type { Reader } from '../reader.ts';

/** A part of a key. All are ASCII; a longest name is 200 code points of up to 7 letters each. */
export const key = z
  .string()
  .max(3_000)
  .regex(/^[\x20-\x7e]*$/);
const rank = z.int();
/** A place in a list by name. */
export const nameKey: z.ZodType<NameKey> = z.strictObject({ name: key, id: key });
const levelKey: z.ZodType<LevelKey> = z.strictObject({ level: rank, name: key, id: key });
const feedKey: z.ZodType<FeedKey> = z.strictObject({ feed: key, place: rank, id: key });
const typeKey: z.ZodType<TypeKey> = z.strictObject({ place: rank, id: key });

/** Words of a closed list in its own order, each once; the whole list when there is no restriction. */
export const among = <T extends string>(
  words: readonly T[],
  asked: readonly T[] | null | undefined,
): readonly T[] =>
  asked === null || asked === undefined ? words : words.filter((word) => asked.includes(word));

const ranks = (asked: readonly Level[] | null | undefined): readonly number[] =>
  among(LEVELS, asked).map(levelRank);

/** The one row of a list's statement. */
export const found = async (
  engine: GraphEngine,
  statement: Statement<ListRow>,
): Promise<{ total: number; cards: Card[] }> => {
  const row = (await engine.read(statement))[0];
  return { total: row?.total ?? 0, cards: (row?.cards ?? []).map(cardOf) };
};

const nameOf = ({ entity }: Card<{ entity: 'concept' | 'example' } & Card['entity']>): NameKey => ({
  name: sortKey(entity.name),
  id: entity.id,
});

const rankOf = (card: Card): number => (card.level === null ? -1 : levelRank(card.level));

const concepts = async (engine: GraphEngine, query: ConceptQuery): ReturnType<Reader['concepts']> => {
  const most = checkFirst(query.first) + 1;
  const text = query.text ?? '';
  if (!text.isWellFormed()) {
    throw new AtlasError('INVALID_TEXT', 'The text to filter by holds half of a character.', {
      path: ['text'],
    });
  }
  const filter: ConceptFilter = {
    kinds: among(CONCEPT_KINDS, query.kinds),
    levels: ranks(query.levels),
    text: fold(text),
    status: query.status ?? 'current',
  };
  if (query.sort === 'name') {
    const kind: CursorKind<NameKey> = {
      of: ['concepts', 'name', filter],
      key: nameKey,
      start: { name: '', id: '' },
    };
    const { total, cards } = await found(
      engine,
      conceptsByName(filter, decodeCursor(kind, query.after), most),
    );
    return pageOf(kind, query, { total, items: cardsOf(cards, 'concept') }, nameOf);
  }
  const kind: CursorKind<LevelKey> = {
    of: ['concepts', 'level', filter],
    key: levelKey,
    start: { level: -1, name: '', id: '' },
  };
  const { total, cards } = await found(
    engine,
    conceptsByLevel(filter, decodeCursor(kind, query.after), most),
  );
  return pageOf(kind, query, { total, items: cardsOf(cards, 'concept') }, (card) => ({
    level: rankOf(card),
    ...nameOf(card),
  }));
};

const EXAMPLES: CursorKind<NameKey> = { of: ['examples'], key: nameKey, start: { name: '', id: '' } };

const COMMENTS: CursorKind<FeedKey> = {
  of: ['comments'],
  key: feedKey,
  start: { feed: '', place: -1, id: '' },
};

const relations = async (engine: GraphEngine, query: RelationQuery): ReturnType<Reader['relations']> => {
  const most = checkFirst(query.first) + 1;
  const filter: RelationFilter = {
    kinds: among(RELATION_TYPE_IDS, query.types),
    levels: ranks(query.levels),
    modes: among(MODES, query.modes),
    contested: typeof query.contested === 'boolean' ? [query.contested] : [true, false],
  };
  const touching = query.touching ?? null;
  // What is no id names nothing, and never reaches a statement.
  if (touching !== null && typeOfId(touching) === undefined) return { items: [], total: 0, hasNext: false };
  const kind: CursorKind<TypeKey> = {
    of: ['relations', touching, filter],
    key: typeKey,
    start: { place: -1, id: '' },
  };
  const after = decodeCursor(kind, query.after);
  const { total, cards } = await found(
    engine,
    touching === null
      ? relationsInOrder(filter, after, most)
      : relationsTouching(touching, filter, after, most),
  );
  const byId = new Map(cards.map((card) => [card.entity.id, card]));
  const items = cardsOf(cards, 'relation')
    .map((card) => relationCard(byId, card))
    .filter((card) => card !== undefined)
    .sort((a, b) => placeOf(a).place - placeOf(b).place || compare(placeOf(a).id, placeOf(b).id));
  return pageOf(kind, query, { total, items }, placeOf);
};

const placeOf = ({ relation }: RelationCard): TypeKey => ({
  place: relationTypeOrder(relation.entity.type),
  id: relation.entity.id,
});

/** The reader's lists. */
export const listReader = (
  engine: GraphEngine,
): Pick<Reader, 'concepts' | 'examples' | 'relations' | 'comments'> => ({
  concepts: (query) => concepts(engine, query),
  relations: (query) => relations(engine, query),
  examples: async (query) => {
    const most = checkFirst(query.first) + 1;
    const { total, cards } = await found(engine, examplesByName(decodeCursor(EXAMPLES, query.after), most));
    return pageOf(EXAMPLES, query, { total, items: cardsOf(cards, 'example') }, nameOf);
  },
  comments: async (query) => {
    const most = checkFirst(query.first) + 1;
    const { total, cards } = await found(engine, commentsInOrder(decodeCursor(COMMENTS, query.after), most));
    return pageOf(COMMENTS, query, { total, items: cardsOf(cards, 'comment') }, ({ entity }) => ({
      feed: entity.feed,
      place: entity.order,
      id: entity.id,
    }));
  },
});
