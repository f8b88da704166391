/** What a store that was seeded before gets from newer files. */
import { describe, expect, it } from 'vitest';
import { Atlas } from '../../schema/entities/atlas.ts';
import { applyEntries } from '../../schema/edit/fold.ts';
import { compareSeed, SEED_AUTHOR } from '../../server/seeding/seed-store.ts';
import type { SeedDifference } from '../../server/seeding/seed-store.ts';
import { seedOf, SOUND } from './broken.ts';

const MORE = `concepts:
  - { id: more, name: More, kind: property, definition: Even more of it. }
relations:
  - relation: more part_of whole
    evidence: [{ work: paper, stance: for, mode: asserts, reading: It says so. }]
`;

/** A store seeded from these files, in which `by` then rewrites the entities named. */
const storeOf = async (files: Readonly<Record<string, string>>, rewritten: readonly string[] = []) => {
  const { entities } = await seedOf(files);
  const store = new Atlas();
  const author = { at: '2020-01-01T00:00:00.000Z', by: SEED_AUTHOR };
  applyEntries(
    store,
    entities.map((entity) => ({ id: entity.id, before: null, after: entity })),
    author,
  );
  for (const id of rewritten) {
    const before = store.get(id)!;
    if (before.entity !== 'concept') throw new Error(`${id} is no concept`);
    const after = { ...before, definition: 'My own words.' };
    applyEntries(store, [{ id, before, after }], { ...author, by: 'ann' });
  }
  return store;
};
const ids = (difference: SeedDifference, key: 'missing' | 'outdated' | 'withdrawn') =>
  difference[key].map(({ id }) => id).sort();

describe('newer seed files', () => {
  it('take away what they no longer have, with all that hangs on it', async () => {
    const store = await storeOf({ ...SOUND, 'more.yaml': MORE });
    const { atlas } = await seedOf(SOUND);
    const difference = compareSeed(store, atlas);
    expect(ids(difference, 'withdrawn')).toEqual([
      'concept/more',
      expect.stringMatching(/^evidence\//),
      'relation/more/part_of/whole',
    ]);
    applyEntries(store, difference.withdrawn, { at: '', by: SEED_AUTHOR });
    expect(store.everything().map(({ entity }) => entity)).toEqual(
      atlas.everything().map(({ entity }) => entity),
    );
    expect(ids(compareSeed(store, atlas), 'withdrawn')).toEqual([]);
  });

  it('leave what was edited, and what it needs', async () => {
    const store = await storeOf({ ...SOUND, 'more.yaml': MORE }, ['concept/more']);
    const { atlas } = await seedOf(SOUND);
    expect(ids(compareSeed(store, atlas), 'withdrawn')).toEqual([
      expect.stringMatching(/^evidence\//),
      'relation/more/part_of/whole',
    ]);
  });

  it('leave what something that was added refers to', async () => {
    const store = await storeOf({ ...SOUND, 'more.yaml': MORE });
    const relation = store.of('relation', 'relation/more/part_of/whole')!;
    const added = { ...relation, id: 'relation/more/is_a/whole', type: 'is_a' } as const;
    applyEntries(store, [{ id: added.id, before: null, after: added }], { at: '', by: 'ann' });
    const { atlas } = await seedOf(SOUND);
    expect(ids(compareSeed(store, atlas), 'withdrawn')).not.toContain('concept/more');
    expect(ids(compareSeed(store, atlas), 'withdrawn')).toContain('relation/more/part_of/whole');
  });

  it('add and bring up the rest, and do not bring back what was deleted', async () => {
    const store = await storeOf(SOUND, ['concept/part']);
    const newer = {
      ...SOUND,
      'more.yaml': MORE,
      'concepts/base.yaml': SOUND['concepts/base.yaml'].replaceAll('of it.', 'of it all.'),
    };
    const { atlas } = await seedOf(newer);
    const difference = compareSeed(store, atlas);
    expect(ids(difference, 'missing')).toContain('concept/more');
    expect(ids(difference, 'outdated')).toEqual(['concept/whole']);
    expect(difference.edited).toEqual(['concept/part']);
    store.remove('concept/whole', 2);
    expect(compareSeed(store, atlas).deleted).toEqual(['concept/whole']);
  });
});
