/** Every builder of a statement, called with arguments of the kind it gets. A new builder has to be added here. */
import type { Change } from '../../schema/entities/change.ts';
import type { Statement } from '../../server/engine/port.ts';
import * as apply from '../../server/cypher/apply.ts';
import * as dump from '../../server/cypher/dump.ts';
import { factsStatement } from '../../server/cypher/facts.ts';
import * as log from '../../server/cypher/log.ts';
import * as meta from '../../server/cypher/meta.ts';
import * as around from '../../server/cypher/read/around.ts';
import { NOTHING_KNOWN } from '../../server/cypher/read/card-row.ts';
import { cardsById } from '../../server/cypher/read/cards.ts';
import * as changes from '../../server/cypher/read/changes.ts';
import * as everything from '../../server/cypher/read/everything.ts';
import { claimPages } from '../../server/cypher/read/claim-pages.ts';
import * as key from '../../server/cypher/read/key.ts';
import * as lists from '../../server/cypher/read/lists.ts';
import * as nameLists from '../../server/cypher/read/name-lists.ts';
import * as relationLists from '../../server/cypher/read/relation-lists.ts';
import * as relationPages from '../../server/cypher/read/relation-pages.ts';
import { sourcePages } from '../../server/cypher/read/source-pages.ts';
import { counts } from '../../server/cypher/read/stats.ts';
import { termPages } from '../../server/cypher/read/term-pages.ts';
import { worklist } from '../../server/cypher/read/worklist.ts';

export interface Entry {
  readonly builder: unknown;
  readonly statement: Statement<unknown>;
}

const of = <Args extends readonly unknown[]>(
  builder: (...args: Args) => Statement<unknown>,
  ...args: Args
): Entry => ({ builder, statement: builder(...args) });

const NAME = { name: 'search', id: 'concept/search' };

const CONCEPTS: lists.ConceptFilter = {
  kinds: ['mechanism', 'property'],
  levels: [0, 1, 2, 3, 4, 5],
  text: 'optimiz',
  status: 'current',
};

const RELATIONS: relationLists.RelationFilter = {
  kinds: ['is_a', 'realizes'],
  levels: [0, 5],
  modes: ['asserted'],
  contested: [true],
};

const RELATION = 'relation/search/realizes/direct-optimization';

const CHANGE: Change = {
  seq: 7,
  mutationId: '0190a1b2-0000-7000-8000-000000000007',
  inputHash: '0'.repeat(64),
  operation: 'add-concept',
  subject: 'concept/search',
  reverts: null,
  at: '2026-01-01T00:00:00.000Z',
  by: 'somebody',
  reason: null,
  entries: [],
};

export const CATALOGUE: readonly Entry[] = [
  of(cardsById, ['concept/search', 'quote/jermyn-c8/3f2a9c1e']),
  of(termPages, ['concept/search'], NOTHING_KNOWN),
  of(claimPages, [RELATION, 'question/is-search-optimization'], NOTHING_KNOWN),
  of(relationPages.withEnds, ['concept/search', RELATION]),
  of(sourcePages, ['comment/jermyn-c8'], NOTHING_KNOWN),
  of(lists.conceptsByName, CONCEPTS, NAME, 21),
  of(lists.conceptsByLevel, CONCEPTS, { ...NAME, level: 2 }, 21),
  of(lists.examplesByName, NAME, 21),
  of(lists.commentsInOrder, { feed: 'feed/jermyn', place: 8, id: 'comment/jermyn-c8' }, 21),
  of(relationLists.relationsInOrder, RELATIONS, { place: 2, id: RELATION }, 21),
  of(relationLists.relationsTouching, 'concept/search', RELATIONS, { place: 2, id: RELATION }, 21),
  of(nameLists.questionsByName, { status: 'current', states: ['open', 'contested'] }, NAME, 21),
  of(nameLists.divisionsByName, 'current', NAME, 21),
  of(nameLists.divisionsOf, 'concept/optimization', 'current', NAME, 21),
  of(nameLists.worksByName, ['verified'], NAME, 21),
  of(nameLists.agentsByName, ['person'], NAME, 21),
  of(worklist, [0, 1], { place: 1, id: 'concept/search' }, 21),
  of(key.wholeKey),
  of(key.answeredExamples),
  of(around.stepAround, ['concept/search']),
  of(around.upwards, 'concept/search'),
  of(counts),
  of(changes.changesAfter, 5, 21),
  of(changes.changeBySeq, 7),
  of(everything.entitiesAfter, 'concept/search', 500),
  of(everything.tombstonesAfter, 'concept/search', 500),
  of(everything.exportAfter, 'concept/search', 101),

  of(meta.ensureMeta),
  of(meta.readMeta),
  of(meta.lockMeta, 'token'),
  of(meta.setSeq, 7),
  of(meta.setSeedHash, 'hash'),
  of(log.changeAtVersion, 'concept/search', 3),
  of(log.laterChanges, ['concept/search'], 7),
  of(log.changeByMutation, CHANGE.mutationId),
  of(dump.dumpEntities, 'concept/search', 500),
  of(dump.countNodes),
  of(dump.countEdges),
  of(dump.dumpLog, 7, 500),
  of(factsStatement, [
    { kind: 'entity', id: 'concept/search' },
    { kind: 'name', key: 'search' },
    { kind: 'relations', id: 'concept/search' },
    { kind: 'closure', id: 'concept/search', over: 'display' },
    { kind: 'closure', id: 'concept/search', over: 'depends_on' },
    { kind: 'closure', id: 'concept/search', over: 'approximates' },
    { kind: 'doubts', id: 'concept/search', over: 'is_a' },
    { kind: 'evidence', id: RELATION },
    { kind: 'referrers', id: 'concept/search' },
    { kind: 'key' },
    { kind: 'answered' },
    { kind: 'change', seq: 7 },
    { kind: 'mutation', mutationId: CHANGE.mutationId },
  ]),

  of(apply.dropLinks, ['concept/search']),
  of(apply.dropAliases, ['concept/search']),
  of(apply.dropEdges, [{ id: RELATION, subject: 'concept/search' }]),
  of(apply.putEntities, 'concept', [{ id: 'concept/search', props: { doc: '{}' } }]),
  of(apply.buryEntities, [{ id: 'concept/search', props: { doc: null } }]),
  of(apply.putLinks, 'SUBJECT', [{ source: RELATION, target: 'concept/search', props: {} }]),
  of(apply.putAliases, [{ id: 'concept/search', fold: 'seek' }]),
  of(apply.putEdges, 'is_a', [{ source: 'concept/a', target: 'concept/b', props: {} }]),
  of(apply.putDerived, [{ id: 'concept/search', props: { level: 0 } }]),
  of(apply.putChange, CHANGE),
  of(apply.putTouches, 7, ['concept/search']),
];
