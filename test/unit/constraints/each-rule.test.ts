/** Every rule with an atlas that it passes and one that it does not. */
import { describe, expect, it } from 'vitest';
import { checkAtlas, CONSTRAINTS } from '../../../schema/constraints/check.ts';
import { Facts } from '../../../schema/constraints/facts.ts';
import type { Violation } from '../../../schema/constraints/violation.ts';
import type { Entity } from '../../../schema/entities/entity.ts';
import { takeQuote } from '../../../schema/evidence/quotes.ts';
import { conceptOf, evidenceOf, exampleOf, relationOf, workOf } from '../../support/sample-atlas.ts';
import { KNOWLEDGE_EXAMPLES } from './knowledge-examples.ts';
import type { RuleExample } from './rule-example.ts';
import { SMALL_COMMENT, SMALL_ENTITIES, smallSeed } from '../../support/small-atlas.ts';

const SEARCH = 'concept/search';
const DIRECT = 'concept/direct-optimization';
const TOP = 'concept/optimization';
const OWN = relationOf(SEARCH, 'is_a', DIRECT);
const QUOTE = takeQuote(SMALL_COMMENT, { exact: 'I doubt it' });
const [first, ...others] = SMALL_COMMENT.paragraphs;
const evidence = evidenceOf(SEARCH, { work: 'work/on-search' }, { stance: 'against' });
const under = (name: string, more = {}): readonly Entity[] => {
  const concept = conceptOf(name, more);
  return [concept, relationOf(concept.id, 'is_a', SEARCH)];
};

