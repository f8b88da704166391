/** Every box can be reached by arrow keys, says what it stands for, and the way back leads back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relationType } from '../../../schema/vocabulary/relation-types.ts';
import { hierarchySteps, stepWith } from '../../../ui/src/map/cursor.ts';
import type { CursorModel, Hanging } from '../../../ui/src/map/cursor.ts';
import type { Layout } from '../../../ui/src/map/layout/geometry.ts';
import { layoutMap } from './lay-out.ts';
import { crossBoxes, isReturn, walk } from '../../../ui/src/map/layout/walk.ts';
import type { Step } from '../../../ui/src/map/layout/walk.ts';
import { groupsOf } from '../../../ui/src/map/model.ts';
import { boxSpeech } from '../../../ui/src/map/speech.ts';
import { inputs, measure } from './maps.ts';

const STEPS: readonly Step[] = ['left', 'right', 'up', 'down', 'next-cross', 'previous-cross'];

const reached = (start: string, step: (at: string, step: Step) => string): ReadonlySet<string> => {
  const seen = new Set([start]);
  const queue = [start];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const one of STEPS) {
      const next = step(at, one);
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return seen;
};

const layouts = inputs(20).map((input) => {
  const groups = groupsOf(input);
  return { input, groups, layout: layoutMap(input.center, groups, { width: 1030, height: 2000 }, measure) };
});

const cursorOf = (layout: Layout, home: string): CursorModel => ({
  home,
  stop: (id) =>
    layout.boxes.some((box) => box.id === id) ? { id, term: id, speech: id, relation: null } : undefined,
  step: (at, step) => walk(layout, at, step),
  returns: (id) => isReturn(layout, id),
});

describe('walking over the map', () => {
  it('reaches every box from the middle', () => {
    fc.assert(
      fc.property(layouts, ({ input, layout }) => {
        const all = layout.boxes.map((box) => box.id).sort();
        expect([...reached(input.center.id, (at, step) => walk(layout, at, step))].sort()).toEqual(all);
      }),
    );
  });

  it('steps through the cross relations one by one with the brackets, and back', () => {
    fc.assert(
      fc.property(layouts, ({ input, layout }) => {
        const cross = crossBoxes(layout).map((box) => box.id);
        const there = cross.reduce<string[]>(
          (seen) => [...seen, walk(layout, seen.at(-1) ?? input.center.id, 'next-cross')],
          [],
        );
        expect(there).toEqual(cross);
        const back = cross.reduce<string[]>(
          (seen) => [...seen, walk(layout, seen.at(-1) ?? input.center.id, 'previous-cross')],
          [],
        );
        expect(back).toEqual([...cross].reverse());
      }),
    );
  });

  it('goes back out to where it came in from', () => {
    fc.assert(
      fc.property(layouts, ({ input, layout }) => {
        const model = cursorOf(layout, input.center.id);
        for (const box of layout.boxes.filter(({ side }) => side === 'down' || side === 'up')) {
          const [inward, outward] =
            box.side === 'down' ? (['left', 'right'] as const) : (['right', 'left'] as const);
          const inside = stepWith(model, new Map(), box.id, inward);
          expect(inside.at).toBe(input.center.id);
          expect(stepWith(model, inside.trail, inside.at, outward).at).toBe(box.id);
        }
      }),
    );
  });
});

describe('what is said at a box', () => {
  it('has the name, the level, the relation, how many quotes, and its place among the others', () => {
    fc.assert(
      fc.property(layouts, fc.nat(4), ({ input, groups, layout }, quotes) => {
        for (const bare of layout.boxes) {
          const box = bare.relation === null ? bare : { ...bare, relation: { ...bare.relation, quotes } };
          const said = boxSpeech(box, layout, input.center, groups);
          expect(said).toContain(`${box.term.name}, `);
          if (box.relation === null) {
            expect(said.startsWith(box.term.name)).toBe(true);
            continue;
          }
          const { label, inverse } = relationType(box.relation.type);
          expect(said).toMatch(quotes === 1 ? /, 1 quote[,.]/u : new RegExp(`, ${quotes} quotes[,.]`, 'u'));
          expect(said.includes('contested')).toBe(box.relation.contested);
          expect(said).toMatch(/ \d+ of \d+\.$/u);
          if (box.side === 'left' || box.side === 'right') {
            const words = box.side === 'left' ? inverse : label;
            expect(said.toLowerCase().startsWith(words)).toBe(true);
          } else {
            const [subject, object] = [box.relation.subject, box.relation.object].map((id) =>
              id === input.center.id ? input.center.name : box.term.name,
            );
            expect(said).toContain(`${subject} ${label} ${object}`);
          }
        }
      }),
    );
  });
});

describe('walking over things that hang under each other', () => {
  const things: fc.Arbitrary<readonly Hanging[]> = fc
    .array(fc.nat(1000), { minLength: 1, maxLength: 40 })
    .map((parents) =>
      parents.map((parent, at) => ({
        id: `t${at}`,
        parent: at === 0 || parent % 7 === 0 ? null : `t${parent % at}`,
      })),
    );

  it('reaches every one from the first', () => {
    fc.assert(
      fc.property(things, (all) => {
        expect(reached('t0', hierarchySteps(all)).size).toBe(all.length);
      }),
    );
  });

  it('goes up to what it hangs under, and down to the first under it', () => {
    fc.assert(
      fc.property(things, (all) => {
        const step = hierarchySteps(all);
        for (const { id, parent } of all) {
          expect(step(id, 'left')).toBe(parent ?? id);
          const first = all.find((one) => one.parent === id)?.id;
          expect(step(id, 'right')).toBe(first ?? id);
        }
      }),
    );
  });
});
