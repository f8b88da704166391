import { expect } from 'vitest';
import type { GraphEngine } from '../../../server/engine/port.ts';
import { createReader } from '../../../server/repository/cypher-reader.ts';
import { conceptOf, evidenceOf, quoteOf, relationOf } from '../../support/sample-atlas.ts';
import { loadEntities } from '../../support/load-entities.ts';
import type { ContractCase } from '../case.ts';
import * as world from '../reader/world.ts';

/** The engine, counting the statements that it reads. */
const counting = (engine: GraphEngine): { engine: GraphEngine; reads: () => number } => {
  let reads = 0;
  return {
    engine: {
      ...engine,
      read: (statement, options) => {
        reads += 1;
        return engine.read(statement, options);
      },
    },
    reads: () => reads,
  };
};

const idsOf = (list: readonly { readonly entity: { readonly id: string } }[]): readonly string[] =>
  list.map(({ entity }) => entity.id);

export const READER_PAGE_CASES: readonly ContractCase[] = [
  {
    id: 'R-CARD-01',
    title: 'cards come by id, whatever their type, with stamps, level and whether they are contested',
    covers: ['reader.cards'],
    run: async ({ engine }) => {
      await loadEntities(engine, world.WORLD);
      const cards = await createReader(engine).cards(world.ENTITIES.map(({ id }) => id));
      expect([...cards.keys()].sort()).toEqual(world.ENTITIES.map(({ id }) => id).sort());
      for (const entity of world.ENTITIES) expect(cards.get(entity.id)?.entity).toEqual(entity);
      expect(cards.get(world.REALIZES.id)).toMatchObject({ level: 'quoted', contested: true, version: 1 });
      expect(cards.get('concept/optimization')).toMatchObject({ level: 'inferred', createdBy: 'loader' });
      expect(cards.get('agent/casper')).toMatchObject({ level: null, contested: false });
    },
  },
  {
    id: 'R-CARD-02',
    title: 'what is unknown, deleted, no id or of another type is left out of cards and pages',
    covers: ['reader.cards', 'reader.pages', 'reader.relationPages', 'reader.sourcePages'],
    run: async ({ engine }) => {
      await loadEntities(engine, world.WORLD);
      const reader = createReader(engine);
      const asked = [...world.NO_IDS, 'concept/search'];
      expect([...(await reader.cards(asked)).keys()]).toEqual(['concept/search']);
      expect([...(await reader.pages([...asked, world.REALIZES.id])).keys()]).toEqual(['concept/search']);
      expect((await reader.relationPages(asked)).size).toBe(0);
      expect((await reader.sourcePages(asked)).size).toBe(0);
      expect((await reader.pages([])).size).toBe(0);
    },
  },
  {
    id: 'R-CARD-03',
    title: 'a hundred ids at once, and not one more',
    covers: ['reader.cards', 'reader.pages'],
    run: async ({ engine }) => {
      const entities = Array.from({ length: 101 }, (_, at) => conceptOf(`c${at}`));
      await loadEntities(engine, { entities });
      const reader = createReader(engine);
      const ids = entities.map(({ id }) => id);
      expect((await reader.cards(ids.slice(0, 100))).size).toBe(100);
      expect((await reader.pages(ids.slice(0, 100))).size).toBe(100);
      await expect(reader.cards(ids)).rejects.toMatchObject({ code: 'BAD_LIMIT' });
      await expect(reader.pages(ids)).rejects.toMatchObject({ code: 'BAD_LIMIT' });
    },
  },
  {
    id: 'R-PAGE-01',
    title: 'a page has relations in vocabulary order, with evidence, words, speakers, works and holders',
    covers: ['reader.pages'],
    run: async ({ engine }) => {
      await loadEntities(engine, world.WORLD);
      const page = (await createReader(engine).pages(['concept/search'])).get('concept/search');
      expect(page?.seq).toBe(3);
      expect(page?.relations.map(({ relation }) => relation.entity.id)).toEqual([
        world.REALIZES.id,
        world.IDENTIFIED.id,
        world.USES.id,
      ]);
      expect(page?.relationTotal).toBe(3);
      expect(page?.relations[2]?.subject.entity.id).toBe('example/chess');
      expect(page?.relations[1]?.relation).toMatchObject({
        contested: false,
        entity: { mode: 'attributed' },
      });
      const shown = page?.relations[0]?.evidence ?? [];
      expect(shown.map(({ evidence }) => evidence.entity.stance)).toEqual(['for', 'for', 'against']);
      expect(shown.slice(0, 2).map(({ evidence }) => evidence.entity.id)).toEqual(
        [world.FOR.id, world.CITED.id].sort(),
      );
      const quoted = shown.find(({ evidence }) => evidence.entity.id === world.FOR.id);
      expect(quoted).toMatchObject({ quote: { entity: world.DIRECT }, comment: { entity: world.COMMENT } });
      expect(quoted?.speaker?.entity.id).toBe('agent/jermyn');
      expect(idsOf(quoted?.holders ?? [])).toEqual(['agent/jermyn']);
      const cited = shown.find(({ evidence }) => evidence.entity.id === world.CITED.id);
      expect(cited?.work?.entity.id).toBe('work/post');
      expect(idsOf(cited?.holders ?? [])).toEqual(['agent/author', 'agent/demski']);
      expect(idsOf(shown[2]?.holders ?? [])).toEqual(['agent/critic']);
      expect(shown[2]?.target.entity.id).toBe(world.REALIZES.id);
      expect(page?.evidence.map(({ evidence }) => evidence.entity.id)).toEqual([world.MENTION.id]);
      expect(page?.evidence[0]?.speaker?.entity.id).toBe('agent/casper');
    },
  },
  {
    id: 'R-PAGE-02',
    title: 'of more than a hundred relations and pieces of evidence, the first hundred and the totals',
    covers: ['reader.pages', 'reader.relationPages'],
    run: async ({ engine }) => {
      const hub = conceptOf('Hub');
      const rim = Array.from({ length: 130 }, (_, at) =>
        conceptOf(`Rim ${String(129 - at).padStart(3, '0')}`),
      );
      const relations = rim.map(({ id }, at) => relationOf(id, at % 2 === 0 ? 'produces' : 'is_a', hub.id));
      const quotes = Array.from({ length: 104 }, (_, at) =>
        quoteOf(world.COMMENT, 'Search', { id: `quote/c1/${at}` }),
      );
      const evidence = quotes.map(({ id }) => evidenceOf(relations[0]!.id, { quote: id }));
      await loadEntities(engine, {
        entities: [...world.ENTITIES, hub, ...rim, ...relations, ...quotes, ...evidence],
      });
      const reader = createReader(engine);
      const page = (await reader.pages([hub.id])).get(hub.id);
      expect(page?.relationTotal).toBe(130);
      const names = page?.relations.map(({ relation, subject }) => [
        relation.entity.type,
        subject.entity.name,
      ]);
      // All kinds by name; then the one with evidence, because its level is stronger; then the rest by name.
      const odd = Array.from({ length: 65 }, (_, at) => ['is_a', `Rim ${String(2 * at).padStart(3, '0')}`]);
      const even = Array.from({ length: 34 }, (_, at) => [
        'produces',
        `Rim ${String(2 * at + 1).padStart(3, '0')}`,
      ]);
      expect(names).toEqual([...odd, ['produces', 'Rim 129'], ...even]);
      const strong = page?.relations.find(({ relation }) => relation.entity.id === relations[0]?.id);
      expect(strong?.evidence.map((each) => each.evidence.entity.id)).toEqual(
        evidence
          .map(({ id }) => id)
          .sort()
          .slice(0, 100),
      );
      expect(strong?.evidenceTotal).toBe(104);
      const alone = (await reader.relationPages([relations[0]!.id])).get(relations[0]!.id);
      expect(alone).toEqual(strong);
    },
  },
  {
    id: 'R-PAGE-03',
    title: 'several pages come by one statement and are what they are alone',
    covers: ['reader.pages', 'reader.relationPages', 'reader.sourcePages'],
    run: async ({ engine }) => {
      await loadEntities(engine, world.WORLD);
      const { engine: counted, reads } = counting(engine);
      const reader = createReader(counted);
      const terms = [
        'concept/optimization',
        'example/chess',
        'concept/search',
        'concept/direct-optimization',
      ];
      const pages = await reader.pages(terms);
      expect(reads()).toBe(1);
      expect([...pages.keys()]).toEqual(terms);
      for (const id of terms) expect((await reader.pages([id])).get(id)).toEqual(pages.get(id));
      const relations = [world.KIND.id, world.REALIZES.id];
      const before = reads();
      const relationPages = await reader.relationPages(relations);
      expect(reads() - before).toBe(1);
      for (const id of relations) {
        expect((await reader.relationPages([id])).get(id)).toEqual(relationPages.get(id));
      }
      const sources = [world.DIRECT.id, world.COMMENT.id, 'work/post', 'agent/jermyn', world.FEED.id];
      const sourcePages = await reader.sourcePages(sources);
      for (const id of sources) expect((await reader.sourcePages([id])).get(id)).toEqual(sourcePages.get(id));
    },
  },
  {
    id: 'R-PAGE-04',
    title:
      'a relation’s page has both ends, its evidence and whether it is contested; a retired one is there too',
    covers: ['reader.relationPages'],
    run: async ({ engine }) => {
      await loadEntities(engine, world.WORLD);
      const pages = await createReader(engine).relationPages([
        world.REALIZES.id,
        world.RETIRED.id,
        world.USES.id,
      ]);
      expect(pages.get(world.REALIZES.id)).toMatchObject({
        relation: { contested: true, level: 'quoted' },
        subject: { entity: { id: 'concept/search' } },
        object: { entity: { id: 'concept/direct-optimization' } },
        evidenceTotal: 3,
      });
      expect(pages.get(world.RETIRED.id)?.relation.entity.status).toBe('retired');
      expect(pages.get(world.USES.id)).toMatchObject({ evidence: [], evidenceTotal: 0 });
    },
  },
  {
    id: 'R-SOURCE-01',
    title: 'a source’s page has what it comes from, what was taken from it and what rests on it',
    covers: ['reader.sourcePages'],
    run: async ({ engine }) => {
      await loadEntities(engine, world.WORLD);
      const ids = [
        world.COMMENT.id,
        world.DIRECT.id,
        'work/post',
        'agent/jermyn',
        'agent/demski',
        world.FEED.id,
      ];
      const pages = await createReader(engine).sourcePages(ids);
      const comment = pages.get(world.COMMENT.id);
      expect(idsOf(comment?.agents ?? [])).toEqual(['agent/jermyn']);
      expect(idsOf(comment?.quotes ?? [])).toEqual([world.DIRECT.id, world.TABLE.id]);
      expect(idsOf(comment?.works ?? [])).toEqual(['work/post']);
      const quote = pages.get(world.DIRECT.id);
      expect(quote?.comment?.entity).toEqual(world.COMMENT);
      expect(idsOf(quote?.agents ?? [])).toEqual(['agent/jermyn']);
      expect(quote?.evidence.map(({ evidence }) => evidence.entity.id)).toEqual(
        [world.FOR.id, world.HELD.id].sort(),
      );
      expect(quote?.evidence.map(({ target }) => target.entity.id).sort()).toEqual(
        [world.REALIZES.id, world.IDENTIFIED.id].sort(),
      );
      const work = pages.get('work/post');
      expect(idsOf(work?.agents ?? [])).toEqual(['agent/author', 'agent/demski']);
      expect(idsOf(work?.comments ?? [])).toEqual([world.COMMENT.id]);
      expect(work?.evidence.map(({ evidence }) => evidence.entity.id)).toEqual([world.CITED.id]);
      expect(idsOf(pages.get('agent/jermyn')?.quotes ?? [])).toEqual([world.DIRECT.id, world.DISAGREE.id]);
      expect(idsOf(pages.get('agent/demski')?.works ?? [])).toEqual(['work/post']);
      expect(idsOf(pages.get(world.FEED.id)?.comments ?? [])).toEqual([world.COMMENT.id, world.SECOND.id]);
    },
  },
];