const EXAMPLES: readonly RuleExample[] = [
  ...KNOWLEDGE_EXAMPLES,
  {
    ...{ rule: 'quote-literal', code: 'QUOTE_NOT_FOUND', about: QUOTE.id },
    bad: [{ ...QUOTE, start: QUOTE.start + 1, end: QUOTE.end + 1 }],
    good: [QUOTE],
  },
  {
    ...{ rule: 'quote-literal', code: 'QUOTE_NOT_FOUND', about: QUOTE.id },
    bad: [{ ...QUOTE, speaker: 'agent/ben' }],
    good: [{ ...QUOTE, speaker: 'agent/ben', state: 'changed' }],
  },
  {
    ...{ rule: 'quote-literal', code: 'INVALID_ID', about: 'quote/ann-c1/00000000' },
    bad: [{ ...QUOTE, id: 'quote/ann-c1/00000000' }],
    good: [QUOTE],
  },
  {
    ...{ rule: 'comment-paragraphs', code: 'INVALID_INPUT', about: SMALL_COMMENT.id },
    bad: [{ ...SMALL_COMMENT, paragraphs: [{ ...first!, end: first!.end - 1 }, ...others] }],
    good: [SMALL_COMMENT],
  },
  {
    ...{ rule: 'comment-paragraphs', code: 'INVALID_INPUT', about: SMALL_COMMENT.id },
    bad: [{ ...SMALL_COMMENT, paragraphs: SMALL_COMMENT.paragraphs.slice(0, 2) }],
    good: [SMALL_COMMENT],
  },
  {
    ...{ rule: 'evidence-source', code: 'EVIDENCE_SOURCE', about: evidence.id },
    bad: [{ ...evidence, quote: SMALL_ENTITIES.find(({ entity }) => entity === 'quote')!.id }],
    good: [evidence],
  },
  {
    ...{ rule: 'evidence-source', code: 'INVALID_ID', about: evidence.id },
    bad: [{ ...evidence, stance: 'for' }],
    good: [evidence],
  },
  {
    ...{ rule: 'references-exist', code: 'UNKNOWN_ID', about: 'work/lost', ids: ['agent/nobody'] },
    bad: [workOf('lost', ['agent/nobody'])],
    good: [workOf('lost', ['agent/ann'])],
  },
  {
    ...{ rule: 'relation-ends', code: 'SELF_RELATION', about: 'relation/search/measures/search' },
    bad: [relationOf(SEARCH, 'measures', SEARCH)],
    good: [relationOf(SEARCH, 'measures', TOP)],
  },
  {
    ...{ rule: 'relation-ends', code: 'RELATION_ENDS', about: 'relation/search/exemplifies/optimization' },
    bad: [relationOf(SEARCH, 'exemplifies', TOP)],
    good: [relationOf('example/thermostat', 'exemplifies', TOP)],
  },
  {
    ...{
      rule: 'relation-ends',
      code: 'INVALID_ID',
      about: 'relation/search/contrasts_with/direct-optimization',
    },
    bad: [
      {
        ...relationOf(SEARCH, 'contrasts_with', DIRECT),
        id: 'relation/search/contrasts_with/direct-optimization',
      },
    ],
    good: [relationOf(SEARCH, 'contrasts_with', DIRECT)],
  },
  {
    ...{ rule: 'relation-acyclic', code: 'RELATION_CYCLE', about: 'relation/optimization/is_a/search' },
    ids: [TOP, SEARCH, DIRECT, TOP],
    bad: [OWN, relationOf(TOP, 'is_a', SEARCH)],
    good: [OWN, relationOf(TOP, 'is_a', SEARCH, { status: 'retired' })],
  },
  {
    ...{
      rule: 'hierarchy-circle',
      code: 'RELATION_CYCLE',
      about: 'relation/direct-optimization/is_a/search',
    },
    ids: [DIRECT, SEARCH, DIRECT],
    bad: [relationOf(DIRECT, 'is_a', SEARCH)],
    good: [relationOf(DIRECT, 'can_lead_to', SEARCH)],
  },
  {
    ...{
      rule: 'relation-attributed',
      code: 'ATTRIBUTED_NEEDS_HOLDER',
      about: 'relation/search/explains/optimization',
    },
    bad: [
      relationOf(SEARCH, 'explains', TOP, { mode: 'attributed' }),
      evidenceOf('relation/search/explains/optimization', { work: 'work/nobody' }),
      evidenceOf('relation/search/explains/optimization', { work: 'work/hearsay' }, { mode: 'asks' }),
      evidenceOf('relation/search/explains/optimization', { work: 'work/on-search' }, { stance: 'against' }),
    ],
    good: [
      relationOf(SEARCH, 'explains', TOP, { mode: 'attributed' }),
      evidenceOf('relation/search/explains/optimization', { work: 'work/hearsay' }),
    ],
  },
  {
    rule: 'relation-attributed',
    ...{ code: 'ALWAYS_ATTRIBUTED', about: 'relation/amortized-optimization/identified_with/search' },
    bad: [relationOf('concept/amortized-optimization', 'identified_with', SEARCH)],
    good: [relationOf('concept/amortized-optimization', 'overlaps_with', SEARCH)],
  },
  {
    rule: 'relation-beside-hierarchy',
    ...{ code: 'RELATED_IN_HIERARCHY', about: 'relation/direct-optimization/overlaps_with/optimization' },
    ids: [DIRECT, TOP],
    bad: [relationOf(DIRECT, 'overlaps_with', TOP)],
    good: [relationOf(DIRECT, 'overlaps_with', 'concept/amortized-optimization')],
  },
  {
    // A hierarchy that somebody contests denies nothing.
    rule: 'relation-beside-hierarchy',
    ...{ code: 'RELATED_IN_HIERARCHY', about: 'relation/direct-optimization/contrasts_with/optimization' },
    bad: [relationOf(DIRECT, 'contrasts_with', TOP)],
    good: [
      relationOf(DIRECT, 'contrasts_with', TOP),
      evidenceOf(
        'relation/direct-optimization/is_a/optimization',
        { work: 'work/on-search' },
        { stance: 'against' },
      ),
    ],
  },
  {
    ...{ rule: 'concept-own-aliases', code: 'ALIAS_IS_NAME', about: 'concept/beam-search' },
    bad: under('Beam search', { aliases: ['Beam search'] }),
    good: under('Beam search', { aliases: ['beam-search'] }),
  },
  {
    ...{ rule: 'concept-own-aliases', code: 'ALIAS_REPEATED', about: 'concept/beam-search' },
    bad: under('Beam search', { aliases: ['Narrow search', 'Narrow search'] }),
    good: under('Beam search', { aliases: ['Narrow search', 'Narrow-search'] }),
  },
  {
    ...{ rule: 'concept-name-unique', code: 'NAME_TAKEN', about: 'concept/other', ids: [SEARCH] },
    bad: under('SEARCH', { id: 'concept/other' }),
    good: under('SEARCH', { id: 'concept/other', status: 'retired' }),
  },
  {
    ...{
      rule: 'concept-alias-clash',
      code: 'ALIAS_CLASHES',
      about: 'concept/beam-search',
      ids: ['concept/amortized-optimization'],
    },
    bad: under('Beam search', { aliases: ['learned-optimisation'] }),
    good: under('Beam search', { aliases: ['Unlearned optimization'] }),
  },
  {
    ...{
      rule: 'concept-primary-parent',
      code: 'PRIMARY_PARENT',
      about: SEARCH,
      ids: ['relation/direct-optimization/is_a/optimization'],
    },
    bad: [conceptOf('Search', { primaryParent: 'relation/direct-optimization/is_a/optimization' })],
    good: [conceptOf('Search', { primaryParent: 'relation/search/realizes/direct-optimization' })],
  },
  {
    ...{ rule: 'concept-primary-parent', code: 'PRIMARY_PARENT', about: SEARCH },
    bad: [OWN, conceptOf('Search', { primaryParent: OWN.id }), { ...OWN, status: 'retired' }],
    good: [OWN, conceptOf('Search', { primaryParent: OWN.id })],
  },
  {
    ...{ rule: 'concept-has-parent', code: 'NO_PARENT', about: 'concept/loner' },
    bad: [conceptOf('Loner')],
    good: [conceptOf('Loner'), exampleOf('x'), relationOf('concept/loner', 'part_of', SEARCH)],
  },
];

