/** A small atlas with one of everything, for the cases about reading. */
import type { Entity } from '../../../schema/entities/entity.ts';
import type { Change } from '../../../schema/entities/change.ts';
import {
  agentOf,
  commentOf,
  conceptOf,
  evidenceOf,
  exampleOf,
  feedOf,
  quoteOf,
  relationOf,
  workOf,
} from '../../support/sample-atlas.ts';

export const FEED = feedOf('jermyn', 'agent/jermyn');

export const COMMENT = commentOf(
  'c1',
  { feed: FEED.id, order: 1, author: 'agent/jermyn' },
  '𝓗 Search is direct optimization. A lookup table is not search.',
  { replyTo: { work: 'work/post', confidence: 0.7, note: null } },
);
export const SECOND = commentOf(
  'c2',
  { feed: FEED.id, order: 2, author: 'agent/jermyn' },
  'I disagree with c1.',
);

export const DIRECT = quoteOf(COMMENT, 'Search is direct optimization.');
export const TABLE = quoteOf(COMMENT, 'A lookup table is not search.', { speaker: 'agent/casper' });
export const DISAGREE = quoteOf(SECOND, 'I disagree');

const SEARCH = 'concept/search';
const DIRECT_OPTIMIZATION = 'concept/direct-optimization';
const OPTIMIZATION = 'concept/optimization';

export const REALIZES = relationOf(SEARCH, 'realizes', DIRECT_OPTIMIZATION);
export const IDENTIFIED = relationOf(SEARCH, 'identified_with', OPTIMIZATION, { mode: 'attributed' });
export const KIND = relationOf(DIRECT_OPTIMIZATION, 'is_a', OPTIMIZATION, { rationale: 'By definition.' });
export const USES = relationOf('example/chess', 'uses', SEARCH);
export const RETIRED = relationOf(SEARCH, 'part_of', OPTIMIZATION, { status: 'retired' });

export const FOR = evidenceOf(REALIZES.id, { quote: DIRECT.id });
export const CITED = evidenceOf(REALIZES.id, { work: 'work/post' });
export const AGAINST = evidenceOf(
  REALIZES.id,
  { quote: DISAGREE.id },
  { stance: 'against', agent: 'agent/critic' },
);
export const HELD = evidenceOf(IDENTIFIED.id, { quote: DIRECT.id }, { agent: 'agent/demski' });
export const MENTION = evidenceOf(SEARCH, { quote: TABLE.id }, { stance: 'mention' });

export const ENTITIES: readonly Entity[] = [
  agentOf('jermyn', { name: 'Adam Jermyn' }),
  agentOf('casper'),
  agentOf('critic'),
  agentOf('demski'),
  agentOf('author'),
  workOf('post', ['agent/author', 'agent/demski']),
  FEED,
  COMMENT,
  SECOND,
  DIRECT,
  TABLE,
  DISAGREE,
  conceptOf('Search', { aliases: ['Seeking', 'Sökning'] }),
  conceptOf('Direct optimization', { kind: 'optimization-type' }),
  conceptOf('Optimization', { kind: 'optimization-type', rationale: 'The subject itself.' }),
  conceptOf('Old word', { status: 'retired' }),
  exampleOf('chess', { name: 'A chess program' }),
  REALIZES,
  IDENTIFIED,
  KIND,
  USES,
  RETIRED,
  FOR,
  CITED,
  AGAINST,
  HELD,
  MENTION,
];

const changeOf = (seq: number): Change => ({
  seq,
  mutationId: `0190a1b2-0000-7000-8000-${String(seq).padStart(12, '0')}`,
  inputHash: '0'.repeat(64),
  operation: 'seed',
  subject: null,
  reverts: null,
  at: '2026-01-01T00:00:00.000Z',
  by: 'loader',
  reason: null,
  entries: [],
});

export const WORLD = { entities: ENTITIES, changes: [1, 2, 3].map(changeOf), tombstones: ['concept/gone'] };

/** Ids that are not there, some of which are no ids at all. */
export const NO_IDS = [
  'concept/nothing',
  'concept/gone',
  'concept/',
  '',
  "concept/x'}) DETACH DELETE n //",
  'concept/\ud800',
  'concept/search ',
  'CONCEPT/SEARCH',
  '__proto__',
  'concept/search\u0000',
];
