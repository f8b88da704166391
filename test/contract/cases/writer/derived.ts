import { expect } from 'vitest';
import type { ContractCase } from '../../case.ts';
import { bench, edges, look, said, sound } from '../../writer-bench.ts';

const REALIZES = 'relation/search/realizes/direct-optimization';

/** What is derived from evidence is written with the evidence, on the node and on the native edge alike. */
export const WRITER_DERIVED_CASES: readonly ContractCase[] = [
  {
    id: 'W-DER-01',
    title: 'a relation’s level rises with evidence and falls when it is reverted, in the same change',
    run: async ({ engine }) => {
      const { done } = await bench(engine);
      const id = 'relation/direct-optimization/is_a/optimization';
      const levels: unknown[] = [];
      const note = async (): Promise<void> => {
        const node = await look(engine, id);
        const [native] = await edges(engine, 'concept/direct-optimization', 'concept/optimization');
        expect(native?.level).toBe(node?.level);
        expect(node?.version).toBe(1);
        levels.push(node?.level);
      };
      await note();
      for (const evidence of [
        said('I doubt it', { stance: 'mention' }),
        said('I doubt it', { mode: 'asks' }),
        { work: 'work/hearsay', reading: 'So.' },
        { work: 'work/on-search', reading: 'So.' },
        said('there are other ways', { mode: 'hedges' }),
        said('there are other ways', { mode: 'reports' }),
      ]) {
        await done('add-evidence', { target: id, evidence });
        await note();
      }
      const rising = ['unsourced', 'unsourced', 'unsourced', 'cited-unchecked', 'cited', 'hedged', 'quoted'];
      expect(levels).toEqual(rising);
      for (const seq of [7, 6, 5, 4]) {
        await done('revert', { seq });
        await note();
      }
      expect(levels.slice(7)).toEqual(['hedged', 'cited', 'cited-unchecked', 'unsourced']);
      await sound(engine, 11);
    },
  },
  {
    id: 'W-DER-02',
    title: 'a relation is contested from the word against it to its revert, on node and edge',
    run: async ({ engine }) => {
      const { done } = await bench(engine);
      const contested = async (): Promise<readonly (boolean | undefined)[]> => [
        (await look(engine, REALIZES))?.contested,
        (await edges(engine, 'concept/search', 'concept/direct-optimization'))[0]?.contested,
      ];
      expect(await contested()).toEqual([false, false]);
      await done('add-evidence', { target: REALIZES, evidence: said('I doubt it', { stance: 'against' }) });
      expect(await contested()).toEqual([true, true]);
      await done('revert', { seq: 2 });
      expect(await contested()).toEqual([false, false]);
      await sound(engine, 3);
    },
  },
  {
    id: 'W-DER-03',
    title: 'an attributed relation keeps its last holder, and is contested only by somebody else',
    run: async ({ engine }) => {
      const { done, refused } = await bench(engine);
      const held = {
        type: 'explains',
        subject: 'concept/search',
        object: 'concept/optimization',
        mode: 'attributed',
      };
      const id = 'relation/search/explains/optimization';
      await done('add-relation', { ...held, evidence: [said('there are other ways')] });
      await done('add-evidence', { target: id, evidence: said('I doubt it', { stance: 'against' }) });
      expect((await look(engine, id))?.contested).toBe(false);
      await done('add-evidence', { target: id, evidence: { work: 'work/on-search', reading: 'So.' } });
      expect((await look(engine, id))?.contested).toBe(true);
      await done('revert', { seq: 4 });
      expect((await look(engine, id))?.contested).toBe(false);
      await refused('revert', { seq: 2 }, 'REVERT_BLOCKED');
      await sound(engine, 5);
    },
  },
  {
    id: 'W-DER-04',
    title: 'the level of a concept and an example follows its rationale and its evidence',
    run: async ({ engine }) => {
      const { done } = await bench(engine);
      const level = async (id: string) => (await look(engine, id))?.level;
      const id = 'concept/optimization';
      expect(await level(id)).toBe('unsourced');
      await done('update-concept', { id, expectedVersion: 1, rationale: 'It is what this is about.' });
      expect(await level(id)).toBe('inferred');
      await done('add-evidence', { target: id, evidence: said('I doubt it', { stance: 'against' }) });
      expect(await level(id)).toBe('inferred');
      await done('update-concept', { id, expectedVersion: 2, rationale: null });
      expect(await level(id)).toBe('unsourced');
      expect(await level('example/thermostat')).toBe('unsourced');
      await done('add-evidence', { target: 'example/thermostat', evidence: said('I doubt it') });
      expect(await level('example/thermostat')).toBe('quoted');
      await sound(engine, 5);
    },
  },
];