/** What one rule, or all of them, finds in the small atlas with these entities in it. */
const found = (entities: readonly Entity[], rule?: string): readonly Violation[] => {
  const all = new Map([...SMALL_ENTITIES, ...entities].map((entity) => [entity.id, entity]));
  const { atlas } = smallSeed([...all.values()]);
  const entries = [...all.values()].map((after) => ({ id: after.id, before: null, after }));
  const facts = new Facts(atlas, 'all');
  return rule === undefined
    ? checkAtlas(atlas)
    : CONSTRAINTS.find(({ id }) => id === rule)!.check(facts, entries);
};

describe('each rule', () => {
  it.each(EXAMPLES.map((one) => [one.rule, one.code, one] as const))(
    '%s finds %s, and only where it is',
    (rule, code, { about, ids, bad, good }) => {
      const fits = (violation: Violation) => violation.code === code && violation.about === about;
      const hit = found(bad, rule).find(fits);
      expect(hit).toMatchObject({ severity: CONSTRAINTS.find(({ id }) => id === rule)!.severity });
      expect(hit?.message.length).toBeGreaterThan(20);
      if (ids !== undefined) expect(hit?.ids).toEqual(ids);
      expect(found(good, rule).filter(fits)).toEqual([]);
      expect(found(bad)).toContainEqual(hit);
    },
  );

  it('has an example here, its own id and a title', () => {
    const ids = CONSTRAINTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(EXAMPLES.map(({ rule }) => rule))].sort()).toEqual([...ids].sort());
    for (const { title } of CONSTRAINTS) expect(title.length).toBeGreaterThan(10);
  });

  it('finds nothing wrong in the small atlas', () => {
    expect(found([]).map(({ code, about }) => [code, about])).toEqual([['NO_PARENT', TOP]]);
  });
});
