/** A small sound atlas for cases that write: quick to load, and with something of every type. */
import { Atlas } from '../../schema/entities/atlas.ts';
import type { Entity } from '../../schema/entities/entity.ts';
import type { Comment } from '../../schema/entities/sources.ts';
import { takeQuote } from '../../schema/evidence/quotes.ts';
import { textHash } from '../../schema/vocabulary/ids.ts';
import { codePointLength } from '../../schema/text/hygiene.ts';
import {
  agentOf,
  commentOf,
  conceptOf,
  evidenceOf,
  exampleOf,
  feedOf,
  relationOf,
  workOf,
} from './sample-atlas.ts';
import { THEN } from './writing.ts';

/** Characters beyond the basic plane stand before the words that tests quote. */
export const OWN = '😀𝓗 Search is one way to get optimization, but there are other ways 😀.';
export const QUOTED = 'Optimization is search, and search is optimization.';
const GAP = '\n\n';
const TEXT = [OWN, QUOTED, 'I doubt it.'].join(GAP);

const twoVoices = (): Comment => {
  const [own, quoted] = [codePointLength(OWN), codePointLength(QUOTED)];
  const second = own + GAP.length;
  const third = second + quoted + GAP.length;
  const sure = { confidence: 1, note: null };
  return commentOf('ann-c1', { feed: 'feed/ann', order: 1, author: 'agent/ann' }, TEXT, {
    paragraphs: [
      { start: 0, end: own, role: 'own', speaker: 'agent/ann', ...sure },
      { start: second, end: second + quoted, role: 'quotation', speaker: 'agent/ben', ...sure },
      { start: third, end: codePointLength(TEXT), role: 'own', speaker: 'agent/ann', ...sure },
    ],
    replyTo: { work: 'work/on-search', confidence: 0.8, note: null },
  });
};

export const SMALL_COMMENT = twoVoices();

const REALIZES = relationOf('concept/search', 'realizes', 'concept/direct-optimization');
const DIRECT = relationOf('concept/direct-optimization', 'is_a', 'concept/optimization');
const AMORTIZED = relationOf('concept/amortized-optimization', 'is_a', 'concept/optimization');
const VIEW = relationOf('concept/optimization', 'identified_with', 'concept/search', { mode: 'attributed' });
const SEARCH_QUOTE = takeQuote(SMALL_COMMENT, { exact: 'Search is one way to get optimization' });
const VIEW_QUOTE = takeQuote(SMALL_COMMENT, { exact: 'Optimization is search' });

export const SMALL_ENTITIES: readonly Entity[] = [
  agentOf('ann'),
  agentOf('ben'),
  agentOf('curator', { kind: 'curator' }),
  feedOf('ann', 'agent/ann'),
  SMALL_COMMENT,
  workOf('on-search', ['agent/ben']),
  workOf('hearsay', ['agent/ann'], { status: 'unverified' }),
  workOf('nobody', [], { status: 'partial' }),
  conceptOf('Optimization', { kind: 'optimization-type' }),
  conceptOf('Direct optimization', { kind: 'optimization-type', primaryParent: DIRECT.id }),
  conceptOf('Amortized optimization', {
    kind: 'optimization-type',
    aliases: ['Learned optimization', 'Amortised optimisation'],
    primaryParent: AMORTIZED.id,
    rationale: 'It stands beside direct optimization.',
  }),
  conceptOf('Search', { primaryParent: REALIZES.id }),
  exampleOf('thermostat'),
  DIRECT,
  AMORTIZED,
  REALIZES,
  VIEW,
  relationOf('example/thermostat', 'exemplifies', 'concept/direct-optimization', {
    rationale: 'It tries nothing.',
  }),
  SEARCH_QUOTE,
  VIEW_QUOTE,
  evidenceOf(REALIZES.id, { quote: SEARCH_QUOTE.id }),
  evidenceOf(VIEW.id, { quote: VIEW_QUOTE.id }),
  evidenceOf('concept/search', { work: 'work/on-search' }),
];

const STAMP = { version: 1, createdAt: THEN, createdBy: 'seed', updatedAt: THEN, updatedBy: 'seed' } as const;

/** As `seedWith` takes it. */
export const smallSeed = (entities: readonly Entity[] = SMALL_ENTITIES) => ({
  atlas: new Atlas(entities.map((entity) => ({ entity, ...STAMP }))),
  hash: textHash(JSON.stringify(entities)),
});
