import { expect } from 'vitest';
import { THING_TYPES } from '../../../../schema/edit/things.ts';
import type { ContractCase } from '../../case.ts';
import { bench, look, said, sound } from '../../writer-bench.ts';
import { ALL, ALL_IDS, KINDS, placesOf, REALIZES, stateOf, thing, VIEW } from './thing-parts.ts';

/** Adding, changing and retiring what is neither concept nor relation. */
export const WRITER_THING_CASES: readonly ContractCase[] = [
  {
    id: 'W-THING-01',
    title: 'one of each type is added in one change, each resting on others of it, and read back',
    run: async ({ engine }) => {
      const { done } = await bench(engine);
      expect(new Set(ALL.map(({ entity }) => entity))).toEqual(new Set(THING_TYPES));
      const { change, warnings } = await done('add', { things: ALL, reason: 'At once.' });
      expect(change).toMatchObject({ operation: 'add', subject: ALL_IDS[0], seq: 2 });
      expect(warnings).toEqual([]);
      const made = change.entries.map(({ id }) => id).filter((id) => !/^(quote|evidence)\//.test(id));
      expect(made).toEqual(ALL_IDS);
      for (const [at, id] of ALL_IDS.entries()) {
        expect(await look(engine, id), id).toMatchObject({ version: 1, entity: ALL[at]?.fields });
      }
      expect(await look(engine, 'division/hers')).toMatchObject({ level: 'cited', contested: false });
      expect(await look(engine, ALL_IDS[4]!)).toMatchObject({
        level: 'hedged',
        entity: { confidence: 1, reportedBy: null, status: 'current', lang: 'en' },
      });
      await done('revert', { seq: 2 });
      for (const id of ALL_IDS) expect(await look(engine, id)).toBeUndefined();
      await sound(engine, 3);
    },
  },
  {
    id: 'W-THING-02',
    title: 'a position makes its claims contested in the same change, and until it is changed or retired',
    run: async ({ engine }) => {
      const { done } = await bench(engine);
      const seen: (boolean | undefined)[] = [];
      const note = async () => seen.push(await stateOf(engine));
      const bearing = (stance: string) => ({ bearings: [{ claim: REALIZES, stance }] });
      await note();
      const held = { id: 'position/ben', holder: 'agent/ben', text: 'Not quite.', ...bearing('qualified') };
      await done('add', { things: [thing('position', held)] });
      await note();
      await done('update', { id: held.id, expectedVersion: 1, fields: bearing('for') });
      await note();
      await done('update', { id: held.id, expectedVersion: 2, fields: bearing('against') });
      await note();
      await done('retire', { id: held.id, expectedVersion: 3 });
      await note();
      await done('revert', { seq: 5 });
      await note();
      const elsewhere = { bearings: [{ claim: 'example/thermostat', stance: 'against' }] };
      await done('update', { id: held.id, expectedVersion: 5, fields: elsewhere });
      await note();
      expect(seen).toEqual([false, true, false, true, false, true, false]);
      expect(await look(engine, 'example/thermostat')).toMatchObject({ contested: true, version: 1 });
      await done('revert', { seq: 7 });
      expect(await look(engine, 'example/thermostat')).toMatchObject({ contested: false });
      await sound(engine, 8);
    },
  },
  {
    id: 'W-THING-03',
    title: 'everything that is added can be changed and retired, which is undone and done again',
    run: async ({ engine }) => {
      const { done } = await bench(engine);
      // Evidence would hold on to its work for good.
      await done('add', { things: ALL.map((one) => ({ ...one, evidence: [] })) });
      // What others rest on comes last.
      const order = [8, 9, 4, 7, 6, 5, 3, 2, 1, 0];
      for (const at of order) {
        const id = ALL_IDS[at]!;
        const entity = (await look(engine, id))!.entity;
        const field = ['name', 'title', 'text', 'label'].find((name) => name in entity)!;
        const updated = await done('update', { id, expectedVersion: 1, fields: { [field]: 'Put anew' } });
        expect(updated.change).toMatchObject({ operation: 'update', subject: id });
        expect(await look(engine, id)).toMatchObject({ version: 2, entity: { [field]: 'Put anew' } });
        const gone = await done('retire', { id, expectedVersion: 2 });
        expect(gone.change).toMatchObject({ operation: 'retire', subject: id });
        const after = await look(engine, id);
        expect(['status' in entity && entity.entity !== 'work', after?.entity]).toMatchObject(
          'status' in entity && entity.entity !== 'work'
            ? [true, { status: 'retired' }]
            : [false, { retired: true }],
        );
        const undone = await done('revert', { seq: gone.change.seq });
        expect((await look(engine, id))?.entity).toEqual(gone.change.entries[0]?.before);
        await done('revert', { seq: undone.change.seq });
        expect(await look(engine, id)).toEqual({ ...after, version: 5 });
      }
      await sound(engine, 42);
    },
  },
  {
    id: 'W-THING-04',
    title: 'what a thing is refused for is said at its field, and leaves nothing',
    run: async ({ engine }) => {
      const { ask, refused } = await bench(engine);
      const add = async (...things: object[]) => placesOf(await ask('add', { things }));
      const text = { text: 'So?', askedBy: ['agent/ann'] };
      const bad = [
        [thing('question', { ...text, askedBy: ['agent/nobody'] }), 'UNKNOWN_ID', 'askedBy'],
        [thing('question', { ...text, text: 'half \ud800' }), 'INVALID_TEXT', 'text'],
        [thing('question', { ...text, state: 'odd' }), 'INVALID_INPUT', 'state'],
        [thing('question', { ...text, holder: 'agent/ann' }), 'INVALID_INPUT', ''],
        [
          thing('division', { name: 'D', ...KINDS, of: 'concept/search', principle: 'P' }),
          'DIVISION_MEMBERS',
          'members.1',
        ],
        [
          thing('position', {
            ...{ holder: 'agent/ann', text: 'Both.' },
            bearings: [
              { claim: VIEW, stance: 'for' },
              { claim: VIEW, stance: 'against' },
            ],
          }),
          ...['BEARING_TWICE', 'bearings.1.claim'],
        ],
        [thing('example', { name: 'Thermostat', description: 'Another.' }), 'ID_TAKEN', 'id'],
        [
          thing('facet-value', { facet: 'facet/none', label: 'L', meaning: 'M', order: 1 }),
          'UNKNOWN_ID',
          'facet',
        ],
      ] as const;
      for (const [one, code, field] of bad) {
        const [first] = await add(thing('agent', { name: 'Dora', kind: 'person' }), one);
        expect(first, `${code} ${field}`).toEqual([
          code,
          `things.1.fields${field === '' ? '' : `.${field}`}`,
        ]);
      }
      expect(await add(thing('question', text), thing('question', text))).toEqual([
        ['ID_TAKEN', 'things.1.fields.id'],
      ]);
      expect(await add(thing('agent', { name: 'Dora', kind: 'person' }, [said('I doubt it')]))).toEqual([
        ['WRONG_TYPE', 'things.0.evidence'],
      ]);
      expect(await add(thing('example', { name: 'E', description: 'D' }, [said('never said')]))).toEqual([
        ['QUOTE_NOT_FOUND', 'things.0.evidence.0.quote.exact'],
      ]);
      const old = { expectedVersion: 7, fields: { name: 'X' } };
      const stale = await refused('update', { id: 'example/thermostat', ...old }, 'CONFLICT');
      expect(stale.kind === 'refused' && stale.violations[0]?.conflict).toMatchObject({
        ...{ currentVersion: 1, expectedVersion: 7 },
      });
      const now = (id: string, fields: object) => ({ id, expectedVersion: 1, fields });
      await refused('update', now('example/thermostat', { name: 'thermostat' }), 'NOTHING_TO_DO');
      await refused('update', now('example/thermostat', { id: 'example/x' }), 'NOT_CHANGEABLE');
      await refused('update', now('example/thermostat', { status: 'retired' }), 'NOT_CHANGEABLE');
      await refused('update', now(VIEW, { subject: 'concept/direct-optimization' }), 'NOT_CHANGEABLE');
      await refused('update', now(VIEW, { mode: 'asserted' }), 'ALWAYS_ATTRIBUTED');
      await refused('update', now('comment/ann-c1', { note: 'X' }), 'NOT_CHANGEABLE');
      await refused('update', now('example/none', { name: 'X' }), 'UNKNOWN_ID');
      const wrong = { ...now('example/thermostat', { text: 'X' }), entity: 'question' };
      await refused('update', wrong, 'WRONG_TYPE');
      await refused('retire', { id: 'comment/ann-c1', expectedVersion: 1 }, 'NOT_CHANGEABLE');
      await refused('retire', { id: 'example/none', expectedVersion: 1 }, 'UNKNOWN_ID');
      await sound(engine, 1);
    },
  },
];
