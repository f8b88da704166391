/** Rules of positions, divisions and the key, and of what is retired, over atlases in memory. */
import { describe, expect, it } from 'vitest';
import { checkAtlas, checkEntries, constraintNeeds } from '../../../schema/constraints/check.ts';
import { Facts } from '../../../schema/constraints/facts.ts';
import { Atlas } from '../../../schema/entities/atlas.ts';
import type { Entity } from '../../../schema/entities/entity.ts';
import { derive, derivedTargets } from '../../../schema/edit/derive.ts';
import { retireThing } from '../../../schema/edit/things.ts';
import { agentOf, conceptOf, evidenceOf, exampleOf, relationOf, workOf } from '../../support/sample-atlas.ts';
import { divisionOf, facetOf, positionOf, questionOf, ruleOf, valueOf } from '../../support/sample-debate.ts';

const STAMP = { version: 1, createdAt: '', createdBy: '', updatedAt: '', updatedBy: '' };
const atlasOf = (entities: readonly Entity[]) => new Atlas(entities.map((entity) => ({ entity, ...STAMP })));

const IS_A = relationOf('concept/search', 'is_a', 'concept/optimization');
const WORLD: readonly Entity[] = [
  agentOf('jermyn'),
  agentOf('casper'),
  workOf('post', ['agent/jermyn']),
  conceptOf('Search', { primaryParent: IS_A.id }),
  conceptOf('Optimization'),
  conceptOf('Direct optimization'),
  exampleOf('chess'),
  IS_A,
  questionOf('same'),
  divisionOf('cut', 'concept/optimization', ['concept/search', 'concept/direct-optimization'], {
    ...{ agent: 'agent/casper', rationale: 'So.' },
  }),
  positionOf('yes', 'agent/casper', {
    ...{ question: 'question/same', bearings: [{ claim: IS_A.id, stance: 'for' }] },
  }),
  facetOf('goal', 1),
  facetOf('free', 2, { askedWhen: { facet: 'facet/goal', values: ['facet/goal/given'] } }),
  valueOf('goal/given', 1),
  valueOf('goal/found', 2),
  valueOf('free/easy', 1),
  ruleOf('direct', {
    ...{ kind: 'verdict', division: 'division/cut', concepts: ['concept/search'] },
    conditions: [{ facet: 'facet/goal', values: ['facet/goal/given'] }],
  }),
  evidenceOf('position/yes', { work: 'work/post' }),
];

/** Errors with these entities put in the place of those of the world, or beside them. */
const errors = (...changed: readonly Entity[]) => {
  const ids = new Set(changed.map(({ id }) => id));
  return checkAtlas(atlasOf([...WORLD.filter(({ id }) => !ids.has(id)), ...changed]))
    .filter(({ severity }) => severity === 'error')
    .map(({ code, about, path }) => [code, about, path.join('.')]);
};

const of = (id: string): Entity => WORLD.find((entity) => entity.id === id)!;
const retired = (id: string): Entity => retireThing(of(id), null)!;

describe('positions, divisions and the key', () => {
  it('are right as they stand', () => {
    expect(errors()).toEqual([]);
  });
  it('a position has one stance on a claim', () => {
    const twice = [
      { claim: IS_A.id, stance: 'for' as const },
      { claim: 'example/chess', stance: 'for' as const },
      { claim: IS_A.id, stance: 'against' as const },
    ];
    expect(errors(positionOf('odd', 'agent/casper', { bearings: twice }))).toEqual([
      ['BEARING_TWICE', 'position/odd', 'bearings.2.claim'],
    ]);
  });
  it('a division’s members differ from each other and from what is divided', () => {
    const members = ['concept/search', 'concept/optimization', 'concept/search'];
    expect(errors(divisionOf('odd', 'concept/optimization', members))).toEqual([
      ['DIVISION_MEMBERS', 'division/odd', 'members.1'],
      ['DIVISION_MEMBERS', 'division/odd', 'members.2'],
    ]);
  });
  it('a value stands under its facet, and answers are values of what they answer, once', () => {
    expect(errors(valueOf('goal/odd', 3, { facet: 'facet/free' }))).toEqual([
      ['INVALID_ID', 'facet/goal/odd', 'id'],
    ]);
    const facets = [
      { facet: 'facet/goal', answer: ['facet/free/easy'] },
      { facet: 'facet/goal', answer: 'any' as const },
    ];
    expect(errors(exampleOf('odd', { facets }))).toEqual([
      ['FACET_VALUE', 'example/odd', 'facets.0'],
      ['FACET_TWICE', 'example/odd', 'facets.1'],
    ]);
    const conditions = [{ facet: 'facet/free', values: ['facet/goal/given'] }];
    expect(errors(ruleOf('odd', { conditions }))).toEqual([['FACET_VALUE', 'rule/odd', 'conditions.0']]);
  });
  it('what they name is there, and the field that names it is said', () => {
    expect(errors(questionOf('odd', { askedBy: ['agent/nobody'] }))).toEqual([
      ['UNKNOWN_ID', 'question/odd', 'askedBy'],
    ]);
    expect(errors(ruleOf('odd', { works: ['work/none'] }))).toEqual([['UNKNOWN_ID', 'rule/odd', 'works']]);
  });
});

