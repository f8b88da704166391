import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelRank } from '../../../schema/evidence/level.ts';
import type { GraphIndex } from '../../../schema/view/graph-index.ts';
import { displayTree } from '../../../schema/view/display-tree.ts';
import { costOfPassing, pathsBetween } from '../../../schema/view/paths.ts';
import type { Step, Way } from '../../../schema/view/paths.ts';
import { DISPLAY_TYPES, RELATION_TYPE_IDS } from '../../../schema/vocabulary/relation-types.ts';
import { conceptOf, exampleOf, relationOf } from '../../support/sample-atlas.ts';
import { graphOf, graphParts, loaded } from '../../support/random/random-graph.ts';

/** Every way of at most six steps that passes nothing twice, as the things passed, with what it costs. */
const allWays = (
  graph: GraphIndex,
  from: string,
  to: string,
): { readonly passed: readonly string[]; readonly cost: number; readonly weakest: number }[] => {
  const tree = displayTree(graph);
  const share = (id: string) => tree.under(id).size / tree.concepts.length;
  const found: { passed: readonly string[]; cost: number; weakest: number }[] = [];
  const strongest = (a: string, b: string) =>
    graph
      .relationsOf(a)
      .filter(({ subject, object }) => subject === b || object === b)
      .sort(
        (x, y) =>
          levelRank(x.level) - levelRank(y.level) ||
          RELATION_TYPE_IDS.indexOf(x.type) - RELATION_TYPE_IDS.indexOf(y.type) ||
          (x.id < y.id ? -1 : 1),
      )[0];
  const walk = (passed: readonly string[]): void => {
    const at = passed.at(-1)!;
    if (at === to) {
      const steps = passed.slice(1).map((next, place) => strongest(passed[place]!, next)!);
      const over = passed.slice(1, -1).map((id, place) => {
        const [into, out] = [steps[place]!, steps[place + 1]!];
        const common = [into, out].every(({ type, object }) => DISPLAY_TYPES.includes(type) && object === id);
        return common ? costOfPassing(share(id)) : 0;
      });
      found.push({
        passed,
        cost: over.reduce((sum, one) => sum + one, steps.length),
        weakest: Math.max(...steps.map(({ level }) => levelRank(level))),
      });
      return;
    }
    if (passed.length > 6) return;
    const near = new Set(graph.relationsOf(at).flatMap(({ subject, object }) => [subject, object]));
    for (const next of near) if (!passed.includes(next)) walk([...passed, next]);
  };
  if (from !== to) walk([from]);
  return found;
};

const passedBy = (steps: readonly Step[]): readonly string[] => [
  steps[0]!.from,
  ...steps.map(({ to }) => to),
];

const idsOf = (way: Way): readonly string[] => way.steps.map(({ relation }) => relation.id);

const ends = (graph: GraphIndex, first: number, second: number): readonly [string, string] => {
  const ids = [...graph.terms.keys()].sort();
  return [ids[first % ids.length]!, ids[second % ids.length]!];
};

