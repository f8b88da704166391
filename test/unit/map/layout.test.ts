/** The map's layout, for any neighbourhood: nothing overlaps, nothing is lost, no line meets a box in its way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box, Layout, Point } from '../../../ui/src/map/layout/geometry.ts';
import { cornersOf } from '../../../ui/src/map/layout/geometry.ts';
import { layoutMap } from './lay-out.ts';
import { BREAK_AT, wrap } from '../../../ui/src/map/layout/text.ts';
import { walk } from '../../../ui/src/map/layout/walk.ts';
import { groupsOf } from '../../../ui/src/map/model.ts';
import type { MapInput } from '../../../ui/src/map/model.ts';
import { CENTER, inputs, measure, relation, term } from './maps.ts';

const SIZE = { width: 1030, height: 720 };
const lay = (input: MapInput, size = SIZE): Layout => layoutMap(input.center, groupsOf(input), size, measure);

const edges = (box: Box) => ({
  x1: box.x - box.w / 2,
  x2: box.x + box.w / 2,
  y1: box.y - box.h / 2,
  y2: box.y + box.h / 2,
});
const overlap = (a: Box, b: Box): boolean => {
  const [one, two] = [edges(a), edges(b)];
  return one.x1 < two.x2 && two.x1 < one.x2 && one.y1 < two.y2 && two.y1 < one.y2;
};
/** True when an upright or level piece of a line goes through the inside of a box. */
const meets = (from: Point, to: Point, box: Box): boolean => {
  const { x1, x2, y1, y2 } = edges(box);
  return (
    Math.max(from.x, to.x) > x1 + 0.5 &&
    Math.min(from.x, to.x) < x2 - 0.5 &&
    Math.max(from.y, to.y) > y1 + 0.5 &&
    Math.min(from.y, to.y) < y2 - 0.5
  );
};
const pieces = (points: readonly Point[]): (readonly [Point, Point])[] =>
  points.slice(1).map((point, index) => [points[index]!, point] as const);

const example: MapInput = {
  center: CENTER,
  terms: ['a', 'b', 'c', 'd', 'e'].map((id) => term(`concept/${id}`)),
  relations: [
    relation('is_a', true, 'concept/a'),
    relation('realizes', false, 'concept/b'),
    relation('is_a', false, 'concept/c', { contested: true }),
    relation('produces', true, 'concept/d'),
    relation('contrasts_with', true, 'concept/e', { contested: true }),
    relation('depends_on', false, 'concept/a'),
  ],
};

describe('layoutMap', () => {
  it('keeps boxes apart and inside, for any neighbourhood and window', () => {
    fc.assert(
      fc.property(
        inputs(40),
        fc.integer({ min: 300, max: 1900 }),
        fc.integer({ min: 200, max: 1200 }),
        (input, width, height) => {
          const { boxes, ...layout } = lay(input, { width, height });
          expect(layout.width).toBeGreaterThanOrEqual(width);
          expect(layout.height).toBeGreaterThanOrEqual(height);
          boxes.forEach((box, index) => {
            const { x1, x2, y1, y2 } = edges(box);
            expect(x1 >= 0 && y1 >= 0 && x2 <= layout.width && y2 <= layout.height).toBe(true);
            for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
          });
        },
      ),
    );
  });

  it('gives every relation one box and one line, or counts it as folded', () => {
    fc.assert(
      fc.property(inputs(40), fc.integer({ min: 200, max: 1200 }), (input, height) => {
        const { boxes, lines, captions, folded } = lay(input, { width: 1030, height });
        const hidden = Object.values(folded).reduce((sum, count) => sum + count, 0);
        expect(lines.length + hidden).toBe(input.relations.length);
        expect(boxes.length).toBe(lines.length + 1);
        expect(new Set(boxes.map((box) => box.id)).size).toBe(boxes.length);
        const more = captions.filter((caption) => caption.kind === 'more');
        expect(more.map((one) => one.text).sort()).toEqual(
          Object.values(folded)
            .map((count) => `+ ${count} more`)
            .sort(),
        );
      }),
    );
  });

  it('folds nothing where all fits', () => {
    fc.assert(
      fc.property(inputs(9), (input) => {
        expect(lay(input, { width: 1030, height: 1400 }).folded).toEqual({});
      }),
    );
  });

  it('leads no line through a box, and ends each at the boxes that it joins', () => {
    fc.assert(
      fc.property(inputs(30), (input) => {
        const layout = lay(input);
        const byId = new Map(layout.boxes.map((box) => [box.id, box]));
        for (const line of layout.lines) {
          for (const [from, to] of pieces(line.points)) {
            expect(from.x === to.x || from.y === to.y).toBe(true);
            for (const box of layout.boxes) expect(meets(from, to, box)).toBe(false);
          }
          const near = (box: Box | undefined, point: Point): boolean => {
            const { x1, x2, y1, y2 } = edges(box!);
            return point.x >= x1 - 6.1 && point.x <= x2 + 6.1 && point.y >= y1 - 6.1 && point.y <= y2 + 6.1;
          };
          expect(near(byId.get(line.source), line.points[0]!)).toBe(true);
          expect(near(byId.get(line.target), line.points[line.points.length - 1]!)).toBe(true);
        }
      }),
    );
  });

  it('lets no two cross relations cross', () => {
    fc.assert(
      fc.property(inputs(24), (input) => {
        const cross = lay(input).lines.filter((line) => {
          const ends = [line.points[0]!, line.points[line.points.length - 1]!];
          return line.points.length === 3 && ends.length === 2;
        });
        for (const one of cross) {
          for (const two of cross) {
            if (one === two) continue;
            for (const [a, b] of pieces(one.points)) {
              for (const [c, d] of pieces(two.points)) {
                if (a.x !== b.x || c.y !== d.y) continue;
                const crosses =
                  Math.min(c.x, d.x) < a.x - 0.5 &&
                  Math.max(c.x, d.x) > a.x + 0.5 &&
                  Math.min(a.y, b.y) < c.y - 0.5 &&
                  Math.max(a.y, b.y) > c.y + 0.5;
                expect(crosses).toBe(false);
              }
            }
          }
        }
      }),
    );
  });

  it('is the same for the same input', () => {
    fc.assert(
      fc.property(inputs(30), (input) => {
        expect(lay(input)).toEqual(lay(input));
      }),
    );
  });

  it('puts general left, special right, cross relations below the rule', () => {
    const { boxes, rule } = lay(example);
    const at = (name: string, side: string) =>
      boxes.find((box) => box.term.name === name && box.side === side)!;
    const focus = boxes[0]!;
    expect(at('concept/a', 'up').x).toBeLessThan(focus.x);
    expect(at('concept/b', 'down').x).toBeGreaterThan(focus.x);
    expect(at('concept/b', 'down').y).toBeLessThan(at('concept/c', 'down').y);
    for (const box of [at('concept/d', 'right'), at('concept/e', 'right'), at('concept/a', 'left')]) {
      expect(box.y).toBeGreaterThan(rule!);
    }
  });

  it('marks what is contested, once each', () => {
    expect(
      lay(example)
        .tiles.map((tile) => tile.relation)
        .sort(),
    ).toEqual(
      example.relations
        .filter((one) => one.contested)
        .map((one) => one.id)
        .sort(),
    );
  });
});

