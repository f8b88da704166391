import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { expect } from 'vitest';
import { canonicalJson } from '../../../schema/entities/entity.ts';
import { relationTypeOrder } from '../../../schema/vocabulary/relation-types.ts';
import type { EvidenceCard } from '../../../server/repository/cards.ts';
import { pageOf } from '../../../server/http/pages/page-of.ts';
import { openServices } from '../../../server/http/services.ts';
import { createReader } from '../../../server/repository/cypher-reader.ts';
import { verifyStore } from '../../../server/repository/verify.ts';
import { conceptOf } from '../../support/sample-atlas.ts';
import { loadEntities } from '../../support/load-entities.ts';
import { seedStore, theSeed } from '../../support/writing.ts';
import type { ContractCase } from '../case.ts';
import * as world from '../reader/world.ts';
import { bench, concept } from '../writer-bench.ts';

const listed = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

export const READER_LOG_CASES: readonly ContractCase[] = [
  {
    id: 'R-LOG-01',
    title: 'changes come after a number, oldest first, and one by its number',
    covers: ['reader.changes', 'reader.change', 'reader.seq'],
    run: async ({ engine }) => {
      await loadEntities(engine, world.WORLD);
      const reader = createReader(engine);
      expect(await reader.seq()).toBe(3);
      const first = await reader.changes(0, 2);
      expect(first).toMatchObject({ hasMore: true, seq: 3 });
      expect(first.changes).toEqual(world.WORLD.changes.slice(0, 2));
      expect(await reader.changes(2, 2)).toEqual({
        changes: world.WORLD.changes.slice(2),
        hasMore: false,
        seq: 3,
      });
      expect((await reader.changes(3, 100)).changes).toEqual([]);
      expect((await reader.changes(Number.MAX_SAFE_INTEGER, 1)).changes).toEqual([]);
      expect(await reader.change(2)).toEqual(world.WORLD.changes[1]);
      for (const seq of [0, 4, -1, 1.5, Number.NaN]) expect(await reader.change(seq)).toBeUndefined();
      for (const after of [-1, 0.5, Number.NaN]) {
        await expect(reader.changes(after, 1)).rejects.toMatchObject({ code: 'BAD_CURSOR' });
      }
    },
  },
  {
    id: 'R-ALL-01',
    title: 'the export has every entity once, in the order of ids, as canonical JSON',
    covers: ['reader.exportPage'],
    run: async ({ engine }) => {
      await loadEntities(engine, world.WORLD);
      const { exportPage } = createReader(engine);
      const lines: string[] = [];
      for (let after: string | null | undefined = null; after !== undefined;) {
        const page = await exportPage({ first: 4, after });
        expect(page.total).toBe(world.ENTITIES.length);
        lines.push(...page.items.map(({ item }) => item));
        after = page.hasNext ? page.items.at(-1)?.cursor : undefined;
      }
      const inOrder = [...world.ENTITIES].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(lines).toEqual(inOrder.map(canonicalJson));
    },
  },
  {
    id: 'R-ALL-02',
    title: 'everything and all tombstones are read in pages, each once, in the order of ids',
    covers: ['reader.everything', 'reader.tombstones'],
    timeoutMs: 60_000,
    run: async ({ engine }) => {
      const entities = Array.from({ length: 1_000 }, (_, at) => conceptOf(`c${at}`));
      const tombstones = Array.from({ length: 501 }, (_, at) => `concept/gone-${at}`);
      await loadEntities(engine, { entities, tombstones });
      const reader = createReader(engine);
      const all = await listed(reader.everything());
      expect(all.map(({ entity }) => entity.id)).toEqual(entities.map(({ id }) => id).sort());
      expect(all[0]).toMatchObject({ level: 'unsourced', contested: false, version: 1, updatedBy: 'loader' });
      const gone = await listed(reader.tombstones());
      expect(gone.map(({ tombstone }) => tombstone)).toEqual([...tombstones].sort());
      expect(gone.every(({ version }) => version === 2)).toBe(true);
    },
  },
  {
    id: 'R-ALL-03',
    title: 'the whole seed reads back: every page has just the relations and evidence that the seed says',
    covers: ['reader.pages', 'reader.relationPages', 'reader.stats', 'reader.everything'],
    timeoutMs: 60_000,
    run: async ({ engine }) => {
      await seedStore(engine);
      const { atlas } = await theSeed();
      const reader = createReader(engine);
      expect((await listed(reader.everything())).map(({ entity }) => entity)).toEqual(
        atlas.everything().map(({ entity }) => entity),
      );
      const relations = atlas.all('relation').filter(({ status }) => status === 'current');
      const evidence = atlas.all('evidence');
      const about = (target: string): readonly string[] =>
        evidence.filter((each) => each.target === target).map(({ id }) => id);
      const idsOf = (cards: readonly EvidenceCard[]): readonly string[] =>
        cards.map((card) => card.evidence.entity.id).sort();
      for (const term of [...atlas.all('concept'), ...atlas.all('example')]) {
        const page = (await reader.pages([term.id])).get(term.id);
        const expected = relations.filter(({ subject, object }) => subject === term.id || object === term.id);
        expect(page?.term.entity).toEqual(term);
        expect(page?.relationTotal).toBe(expected.length);
        expect(page?.relations.map(({ relation }) => relation.entity.id).sort()).toEqual(
          expected.map(({ id }) => id).sort(),
        );
        const order = page?.relations.map(({ relation }) => relationTypeOrder(relation.entity.type)) ?? [];
        expect(order).toEqual([...order].sort((a, b) => a - b));
        expect(idsOf(page?.evidence ?? [])).toEqual(about(term.id));
        for (const each of page?.relations ?? []) {
          expect(idsOf(each.evidence)).toEqual(about(each.relation.entity.id));
          for (const { quote, work, comment, speaker } of each.evidence) {
            expect(work === null).toBe(quote !== null);
            expect(comment?.entity.id).toBe(quote?.entity.comment);
            expect(speaker?.entity.id).toBe(quote?.entity.speaker);
          }
        }
      }
      const { byType } = await reader.stats();
      for (const [type, total] of Object.entries(byType)) {
        expect(total, type).toBe(atlas.everything().filter(({ entity }) => entity.entity === type).length);
      }
    },
  },
  {
    id: 'R-GONE-01',
    title:
      'what is gone is known after a start: its page is 410, that of what came back 200, of what never was 404',
    covers: ['reader.tombstones'],
    run: async ({ engine }) => {
      const { done } = await bench(engine);
      const undo = async (seq: number) => (await done('revert', { seq })).change.seq;
      await undo((await done('add-concept', concept('Gone'))).change.seq);
      const back = await undo((await done('add-concept', concept('Back again'))).change.seq);
      await undo(back);
      const { services, stop } = await openServices({
        reader: createReader(engine),
        readOnlyReason: 'A test.',
        health: () => engine.health(),
        verify: () => verifyStore(engine),
        log: pino({ level: 'silent' }),
        pause,
      });
      const statusOf = async (path: string) => (await pageOf(path, services)).status;
      try {
        expect(await statusOf('/concept/gone')).toBe(410);
        expect(await statusOf('/concept/back-again')).toBe(200);
        expect(await statusOf('/concept/never-there')).toBe(404);
      } finally {
        await stop();
      }
    },
  },
  {
    id: 'R-STATS-01',
    title: 'everything is counted by type and level, what is deleted is not',
    covers: ['reader.stats'],
    run: async ({ engine }) => {
      await loadEntities(engine, world.WORLD);
      const stats = await createReader(engine).stats();
      expect(stats.seq).toBe(3);
      const count = (type: string): number => world.ENTITIES.filter(({ entity }) => entity === type).length;
      for (const [type, total] of Object.entries(stats.byType)) expect(total, type).toBe(count(type));
      expect(stats.levels).toEqual([
        { level: 'quoted', concepts: 0, relations: 2, examples: 0, positions: 0, divisions: 0 },
        { level: 'hedged', concepts: 0, relations: 0, examples: 0, positions: 0, divisions: 0 },
        { level: 'cited', concepts: 0, relations: 0, examples: 0, positions: 0, divisions: 0 },
        { level: 'cited-unchecked', concepts: 0, relations: 0, examples: 0, positions: 0, divisions: 0 },
        { level: 'inferred', concepts: 1, relations: 1, examples: 0, positions: 0, divisions: 0 },
        { level: 'unsourced', concepts: 3, relations: 2, examples: 1, positions: 0, divisions: 0 },
      ]);
    },
  },
  {
    id: 'R-EMPTY-01',
    title: 'an empty store has empty lists, no pages, no changes and number 0',
    covers: ['reader.seq', 'reader.stats', 'reader.changes'],
    run: async ({ engine }) => {
      const reader = createReader(engine);
      expect(await reader.seq()).toBe(0);
      expect((await reader.stats()).byType.concept).toBe(0);
      expect(await reader.changes(0, 10)).toEqual({ changes: [], hasMore: false, seq: 0 });
      const empty = { items: [], total: 0, hasNext: false };
      expect(await reader.concepts({ first: 1, sort: 'name' })).toEqual(empty);
      expect(await reader.relations({ first: 1 })).toEqual(empty);
      expect(await reader.comments({ first: 1 })).toEqual(empty);
      expect(await reader.exportPage({ first: 1 })).toEqual(empty);
      expect((await reader.pages(['concept/search'])).size).toBe(0);
      expect(await reader.neighbourhood('concept/search', 1, 1)).toBeUndefined();
      expect(await listed(reader.everything())).toEqual([]);
    },
  },
];
