/** Relations and positions are found by what they say. */
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../schema/entities/entity.ts';
import { createSearch } from '../../../schema/search/search-index.ts';
import { changeOf, entryOf } from '../../support/writing.ts';
import { conceptOf, relationOf } from '../../support/sample-atlas.ts';

const concept = (slug: string, name: string): Entity =>
  conceptOf(name, { id: `concept/${slug}`, definition: 'Nothing to see.' });

const filled = (...entities: readonly Entity[]) => {
  const search = createSearch();
  for (const entity of entities) search.add(entity);
  return search;
};

const ENDS = [concept('search', 'Search'), concept('direct-optimization', 'Direct optimization')];

describe('what relations say', () => {
  const realizes = relationOf('concept/search', 'realizes', 'concept/direct-optimization');

  it('is found from either end, by a word of each, after all that has the words', () => {
    const search = filled(realizes, ...ENDS);
    const said = (text: string) => search.find(text, 10).hits.map(({ text: words }) => words);
    expect(said('search realizes direct').at(-1)).toBe('Search is one way to realize Direct optimization');
    expect(said('direct optimization can be realized')).toEqual([
      'Direct optimization can be realized by Search',
    ]);
    const { hits } = search.find('is search not direct optimization?', 10);
    expect(hits.at(-1)).toMatchObject({ id: realizes.id, field: 'claim' });
  });

  it('is not found by the name of one end, nor by a word of it', () => {
    for (const text of ['search', 'direct optimization', 'direct opt', 'realize'])
      expect(
        filled(realizes, ...ENDS)
          .find(text, 10)
          .hits.map(({ id }) => id),
      ).not.toContain(realizes.id);
  });

  it('follows the names of its ends, whichever comes first, and goes with the relation', () => {
    const search = filled(realizes);
    expect(search.size).toBe(0);
    for (const one of ENDS) search.add(one);
    search.applyChange(changeOf(2, [entryOf('concept/search', concept('search', 'Seeking'))]));
    expect(search.find('search realizes direct', 5).hits.map(({ id }) => id)).not.toContain(realizes.id);
    expect(search.find('seeking realizes direct', 5).hits[0]?.id).toBe(realizes.id);
    search.applyChange(changeOf(2, [entryOf(realizes.id, null)]));
    search.applyChange(changeOf(2, [entryOf('concept/search', concept('search', 'Looking'))]));
    expect(search.find('looking realizes direct', 5).total).toBe(0);
  });
});

describe('what positions say', () => {
  const position = {
    entity: 'position',
    id: 'position/simple-heuristic',
    question: null,
    holder: 'agent/somebody',
    confidence: 1,
    reportedBy: null,
    text: 'What looks so may be a simple heuristic.',
    bearings: [],
    rationale: null,
    status: 'current',
    lang: 'en',
  } satisfies Entity;

  it('is found by two of its words, not by one', () => {
    const search = filled(position, ...ENDS);
    expect(search.find('simple heuristics', 5).hits).toEqual([
      { id: position.id, field: 'claim', text: position.text },
    ]);
    expect(search.find('heuristic', 5).total).toBe(0);
  });
});
