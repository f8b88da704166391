/** Made-up neighbourhoods for the layout's tests, and a measure that needs no browser. */
import fc from 'fast-check';
import { RELATION_TYPES } from '../../../schema/vocabulary/relation-types.ts';
import type { RelationType } from '../../../schema/vocabulary/relation-types.ts';
import { LEVELS } from '../../../schema/vocabulary/terms.ts';
import type { MapInput, MapRelation, MapTerm } from '../../../ui/src/map/model.ts';
import type { Measure } from '../../../ui/src/map/layout/text.ts';

/** 7 px a letter, a little more for the focus. */
export const measure: Measure = (text, face) =>
  text.length * (face === 'focus' ? 8.5 : face === 'label' ? 6.8 : 7);

export const term = (id: string, name = id, shape: MapTerm['shape'] = 'mechanism'): MapTerm => ({
  id,
  name,
  shape,
  level: 'quoted',
  retired: false,
});

export const CENTER = term('concept/center', 'Center', 'optimization-type');

/** A relation between the centre and another, numbered so that its id is its own. */
export const relation = (
  type: RelationType,
  out: boolean,
  other: string,
  more: Partial<MapRelation> = {},
): MapRelation => {
  const [subject, object] = out ? [CENTER.id, other] : [other, CENTER.id];
  return {
    id: `relation/${subject}/${type}/${object}`,
    type,
    subject,
    object,
    attributed: false,
    contested: false,
    level: 'quoted',
    ...more,
  };
};

const words = fc
  .array(fc.constantFrom('search', 'optimization', 'of', 'programs', 'a', 'reinforcement', 'inner'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((list) => list.join(' '));

const row = fc.record({
  type: fc.constantFrom(...RELATION_TYPES.map((one) => one.id)),
  out: fc.boolean(),
  other: fc.nat({ max: 30 }),
  attributed: fc.boolean(),
  contested: fc.boolean(),
  level: fc.constantFrom(...LEVELS),
});

/** Neighbourhoods of up to `most` relations, with names short and long and concepts that stand several times. */
export const inputs = (most: number): fc.Arbitrary<MapInput> =>
  fc
    .record({
      name: words,
      names: fc.array(words, { minLength: 31, maxLength: 31 }),
      rows: fc.array(row, { maxLength: most }),
    })
    .map(({ name, names, rows }) => {
      const relations = new Map<string, MapRelation>();
      for (const { type, out, other, ...more } of rows) {
        const made = relation(type, out, `concept/c${other}`, more);
        relations.set(made.id, made);
      }
      return {
        center: { ...CENTER, name },
        terms: names.map((one, index) => term(`concept/c${index}`, one)),
        relations: [...relations.values()],
      };
    });
