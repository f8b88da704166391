import { expect } from 'vitest';
import type { ContractCase } from '../../case.ts';
import {
  bench,
  benchOver,
  codesOf,
  committed,
  concept,
  look,
  said,
  seqOf,
  sound,
} from '../../writer-bench.ts';
import { uuidOf, writerOn } from '../../../support/writing.ts';

/** Mutation ids, versions, and the ids of what was removed. */
export const WRITER_ID_CASES: readonly ContractCase[] = [
  {
    id: 'W-ID-01',
    title: 'a mutation sent again is answered as the first time and done once, also by another server',
    run: async ({ engine }) => {
      const { done } = await bench(engine);
      const input = { mutationId: uuidOf(77), ...concept('Beam search', { evidence: [said('I doubt it')] }) };
      const first = await done('add-concept', input);
      const again = await done('add-concept', input);
      expect(again).toEqual({ kind: 'committed', change: first.change, warnings: [], repeated: true });
      const elsewhere = benchOver(engine, writerOn(engine, { by: 'another' }));
      expect((await elsewhere.done('add-concept', input)).change).toEqual(first.change);
      await done('revert', { seq: 2 });
      expect((await done('add-concept', input)).repeated).toBe(true);
      expect(await look(engine, 'concept/beam-search')).toBeUndefined();
      await sound(engine, 3);
    },
  },
  {
    id: 'W-ID-02',
    title: 'a mutationId used for another input, or for another operation, is refused',
    run: async ({ engine }) => {
      const { done, refused } = await bench(engine);
      const mutationId = uuidOf(77);
      await done('add-concept', { mutationId, ...concept('Beam search') });
      const other = { mutationId, ...concept('Best-first search') };
      const outcome = await refused('add-concept', other, 'MUTATION_ID_REUSED');
      expect(outcome.kind === 'refused' && outcome.violations[0]).toMatchObject({
        path: ['mutationId'],
        ids: ['change/2'],
      });
      await refused('revert', { mutationId, seq: 2 }, 'MUTATION_ID_REUSED');
      await sound(engine, 2);
    },
  },
  {
    id: 'W-ID-03',
    title: 'an attempt that was refused may be repeated once its reason is gone',
    run: async ({ engine }) => {
      const { done, refused } = await bench(engine);
      const input = {
        mutationId: uuidOf(77),
        ...concept('Beam search', { relations: [{ type: 'is_a', other: 'concept/heuristic-search' }] }),
      };
      await refused('add-concept', input, 'UNKNOWN_ID');
      await done('add-concept', concept('Heuristic search'));
      expect(await done('add-concept', input)).toMatchObject({ repeated: false, change: { seq: 3 } });
      await sound(engine, 3);
    },
  },
  {
    id: 'W-ID-04',
    title: 'an update of an older version gets what is there, what was sent, and what it started from',
    run: async ({ engine }) => {
      const { done, ask, refused } = await bench(engine);
      const id = 'concept/search';
      await done('update-concept', { id, expectedVersion: 1, definition: 'The second text.' });
      await done('update-concept', { id, expectedVersion: 2, definition: 'The third text.' });
      const outcome = await ask('update-concept', { id, expectedVersion: 2, definition: 'My text.' });
      expect(codesOf(outcome)).toEqual(['CONFLICT']);
      const conflict = outcome.kind === 'refused' ? outcome.violations[0]?.conflict : undefined;
      const definition = (json: string | null | undefined): unknown =>
        (JSON.parse(json ?? 'null') as { definition?: unknown } | null)?.definition;
      expect(conflict).toMatchObject({ expectedVersion: 2, currentVersion: 3 });
      expect(definition(conflict?.current)).toBe('The third text.');
      expect(definition(conflict?.yours)).toBe('My text.');
      expect(definition(conflict?.base)).toBe('The second text.');
      await refused('update-concept', { id, expectedVersion: 9, definition: 'My text.' }, 'CONFLICT');
      await refused('update-concept', { id, expectedVersion: 0, definition: 'My text.' }, 'CONFLICT');
      await done('update-concept', { id, expectedVersion: 3, definition: 'My text.' });
      await sound(engine, 4);
    },
  },
  {
    id: 'W-ID-05',
    title: 'the id of a removed concept is never used again, its name may be',
    run: async ({ engine }) => {
      const { done, refused } = await bench(engine);
      await done('add-concept', concept('Beam search'));
      await done('revert', { seq: 2 });
      expect(await look(engine, 'concept/beam-search')).toBeUndefined();
      const outcome = await refused('add-concept', concept('Beam search'), 'ID_TAKEN');
      expect(outcome.kind === 'refused' && outcome.violations[0]).toMatchObject({
        path: ['id'],
        ids: ['concept/beam-search'],
      });
      await done('add-concept', concept('Beam search', { id: 'concept/beam-search-2' }));
      // The revert can be reverted no longer: another concept has the name.
      await refused('revert', { seq: 3 }, 'NAME_TAKEN');
      await sound(engine, 4);
    },
  },
  {
    id: 'W-ID-06',
    title: 'a relation that comes back goes on with its version',
    run: async ({ engine }) => {
      const { done } = await bench(engine);
      const input = { type: 'measures', subject: 'concept/search', object: 'concept/optimization' };
      const id = 'relation/search/measures/optimization';
      await done('add-relation', input);
      expect((await look(engine, id))?.version).toBe(1);
      await done('revert', { seq: 2 });
      await done('add-relation', { ...input, rationale: 'Taken up again.' });
      expect(await look(engine, id)).toMatchObject({ version: 3, level: 'inferred' });
      await sound(engine, 4);
    },
  },
  {
    id: 'W-ID-07',
    title: 'a revert that later changes rest on is refused, and says what to revert first',
    run: async ({ engine }) => {
      const { done, refused } = await bench(engine);
      await done('add-concept', concept('Beam search'));
      await done('add-relation', { type: 'is_a', subject: 'concept/beam-search', object: 'concept/search' });
      await done('update-concept', { id: 'concept/beam-search', expectedVersion: 1, definition: 'Changed.' });
      const outcome = await refused('revert', { seq: 2 }, 'REVERT_BLOCKED');
      const ids = outcome.kind === 'refused' ? outcome.violations.flatMap((violation) => violation.ids) : [];
      expect(ids).toContain('change/4');
      await refused('revert', { seq: 1 }, 'REVERT_BLOCKED');
      await done('revert', { seq: 4 });
      await refused('revert', { seq: 4 }, 'REVERT_BLOCKED');
      const blocked = await refused('revert', { seq: 2 }, 'REVERT_BLOCKED');
      expect(blocked.kind === 'refused' && blocked.violations[0]?.ids).toEqual([
        'change/3',
        'relation/beam-search/is_a/search',
      ]);
      await done('revert', { seq: 3 });
      await done('revert', { seq: 2 });
      expect(await look(engine, 'concept/beam-search')).toBeUndefined();
      await sound(engine, 7);
    },
  },
  {
    id: 'W-ID-08',
    title: 'one mutation sent ten times at once is done once and answered ten times',
    run: async ({ engine }) => {
      await bench(engine);
      const writers = [writerOn(engine), writerOn(engine)];
      const request = {
        operation: 'add-concept',
        input: { mutationId: uuidOf(77), ...concept('Beam search') },
      } as const;
      const outcomes = await Promise.all(
        Array.from({ length: 10 }, (_, at) => writers[at % 2]!.write([request])),
      );
      const all = outcomes.flat().map(committed);
      expect(all.filter(({ repeated }) => !repeated).length).toBe(1);
      expect(new Set(all.map(({ change }) => change.seq))).toEqual(new Set([2]));
      expect(await seqOf(engine)).toBe(2);
      await sound(engine, 2);
    },
  },
];
