import { describe, expect, it } from 'vitest';
import { findableIn, MOST_FINDABLE } from '../../../schema/view/findable.ts';
import { createGraphIndex } from '../../../schema/view/graph-index.ts';
import { calledOf } from '../../../schema/search/document.ts';
import { createSearch } from '../../../schema/search/search-index.ts';
import { adding, changeOf } from '../../support/writing.ts';
import { conceptOf, evidenceOf, relationOf } from '../../support/sample-atlas.ts';
import { graphOf, loaded } from '../../support/random/random-graph.ts';
import { SMALL_ENTITIES } from '../../support/small-atlas.ts';

describe('the graph in memory', () => {
  it('says who holds a relation and who divides by a concept', () => {
    const index = createGraphIndex();
    index.applyChange(changeOf(1, adding(SMALL_ENTITIES)));
    const view = 'relation/optimization/identified_with/search';
    expect(index.holders(view)).toEqual(['agent/ben']);
    expect(index.filtered(index.terms.get('concept/search')!).agents).toEqual(['agent/ann', 'agent/ben']);
    expect(index.filtered(index.terms.get('concept/amortized-optimization')!).agents).toEqual([]);
    index.applyChange(
      changeOf(
        2,
        adding([
          {
            ...{ entity: 'division', id: 'division/two', name: 'Two', of: 'concept/optimization' },
            members: ['concept/direct-optimization', 'concept/amortized-optimization'],
            ...{ principle: 'How.', agent: null, work: 'work/on-search', exclusive: null, exhaustive: null },
            ...{ rationale: null, status: 'current', lang: 'en' },
          },
        ]),
      ),
    );
    expect(index.filtered(index.terms.get('concept/amortized-optimization')!).agents).toEqual(['agent/ben']);
    expect([...index.members('division/two')!].sort()).toEqual([
      'concept/amortized-optimization',
      'concept/direct-optimization',
      'concept/optimization',
    ]);
    expect(index.members('division/none')?.size).toBe(0);
    expect(index.members(null)).toBeNull();
  });

  it('takes levels and contested from evidence as it comes and goes', () => {
    const index = createGraphIndex();
    const relation = relationOf('concept/search', 'realizes', 'concept/direct-optimization').id;
    index.applyChange(changeOf(1, adding(SMALL_ENTITIES)));
    const level = () => [...index.relations()].find(({ id }) => id === relation);
    expect(level()).toMatchObject({ level: 'quoted', contested: false });
    const against = evidenceOf(relation, { work: 'work/on-search' }, { stance: 'against' });
    index.applyChange(changeOf(2, adding([against])));
    expect(level()).toMatchObject({ level: 'quoted', contested: true });
    index.applyChange(changeOf(3, [{ id: against.id, before: against, after: null }]));
    expect(level()).toMatchObject({ level: 'quoted', contested: false });
    expect(index.seq).toBe(3);
  });

  it('leaves out what is retired, and relations whose end is', () => {
    const index = graphOf([
      loaded(conceptOf('A')),
      loaded(conceptOf('B', { status: 'retired' })),
      loaded(relationOf('concept/a', 'is_a', 'concept/b')),
      loaded(relationOf('concept/a', 'produces', 'concept/a2', { status: 'retired' })),
    ]);
    expect([...index.terms.keys()]).toEqual(['concept/a']);
    expect([...index.relations()]).toEqual([]);
    expect(index.relationsOf('concept/a')).toEqual([]);
  });
});

describe('words to find by', () => {
  it('are those of everything that search finds, each found by its own', () => {
    const index = createGraphIndex();
    index.applyChange(changeOf(1, adding(SMALL_ENTITIES)));
    const search = createSearch();
    for (const entity of SMALL_ENTITIES) search.add(entity);
    const { entries, complete } = findableIn(index);
    expect(complete).toBe(true);
    expect(entries.length).toBe(search.size);
    for (const entry of entries) {
      const { id } = entry;
      expect(search.find(calledOf(entry), 20).hits.map((hit) => hit.id)).toContain(id);
    }
    const place = (wanted: string) => entries.find(({ id }) => id === wanted);
    expect(place('concept/search')).toMatchObject({ kind: 'mechanism', place: 'Direct optimization' });
    expect(place('concept/optimization')).toMatchObject({ kind: 'optimization type', place: null });
    expect(place('example/thermostat')).toMatchObject({ kind: 'example', place: 'Direct optimization' });
    expect(place('work/on-search')).toMatchObject({ kind: 'work', place: 'ben, 2023', level: null });
    expect(entries.find(({ kind }) => kind === 'quote')).toMatchObject({ place: 'ben, comment 1' });
  });

  it('are a thousand at most, concepts first, and say when there are more', () => {
    const many = Array.from({ length: 1_001 }, (_, at) => loaded(conceptOf(`Name ${at}`)));
    const all = findableIn(graphOf(many.slice(1)));
    expect([all.complete, all.entries.length]).toEqual([true, MOST_FINDABLE]);
    const more = findableIn(graphOf(many));
    expect([more.complete, more.entries.length]).toEqual([false, MOST_FINDABLE]);
  });
});