describe('paths', () => {
  it('are whole, simple and short, and the ranking puts the strongest weakest step first', () => {
    fc.assert(
      fc.property(graphParts(9), fc.nat(), fc.nat(), (parts, a, b) => {
        const graph = graphOf(parts);
        const [from, to] = ends(graph, a, b);
        const { ways } = pathsBetween(graph, from, to, 5, null)!;
        for (const { steps, weakest } of ways) {
          const passed = passedBy(steps);
          expect([passed[0], passed.at(-1)]).toEqual([from, to]);
          expect(new Set(passed).size).toBe(passed.length);
          expect(steps.length).toBeLessThanOrEqual(6);
          for (const [at, step] of steps.entries()) {
            expect(step.from).toBe(passed[at]);
            expect([step.relation.subject, step.relation.object].sort()).toEqual([step.from, step.to].sort());
          }
          expect(levelRank(weakest)).toBe(
            Math.max(...steps.map(({ relation }) => levelRank(relation.level))),
          );
        }
        const ranks = ways.map(({ weakest, cost }) => levelRank(weakest) * 100 + cost);
        expect(ranks).toEqual(ranks.toSorted((x, y) => x - y));
        expect(new Set(ways.map(({ steps }) => passedBy(steps).join(' '))).size).toBe(ways.length);
      }),
    );
  });

  it('are the cheapest of all ways there are, those with the strongest weakest step among equals', () => {
    fc.assert(
      fc.property(graphParts(7), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 5 }), (parts, a, b, first) => {
        const graph = graphOf(parts);
        const [from, to] = ends(graph, a, b);
        const all = allWays(graph, from, to);
        const { ways } = pathsBetween(graph, from, to, first, null)!;
        expect(ways.length).toBe(Math.min(first, all.length));
        const key = (one: { cost: number; length: number; weakest: number }) =>
          one.cost * 10_000 + one.length * 100 + one.weakest;
        const best = all
          .map(({ cost, passed, weakest }) => key({ cost, weakest, length: passed.length - 1 }))
          .sort((x, y) => x - y)
          .slice(0, first);
        const given = ways
          .map(({ cost, steps, weakest }) => key({ cost, weakest: levelRank(weakest), length: steps.length }))
          .sort((x, y) => x - y);
        expect(given).toEqual(best);
      }),
    );
  });

  it('are the same ways back', () => {
    fc.assert(
      fc.property(graphParts(), fc.nat(), fc.nat(), (parts, a, b) => {
        const graph = graphOf(parts);
        const [from, to] = ends(graph, a, b);
        const there = pathsBetween(graph, from, to, 5, null)!;
        const back = pathsBetween(graph, to, from, 5, null)!;
        expect(back.ways.map((way) => [...idsOf(way)].reverse())).toEqual(there.ways.map(idsOf));
        expect(back.commonAncestor).toBe(there.commonAncestor);
      }),
    );
  });

  const TREE = graphOf([
    ...['Root', 'A', 'B', 'A1', 'B1', 'Far'].map((name) => loaded(conceptOf(name))),
    loaded(exampleOf('case')),
    ...[
      ['a', 'root'],
      ['b', 'root'],
      ['a1', 'a'],
      ['b1', 'b'],
    ].map(([low, high]) => loaded(relationOf(`concept/${low}`, 'is_a', `concept/${high}`), 'quoted')),
    loaded(relationOf('concept/a1', 'contrasts_with', 'concept/b1'), 'inferred'),
    loaded(relationOf('example/case', 'exemplifies', 'concept/a1')),
  ]);

  it('go round the root where another way is not longer than that is worth', () => {
    const { ways } = pathsBetween(TREE, 'concept/a', 'concept/b', 5, null)!;
    // Over the root it is two steps and costs two more; over the contrast it is three.
    expect(ways.map(({ steps, cost, weakest }) => [steps.length, cost, weakest])).toEqual([
      [2, 4, 'quoted'],
      [3, 3, 'inferred'],
    ]);
    expect(pathsBetween(TREE, 'concept/a', 'concept/b', 1, null)?.ways.map(({ cost }) => cost)).toEqual([3]);
  });

  it('keep to the types asked for', () => {
    const over = (types: readonly (typeof RELATION_TYPE_IDS)[number][]) =>
      pathsBetween(TREE, 'concept/a1', 'concept/b1', 5, types);
    expect(over(['contrasts_with'])?.ways.map(idsOf)).toEqual([['relation/a1/contrasts_with/b1']]);
    expect(over(['is_a'])?.ways.map(({ steps }) => steps.length)).toEqual([4]);
    expect(over(['produces'])).toEqual({ ways: [], commonAncestor: 'concept/root' });
    expect(over([])?.ways).toEqual([]);
  });

  it('name the nearest concept over both when there is none, and nothing when there is nothing', () => {
    expect(pathsBetween(TREE, 'concept/root', 'concept/far', 5, null)).toEqual({
      ways: [],
      commonAncestor: null,
    });
    expect(pathsBetween(TREE, 'example/case', 'concept/a', 5, ['uses'])?.commonAncestor).toBe('concept/a');
    expect(pathsBetween(TREE, 'example/case', 'concept/b1', 5, ['uses'])?.commonAncestor).toBe(
      'concept/root',
    );
    expect(pathsBetween(TREE, 'concept/nothing', 'concept/a', 5, null)).toBeNull();
    expect(pathsBetween(TREE, 'concept/a', 'concept/nothing', 5, null)).toBeNull();
    expect(pathsBetween(TREE, 'concept/a', 'concept/a', 5, null)?.ways).toEqual([]);
  });

  it('end where a way would have more than six steps', () => {
    const row = Array.from({ length: 9 }, (_, at) => at);
    const graph = graphOf([
      ...row.map((at) => loaded(conceptOf(`R${at}`))),
      ...row.slice(1).map((at) => loaded(relationOf(`concept/r${at - 1}`, 'produces', `concept/r${at}`))),
    ]);
    expect(pathsBetween(graph, 'concept/r0', 'concept/r6', 5, null)?.ways.length).toBe(1);
    expect(pathsBetween(graph, 'concept/r0', 'concept/r7', 5, null)?.ways.length).toBe(0);
  });

  it('are found in a thicket without looking at every way', () => {
    const all = Array.from({ length: 60 }, (_, at) => at);
    const graph = graphOf([
      ...all.map((at) => loaded(conceptOf(`R${at}`))),
      ...all.flatMap((at) =>
        all
          .slice(at + 1)
          .map((to) => loaded(relationOf(`concept/r${at}`, 'overlaps_with', `concept/r${to}`))),
      ),
    ]);
    const { ways } = pathsBetween(graph, 'concept/r0', 'concept/r59', 5, null)!;
    expect(ways.map(({ steps }) => steps.length)).toEqual([1, 2, 2, 2, 2]);
  });
});
