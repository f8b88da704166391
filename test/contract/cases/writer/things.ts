import { expect } from 'vitest';
import { THING_TYPES } from '../../../../schema/edit/things.ts';
import type { ThingType } from '../../../../schema/edit/things.ts';
import type { Outcome } from '../../../../server/repository/writing.ts';
import type { ContractCase } from '../../case.ts';
import { bench, edges, look, said, sound } from '../../writer-bench.ts';
import type { Bench } from '../../writer-bench.ts';

const VIEW = 'relation/optimization/identified_with/search';
const REALIZES = 'relation/search/realizes/direct-optimization';

const thing = (entity: ThingType, fields: object, evidence: readonly object[] = []) => ({
  entity,
  fields,
  evidence,
});

const KINDS = { of: 'concept/optimization', members: ['concept/direct-optimization', 'concept/search'] };

/** One of each type, each resting on those before it. */
const ALL = [
  thing('agent', { name: 'Carla Cut', kind: 'person' }),
  thing('work', { title: 'On cutting', authors: ['agent/carla-cut'], status: 'verified' }),
  thing('question', { text: 'Is it one cut?', askedBy: ['agent/carla-cut'] }),
  thing('division', { name: 'Hers', ...KINDS, principle: 'By hand.', agent: 'agent/carla-cut' }, [
    { work: 'work/on-cutting', reading: 'There.' },
  ]),
  thing(
    'position',
    {
      ...{ question: 'question/is-it-one-cut', holder: 'agent/carla-cut', text: 'It is.' },
      bearings: [{ claim: 'division/hers', stance: 'for' }],
    },
    [said('I doubt it', { mode: 'hedges', agent: 'agent/carla-cut' })],
  ),
  thing('facet', { name: 'Goal', question: 'Is there a goal?', order: 1 }),
  thing('facet-value', { facet: 'facet/goal', label: 'Yes', meaning: 'There is.', order: 1 }),
  thing('facet-value', { facet: 'facet/goal', label: 'No', meaning: 'There is none.', order: 2 }),
  thing('rule', {
    ...{ kind: 'verdict', division: 'division/hers', order: 1, label: 'direct', reason: 'It has a goal.' },
    conditions: [{ facet: 'facet/goal', values: ['facet/goal/yes'] }],
    ...{ concepts: ['concept/direct-optimization'], works: ['work/on-cutting'] },
  }),
  thing('example', {
    ...{ name: 'Knife', description: 'It cuts.' },
    facets: [{ facet: 'facet/goal', answer: ['facet/goal/no'] }],
  }),
];

const ALL_IDS = [
  ...['agent/carla-cut', 'work/on-cutting', 'question/is-it-one-cut', 'division/hers'],
  ...['position/is-it-one-cut-carla-cut', 'facet/goal', 'facet/goal/yes', 'facet/goal/no'],
  ...['rule/direct', 'example/knife'],
];

const placesOf = (outcome: Outcome) =>
  outcome.kind === 'refused' ? outcome.violations.map(({ code, path }) => [code, path.join('.')]) : [];

const stateOf = async (engine: Bench['engine']) => {
  const [native] = await edges(engine, 'concept/search', 'concept/direct-optimization');
  const node = await look(engine, REALIZES);
  expect(native?.contested).toBe(node?.contested);
  return node?.contested;
};

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
