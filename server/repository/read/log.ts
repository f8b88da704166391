/** The log, and everything there is, a page at a time. */
import { z } from 'zod';
import { AtlasError } from '../../../schema/vocabulary/errors.ts';
import { ID_PATTERN } from '../../../schema/vocabulary/ids.ts';
import {
  EVERYTHING_PAGE,
  entitiesAfter,
  exportAfter,
  tombstonesAfter,
} from '../../cypher/read/everything.ts';
import { changeBySeq, changesAfter } from '../../cypher/read/changes.ts';
import type { GraphEngine } from '../../engine/port.ts';
import type { Card, ChangePage } from '../cards.ts';
import { checkFirst, decodeCursor, pageOf } from './cursor.ts';
import type { CursorKind } from './cursor.ts';
import { cardOf, trustedChange } from './decode.ts';
import type { Reader } from '../reader.ts';

const EXPORT: CursorKind<string> = { of: ['export'], key: z.string().max(600).regex(ID_PATTERN), start: '' };

const isSeq = (seq: number): boolean => Number.isSafeInteger(seq) && seq >= 0;

const readChanges = async (engine: GraphEngine, after: number, first: number): Promise<ChangePage> => {
  checkFirst(first);
  if (!isSeq(after)) {
    throw new AtlasError(
      'BAD_CURSOR',
      `Changes are numbered from 1; give the last number seen, not ${after}.`,
      {
        path: ['after'],
      },
    );
  }
  const row = (await engine.read(changesAfter(after, first + 1)))[0];
  const docs = row?.docs ?? [];
  return {
    changes: docs.slice(0, first).map(trustedChange),
    hasMore: docs.length > first,
    seq: row?.newest ?? 0,
  };
};

async function* entities(engine: GraphEngine): AsyncGenerator<Card> {
  for (let after = ''; ;) {
    const rows = await engine.read(entitiesAfter(after, EVERYTHING_PAGE));
    const cards = rows.map(({ card }) => cardOf(card));
    yield* cards;
    const last = cards.at(-1);
    if (last === undefined || cards.length < EVERYTHING_PAGE) return;
    after = last.entity.id;
  }
}

async function* tombstones(engine: GraphEngine): ReturnType<Reader['tombstones']> {
  for (let after = ''; ;) {
    const rows = await engine.read(tombstonesAfter(after, EVERYTHING_PAGE));
    for (const { id, version } of rows) yield { tombstone: id, version };
    const last = rows.at(-1);
    if (last === undefined || rows.length < EVERYTHING_PAGE) return;
    after = last.id;
  }
}

/** The reader's methods about the log and about all there is. */
export const logReader = (
  engine: GraphEngine,
): Pick<Reader, 'exportPage' | 'changes' | 'change' | 'everything' | 'tombstones'> => ({
  exportPage: async (query) => {
    checkFirst(query.first);
    const row = (await engine.read(exportAfter(decodeCursor(EXPORT, query.after), query.first + 1)))[0];
    const page = pageOf(EXPORT, query, { total: row?.total ?? 0, items: row?.lines ?? [] }, ([id]) => id);
    return { ...page, items: page.items.map(({ cursor, item: [, doc] }) => ({ cursor, item: doc })) };
  },
  changes: (after, first) => readChanges(engine, after, first),
  change: async (seq) => {
    const row = isSeq(seq) ? (await engine.read(changeBySeq(seq)))[0] : undefined;
    return row === undefined ? undefined : trustedChange(row.doc);
  },
  everything: () => entities(engine),
  tombstones: () => tombstones(engine),
});
