/** One to three steps from a concept: nothing overlaps, nothing is lost, lines keep clear of boxes and each other. */
import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELATION_TYPE_IDS } from '../../../schema/vocabulary/relation-types.ts';
import { elementsOf } from '../../../ui/src/map/elements.ts';
import { modelOf } from '../../../ui/src/map/further.ts';
import type { MapInput, MapRelation } from '../../../ui/src/map/model.ts';
import type { Box, Point } from '../../../ui/src/map/layout/geometry.ts';
import { MOST_BOXES } from '../../../ui/src/map/layout/fold.ts';
import { layoutModel } from '../../../ui/src/map/layout/layout.ts';
import { textsOf } from '../../../ui/src/map/layout/texts.ts';
import { widthsOf, wordMeasure } from '../../../ui/src/map/layout/text.ts';
import type { Measure } from '../../../ui/src/map/layout/text.ts';
import { CENTER, inputs, measure, relation, term } from './maps.ts';

const SIZE = { width: 1030, height: 640 };

const between = fc.record({
  type: fc.constantFrom(...RELATION_TYPE_IDS),
  from: fc.nat({ max: 30 }),
  to: fc.nat({ max: 30 }),
  attributed: fc.boolean(),
  contested: fc.boolean(),
});

/** Neighbourhoods with relations between the neighbours, a division beside the centre, and a depth. */
const wide = fc
  .record({
    near: inputs(16),
    rows: fc.array(between, { maxLength: 60 }),
    depth: fc.integer({ min: 2, max: 3 }),
    beside: fc.array(fc.uniqueArray(fc.nat({ max: 30 }), { minLength: 1, maxLength: 4 }), { maxLength: 3 }),
  })
  .map(({ near, rows, depth, beside }): MapInput => {
    const further = new Map<string, MapRelation>();
    for (const { type, from, to, attributed, contested } of rows) {
      if (from === to) continue;
      const [subject, object] = [`concept/c${from}`, `concept/c${to}`];
      const id = `relation/c${from}/${type}/c${to}`;
      further.set(id, { id, type, subject, object, attributed, contested, level: 'quoted' });
    }
    return {
      ...near,
      depth,
      further: [...further.values()],
      beside: beside.map((members, index) => ({
        division: `division/d${index}`,
        heading: `Somebody 200${index}: one and another`,
        of: 'concept/c0',
        terms: members.map((member) => near.terms[member]!),
      })),
    };
  });

const edges = ({ x, y, w, h }: Box) => ({ x1: x - w / 2, x2: x + w / 2, y1: y - h / 2, y2: y + h / 2 });
const meets = (from: Point, to: Point, box: Box): boolean => {
  const { x1, x2, y1, y2 } = edges(box);
  return (
    Math.max(from.x, to.x) > x1 + 0.5 &&
    Math.min(from.x, to.x) < x2 - 0.5 &&
    Math.max(from.y, to.y) > y1 + 0.5 &&
    Math.min(from.y, to.y) < y2 - 0.5
  );
};

describe('a map that reaches further', () => {
  it('keeps boxes apart and inside, and lines out of boxes', () => {
    fc.assert(
      fc.property(wide, (input) => {
        const { boxes, lines, width, height } = layoutModel(modelOf(input), SIZE, measure);
        boxes.forEach((box, index) => {
          const one = edges(box);
          expect(one.x1 >= 0 && one.y1 >= 0 && one.x2 <= width && one.y2 <= height).toBe(true);
          for (const other of boxes.slice(index + 1)) {
            const two = edges(other);
            const overlap = one.x1 < two.x2 && two.x1 < one.x2 && one.y1 < two.y2 && two.y1 < one.y2;
            expect(overlap, `${box.id} and ${other.id}`).toBe(false);
          }
        });
        for (const { points } of lines)
          points.slice(1).forEach((point, index) => {
            for (const box of boxes) expect(meets(points[index]!, point, box)).toBe(false);
          });
      }),
      { numRuns: 60 },
    );
  });

  it('holds every relation once, drawn or not, and every part of a division', () => {
    fc.assert(
      fc.property(wide, fc.boolean(), (input, all) => {
        const model = modelOf(input);
        const keys = [...model.groups, ...model.branches].map(({ key }) => key);
        const layout = layoutModel(model, SIZE, measure, all ? [...keys, 'ways-to-divide'] : []);
        const cy = cytoscape({ headless: true, elements: elementsOf(layout) });
        const told = [...input.relations, ...(input.further ?? [])].map(({ id }) => id).sort();
        expect(
          cy
            .edges()
            .map((edge) => edge.id())
            .sort(),
        ).toEqual(told);
        const drawn = cy.edges().not('.folded').length;
        expect(drawn).toBe(layout.lines.length);
        const hidden = layout.hidden.filter((one) => one.relation !== null).length;
        expect(drawn + hidden + layout.rest.length).toBe(told.length);
        for (const { division, terms } of input.beside ?? [])
          for (const { id } of terms) expect(cy.getElementById(`${id}@${division}`).length).toBe(1);
        for (const edge of cy.edges()) {
          const ends = edge.connectedNodes().map((node) => String(node.data('term')));
          expect(ends.sort()).toEqual([edge.data('subject'), edge.data('object')].sort());
        }
        expect(layout.boxes.length).toBeLessThanOrEqual(MOST_BOXES);
        cy.destroy();
      }),
      { numRuns: 60 },
    );
  });

  it('unfolds a group that is asked for, and offers to fold it again', () => {
    const input: MapInput = {
      center: CENTER,
      terms: Array.from({ length: 60 }, (_, at) => term(`concept/c${at}`)),
      relations: Array.from({ length: 60 }, (_, at) => relation('is_a', false, `concept/c${at}`)),
    };
    const model = modelOf(input);
    const [group] = model.groups;
    const folded = layoutModel(model, SIZE, measure);
    expect(folded.boxes.length).toBeLessThan(61);
    expect(folded.captions.filter(({ kind }) => kind === 'more').map(({ group: key }) => key)).toEqual([
      group!.key,
    ]);
    const open = layoutModel(model, SIZE, measure, [group!.key]);
    expect(open.boxes.length).toBe(61);
    expect(open.captions.filter(({ kind }) => kind === 'fewer').map(({ group: key }) => key)).toEqual([
      group!.key,
    ]);
  });
});

describe('widths that a worker is given', () => {
  it('hold every word that a layout measures', () => {
    fc.assert(
      fc.property(wide, (input) => {
        const model = modelOf(input);
        const widths = widthsOf(textsOf(model), (words) => words.length);
        const known: Measure = (words, face) => {
          for (const word of words.split(' ')) expect(widths[face]).toHaveProperty([word]);
          return wordMeasure(widths)(words, face);
        };
        layoutModel(model, SIZE, known);
      }),
      { numRuns: 30 },
    );
  });
});
