import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Relation } from '../../../schema/entities/graph.ts';
import type { Entity } from '../../../schema/entities/entity.ts';
import type { Card } from '../../../server/repository/cards.ts';
import { MOST_PATHS, pathsUp } from '../../../server/repository/read/paths.ts';
import { conceptOf, relationOf } from '../../support/sample-atlas.ts';

const cardOf = <E extends Entity>(entity: E): Card<E> => ({
  entity,
  version: 1,
  createdAt: '',
  createdBy: '',
  updatedAt: '',
  updatedBy: '',
  level: null,
  contested: false,
});

const NAMES = ['a', 'b', 'c', 'd', 'e'];

const world = (relations: readonly Relation[]): Parameters<typeof pathsUp> => [
  'concept/a',
  new Map<string, Card>(NAMES.map((name) => conceptOf(name)).map((concept) => [concept.id, cardOf(concept)])),
  relations.map(cardOf),
];

/** All ways up by plain recursion. */
const byHand = (relations: readonly Relation[], at = 'concept/a', passed = ['concept/a']): string[][] => {
  const steps = relations.filter(({ subject, object }) => subject === at && !passed.includes(object));
  if (steps.length === 0) return passed.length === 1 ? [] : [[]];
  return steps.flatMap(({ id, object }) =>
    byHand(relations, object, [...passed, object]).map((rest) => [id, ...rest]),
  );
};

const relation = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom('is_a', 'part_of', 'realizes'), fc.constantFrom(...NAMES))
  .filter(([from, , to]) => from !== to)
  .map(([from, type, to]) => relationOf(`concept/${from}`, type, `concept/${to}`));

describe('the ways up', () => {
  it('are those of plain recursion, shortest first and then by their relations, circles or not', () => {
    fc.assert(
      fc.property(fc.uniqueArray(relation, { selector: ({ id }) => id, maxLength: 14 }), (relations) => {
        const expected = byHand(relations)
          .map((path) => ({ path, key: `${String(path.length).padStart(3, '0')} ${path.join(' ')}` }))
          .sort((a, b) => (a.key < b.key ? -1 : 1))
          .map(({ path }) => path);
        const { paths, complete } = pathsUp(...world(relations));
        expect(paths.map((path) => path.map((step) => step.relation.entity.id))).toEqual(
          expected.slice(0, MOST_PATHS),
        );
        expect(complete).toBe(expected.length <= MOST_PATHS);
      }),
      { numRuns: 300 },
    );
  });

  it('are incomplete where something above is missing', () => {
    const [from, cards, relations] = world([relationOf('concept/a', 'is_a', 'concept/beyond')]);
    expect(pathsUp(from, cards, relations)).toEqual({ paths: [], complete: false });
  });
});
