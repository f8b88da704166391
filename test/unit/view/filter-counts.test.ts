/** What each choice of the filter would leave: the same as if it were chosen and counted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../schema/entities/entity.ts';
import { conceptCounts } from '../../../schema/view/filter-counts.ts';
import { NO_FILTER } from '../../../schema/view/filter.ts';
import type { ViewFilter } from '../../../schema/view/filter.ts';
import { createGraphIndex } from '../../../schema/view/graph-index.ts';
import type { GraphIndex } from '../../../schema/view/graph-index.ts';
import { keptBy } from '../../../schema/view/kept.ts';
import { CONCEPT_KINDS, LEVELS } from '../../../schema/vocabulary/terms.ts';
import { adding, changeOf } from '../../support/writing.ts';
import { graphOf, graphParts, viewFilters } from '../../support/random/random-graph.ts';
import { SMALL_ENTITIES } from '../../support/small-atlas.ts';

const left = (graph: GraphIndex, filter: ViewFilter): number => keptBy(graph, filter).ids.size;

const expectTrue = (graph: GraphIndex, filter: ViewFilter): void => {
  const counts = conceptCounts(graph, filter);
  for (const kind of CONCEPT_KINDS)
    expect(counts.kinds.get(kind) ?? 0, kind).toBe(left(graph, { ...filter, kinds: [kind] }));
  for (const level of LEVELS)
    expect(counts.levels.get(level) ?? 0, level).toBe(left(graph, { ...filter, levels: [level] }));
  for (const [agent, count] of counts.agents) expect(count, agent).toBe(left(graph, { ...filter, agent }));
  for (const [division, count] of counts.divisions)
    expect(count, division).toBe(left(graph, { ...filter, division }));
  expect(counts.contested).toBe(left(graph, { ...filter, contested: true }));
};

const DIVISION: Entity = {
  ...{ entity: 'division', id: 'division/two', name: 'Two', of: 'concept/optimization' },
  members: ['concept/direct-optimization', 'concept/amortized-optimization'],
  ...{ principle: 'How.', agent: null, work: 'work/on-search', exclusive: null, exhaustive: null },
  ...{ rationale: null, status: 'current', lang: 'en' },
};

const small = (): GraphIndex => {
  const index = createGraphIndex();
  index.applyChange(changeOf(1, adding([...SMALL_ENTITIES, DIVISION])));
  return index;
};

describe('counts of the filter', () => {
  it('are what is left with the choice made and all others as they are', () => {
    fc.assert(fc.property(graphParts(), viewFilters, (parts, filter) => expectTrue(graphOf(parts), filter)));
  });

  it('know whose view it is, and what a division keeps', () => {
    const graph = small();
    const { agents, divisions } = conceptCounts(graph, NO_FILTER);
    expect([...agents.keys()].sort()).toEqual(['agent/ann', 'agent/ben']);
    expect([...divisions]).toEqual([['division/two', 3]]);
    const division = 'division/two';
    for (const filter of [
      NO_FILTER,
      { ...NO_FILTER, agent: 'agent/ben' },
      { ...NO_FILTER, division },
      { ...NO_FILTER, division, agent: 'agent/ann' },
      { ...NO_FILTER, levels: ['quoted' as const], agent: 'agent/nobody' },
    ])
      expectTrue(graph, filter);
  });
});
