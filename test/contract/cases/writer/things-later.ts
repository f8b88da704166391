import { expect } from 'vitest';
import type { ContractCase } from '../../case.ts';
import { bench, edges, look, said, sound } from '../../writer-bench.ts';
import { ALL, KINDS, placesOf, REALIZES, thing, VIEW } from './thing-parts.ts';

/** Undoing, contesting and retiring it. */
export const WRITER_LATER_THING_CASES: readonly ContractCase[] = [
  {
    id: 'W-THING-05',
    title: 'what something current rests on is not retired, and nothing new rests on what is',
    run: async ({ engine }) => {
      const { done, refused } = await bench(engine);
      const gone = (id: string, more: object = {}) => ({ id, expectedVersion: 1, ...more });
      const inUse = async (id: string, ...users: string[]) => {
        const outcome = await refused('retire', gone(id), 'IN_USE');
        expect(outcome.kind === 'refused' && outcome.violations[0]?.ids).toEqual(
          expect.arrayContaining(users),
        );
      };
      await inUse('concept/search', REALIZES, VIEW);
      await inUse('example/thermostat', 'relation/thermostat/exemplifies/direct-optimization');
      await inUse('agent/ben', 'work/on-search');
      await inUse('work/on-search', 'comment/ann-c1');
      await refused('retire', gone(REALIZES), 'PRIMARY_PARENT');
      await done('retire', gone('relation/thermostat/exemplifies/direct-optimization'));
      expect(await edges(engine, 'example/thermostat', 'concept/direct-optimization')).toEqual([]);
      await done('retire', gone('example/thermostat'));
      const related = { type: 'uses', subject: 'example/thermostat', object: 'concept/search' };
      await refused('add-relation', related, 'UNKNOWN_ID');
      await done('update-concept', { id: 'concept/search', expectedVersion: 1, primaryParent: null });
      await done('retire', gone(REALIZES));
      await done('retire', gone(VIEW));
      const replaced = { id: 'concept/search', expectedVersion: 2 };
      await refused('retire', { ...replaced, replacedBy: 'concept/search' }, 'IN_USE');
      await done('retire', { ...replaced, replacedBy: 'concept/direct-optimization' });
      expect(await look(engine, 'concept/search')).toMatchObject({
        entity: { status: 'retired', replacedBy: 'concept/direct-optimization' },
      });
      await refused('retire', { ...replaced, expectedVersion: 3 }, 'NOTHING_TO_DO');
      await refused(
        'add',
        { things: [thing('division', { name: 'D', ...KINDS, principle: 'P' })] },
        'UNKNOWN_ID',
      );
      await done('retire', gone('work/nobody'));
      const cited = { target: 'concept/optimization', evidence: { work: 'work/nobody', reading: 'So.' } };
      await refused('add-evidence', cited, 'UNKNOWN_ID');
      await sound(engine, 8);
    },
  },
  {
    id: 'W-THING-06',
    title: 'the id of a thing that was undone is not used again; what others rest on is not undone',
    run: async ({ engine }) => {
      const { done, refused } = await bench(engine);
      const asked = { things: [thing('question', { text: 'So?', askedBy: ['agent/ann'] })] };
      await done('add', asked);
      const held = { question: 'question/so', holder: 'agent/ben', text: 'Yes.' };
      await done('add', { things: [thing('position', held, [said('there are other ways')])] });
      await done('add-evidence', {
        ...{ target: 'position/so-ben', evidence: { work: 'work/on-search', reading: 'So.' } },
      });
      expect(await look(engine, 'position/so-ben')).toMatchObject({ level: 'quoted', version: 1 });
      const blocked = await refused('revert', { seq: 2 }, 'REVERT_BLOCKED');
      expect(blocked.kind === 'refused' && blocked.violations[0]?.ids).toContain('change/3');
      for (const seq of [4, 3, 2]) await done('revert', { seq });
      await refused('add', asked, 'ID_TAKEN');
      await sound(engine, 7);
    },
  },
  {
    id: 'W-THING-07',
    title: 'a rule by which the answers of an example exclude each other is refused, whichever comes last',
    run: async ({ engine }) => {
      const { done, refused } = await bench(engine);
      await done('add', { things: ALL });
      const barring = (...values: string[]) =>
        thing('rule', {
          ...{ id: 'rule/never', kind: 'impossible', order: 1, label: 'never', reason: 'Never.' },
          conditions: [{ facet: 'facet/goal', values }],
        });
      const outcome = await refused('add', { things: [barring('facet/goal/no')] }, 'IMPOSSIBLE_ANSWERS');
      expect(placesOf(outcome)).toEqual([['IMPOSSIBLE_ANSWERS', 'things.0.fields.conditions']]);
      expect(outcome.kind === 'refused' && outcome.violations[0]?.ids[0]).toBe('example/knife');
      await done('add', { things: [barring('facet/goal/yes')] });
      const conditions = [{ facet: 'facet/goal', values: ['facet/goal/no', 'facet/goal/yes'] }];
      const update = { id: 'rule/never', expectedVersion: 1, fields: { conditions } };
      await refused('update', update, 'IMPOSSIBLE_ANSWERS');
      const answer = [{ facet: 'facet/goal', answer: ['facet/goal/yes'] }];
      const other = { id: 'example/knife', expectedVersion: 1, fields: { facets: answer } };
      expect(placesOf(await refused('update', other, 'IMPOSSIBLE_ANSWERS'))).toEqual([
        ['IMPOSSIBLE_ANSWERS', 'fields.facets.0'],
      ]);
      await sound(engine, 3);
    },
  },
];
