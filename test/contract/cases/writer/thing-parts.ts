/** What the cases about questions, positions, divisions and the key share. */
import { expect } from 'vitest';
import type { ThingType } from '../../../../schema/edit/things.ts';
import type { Outcome } from '../../../../server/repository/writing.ts';
import { edges, look, said } from '../../writer-bench.ts';
import type { Bench } from '../../writer-bench.ts';

export const VIEW = 'relation/optimization/identified_with/search';
export const REALIZES = 'relation/search/realizes/direct-optimization';

export const thing = (entity: ThingType, fields: object, evidence: readonly object[] = []) => ({
  entity,
  fields,
  evidence,
});

export const KINDS = {
  of: 'concept/optimization',
  members: ['concept/direct-optimization', 'concept/search'],
};

/** One of each type, each resting on those before it. */
export const ALL = [
  thing('agent', { name: 'Carla Cut', kind: 'person' }),
  thing('work', { title: 'On cutting', authors: ['agent/carla-cut'], status: 'verified' }),
  thing('question', { text: 'Is it one cut?', askedBy: ['agent/carla-cut'] }),
  thing('division', { name: 'Hers', ...KINDS, principle: 'By hand.', agent: 'agent/carla-cut' }, [
    { work: 'work/on-cutting', reading: 'There.' },
  ]),
  thing(
    'position',
    {
      ...{ question: 'question/is-it-one-cut', holder: 'agent/carla-cut', text: 'It is.' },
      bearings: [{ claim: 'division/hers', stance: 'for' }],
    },
    [said('I doubt it', { mode: 'hedges', agent: 'agent/carla-cut' })],
  ),
  thing('facet', { name: 'Goal', question: 'Is there a goal?', order: 1 }),
  thing('facet-value', { facet: 'facet/goal', label: 'Yes', meaning: 'There is.', order: 1 }),
  thing('facet-value', { facet: 'facet/goal', label: 'No', meaning: 'There is none.', order: 2 }),
  thing('rule', {
    ...{ kind: 'verdict', division: 'division/hers', order: 1, label: 'direct', reason: 'It has a goal.' },
    conditions: [{ facet: 'facet/goal', values: ['facet/goal/yes'] }],
    ...{ concepts: ['concept/direct-optimization'], works: ['work/on-cutting'] },
  }),
  thing('example', {
    ...{ name: 'Knife', description: 'It cuts.' },
    facets: [{ facet: 'facet/goal', answer: ['facet/goal/no'] }],
  }),
];

export const ALL_IDS = [
  ...['agent/carla-cut', 'work/on-cutting', 'question/is-it-one-cut', 'division/hers'],
  ...['position/is-it-one-cut-carla-cut', 'facet/goal', 'facet/goal/yes', 'facet/goal/no'],
  ...['rule/direct', 'example/knife'],
];

export const placesOf = (outcome: Outcome) =>
  outcome.kind === 'refused' ? outcome.violations.map(({ code, path }) => [code, path.join('.')]) : [];

export const stateOf = async (engine: Bench['engine']) => {
  const [native] = await edges(engine, 'concept/search', 'concept/direct-optimization');
  const node = await look(engine, REALIZES);
  expect(native?.contested).toBe(node?.contested);
  return node?.contested;
};
