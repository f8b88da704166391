/** The layout as elements of a Cytoscape core without a screen. */
import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELATION_TYPE_IDS } from '../../../schema/vocabulary/relation-types.ts';
import { elementsOf } from '../../../ui/src/map/elements.ts';
import { layoutMap } from './lay-out.ts';
import { LINE_MARKS } from '../../../ui/src/map/legend/marks.ts';
import { groupsOf } from '../../../ui/src/map/model.ts';
import { inputs, measure } from './maps.ts';

describe('elementsOf', () => {
  it('has one node a box and one edge a relation, with the relation’s own ends and type', () => {
    fc.assert(
      // In a low window rows are folded; they are elements all the same.
      fc.property(inputs(20), fc.constantFrom(2000, 500), (input, height) => {
        const layout = layoutMap(input.center, groupsOf(input), { width: 1030, height }, measure);
        const cy = cytoscape({ headless: true, elements: elementsOf(layout), layout: { name: 'preset' } });
        expect(
          cy
            .edges()
            .map((edge) => edge.id())
            .sort(),
        ).toEqual(input.relations.map((one) => one.id).sort());
        for (const one of input.relations) {
          const edge = cy.getElementById(one.id);
          expect(edge.data('type')).toBe(one.type);
          expect([edge.data('subject'), edge.data('object')]).toEqual([one.subject, one.object]);
          const ends = edge.connectedNodes().map((node) => node.data('term') as string);
          expect([...ends].sort()).toEqual([one.subject, one.object].sort());
        }
        expect(cy.elements('.folded').edges().length).toBe(layout.hidden.length);
        expect(cy.nodes().length).toBe(layout.boxes.length + layout.hidden.length);
        for (const box of layout.boxes)
          expect(cy.getElementById(box.id).position()).toEqual({ x: box.x, y: box.y });
        cy.destroy();
      }),
      { numRuns: 40 },
    );
  });
});

describe('LINE_MARKS', () => {
  it('tells every pair of types apart by dash, arrow or fill', () => {
    const looks = RELATION_TYPE_IDS.map((type) => JSON.stringify(LINE_MARKS[type]));
    expect(new Set(looks).size).toBe(RELATION_TYPE_IDS.length);
  });
});
