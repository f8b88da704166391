/** Lists of questions, divisions, works and agents, the worklist, and the classification key. */
import { z } from 'zod';
import type { Entity, EntityOf } from '../../../schema/entities/entity.ts';
import { sortKey } from '../../../schema/text/fold.ts';
import { typeOfId } from '../../../schema/vocabulary/ids.ts';
import { AGENT_KINDS, QUESTION_STATES, WORK_STATUSES } from '../../../schema/vocabulary/terms.ts';
import { answeredExamples, wholeKey } from '../../cypher/read/key.ts';
import type { ListRow, NameKey } from '../../cypher/read/lists.ts';
import {
  agentsByName,
  divisionsByName,
  divisionsOf,
  questionsByName,
  worksByName,
} from '../../cypher/read/name-lists.ts';
import { worklist } from '../../cypher/read/worklist.ts';
import type { WorkKey } from '../../cypher/read/worklist.ts';
import type { GraphEngine, Statement } from '../../engine/port.ts';
import type { Card, Page, PageRequest } from '../cards.ts';
import { WORKLIST_REASONS } from '../debate-cards.ts';
import type { KeyView, WorklistQuery, WorklistView } from '../debate-cards.ts';
import type { Reader } from '../reader.ts';
import { compare } from './assemble.ts';
import { checkFirst, decodeCursor, encodeCursor, pageOf } from './cursor.ts';
import type { CursorKind } from './cursor.ts';
import { cardOf, cardsOf } from './decode.ts';
import { among, found, key, nameKey } from './lists.ts';

const START: NameKey = { name: '', id: '' };

/** What a list is sorted by: the same words as in the store. */
const nameOf = (entity: Entity): string =>
  sortKey(
    entity.entity === 'question'
      ? entity.text.slice(0, 200)
      : entity.entity === 'work'
        ? entity.title
        : 'name' in entity
          ? entity.name
          : '',
  );

/** A page of a list by name; `filter` belongs to the cursor. */
const byName = async <T extends Entity['entity']>(
  engine: GraphEngine,
  type: T,
  filter: unknown,
  request: PageRequest,
  statement: (after: NameKey, most: number) => Statement<ListRow>,
): Promise<Page<Card<EntityOf<T>>>> => {
  const most = checkFirst(request.first) + 1;
  const kind: CursorKind<NameKey> = { of: [type, filter], key: nameKey, start: START };
  const { total, cards } = await found(engine, statement(decodeCursor(kind, request.after), most));
  return pageOf(kind, request, { total, items: cardsOf(cards, type) }, ({ entity }) => ({
    name: nameOf(entity),
    id: entity.id,
  }));
};

const workKey: z.ZodType<WorkKey> = z.strictObject({ place: z.int(), id: key });

const readWorklist = async (engine: GraphEngine, query: WorklistQuery): Promise<WorklistView> => {
  const most = checkFirst(query.first) + 1;
  const places = among(WORKLIST_REASONS, query.reasons).map((reason) => WORKLIST_REASONS.indexOf(reason));
  const kind: CursorKind<WorkKey> = { of: ['worklist', places], key: workKey, start: { place: -1, id: '' } };
  const row = (await engine.read(worklist(places, decodeCursor(kind, query.after), most)))[0];
  const counts = (row?.counts ?? []).toSorted(([a], [b]) => a - b);
  const items = (row?.cards ?? []).map(([place, card]) => ({ place, card: cardOf(card) }));
  return {
    items: items.slice(0, query.first).map(({ place, card }) => ({
      cursor: encodeCursor(kind, { place, id: card.entity.id }),
      item: { reason: WORKLIST_REASONS[place] ?? 'unverified', card },
    })),
    counts: counts.flatMap(([place, total]) => {
      const reason = WORKLIST_REASONS[place];
      return reason === undefined ? [] : [{ reason, total }];
    }),
    total: counts.reduce((sum, [place, total]) => sum + (places.includes(place) ? total : 0), 0),
    hasNext: items.length > query.first,
  };
};

const readKey = async (engine: GraphEngine): Promise<KeyView> => {
  const row = (await engine.read(wholeKey()))[0];
  const cards = (list: 'facets' | 'items' | 'rules' | 'named') => (row?.[list] ?? []).map(cardOf);
  return {
    seq: row?.seq ?? 0,
    facets: cardsOf(cards('facets'), 'facet'),
    values: cardsOf(cards('items'), 'facet-value'),
    rules: cardsOf(cards('rules'), 'rule'),
    named: cards('named'),
  };
};

/** The reader's lists by name, the worklist and the key. */
export const nameListReader = (
  engine: GraphEngine,
): Pick<
  Reader,
  'questions' | 'divisions' | 'works' | 'agents' | 'worklist' | 'key' | 'answeredExamples'
> => ({
  questions: (query) => {
    const filter = { status: query.status ?? 'current', states: among(QUESTION_STATES, query.states) };
    return byName(engine, 'question', filter, query, (after, most) => questionsByName(filter, after, most));
  },
  divisions: (query) => {
    const status = query.status ?? 'current';
    const of = query.of ?? null;
    // What is no concept's id is divided by nobody, and never reaches a statement.
    if (of !== null && typeOfId(of) !== 'concept') {
      return Promise.resolve({ items: [], total: 0, hasNext: false });
    }
    return byName(engine, 'division', { status, of }, query, (after, most) =>
      of === null ? divisionsByName(status, after, most) : divisionsOf(of, status, after, most),
    );
  },
  works: (query) => {
    const statuses = among(WORK_STATUSES, query.statuses);
    return byName(engine, 'work', statuses, query, (after, most) => worksByName(statuses, after, most));
  },
  agents: (query) => {
    const kinds = among(AGENT_KINDS, query.kinds);
    return byName(engine, 'agent', kinds, query, (after, most) => agentsByName(kinds, after, most));
  },
  worklist: (query) => readWorklist(engine, query),
  key: () => readKey(engine),
  answeredExamples: async () => {
    const rows = await engine.read(answeredExamples());
    return cardsOf(
      rows.map(({ card }) => cardOf(card)),
      'example',
    ).sort((a, b) => compare(a.entity.id, b.entity.id));
  },
});
