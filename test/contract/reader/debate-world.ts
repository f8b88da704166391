/** The small atlas with questions, positions, divisions and a key, for the cases about reading them. */
import type { Entity } from '../../../schema/entities/entity.ts';
import { evidenceOf, exampleOf, workOf } from '../../support/sample-atlas.ts';
import { divisionOf, facetOf, positionOf, questionOf, ruleOf, valueOf } from '../../support/sample-debate.ts';
import { DIRECT, DISAGREE, ENTITIES, IDENTIFIED, TABLE, WORLD } from './world.ts';

export const QUESTION = questionOf('same', { quote: DIRECT.id, askedBy: ['agent/jermyn', 'agent/casper'] });
export const SETTLED = questionOf('settled', { state: 'settled' });
export const OLD_QUESTION = questionOf('old', { status: 'retired' });

export const DIVISION = divisionOf(
  'cut',
  'concept/optimization',
  ['concept/direct-optimization', 'concept/search'],
  { agent: 'agent/demski', work: 'work/post', exclusive: true },
);
export const OTHER_DIVISION = divisionOf('other', 'concept/search', [
  'concept/optimization',
  'concept/direct-optimization',
]);

export const YES = positionOf('yes', 'agent/demski', {
  question: QUESTION.id,
  bearings: [
    { claim: IDENTIFIED.id, stance: 'for' },
    { claim: DIVISION.id, stance: 'against' },
  ],
});
export const NO = positionOf('no', 'agent/casper', {
  question: QUESTION.id,
  confidence: 0.5,
  reportedBy: 'agent/jermyn',
  bearings: [
    { claim: IDENTIFIED.id, stance: 'against' },
    { claim: 'example/lookup', stance: 'qualified' },
  ],
});
export const WITHDRAWN = positionOf('withdrawn', 'agent/critic', {
  question: QUESTION.id,
  bearings: [{ claim: IDENTIFIED.id, stance: 'against' }],
  status: 'retired',
});

export const GOAL = facetOf('goal', 1);
export const FREE = facetOf('free', 2, {
  askedWhen: { facet: 'facet/goal', values: ['facet/goal/given'] },
});
export const GIVEN = valueOf('goal/given', 1);
export const FOUND = valueOf('goal/found', 2);
export const EASY = valueOf('free/easy', 1);
export const OLD_VALUE = valueOf('free/old', 2, { retired: true });

export const VERDICT = ruleOf('direct', {
  kind: 'verdict',
  division: DIVISION.id,
  conditions: [{ facet: GOAL.id, values: [GIVEN.id] }],
  concepts: ['concept/direct-optimization'],
  works: ['work/post'],
});
export const FLAG = ruleOf('flag', { order: 2, concepts: ['concept/search'] });
export const OLD_RULE = ruleOf('old', { retired: true });

export const LOOKUP = exampleOf('lookup', {
  rationale: 'Everybody knows one.',
  facets: [
    { facet: GOAL.id, answer: [GIVEN.id] },
    { facet: FREE.id, answer: 'unknown' },
  ],
});

export const YES_WORDS = evidenceOf(YES.id, { quote: DIRECT.id });
export const NO_WORDS = evidenceOf(NO.id, { quote: DISAGREE.id }, { mode: 'hedges' });
export const DIVISION_CITED = evidenceOf(DIVISION.id, { work: 'work/rumour' });
export const MOVED: Entity = { ...TABLE, state: 'changed' };

export const DEBATE = {
  ...WORLD,
  entities: [
    ...ENTITIES.filter(({ id }) => id !== TABLE.id),
    ...[MOVED, workOf('rumour', ['agent/critic'], { status: 'unverified' })],
    workOf('forgotten', [], { status: 'partial', retired: true }),
    ...[QUESTION, SETTLED, OLD_QUESTION, DIVISION, OTHER_DIVISION, YES, NO, WITHDRAWN],
    ...[GOAL, FREE, GIVEN, FOUND, EASY, OLD_VALUE, VERDICT, FLAG, OLD_RULE, LOOKUP],
    ...[YES_WORDS, NO_WORDS, DIVISION_CITED],
  ],
};
