/** Atlases that the rules of disagreement, the classification key and retirement pass, and some that they do not. */
import type { Entity, EntityOf } from '../../../schema/entities/entity.ts';
import { MOST_VALUES } from '../../../schema/classify/box.ts';
import { conceptOf, exampleOf, relationOf } from '../../support/sample-atlas.ts';
import type { RuleExample } from './rule-example.ts';

const SEARCH = 'concept/search';
const DIRECT = 'concept/direct-optimization';
const TOP = 'concept/optimization';
const CLAIM = relationOf(SEARCH, 'is_a', DIRECT);

const position: EntityOf<'position'> = {
  entity: 'position',
  id: 'position/ann-on-search',
  question: null,
  holder: 'agent/ann',
  confidence: 1,
  reportedBy: null,
  text: 'It is.',
  bearings: [{ claim: CLAIM.id, stance: 'for' }],
  rationale: null,
  status: 'current',
  lang: 'en',
};

const division: EntityOf<'division'> = {
  entity: 'division',
  id: 'division/two-ways',
  name: 'Two ways',
  of: TOP,
  members: [SEARCH, DIRECT],
  principle: 'By what is done.',
  agent: null,
  work: null,
  exclusive: null,
  exhaustive: null,
  rationale: 'Only a test.',
  status: 'current',
  lang: 'en',
};

const facet: EntityOf<'facet'> = {
  entity: 'facet',
  id: 'facet/candidates',
  name: 'Candidates',
  question: 'How many alternatives are compared?',
  help: null,
  order: 1,
  askedWhen: null,
  lang: 'en',
};

const value = (name: string, order = 1): EntityOf<'facet-value'> => ({
  entity: 'facet-value',
  id: `facet/candidates/${name}`,
  facet: facet.id,
  label: name,
  meaning: `The answer is ${name}.`,
  order,
  lang: 'en',
});
const KEY: readonly Entity[] = [facet, value('many', 1), value('one', 2), division];

const rule = (id: string, more: Partial<EntityOf<'rule'>>): EntityOf<'rule'> => ({
  entity: 'rule',
  id: `rule/${id}`,
  kind: 'verdict',
  division: division.id,
  order: 1,
  label: id,
  conditions: [{ facet: facet.id, values: ['facet/candidates/many'] }],
  concepts: [SEARCH],
  reason: 'Only a test.',
  works: [],
  lang: 'en',
  ...more,
});

const answered = (values: string[] | 'any'): EntityOf<'example'> => ({
  ...exampleOf('test-bench'),
  facets: [{ facet: facet.id, answer: values }],
});
const MANY = answered(['facet/candidates/many']);
const ONE = answered(['facet/candidates/one']);
const CASE = relationOf(MANY.id, 'exemplifies', SEARCH);

const many = rule('many', {});
const single = rule('single', {
  order: 2,
  conditions: [{ facet: facet.id, values: ['facet/candidates/one'] }],
  concepts: [DIRECT],
});
const never = rule('never', { kind: 'impossible', division: null, concepts: [] });

const old = conceptOf('Old way', { status: 'retired' });
const kept = relationOf(old.id, 'is_a', SEARCH);
const values = (count: number): readonly Entity[] =>
  Array.from({ length: count }, (_, at) => value(`v${String(at).padStart(2, '0')}`, at + 1));

export const KNOWLEDGE_EXAMPLES: readonly RuleExample[] = [
  {
    ...{ rule: 'position-bearings', code: 'BEARING_TWICE', about: position.id },
    bad: [CLAIM, { ...position, bearings: [...position.bearings, { claim: CLAIM.id, stance: 'against' }] }],
    good: [CLAIM, position],
  },
  {
    ...{ rule: 'division-members', code: 'DIVISION_MEMBERS', about: division.id },
    bad: [{ ...division, members: [SEARCH, TOP] }],
    good: [division],
  },
  {
    ...{ rule: 'facet-value-id', code: 'INVALID_ID', about: 'facet/other/many' },
    bad: [facet, { ...value('many'), id: 'facet/other/many' }],
    good: [facet, value('many')],
  },
  {
    ...{ rule: 'facet-answers', code: 'FACET_TWICE', about: MANY.id },
    bad: [...KEY, { ...MANY, facets: [...MANY.facets!, ...ONE.facets!] }],
    good: [...KEY, MANY],
  },
  {
    ...{ rule: 'facet-answers', code: 'FACET_VALUE', about: MANY.id },
    bad: [
      ...KEY,
      { ...facet, id: 'facet/reuse' },
      { ...MANY, facets: [{ facet: 'facet/reuse', answer: ['facet/candidates/many'] }] },
    ],
    good: [...KEY, MANY],
  },
  {
    ...{ rule: 'impossible-answers', code: 'IMPOSSIBLE_ANSWERS', about: MANY.id },
    bad: [...KEY, never, MANY],
    good: [...KEY, never, ONE],
  },
  {
    ...{ rule: 'classified-otherwise', code: 'CLASSIFIED_OTHERWISE', about: CASE.id },
    bad: [...KEY, many, single, ONE, CASE],
    good: [...KEY, many, single, MANY, CASE],
  },
  {
    ...{ rule: 'rule-division', code: 'INVALID_INPUT', about: 'rule/never' },
    bad: [...KEY, { ...never, division: division.id }],
    good: [...KEY, never],
  },
  {
    ...{ rule: 'facet-value-count', code: 'INVALID_INPUT', about: `facet/candidates/v${MOST_VALUES}` },
    bad: [facet, ...values(MOST_VALUES + 1)],
    good: [facet, ...values(MOST_VALUES)],
  },
  {
    ...{ rule: 'retired-unused', code: 'IN_USE', about: old.id },
    bad: [old, kept],
    good: [old, { ...kept, status: 'retired' }],
  },
  {
    ...{ rule: 'rests-on-current', code: 'UNKNOWN_ID', about: kept.id },
    bad: [old, kept],
    good: [{ ...old, status: 'current' }, kept],
  },
  {
    ...{ rule: 'concept-replacement', code: 'IN_USE', about: old.id },
    bad: [{ ...old, replacedBy: old.id }],
    good: [{ ...old, replacedBy: SEARCH }],
  },
];