describe('what is retired', () => {
  const users: Readonly<Record<string, readonly string[]>> = {
    'agent/casper': ['division/cut', 'position/yes'],
    'work/post': [evidenceOf('position/yes', { work: 'work/post' }).id],
    'concept/search': ['division/cut', IS_A.id, 'rule/direct'],
    'question/same': ['position/yes'],
    'division/cut': ['rule/direct'],
    'facet/goal': ['facet/free', 'facet/goal/found', 'facet/goal/given', 'rule/direct'],
    'facet/goal/given': ['facet/free', 'rule/direct'],
  };
  it.each(Object.entries(users))('%s is not while others rest on it', (id, resting) => {
    const [first] = checkAtlas(atlasOf([...WORLD.filter((one) => one.id !== id), retired(id)])).filter(
      ({ code }) => code === 'IN_USE',
    );
    expect(first?.about).toBe(id);
    expect(first?.ids).toEqual(resting);
    // Seen from the other side each of them rests on something retired.
    const found = errors(retired(id)).filter(([code]) => code === 'UNKNOWN_ID');
    expect(found.map(([, about]) => about).sort()).toEqual([...resting].sort());
  });
  it.each(['position/yes', 'rule/direct', 'facet/free/easy', 'example/chess'])(
    '%s is, for nothing rests on it',
    (id) => {
      expect(errors(retired(id))).toEqual([]);
    },
  );
  it('takes with it what is said of it, and a concept has to stand elsewhere first', () => {
    expect(errors(retired(IS_A.id))).toEqual([['PRIMARY_PARENT', 'concept/search', 'primaryParent']]);
    const rooted = { ...of('concept/search'), primaryParent: null } as Entity;
    expect(errors(retired(IS_A.id), rooted)).toEqual([]);
  });
  it('is replaced by another concept that is in use', () => {
    const old = conceptOf('Old', { status: 'retired', replacedBy: 'concept/older' });
    const older = conceptOf('Older', { status: 'retired' });
    expect(errors(old, older)).toEqual([['IN_USE', 'concept/old', 'replacedBy']]);
    const itself = conceptOf('Old', { status: 'retired', replacedBy: 'concept/old' });
    expect(errors(itself)).toEqual([['IN_USE', 'concept/old', 'replacedBy']]);
  });
  it('is judged by the facts that the rules ask for, and by no others', () => {
    const entries = [{ id: 'work/post', before: of('work/post'), after: retired('work/post') }];
    const all = atlasOf([...WORLD.filter(({ id }) => id !== 'work/post'), retired('work/post')]);
    expect(() => checkEntries(new Facts(all, []), entries)).toThrow();
    const known = checkEntries(new Facts(all, constraintNeeds(entries)), entries);
    expect(known.map(({ code }) => code)).toEqual(['IN_USE']);
  });
});

describe('contested', () => {
  const stance = (
    id: string,
    holder: string,
    how: 'for' | 'against' | 'qualified',
    status: 'current' | 'retired' = 'current',
  ) => positionOf(id, holder, { bearings: [{ claim: IS_A.id, stance: how }], status });
  const VIEW = relationOf('concept/search', 'identified_with', 'concept/optimization', {
    mode: 'attributed',
  });
  const contested = (target: string, ...positions: readonly Entity[]) =>
    derive(atlasOf([...WORLD.filter(({ entity }) => entity !== 'position'), VIEW, ...positions]), [target])[0]
      ?.contested;

  it('an asserted claim is by anybody who does not simply agree', () => {
    expect(contested(IS_A.id, stance('a', 'agent/casper', 'for'))).toBe(false);
    expect(contested(IS_A.id, stance('a', 'agent/casper', 'against'))).toBe(true);
    expect(contested(IS_A.id, stance('a', 'agent/casper', 'qualified'))).toBe(true);
    expect(contested(IS_A.id, stance('a', 'agent/casper', 'against', 'retired'))).toBe(false);
  });
  it('an attributed claim is only where one is for it and somebody else is not', () => {
    const on = (id: string, holder: string, how: 'for' | 'against') =>
      positionOf(id, holder, { bearings: [{ claim: VIEW.id, stance: how }] });
    expect(contested(VIEW.id, on('a', 'agent/casper', 'against'))).toBe(false);
    expect(contested(VIEW.id, on('a', 'agent/casper', 'against'), on('b', 'agent/casper', 'for'))).toBe(
      false,
    );
    expect(contested(VIEW.id, on('a', 'agent/casper', 'against'), on('b', 'agent/jermyn', 'for'))).toBe(true);
  });
  it('is made anew for every claim that a position left or came to', () => {
    const before = positionOf('a', 'agent/casper', { bearings: [{ claim: IS_A.id, stance: 'for' }] });
    const after = { ...before, bearings: [{ claim: 'division/cut', stance: 'against' as const }] };
    expect(derivedTargets([{ id: before.id, before, after }])).toEqual(['division/cut', before.id, IS_A.id]);
  });
});
