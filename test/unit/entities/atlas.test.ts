import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Atlas, refersTo } from '../../../schema/entities/atlas.ts';
import type { Entity } from '../../../schema/entities/entity.ts';
import { fold } from '../../../schema/text/fold.ts';
import { conceptOf, relationOf } from '../../support/sample-atlas.ts';
import { SMALL_ENTITIES } from '../../support/small-atlas.ts';

const stored = (entity: Entity, version = 1) => ({
  ...{ entity, version, createdAt: '', createdBy: '', updatedAt: '', updatedBy: '' },
});

const names = ['Search', 'search', 'Sêarch', 'Beam search', 'beam-search', 'Tree'];
const ids = ['concept/a', 'concept/b', 'concept/c'];
const someConcept = fc.record({
  id: fc.constantFrom(...ids),
  name: fc.constantFrom(...names),
  aliases: fc.array(fc.constantFrom(...names), { maxLength: 2 }),
});
const someRelation = fc
  .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids))
  .map(([subject, object]) => relationOf(subject, 'is_a', object));
const step = fc.oneof(
  someConcept.map(({ name, ...more }) => ({ put: conceptOf(name, more) as Entity })),
  someRelation.map((relation) => ({ put: relation as Entity })),
  fc.constantFrom(...ids).map((remove) => ({ remove })),
);

describe('the indexes of an atlas', () => {
  it('say what a look at every entity would say, whatever was put and removed', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const atlas = new Atlas();
        for (const one of steps) {
          if ('put' in one) atlas.put(stored(one.put));
          else atlas.remove(one.remove, 7);
        }
        const all = atlas.everything().map(({ entity }) => entity);
        expect(all.map(({ id }) => id)).toEqual(all.map(({ id }) => id).sort());
        expect(atlas.size).toBe(all.length);
        for (const key of names.map(fold)) {
          const named = all.filter(
            (one) =>
              one.entity === 'concept' && [one.name, ...one.aliases].some((name) => fold(name) === key),
          );
          expect(atlas.named(key)).toEqual(named.map(({ id }) => id));
        }
        for (const id of ids) {
          expect(atlas.referrers(id)).toEqual(
            all.filter((one) => refersTo(one).includes(id)).map((one) => one.id),
          );
          expect(atlas.get(id) !== undefined && atlas.tombstone(id) !== undefined).toBe(false);
        }
      }),
    );
  });

  it('hold each entity of the small atlas under what it refers to', () => {
    const atlas = new Atlas(SMALL_ENTITIES.map((entity) => stored(entity)));
    for (const entity of SMALL_ENTITIES) {
      for (const id of refersTo(entity)) {
        expect(atlas.referrers(id)).toContain(entity.id);
        expect(atlas.get(id), `${entity.id} refers to ${id}`).toBeDefined();
      }
      expect(atlas.all(entity.entity)).toContainEqual(entity);
    }
    expect(atlas.of('example', 'concept/search')).toBeUndefined();
    expect(atlas.of('concept', 'concept/search')?.name).toBe('Search');
  });

  it('a tombstone keeps the version until its id is used again', () => {
    const atlas = new Atlas([stored(conceptOf('Search'))], [{ tombstone: 'concept/old', version: 4 }]);
    expect(atlas.tombstone('concept/old')).toBe(4);
    atlas.remove('concept/search', 2);
    expect(atlas.tombstones()).toEqual([
      { tombstone: 'concept/old', version: 4 },
      { tombstone: 'concept/search', version: 2 },
    ]);
    atlas.put(stored(conceptOf('Search'), 3));
    expect(atlas.tombstone('concept/search')).toBeUndefined();
    expect(atlas.stored('concept/search')?.version).toBe(3);
  });
});
