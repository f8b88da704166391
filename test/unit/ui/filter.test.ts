/** The filter counts what each choice would leave, and says what it leaves out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTER, keepsRelation } from '../../../schema/view/filter.ts';
import type { ViewFilter } from '../../../schema/view/filter.ts';
import { RELATION_TYPE_IDS } from '../../../schema/vocabulary/relation-types.ts';
import { CONCEPT_KINDS, LEVELS } from '../../../schema/vocabulary/terms.ts';
import { countRelations, membersIn } from '../../../ui/src/filter/counts.ts';
import type { CountedRelation } from '../../../ui/src/filter/counts.ts';
import { filteredSentence, restrictions } from '../../../ui/src/words/filter.ts';

const AGENTS = ['agent/a', 'agent/b', 'agent/c'];
const TERMS = ['concept/a', 'concept/b', 'concept/c', 'concept/d'];
const KINDS = [...CONCEPT_KINDS, 'example' as const];
const DIVISIONS = [
  { id: 'division/one', members: new Set(['concept/a', 'concept/b']) },
  { id: 'division/two', members: new Set(['concept/c']) },
];
const rows: fc.Arbitrary<readonly CountedRelation[]> = fc.array(
  fc.record({
    relation: fc.record({
      type: fc.constantFrom(...RELATION_TYPE_IDS),
      level: fc.constantFrom(...LEVELS),
      contested: fc.boolean(),
      holders: fc.subarray(AGENTS),
    }),
    far: fc.record({ id: fc.constantFrom(...TERMS), kind: fc.constantFrom(...KINDS) }),
  }),
  { maxLength: 30 },
);
const filters: fc.Arbitrary<ViewFilter> = fc.record({
  hide: fc.subarray([...RELATION_TYPE_IDS]),
  kinds: fc.subarray(KINDS),
  levels: fc.subarray([...LEVELS]),
  agent: fc.option(fc.constantFrom(...AGENTS), { nil: null }),
  division: fc.option(fc.constantFrom('division/one', 'division/two'), { nil: null }),
  contested: fc.boolean(),
});

const kept = (filter: ViewFilter, all: readonly CountedRelation[]) =>
  all.filter(({ relation, far }) => keepsRelation(filter, relation, far, membersIn(filter, DIVISIONS)));

describe('counts of the filter', () => {
  it('are what choosing just that would leave', () => {
    fc.assert(
      fc.property(filters, rows, (filter, all) => {
        const counts = countRelations(filter, all, DIVISIONS);
        const left = (patch: Partial<ViewFilter>) => kept({ ...filter, ...patch }, all).length;
        for (const { type, total } of counts.types)
          expect(total).toBe(left({ hide: RELATION_TYPE_IDS.filter((one) => one !== type) }));
        for (const kind of KINDS) expect(counts.kinds?.get(kind) ?? 0).toBe(left({ kinds: [kind] }));
        for (const level of LEVELS) expect(counts.levels?.get(level) ?? 0).toBe(left({ levels: [level] }));
        for (const agent of AGENTS) expect(counts.agents?.get(agent) ?? 0).toBe(left({ agent }));
        for (const { id } of DIVISIONS) expect(counts.divisions?.get(id)).toBe(left({ division: id }));
        expect(counts.contested).toBe(left({ contested: true }));
      }),
    );
  });

  it('keep a row for every type that is loaded, in one order, whatever is filtered', () => {
    fc.assert(
      fc.property(filters, rows, (filter, all) => {
        const types = (one: ViewFilter) => countRelations(one, all, DIVISIONS).types.map(({ type }) => type);
        expect(types(filter)).toEqual(types(NO_FILTER));
      }),
    );
  });

  it('of a division that is not there: nothing is kept', () => {
    expect(membersIn({ ...NO_FILTER, division: 'division/none' }, DIVISIONS)?.size).toBe(0);
  });
});

describe('the filter in words', () => {
  const named = { agent: 'Beren Millidge', division: 'Beren Millidge: direct and amortized' };

  it('takes away one restriction at a time, until nothing filters', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        let left = filter;
        let steps = 0;
        for (
          let [first] = restrictions(left, named);
          first !== undefined;
          [first] = restrictions(left, named)
        ) {
          left = first.without;
          steps += 1;
        }
        expect(left).toEqual(NO_FILTER);
        expect(steps).toBe(restrictions(filter, named).length);
      }),
    );
  });

  it('is one sentence that says how many and why', () => {
    const filter: ViewFilter = {
      ...NO_FILTER,
      hide: ['is_a'],
      levels: ['quoted', 'hedged'],
      agent: 'agent/beren-millidge',
    };
    expect(filteredSentence(filter, named, 5, 14, 'relation')).toBe(
      '9 of 14 relations filtered away: without “is a kind of”; only quoted or hedged; as Beren Millidge draws it.',
    );
    expect(filteredSentence(NO_FILTER, named, 14, 14, 'relation')).toBe('');
  });
});