describe('cornersOf', () => {
  it('gives the corners back when Cytoscape’s formula is applied', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 900 }) });
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 5 }), (points) => {
        const from = points[0]!;
        const to = points[points.length - 1]!;
        const length = Math.hypot(to.x - from.x, to.y - from.y);
        fc.pre(length > 1);
        const { weights, distances } = cornersOf(points);
        weights.forEach((weight, index) => {
          const distance = distances[index]!;
          const x = from.x + (to.x - from.x) * weight - ((to.y - from.y) / length) * distance;
          const y = from.y + (to.y - from.y) * weight + ((to.x - from.x) / length) * distance;
          expect(x).toBeCloseTo(points[index + 1]!.x, 6);
          expect(y).toBeCloseTo(points[index + 1]!.y, 6);
        });
      }),
    );
  });
});

describe('wrap', () => {
  it('keeps every word, breaks only what is too wide, and into two lines at most', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('direct', 'optimization', 'of'), { minLength: 1, maxLength: 8 }),
        (words) => {
          const name = words.join(' ');
          const lines = wrap(name, 'name', measure);
          expect(lines.join(' ')).toBe(name);
          expect(lines.length).toBeLessThanOrEqual(2);
          if (measure(name, 'name') <= BREAK_AT) expect(lines).toEqual([name]);
        },
      ),
    );
  });
});

describe('walk', () => {
  const layout = lay(example);
  const id = (name: string, side: string) =>
    layout.boxes.find((box) => box.term.name === name && box.side === side)!.id;
  it('follows the hierarchy with left and right, and comes back', () => {
    expect(walk(layout, CENTER.id, 'left')).toBe(id('concept/a', 'up'));
    expect(walk(layout, id('concept/a', 'up'), 'right')).toBe(CENTER.id);
    expect(walk(layout, id('concept/c', 'down'), 'left')).toBe(CENTER.id);
    expect(walk(layout, id('concept/b', 'down'), 'down')).toBe(id('concept/c', 'down'));
  });
  it('steps through the cross relations with brackets, in both directions', () => {
    const seen = [walk(layout, CENTER.id, 'next-cross')];
    for (let step = 0; step < 5; step += 1) seen.push(walk(layout, seen[seen.length - 1]!, 'next-cross'));
    expect(new Set(seen)).toEqual(
      new Set([id('concept/d', 'right'), id('concept/e', 'right'), id('concept/a', 'left')]),
    );
    expect(walk(layout, seen[1]!, 'previous-cross')).toBe(seen[0]);
  });
  it('reaches every box from the focus and never leaves the map', () => {
    fc.assert(
      fc.property(inputs(30), (input) => {
        const some = lay(input);
        const reached = new Set([input.center.id]);
        const queue = [input.center.id];
        for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
          for (const step of ['left', 'right', 'up', 'down', 'next-cross', 'previous-cross'] as const) {
            const next = walk(some, at, step);
            if (!reached.has(next)) queue.push(next);
            reached.add(next);
          }
        }
        expect([...reached].sort()).toEqual(some.boxes.map((box) => box.id).sort());
      }),
    );
  });
});
