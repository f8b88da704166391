import { expect } from 'vitest';
import { z } from 'zod';
import { Atlas } from '../../../../schema/entities/atlas.ts';
import { foldLog } from '../../../../schema/edit/fold.ts';
import type { Entity } from '../../../../schema/entities/entity.ts';
import { takeQuote } from '../../../../schema/evidence/quotes.ts';
import { codePointLength } from '../../../../schema/text/hygiene.ts';
import { SCHEMA_VERSION } from '../../../../server/cypher/meta.ts';
import type { GraphEngine } from '../../../../server/engine/port.ts';
import { prepareStore } from '../../../../server/repository/store.ts';
import { readLog } from '../../../../server/repository/verify.ts';
import { applySeed, seedEmptyStore } from '../../../../server/seeding/seed-store.ts';
import type { ContractCase } from '../../case.ts';
import { silent, statement, valueOf } from '../../statements.ts';
import { bench, concept, look, said, seqOf, sound } from '../../writer-bench.ts';
import { openForTests } from '../../../support/engines.ts';
import {
  agentOf,
  commentOf,
  conceptOf,
  evidenceOf,
  exampleOf,
  feedOf,
  relationOf,
  workOf,
} from '../../../support/sample-atlas.ts';
import { SMALL_ENTITIES, smallSeed } from '../../../support/small-atlas.ts';
import { seedStore, seedWith, THEN, uuidOf, writerOn } from '../../../support/writing.ts';

const parts = (engine: GraphEngine) => ({ engine, clock: () => THEN, uuid: () => uuidOf(4_000) });
const load = async (engine: GraphEngine): Promise<Atlas> => foldLog((await readLog(engine)).changes);

/** One more of every type. */
const SAID = commentOf('new-c1', { feed: 'feed/new', order: 1, author: 'agent/new' }, 'Something new.', {
  replyTo: { work: 'work/new', confidence: 0.5, note: null },
});
const QUOTED = takeQuote(SAID, { exact: 'new' });
const NEWCOMERS: readonly Entity[] = [
  agentOf('new'),
  workOf('new', ['agent/new']),
  feedOf('new', 'agent/new'),
  SAID,
  QUOTED,
  exampleOf('new'),
  conceptOf('Newcomer', { aliases: ['New one'], primaryParent: 'relation/newcomer/is_a/search' }),
  relationOf('concept/newcomer', 'is_a', 'concept/search'),
  relationOf('example/new', 'exemplifies', 'concept/newcomer'),
  evidenceOf('example/new', { quote: QUOTED.id }, { agent: 'agent/ben' }),
];

/** Texts that were made to do harm, or that engines treat in their own way. */
const HOSTILE = [
  ...['search', 'ﬁne', '！bang', '𝓗-astral', '😀 smile', 'n\u0303 decomposed', 'İstanbul', 'ΣΑΣ'],
  ...[
    "'; MATCH (n) DETACH DELETE n //",
    '" OR 1=1 --',
    '\\',
    '\\u0000',
    '`x`',
    '$id',
    '{a: 1}',
    '${x}',
    '<<label:concept>>',
  ],
  ...[
    'null',
    '0',
    '-1',
    'NaN',
    '%00',
    '../../etc',
    '<script>alert(1)</script>',
    '\u202eright to left',
    'a\u200db',
  ],
];

