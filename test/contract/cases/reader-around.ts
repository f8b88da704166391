import { expect } from 'vitest';
import type { GraphEngine } from '../../../server/engine/port.ts';
import { createReader } from '../../../server/repository/cypher-reader.ts';
import type { AncestorsView } from '../../../server/repository/cards.ts';
import { conceptOf, evidenceOf, exampleOf, relationOf } from '../../support/sample-atlas.ts';
import { loadEntities } from '../../support/load-entities.ts';
import type { ContractCase } from '../case.ts';
import * as world from '../reader/world.ts';

const concepts = (names: string) => [...names].map((name) => conceptOf(name));

const pathsOf = (view: AncestorsView | undefined): readonly string[] | undefined =>
  view?.paths.map((path) =>
    path
      .map(
        ({ relation: { entity } }) => `${entity.subject.slice(8)} ${entity.type} ${entity.object.slice(8)}`,
      )
      .join(', '),
  );

export const READER_AROUND_CASES: readonly ContractCase[] = [
  {
    id: 'R-AROUND-01',
    title: 'a neighbourhood goes out by steps in both directions and says how far away everything is',
    covers: ['reader.neighbourhood'],
    run: async ({ engine }) => {
      const relations = [
        relationOf('concept/a', 'is_a', 'concept/b'),
        relationOf('concept/c', 'produces', 'concept/a'),
        relationOf('concept/b', 'produces', 'concept/d'),
        relationOf('concept/b', 'contrasts_with', 'concept/c'),
        relationOf('concept/d', 'can_lead_to', 'concept/e'),
        relationOf('concept/a', 'part_of', 'concept/e', { status: 'retired' }),
        relationOf('example/x', 'uses', 'concept/a'),
      ];
      await loadEntities(engine, { entities: [...concepts('abcdef'), exampleOf('x'), ...relations], seq: 9 });
      const { neighbourhood } = createReader(engine);
      const ids = relations.map(({ id }) => id);
      const near = await neighbourhood('concept/a', 1, 100);
      expect(near).toMatchObject({ seq: 9, total: 3, center: { entity: { id: 'concept/a' } } });
      expect(near?.relations.map(({ relation }) => relation.entity.id)).toEqual([ids[0], ids[1], ids[6]]);
      expect(near?.nodes.map(({ distance, term }) => [distance, term.entity.id])).toEqual([
        [1, 'concept/b'],
        [1, 'concept/c'],
        [1, 'example/x'],
      ]);
      const far = await neighbourhood('concept/a', 2, 100);
      expect(far?.relations.map(({ relation }) => relation.entity.id)).toEqual([
        ids[0],
        ids[1],
        ids[6],
        ids[2],
        ids[3],
      ]);
      const farther = await neighbourhood('concept/a', 3, 100);
      expect(farther?.nodes.map(({ distance }) => distance)).toEqual([1, 1, 1, 2, 3]);
      expect(farther?.total).toBe(6);
      expect(await neighbourhood('concept/f', 3, 1)).toMatchObject({
        nodes: [],
        relations: [],
        counts: [],
        total: 0,
      });
      expect((await neighbourhood('example/x', 1, 1))?.nodes[0]?.term.entity.id).toBe('concept/a');
    },
  },
  {
    id: 'R-AROUND-02',
    title: 'a neighbourhood is cut by steps, vocabulary, level, name and id, and says what is left out',
    covers: ['reader.neighbourhood'],
    run: async ({ engine }) => {
      const rim = ['Zeta', '😀', 'alpha', 'Beta', 'ﬁne'].map((name, at) =>
        conceptOf(name, { id: `concept/r${at}` }),
      );
      const relations = rim.map(({ id }) => relationOf(id, 'is_a', 'concept/a'));
      const supported = relationOf('concept/r0', 'produces', 'concept/a');
      const plain = relationOf('concept/r1', 'produces', 'concept/a');
      const farther = relationOf('concept/r0', 'is_a', 'concept/far');
      await loadEntities(engine, {
        entities: [
          ...world.ENTITIES,
          ...concepts('a'),
          conceptOf('far'),
          ...rim,
          ...relations,
          plain,
          supported,
          farther,
          evidenceOf(supported.id, { quote: world.DIRECT.id }),
        ],
      });
      const { neighbourhood } = createReader(engine);
      const whole = await neighbourhood('concept/a', 2, 100);
      expect(whole?.relations.map(({ relation }) => relation.entity.id)).toEqual([
        ...['r2', 'r3', 'r4', 'r0', 'r1'].map((slug) => `relation/${slug}/is_a/a`),
        supported.id,
        plain.id,
        farther.id,
      ]);
      for (const first of [1, 3, 6, 7]) {
        const cut = await neighbourhood('concept/a', 2, first);
        expect(cut?.relations).toEqual(whole?.relations.slice(0, first));
        expect(cut?.total).toBe(8);
        expect(cut?.counts.map(({ type, total }) => [type, total])).toEqual([
          ['is_a', 6],
          ['produces', 2],
        ]);
        expect(cut?.counts.reduce((sum, { shown }) => sum + shown, 0)).toBe(first);
        expect(cut?.nodes.some(({ term }) => term.entity.id === 'concept/far')).toBe(false);
      }
    },
  },
  {
    id: 'R-AROUND-03',
    title: 'a neighbourhood of nothing is undefined, and its size and depth are checked',
    covers: ['reader.neighbourhood', 'reader.ancestors'],
    run: async ({ engine }) => {
      await loadEntities(engine, world.WORLD);
      const { neighbourhood, ancestors } = createReader(engine);
      for (const id of [...world.NO_IDS, world.REALIZES.id, 'agent/jermyn']) {
        expect(await neighbourhood(id, 1, 10)).toBeUndefined();
        expect(await ancestors(id)).toBeUndefined();
      }
      for (const [depth, first] of [
        [0, 1],
        [4, 1],
        [1.5, 1],
        [1, 0],
        [1, 101],
      ] as const) {
        await expect(neighbourhood('concept/search', depth, first)).rejects.toMatchObject({
          code: 'BAD_LIMIT',
        });
      }
    },
  },
  {
    id: 'R-AROUND-04',
    title: 'a neighbourhood read while something is written is of one moment',
    covers: ['reader.neighbourhood'],
    run: async ({ engine }) => {
      const relations = ['b', 'c'].map((name) => relationOf(`concept/${name}`, 'is_a', 'concept/a'));
      await loadEntities(engine, { entities: [...concepts('abc'), relations[0]!], seq: 1 });
      let reads = 0;
      const disturbed: GraphEngine = {
        ...engine,
        read: async (statement, options) => {
          const rows = await engine.read(statement, options);
          if ((reads += 1) === 1) await loadEntities(engine, { entities: [relations[1]!], seq: 2 });
          return rows;
        },
      };
      expect(await createReader(disturbed).neighbourhood('concept/a', 1, 10)).toMatchObject({
        seq: 2,
        total: 2,
      });
      expect(reads).toBe(4);
    },
  },
  {
    id: 'R-UP-01',
    title: 'every way up is given, shortest first, attributed ones too, retired ones not',
    covers: ['reader.ancestors'],
    run: async ({ engine }) => {
      await loadEntities(engine, {
        entities: [
          ...concepts('abcdef'),
          relationOf('concept/a', 'is_a', 'concept/b'),
          relationOf('concept/a', 'realizes', 'concept/c', { mode: 'attributed' }),
          relationOf('concept/b', 'part_of', 'concept/d'),
          relationOf('concept/c', 'is_a', 'concept/d'),
          relationOf('concept/a', 'part_of', 'concept/e'),
          relationOf('concept/a', 'is_a', 'concept/f', { status: 'retired' }),
          relationOf('concept/a', 'produces', 'concept/f'),
        ],
      });
      const { ancestors } = createReader(engine);
      const view = await ancestors('concept/a');
      expect(view?.complete).toBe(true);
      expect(pathsOf(view)).toEqual(['a part_of e', 'a is_a b, b part_of d', 'a realizes c, c is_a d']);
      expect(await ancestors('concept/d')).toEqual({ paths: [], complete: true });
    },
  },
  {
    id: 'R-UP-02',
    title: 'circles made of several types end where they would begin again',
    covers: ['reader.ancestors', 'reader.neighbourhood'],
    run: async ({ engine }) => {
      await loadEntities(engine, {
        entities: [
          ...concepts('abcd'),
          relationOf('concept/a', 'is_a', 'concept/b'),
          relationOf('concept/b', 'realizes', 'concept/a'),
          relationOf('concept/b', 'part_of', 'concept/c'),
          relationOf('concept/c', 'realizes', 'concept/b'),
          relationOf('concept/d', 'is_a', 'concept/a'),
        ],
      });
      const { ancestors, neighbourhood } = createReader(engine);
      expect(pathsOf(await ancestors('concept/a'))).toEqual(['a is_a b, b part_of c']);
      expect(pathsOf(await ancestors('concept/b'))).toEqual(['b part_of c', 'b realizes a']);
      expect(pathsOf(await ancestors('concept/d'))).toEqual(['d is_a a, a is_a b, b part_of c']);
      expect((await neighbourhood('concept/d', 3, 100))?.total).toBe(5);
    },
  },
  {
    id: 'R-UP-03',
    title: 'of a thousand million ways up the first fifty are given, and that there are more',
    covers: ['reader.ancestors'],
    run: async ({ engine }) => {
      const at = (level: number, side: string): string => `concept/l${level}${side}`;
      const levels = Array.from({ length: 30 }, (_, level) => level);
      const entities = [
        conceptOf('l0a'),
        ...levels.flatMap((level) => ['a', 'b'].map((side) => conceptOf(`l${level + 1}${side}`))),
      ];
      const relations = levels.flatMap((level) =>
        (level === 0 ? ['a'] : ['a', 'b']).flatMap((from) =>
          ['a', 'b'].map((to) => relationOf(at(level, from), 'is_a', at(level + 1, to))),
        ),
      );
      await loadEntities(engine, { entities: [...entities, ...relations] });
      const view = await createReader(engine).ancestors('concept/l0a');
      expect(view?.complete).toBe(false);
      expect(view?.paths).toHaveLength(50);
      const texts = view?.paths.map((path) => path.map(({ relation }) => relation.entity.id).join(' ')) ?? [];
      expect(new Set(texts).size).toBe(50);
      expect(texts).toEqual([...texts].sort());
      expect(view?.paths.every((path) => path.length === 30)).toBe(true);
    },
  },
];
