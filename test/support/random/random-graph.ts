/** Random graphs for the views: concepts and examples with every sort of relation between them, sound or not. */
import fc from 'fast-check';
import type { Entity } from '../../../schema/entities/entity.ts';
import { createGraphIndex } from '../../../schema/view/graph-index.ts';
import type { GraphIndex, Loaded } from '../../../schema/view/graph-index.ts';
import { NO_FILTER } from '../../../schema/view/filter.ts';
import type { ViewFilter } from '../../../schema/view/filter.ts';
import { DISPLAY_TYPES, RELATION_TYPE_IDS } from '../../../schema/vocabulary/relation-types.ts';
import { CONCEPT_KINDS, LEVELS } from '../../../schema/vocabulary/terms.ts';
import type { Level } from '../../../schema/vocabulary/terms.ts';
import { conceptOf, exampleOf, relationOf } from '../sample-atlas.ts';
import { THEN } from '../writing.ts';

const STAMP = { version: 1, createdAt: THEN, createdBy: 'seed', updatedAt: THEN, updatedBy: 'seed' } as const;

/** An entity as a store gives it. */
export const loaded = (entity: Entity, level: Level = 'cited', contested = false): Loaded => ({
  entity,
  ...STAMP,
  level,
  contested,
});

/** A graph of these. */
export const graphOf = (all: readonly Loaded[]): GraphIndex => {
  const index = createGraphIndex();
  for (const one of all) index.add(one, 1);
  return index;
};

export const conceptIdAt = (at: number): string => `concept/c${at}`;
const idAt = (at: number): string => (at < 0 ? `example/e${-at}` : conceptIdAt(at));

const types = fc.oneof(fc.constantFrom(...DISPLAY_TYPES), fc.constantFrom(...RELATION_TYPE_IDS));
const level = fc.constantFrom(...LEVELS);

const concepts = (count: number) =>
  fc
    .tuple(
      ...Array.from({ length: count }, (_, at) =>
        fc.record({
          id: fc.constant(conceptIdAt(at)),
          name: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 }).map((name) => `N${name}`),
          kind: fc.constantFrom(...CONCEPT_KINDS),
          status: fc.constantFrom('current', 'current', 'current', 'current', 'retired'),
          level,
        }),
      ),
    )
    .map((list) =>
      list.map(({ level: rests, status, ...more }) =>
        loaded(
          conceptOf(more.name, { ...more, status: status === 'retired' ? 'retired' : 'current' }),
          rests,
        ),
      ),
    );

const relations = (count: number) =>
  fc
    .uniqueArray(
      fc.record({
        type: types,
        subject: fc.integer({ min: -2, max: count - 1 }),
        object: fc.integer({ min: 0, max: count - 1 }),
        level,
        contested: fc.boolean(),
      }),
      { selector: ({ type, subject, object }) => `${type} ${subject} ${object}`, maxLength: 3 * count },
    )
    .map((list) => {
      const all = list
        .filter(({ subject, object }) => subject !== object)
        .map((one) =>
          loaded(relationOf(idAt(one.subject), one.type, idAt(one.object)), one.level, one.contested),
        );
      return [...new Map(all.map((one) => [one.entity.id, one])).values()];
    });

/** What a random graph is made of, in some order. */
export const graphParts = (most = 14): fc.Arbitrary<readonly Loaded[]> =>
  fc
    .integer({ min: 1, max: most })
    .chain((count) => fc.tuple(concepts(count), relations(count)))
    .map(([some, between]) => [
      ...some,
      ...[1, 2].map((at) => loaded(exampleOf(`e${at}`, { name: `Example ${at}` }))),
      ...between,
    ]);

const some = <T>(list: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray([...list], { minLength: 1 }));

/** A random filter, often one that leaves nothing out. */
export const viewFilters: fc.Arbitrary<ViewFilter> = fc.oneof(
  fc.constant(NO_FILTER),
  fc.record({
    hide: some(DISPLAY_TYPES),
    kinds: some(CONCEPT_KINDS),
    levels: some(LEVELS),
    agent: fc.constant(null),
    division: fc.constant(null),
    contested: fc.boolean(),
  }),
);

/** A tree of many concepts: each stands under an earlier one. */
export const largeTree: fc.Arbitrary<readonly Loaded[]> = fc
  .array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 150, maxLength: 400 })
  .map((shares) => [
    loaded(conceptOf('Top', { id: conceptIdAt(0) })),
    ...shares.flatMap((share, at) => {
      const [id, over] = [conceptIdAt(at + 1), conceptIdAt(Math.floor(share * share * (at + 1)))];
      return [loaded(conceptOf(`Name ${at}`, { id })), loaded(relationOf(id, 'is_a', over))];
    }),
  ]);