/** Making a store, seeding it, and what texts it bears. */
export const WRITER_STORE_CASES: readonly ContractCase[] = [
  {
    id: 'W-STORE-01',
    title: 'a store that a newer atlas wrote is refused and left as it is',
    run: async ({ engine }) => {
      await bench(engine);
      await engine.write((tx) =>
        tx.run(silent('MATCH (m:Meta) SET m.schemaVersion = $next', { next: SCHEMA_VERSION + 1 })),
      );
      await expect(prepareStore(engine)).rejects.toMatchObject({ code: 'SCHEMA_NEWER' });
      expect(await valueOf(engine, 'MATCH (m:Meta) RETURN m.schemaVersion AS x LIMIT 2')).toBe(
        SCHEMA_VERSION + 1,
      );
      await engine.write((tx) =>
        tx.run(silent('MATCH (m:Meta) SET m.schemaVersion = $same', { same: SCHEMA_VERSION })),
      );
      expect(await prepareStore(engine)).toMatchObject({ seq: 1 });
      await sound(engine, 1);
    },
  },
  {
    id: 'W-STORE-02',
    title: 'an empty store is made ready as often as one likes, and has one counter',
    run: async ({ engine }) => {
      const made = await Promise.all([prepareStore(engine), prepareStore(engine)]);
      made.push(await prepareStore(engine));
      for (const meta of made)
        expect(meta).toEqual({ seq: 0, schemaVersion: SCHEMA_VERSION, seedHash: null });
      await sound(engine, 0);
    },
  },
  {
    id: 'W-STORE-03',
    title: 'the project’s own seed is loaded whole into an empty store, as one change, and sound',
    timeoutMs: 60_000,
    run: async ({ engine }) => {
      const change = await seedStore(engine);
      expect(change).toMatchObject({ seq: 1, operation: 'seed', by: 'seed' });
      expect(change?.entries.length).toBeGreaterThan(200);
      await sound(engine, 1);
    },
  },
  {
    id: 'W-STORE-04',
    title: 'once there is a log the seed is never loaded again, whatever was changed or removed since',
    run: async ({ engine }) => {
      const { done } = await bench(engine);
      await done('add-concept', concept('Beam search'));
      await done('update-concept', { id: 'concept/search', expectedVersion: 1, definition: 'My own words.' });
      const other = smallSeed([...SMALL_ENTITIES, conceptOf('Newcomer')]);
      expect(await seedWith(engine, other)).toBeUndefined();
      expect(await look(engine, 'concept/newcomer')).toBeUndefined();
      expect(await look(engine, 'concept/search')).toMatchObject({ entity: { definition: 'My own words.' } });
      await sound(engine, 3);
    },
  },
  {
    id: 'W-STORE-05',
    title: 'of two servers that start on one empty store exactly one loads the seed',
    run: async ({ engine }) => {
      await prepareStore(engine);
      const both = await Promise.all([
        seedEmptyStore(parts(engine), smallSeed(), () => new Atlas()),
        seedEmptyStore(parts(engine), smallSeed(), () => new Atlas()),
      ]);
      expect(both.map((change) => change?.seq).sort()).toEqual([1, undefined]);
      await sound(engine, 1);
    },
  },
  {
    id: 'W-STORE-06',
    title: 'a seed with a fault leaves the store empty',
    run: async ({ engine }) => {
      const wrong = smallSeed([
        ...SMALL_ENTITIES,
        relationOf('concept/optimization', 'is_a', 'concept/direct-optimization'),
      ]);
      await expect(seedWith(engine, wrong)).rejects.toMatchObject({ code: 'SEED' });
      await sound(engine, 0);
      expect((await seedWith(engine, smallSeed()))?.seq).toBe(1);
    },
  },
  {
    id: 'W-STORE-07',
    title: 'after a restart everything is there: what was added, what was undone stays undone',
    timeoutMs: 60_000,
    run: async ({ engine, settings }) => {
      const { done } = await bench(engine);
      await done('add-concept', concept('Beam search', { evidence: [said('I doubt it')] }));
      await done('add-concept', concept('Passing fancy'));
      await done('revert', { seq: 3 });
      await engine.close();
      const again = await openForTests(settings);
      try {
        expect(await seedWith(again, smallSeed())).toBeUndefined();
        expect(await seqOf(again)).toBe(4);
        expect(await look(again, 'concept/beam-search')).toMatchObject({ version: 1, level: 'quoted' });
        expect(await look(again, 'concept/passing-fancy')).toBeUndefined();
        await sound(again, 4);
      } finally {
        await again.close();
      }
    },
  },
  {
    id: 'W-STORE-08',
    title:
      'a newer seed adds what is missing and brings up what nobody edited, as one change that can be undone',
    run: async ({ engine }) => {
      const { done, refused } = await bench(engine);
      await done('update-concept', { id: 'concept/search', expectedVersion: 1, definition: 'My own words.' });
      const newer = smallSeed([
        ...SMALL_ENTITIES.map((entity) =>
          entity.entity === 'concept' ? { ...entity, definition: `${entity.definition} Newly put.` } : entity,
        ),
        ...NEWCOMERS,
      ]);
      const change = await applySeed(parts(engine), newer, () => load(engine));
      expect(change).toMatchObject({ seq: 3, operation: 'seed' });
      expect(await look(engine, 'concept/search')).toMatchObject({ entity: { definition: 'My own words.' } });
      expect(await look(engine, 'concept/optimization')).toMatchObject({ version: 2 });
      await sound(engine, 3);
      expect(await applySeed(parts(engine), newer, () => load(engine))).toBeUndefined();
      await done('revert', { seq: 3 });
      for (const { id } of NEWCOMERS) expect(await look(engine, id)).toBeUndefined();
      expect(await look(engine, 'concept/optimization')).toMatchObject({ version: 3 });
      await refused('add-concept', concept('Newcomer'), 'ID_TAKEN');
      await sound(engine, 4);
    },
  },
  {
    id: 'W-STORE-09',
    title: 'hostile names and texts are stored, found and compared as what they are',
    timeoutMs: 60_000,
    run: async ({ engine }) => {
      const { ask, refused } = await bench(engine);
      let added = 0;
      for (const [at, text] of HOSTILE.entries()) {
        const outcome = await ask('add-concept', {
          ...{ id: `concept/hostile-${at}`, name: `${text} ${at}`, kind: 'property' },
          ...{ definition: text, aliases: [`${text} also ${at}`], rationale: text, reason: text },
        });
        expect(outcome.kind, text).toBe('committed');
        added += 1;
        const kept = text.normalize('NFC').trim();
        expect(await look(engine, `concept/hostile-${at}`)).toMatchObject({
          entity: { name: `${kept} ${at}`, definition: kept, rationale: kept },
        });
        const again = await ask('add-concept', concept(`${text} ${at}`, { id: `concept/again-${at}` }));
        expect(again.kind, text).toBe('refused');
      }
      for (const text of HOSTILE) {
        const input = { type: 'is_a', subject: `concept/${text} '`, object: 'concept/search' };
        await refused('add-relation', input, 'INVALID_ID');
      }
      await sound(engine, added + 1);
    },
  },
  {
    id: 'W-STORE-10',
    title: 'the longest texts go in whole and one code point more does not',
    run: async ({ engine }) => {
      const { done, refused } = await bench(engine);
      const astral = '😀'.repeat(4_000);
      const name = '𝓗'.repeat(200);
      const { change } = await done('add-concept', { name, kind: 'property', definition: astral });
      expect(change.subject).toMatch(/^concept\/[a-z0-9-]+$/);
      const kept = await look(engine, change.subject ?? '');
      expect(kept?.entity).toMatchObject({ name, definition: astral });
      expect(codePointLength(astral)).toBe(4_000);
      await refused('add-concept', concept('Too long', { definition: `${astral}x` }), 'INVALID_TEXT');
      await refused('add-concept', concept(`${name}x`), 'INVALID_TEXT');
      await sound(engine, 2);
    },
  },
  {
    id: 'W-STORE-11',
    title: 'a store whose counter is gone is called corrupt, and nothing is written',
    run: async ({ engine }) => {
      await bench(engine);
      await engine.write((tx) => tx.run(silent('MATCH (m:Meta) DETACH DELETE m')));
      const request = {
        operation: 'add-concept',
        input: { mutationId: uuidOf(1), ...concept('Lost') },
      } as const;
      await expect(writerOn(engine).write([request])).rejects.toMatchObject({ kind: 'corrupt' });
      const count = statement('MATCH (c:Change) RETURN count(c) AS x LIMIT 1', {}, z.object({ x: z.int() }));
      expect((await engine.read(count))[0]?.x).toBe(1);
    },
  },
];
