/** Reads the atlas from a graph engine. */
import { typeOfLabel } from '../cypher/identifier.ts';
import { readMeta } from '../cypher/meta.ts';
import { claimPages } from '../cypher/read/claim-pages.ts';
import { cardsById } from '../cypher/read/cards.ts';
import type { PageRow } from '../cypher/read/card-row.ts';
import { counts } from '../cypher/read/stats.ts';
import { sourcePages } from '../cypher/read/source-pages.ts';
import { termPages } from '../cypher/read/term-pages.ts';
import type { GraphEngine, Statement } from '../engine/port.ts';
import { AtlasError } from '../../schema/vocabulary/errors.ts';
import { typeOfId } from '../../schema/vocabulary/ids.ts';
import { ENTITY_TYPES, LEVELS } from '../../schema/vocabulary/terms.ts';
import type { EntityType } from '../../schema/vocabulary/terms.ts';
import { relationPage, termPage } from './read/terms.ts';
import { divisionPage, positionPage, questionPage } from './read/debate.ts';
import { nameListReader } from './read/name-lists.ts';
import type { StatsView } from './cards.ts';
import { MOST } from './read/cursor.ts';
import { cardOf } from './read/decode.ts';
import type { Bag } from './read/decode.ts';
import { readAncestors, readNeighbourhood } from './read/around.ts';
import { knownPages } from './read/known-pages.ts';
import { listReader } from './read/lists.ts';
import { logReader } from './read/log.ts';
import { sourcePage } from './read/sources.ts';
import type { Reader } from './reader.ts';

/** The ids that can be there at all, each once; what is no id of these types never reaches a statement. */
const idsOf = (ids: readonly string[], types: readonly EntityType[]): readonly string[] => {
  const asked = [...new Set(ids)].filter((id) => {
    const type = typeOfId(id);
    return type !== undefined && types.includes(type);
  });
  if (asked.length > MOST) {
    throw new AtlasError('BAD_LIMIT', `Ask for at most ${MOST} ids at once, not ${asked.length}.`, {
      path: ['ids'],
    });
  }
  return asked;
};

/** Pages of several ids by one statement. */
const pagesBy = <Page>(
  engine: GraphEngine,
  types: readonly EntityType[],
  statement: (ids: readonly string[], known: string) => Statement<PageRow>,
  page: (bag: Bag, id: string) => Page | undefined,
): ((ids: readonly string[]) => Promise<ReadonlyMap<string, Page>>) => {
  const read = knownPages(engine, statement, page);
  return async (ids) => {
    const asked = idsOf(ids, types);
    return asked.length === 0 ? new Map() : read(asked);
  };
};

const readStats = async (engine: GraphEngine): Promise<StatsView> => {
  const byType = Object.fromEntries(ENTITY_TYPES.map((type) => [type, 0])) as Record<EntityType, number>;
  const levels = LEVELS.map((level) => ({
    level,
    concepts: 0,
    relations: 0,
    examples: 0,
    positions: 0,
    divisions: 0,
  }));
  let seq = 0;
  for (const { label, level, total } of await engine.read(counts())) {
    const type = typeOfLabel(label);
    if (type === undefined) seq = total;
    else byType[type] += total;
    const at = levels[level];
    if (at === undefined) continue;
    if (type === 'concept') at.concepts += total;
    else if (type === 'relation') at.relations += total;
    else if (type === 'example') at.examples += total;
    else if (type === 'position') at.positions += total;
    else if (type === 'division') at.divisions += total;
  }
  return { seq, byType, levels };
};

/** A reader of the graph in `engine`. Its methods throw EngineError, `BAD_CURSOR` and `BAD_LIMIT`. */
export const createReader = (engine: GraphEngine): Reader => ({
  cards: async (ids) => {
    const asked = idsOf(ids, ENTITY_TYPES);
    const rows = asked.length === 0 ? [] : await engine.read(cardsById(asked));
    return new Map(rows.map(({ card }) => cardOf(card)).map((card) => [card.entity.id, card]));
  },
  pages: pagesBy(engine, ['concept', 'example'], termPages, termPage),
  relationPages: pagesBy(engine, ['relation'], claimPages, relationPage),
  questionPages: pagesBy(engine, ['question'], claimPages, questionPage),
  positionPages: pagesBy(engine, ['position'], claimPages, positionPage),
  divisionPages: pagesBy(engine, ['division'], claimPages, divisionPage),
  sourcePages: pagesBy(engine, ['comment', 'quote', 'work', 'agent', 'feed'], sourcePages, sourcePage),
  ...listReader(engine),
  ...nameListReader(engine),
  neighbourhood: (id, depth, first) => readNeighbourhood(engine, id, depth, first),
  ancestors: (id) => readAncestors(engine, id),
  stats: () => readStats(engine),
  seq: async () => (await engine.read(readMeta()))[0]?.seq ?? 0,
  ...logReader(engine),
});
