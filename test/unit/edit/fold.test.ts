import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Atlas } from '../../../schema/entities/atlas.ts';
import type { Change, Entry } from '../../../schema/entities/change.ts';
import { canonicalJson, sameContent } from '../../../schema/entities/entity.ts';
import { diffAtlases, diffEntities, entryAction } from '../../../schema/edit/diff.ts';
import { applyEntries, foldLog, invert, stampEntry } from '../../../schema/edit/fold.ts';
import { copyAtlas } from '../../support/model-writer.ts';
import { randomAtlas } from '../../support/random/random-atlas.ts';
import { conceptOf } from '../../support/sample-atlas.ts';
import { smallSeed } from '../../support/small-atlas.ts';

const AUTHOR = { at: '2026-05-05T00:00:00.000Z', by: 'later' };

const content = (atlas: Atlas): string =>
  atlas
    .everything()
    .map(({ entity }) => canonicalJson(entity))
    .join('\n');

const versionOf = (atlas: Atlas, id: string): number => atlas.stored(id)?.version ?? atlas.tombstone(id) ?? 0;

const changeOf = (seq: number, entries: readonly Entry[]): Change => ({
  ...{ seq, mutationId: `m${seq}`, inputHash: '0'.repeat(64), operation: 'add-concept', subject: null },
  ...{ reverts: null, reason: null, ...AUTHOR, entries: [...entries] },
});

const atlases = fc.array(randomAtlas, { minLength: 1, maxLength: 4 });

describe('entries', () => {
  it('that lead from one atlas to another lead there, and inverted back again; versions only rise', () => {
    fc.assert(
      fc.property(randomAtlas, randomAtlas, (from, to) => {
        const entries = diffAtlases(from, to);
        const moved = copyAtlas(from);
        applyEntries(moved, entries, AUTHOR);
        expect(content(moved)).toBe(content(to));
        expect(diffAtlases(moved, to)).toEqual([]);
        const back = copyAtlas(moved);
        applyEntries(back, invert(entries), AUTHOR);
        expect(content(back)).toBe(content(from));
        for (const { id } of entries) {
          expect(versionOf(moved, id)).toBe(versionOf(from, id) + 1);
          expect(versionOf(back, id)).toBe(versionOf(from, id) + 2);
          expect(moved.stored(id) === undefined).toBe(to.get(id) === undefined);
        }
        expect(invert(invert(entries))).toEqual(entries);
      }),
      { numRuns: 150 },
    );
  });

  it('of two atlases are those that differ, each once, by id', () => {
    fc.assert(
      fc.property(randomAtlas, randomAtlas, (from, to) => {
        const entries = diffAtlases(from, to);
        const ids = entries.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)].sort());
        for (const { id, before, after } of entries) {
          expect(sameContent(before, from.get(id) ?? null) && sameContent(after, to.get(id) ?? null)).toBe(
            true,
          );
          expect(sameContent(before, after)).toBe(false);
        }
        expect(diffAtlases(from, from)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('say what they do', () => {
    const one = conceptOf('Search');
    expect(entryAction({ id: one.id, before: null, after: one })).toBe('added');
    expect(entryAction({ id: one.id, before: one, after: null })).toBe('removed');
    expect(entryAction({ id: one.id, before: one, after: { ...one, name: 'Seeking' } })).toBe('updated');
  });
});

describe('the log', () => {
  it('folds to where it led, and with its inverse behind it to where it began', () => {
    fc.assert(
      fc.property(atlases, (stations) => {
        const log: Change[] = [];
        let here = new Atlas();
        for (const station of stations) {
          log.push(changeOf(log.length + 1, diffAtlases(here, station)));
          here = station;
        }
        const folded = foldLog(log);
        expect(content(folded)).toBe(content(here));
        const again = log
          .toReversed()
          .map(({ entries }, at) => changeOf(log.length + 1 + at, invert(entries)));
        const undone = foldLog([...log, ...again]);
        expect(undone.size).toBe(0);
        for (const { entity } of folded.everything())
          expect(undone.tombstone(entity.id)).toBeGreaterThan(folded.stored(entity.id)!.version);
      }),
      { numRuns: 60 },
    );
  });

  it('stamps who made and who changed, and goes on from a tombstone’s version', () => {
    const { atlas } = smallSeed();
    const search = atlas.stored('concept/search')!;
    const changed = { ...search.entity, definition: 'Another.' } as typeof search.entity;
    const entry = { id: 'concept/search', before: search.entity, after: changed };
    expect(stampEntry(atlas, entry, AUTHOR).stored).toMatchObject({
      ...{ version: 2, createdAt: search.createdAt, createdBy: 'seed' },
      ...{ updatedAt: AUTHOR.at, updatedBy: 'later' },
    });
    atlas.remove('concept/search', 7);
    const revived = stampEntry(atlas, { ...entry, before: null }, AUTHOR);
    expect(revived).toMatchObject({ version: 8, stored: { version: 8, createdBy: 'later' } });
    expect(stampEntry(atlas, { id: 'concept/new', before: null, after: null }, AUTHOR)).toEqual({
      stored: null,
      version: 1,
    });
  });
});

describe('the difference of two entities', () => {
  it('lists the fields that differ, both ways', () => {
    const one = conceptOf('Search', { aliases: ['Seeking'] });
    const other = { ...one, name: 'Seeking', aliases: [] };
    expect(diffEntities(one, other)).toEqual([
      { field: 'aliases', before: '["Seeking"]', after: '[]' },
      { field: 'name', before: '"Search"', after: '"Seeking"' },
    ]);
    expect(diffEntities(one, one)).toEqual([]);
    expect(diffEntities(null, null)).toEqual([]);
    const added = diffEntities(null, one);
    expect(added.map(({ field }) => field)).toEqual(Object.keys(one).sort());
    expect(diffEntities(one, null)).toEqual(
      added.map(({ field, after }) => ({ field, before: after, after: null })),
    );
  });
});
