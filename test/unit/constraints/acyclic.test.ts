import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEntries, constraintNeeds } from '../../../schema/constraints/check.ts';
import { Facts } from '../../../schema/constraints/facts.ts';
import { Atlas } from '../../../schema/entities/atlas.ts';
import type { Relation } from '../../../schema/entities/graph.ts';
import { RELATION_TYPES } from '../../../schema/vocabulary/relation-types.ts';
import { conceptOf, relationOf } from '../../support/sample-atlas.ts';

const node = (at: number): string => `concept/n${at}`;

const atlasOf = (relations: readonly Relation[]): Atlas =>
  new Atlas(
    [...Array.from({ length: 8 }, (_, at) => conceptOf(`N${at}`)), ...relations].map((entity) => ({
      ...{ entity, version: 1, createdAt: '', createdBy: '', updatedAt: '', updatedBy: '' },
    })),
  );

/** Pairs that go from a higher to a lower number, so that no circle exists. */
const dag = fc.uniqueArray(
  fc.tuple(fc.nat(7), fc.nat(7)).filter(([from, to]) => from > to),
  { maxLength: 14, selector: ([from, to]) => `${from} ${to}` },
);

const reaches = (pairs: readonly (readonly [number, number])[], from: number, to: number): boolean => {
  const seen = new Set([from]);
  for (const here of seen) for (const [a, b] of pairs) if (a === here) seen.add(b);
  return seen.has(to);
};

const circles = (relations: readonly Relation[], added: Relation) => {
  const facts = new Facts(atlasOf([...relations, added]), 'all');
  return checkEntries(facts, [{ id: added.id, before: null, after: added }]).filter(
    ({ code, severity }) => code === 'RELATION_CYCLE' && severity === 'error',
  );
};

describe('circles', () => {
  it.each(RELATION_TYPES.filter((row) => row.acyclic && row.subject === 'concept').map(({ id }) => id))(
    'of %s are found exactly where there is one, and the path named is one',
    (type) => {
      fc.assert(
        fc.property(dag, fc.nat(7), fc.nat(7), (pairs, from, to) => {
          fc.pre(from !== to && !pairs.some(([a, b]) => a === from && b === to));
          const relations = pairs.map(([a, b]) => relationOf(node(a), type, node(b)));
          const added = relationOf(node(from), type, node(to));
          const found = circles(relations, added);
          expect(found.length).toBe(reaches(pairs, to, from) ? 1 : 0);
          for (const { ids } of found) {
            expect(ids[0]).toBe(node(from));
            expect(ids.at(-1)).toBe(node(from));
            expect(new Set(ids).size).toBe(ids.length - 1);
            const drawn = new Set([...relations, added].map((one) => `${one.subject} ${one.object}`));
            for (const [at, id] of ids.slice(1).entries()) expect(drawn).toContain(`${ids[at]} ${id}`);
          }
        }),
        { numRuns: 200 },
      );
    },
  );

  it('may exist in all other types, over two types, and over what is retired', () => {
    const back = (type: Relation['type'], more = {}) => [
      relationOf(node(1), type, node(2)),
      relationOf(node(2), type, node(1), more),
    ];
    for (const { id, acyclic, symmetric, subject } of RELATION_TYPES) {
      if (acyclic || symmetric || subject === 'example') continue;
      const [one, other] = back(id);
      expect(circles([one!], other!)).toEqual([]);
    }
    expect(circles([relationOf(node(1), 'is_a', node(2))], relationOf(node(2), 'part_of', node(1)))).toEqual(
      [],
    );
    const [retired, added] = [
      relationOf(node(1), 'is_a', node(2), { status: 'retired' }),
      relationOf(node(2), 'is_a', node(1)),
    ];
    expect(circles([retired], added)).toEqual([]);
  });

  it('made of several new relations at once are found in each', () => {
    const three = [1, 2, 3].map((at) => relationOf(node(at), 'is_a', node((at % 3) + 1)));
    const entries = three.map((after) => ({ id: after.id, before: null, after }));
    const found = checkEntries(new Facts(atlasOf(three), 'all'), entries).filter(
      ({ severity }) => severity === 'error',
    );
    expect(found.map(({ about }) => about)).toEqual(three.map(({ id }) => id));
  });
});

describe('facts', () => {
  const atlas = atlasOf([relationOf(node(1), 'is_a', node(2))]);
  const looks: readonly (readonly [string, (facts: Facts) => unknown])[] = [
    ['stored', (facts) => facts.stored('concept/nowhere')],
    ['get', (facts) => facts.get('concept/nowhere')],
    ['of', (facts) => facts.of('concept', 'concept/nowhere')],
    ['tombstone', (facts) => facts.tombstone('concept/nowhere')],
    ['named', (facts) => facts.named('n1')],
    ['relationsOf', (facts) => facts.relationsOf(node(1))],
    ['wayUp', (facts) => facts.wayUp(node(1), node(2), 'is_a')],
    ['inferredWayUp', (facts) => facts.inferredWayUp(node(1), node(2), 'is_a')],
    ['shown', (facts) => facts.shown(node(1))],
    ['referrers', (facts) => facts.referrers(node(1))],
    ['change', (facts) => facts.change(1)],
    ['mutation', (facts) => facts.mutation('m')],
  ];

  it.each(looks)('%s refuses to answer what nobody asked for, and answers when all is known', (_, look) => {
    const refusal = expect.objectContaining({
      code: 'INTERNAL',
      details: { unforeseen: expect.any(String) },
    });
    expect(() => look(new Facts(atlas, []))).toThrow(refusal);
    expect(() => look(new Facts(atlas, 'all'))).not.toThrow();
  });

  it('what came with another answer may be looked at, what is absent has to be asked for', () => {
    const facts = new Facts(atlas, [{ kind: 'closure', id: node(1), over: 'is_a' }]);
    expect(facts.get(node(1))).toMatchObject({ name: 'N1' });
    expect(facts.wayUp(node(1), node(2), 'is_a')).toEqual([node(1), node(2)]);
    expect(() => facts.wayUp(node(1), node(2), 'display')).toThrow(
      expect.objectContaining({ code: 'INTERNAL' }),
    );
    expect(() => facts.inferredWayUp(node(1), node(2), 'is_a')).toThrow(
      expect.objectContaining({ code: 'INTERNAL' }),
    );
  });

  it('a later round never overwrites what is known', () => {
    const facts = new Facts(new Atlas(atlas.everything()), [{ kind: 'entity', id: node(1) }]);
    const [first] = atlas.everything();
    facts.atlas.remove(node(1), 9);
    const again = { ...first!, entity: conceptOf('N1', { definition: 'Old news.' }) };
    facts.extend([{ kind: 'relations', id: node(1) }], { stored: [again], tombstones: [], changes: [] });
    expect(facts.get(node(1))).toBeUndefined();
    expect(facts.tombstone(node(1))).toBe(9);
    expect(facts.has({ kind: 'relations', id: node(1) })).toBe(true);
  });

  it('needs name nothing twice', () => {
    const relation = relationOf(node(1), 'is_a', node(2));
    const needs = constraintNeeds([{ id: relation.id, before: null, after: relation }]);
    expect(new Set(needs.map((need) => JSON.stringify(need))).size).toBe(needs.length);
  });
});
