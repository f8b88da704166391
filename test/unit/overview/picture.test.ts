/** The view from above: what is zoomed stays under the pointer, names never lie on each other, hues can be told apart. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted, held, revealed, toScreen, zoomed } from '../../../ui/src/map/overview/camera.ts';
import type { Camera } from '../../../ui/src/map/overview/camera.ts';
import { HUES, headingsOf, huesOf } from '../../../ui/src/map/overview/model.ts';
import type { Above, AboveDot } from '../../../ui/src/map/overview/model.ts';
import { meet } from '../../../ui/src/map/overview/names.ts';
import { BOXES_FROM, dotAt, prepare, sceneOf } from '../../../ui/src/map/overview/scene.ts';
import type { Look, Scene } from '../../../ui/src/map/overview/scene.ts';
import { BRANCH_INK, INK } from '../../../ui/src/map/picture/colours.ts';
import { ROOT } from '../../house/files.ts';

const WINDOW = { width: 1030, height: 700 };
const NOTHING: Look = { selected: null, hovered: null, lit: new Set() };
const measure = (text: string, font: string): number => text.length * (font.includes('13px') ? 7 : 7.5);

const dot = (id: number, parent: number | null, column: number, row: number, below = 0): AboveDot => ({
  id: `concept/c${id}`,
  name: `Concept number ${id}`,
  kind: 'mechanism',
  level: 'cited',
  contested: false,
  kept: true,
  x: 24 + column * 210,
  y: 37 + row * 26,
  depth: column,
  parent: parent === null ? null : `concept/c${parent}`,
  branch: id % 5,
  below,
  hidden: 0,
  quotes: 0,
});

/** Trees of some columns: every leaf has its row, as the server lays them out. */
const aboves: fc.Arbitrary<Above> = fc
  .array(fc.record({ leaves: fc.integer({ min: 0, max: 5 }), alone: fc.boolean() }), {
    minLength: 1,
    maxLength: 9,
  })
  .map((branches) => {
    const dots: AboveDot[] = [];
    let row = 0;
    branches.forEach(({ leaves, alone }, index) => {
      const id = index * 10;
      const first = row;
      row += Math.max(leaves, 1);
      dots.push(dot(id, alone ? null : 999, alone ? 4 : 1, (first + row - 1) / 2, leaves));
      for (let leaf = 0; leaf < leaves; leaf += 1)
        dots.push(dot(id + leaf + 1, id, alone ? 5 : 2, first + leaf));
    });
    if (branches.some(({ alone }) => !alone)) dots.push(dot(999, null, 0, (row - 1) / 2, dots.length));
    const lines = dots.flatMap((one) =>
      one.parent === null
        ? []
        : [
            {
              ...{ id: `l${one.id}`, type: 'is_a' as const, subject: one.id, object: one.parent },
              ...{ primary: true, level: 'cited' as const, quotes: 0 },
            },
          ],
    );
    return {
      root: null,
      width: 900,
      height: 74 + row * 26,
      dots,
      lines,
      types: [{ type: 'is_a', total: lines.length }],
      total: dots.length,
      hidden: 0,
      filtered: 0,
    };
  });

const cameras: fc.Arbitrary<Camera> = fc.record({
  zoom: fc.double({ min: 0.2, max: 3, noNaN: true }),
  x: fc.double({ min: -500, max: 500, noNaN: true }),
  y: fc.double({ min: -500, max: 500, noNaN: true }),
});

const sceneAt = (above: Above, camera: Camera, look: Look = NOTHING): Scene =>
  sceneOf(prepare(above), camera, look, measure);

describe('the camera', () => {
  const plane = { width: 1400, height: 830 };

  it('keeps what is under the pointer there', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.8, max: 1.2, noNaN: true }),
        fc.double({ min: 0, max: 1030, noNaN: true }),
        fc.double({ min: 0, max: 700, noNaN: true }),
        (factor, x, y) => {
          const camera = { zoom: 1, x: -100, y: -40 };
          const next = zoomed(camera, factor, { x, y }, plane, WINDOW);
          const spot = { x: (x - camera.x) / camera.zoom, y: (y - camera.y) / camera.zoom };
          expect(toScreen(next, spot).x).toBeCloseTo(x, 6);
          expect(toScreen(next, spot).y).toBeCloseTo(y, 6);
        },
      ),
    );
  });

  it('shows the whole when it is fitted, and never loses it', () => {
    const camera = fitted(plane, WINDOW);
    expect(plane.width * camera.zoom).toBeLessThanOrEqual(WINDOW.width);
    expect(plane.height * camera.zoom).toBeLessThanOrEqual(WINDOW.height);
    const gone = held({ zoom: 1, x: 99_999, y: -99_999 }, plane, WINDOW);
    expect(gone.x).toBeLessThan(WINDOW.width);
    expect(gone.y + plane.height).toBeGreaterThan(0);
  });

  it('leaves room for names that reach past the last dot', () => {
    const reaches = [{ x: 1300, reach: 300 }];
    const { zoom, x } = fitted(plane, WINDOW, reaches);
    expect(1300 * zoom + x + 300).toBeLessThanOrEqual(WINDOW.width + 0.001);
  });

  it('brings a spot into the window', () => {
    fc.assert(
      fc.property(
        cameras,
        fc.integer({ min: 0, max: 1400 }),
        fc.integer({ min: 0, max: 830 }),
        (camera, x, y) => {
          const at = toScreen(revealed(camera, { x, y }, WINDOW, 100), { x, y });
          expect(at.x).toBeGreaterThanOrEqual(31.9);
          expect(at.x).toBeLessThanOrEqual(WINDOW.width - 131.9);
          expect(at.y).toBeGreaterThanOrEqual(31.9);
          expect(at.y).toBeLessThanOrEqual(WINDOW.height - 31.9);
        },
      ),
    );
  });
});

describe('the scene', () => {
  it('writes no name on another name or on another dot, at any zoom', () => {
    fc.assert(
      fc.property(aboves, cameras, (above, camera) => {
        const { dots } = sceneAt(above, camera);
        for (const one of dots) {
          if (one.name === null || one.box !== null) continue;
          for (const other of dots) {
            if (other === one) continue;
            if (other.name !== null) expect(meet(one.name, other.name)).toBe(false);
            const { x, y } = other.at;
            const r = other.radius;
            expect(meet(one.name, { x1: x - r, y1: y - r, x2: x + r, y2: y + r })).toBe(false);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('writes every name in boxes that lie apart from near', () => {
    fc.assert(
      fc.property(aboves, fc.double({ min: BOXES_FROM, max: 3, noNaN: true }), (above, zoom) => {
        const { dots } = sceneAt(above, { zoom, x: 0, y: 0 });
        for (const one of dots) {
          expect(one.box).not.toBeNull();
          expect(one.name).not.toBeNull();
          for (const other of dots) if (other !== one) expect(meet(one.box!, other.box!)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('writes the name of what is selected before all others', () => {
    fc.assert(
      fc.property(aboves, fc.double({ min: 0.1, max: 1, noNaN: true }), fc.nat(), (above, zoom, at) => {
        const { id } = above.dots[at % above.dots.length]!;
        const { dots, headings } = sceneAt(above, { zoom, x: 0, y: 0 }, { ...NOTHING, selected: id });
        const chosen = dots.find((one) => one.dot.id === id)!;
        if (chosen.name !== null) return;
        // Only another dot, or the heading of a column, can be in its way.
        const x1 = chosen.at.x + chosen.radius;
        const way = { x1, y1: chosen.at.y - 9, x2: x1 + chosen.width + 10, y2: chosen.at.y + 9 };
        const dotsInTheWay = dots.some(
          ({ at: { x, y }, radius: r, dot: { id: other } }) =>
            other !== id && meet(way, { x1: x - r - 5, y1: y - r, x2: x + r, y2: y + r }),
        );
        const headingsInTheWay = headings.some(({ at: { x, y } }) =>
          meet(way, { x1: x, y1: y - 9, x2: x + 121, y2: y + 9 }),
        );
        expect(dotsInTheWay || headingsInTheWay).toBe(true);
      }),
    );
  });

  it('finds the dot under the pointer', () => {
    fc.assert(
      fc.property(aboves, fc.double({ min: 0.6, max: 2, noNaN: true }), (above, zoom) => {
        const scene = sceneAt(above, { zoom, x: 0, y: 0 });
        for (const one of scene.dots) expect(dotAt(scene, one.at)?.dot.id).toBe(one.dot.id);
        expect(dotAt(scene, { x: -400, y: -400 })).toBeNull();
      }),
    );
  });

  it('ends every line at both of its dots', () => {
    fc.assert(
      fc.property(aboves, (above) => {
        const { lines } = sceneAt(above, { zoom: 1, x: 0, y: 0 });
        expect(lines).toHaveLength(above.lines.length);
        for (const { line, points } of lines) {
          const lower = above.dots.find(({ id }) => id === line.subject)!;
          const upper = above.dots.find(({ id }) => id === line.object)!;
          expect(points[0]!.y).toBe(upper.y);
          expect(points.at(-1)!.y).toBe(lower.y);
          expect(points.at(-1)!.x).toBeLessThan(lower.x);
        }
      }),
    );
  });
});

describe('hues', () => {
  it('belong to branches of two and more, not to what stands alone', () => {
    const above: Above = {
      root: null,
      width: 900,
      height: 300,
      dots: [
        { ...dot(1, null, 0, 1, 3), branch: 0 },
        { ...dot(2, 1, 1, 0, 1), branch: 0 },
        { ...dot(3, 2, 2, 0), branch: 0 },
        { ...dot(4, 1, 1, 2), branch: 1 },
        { ...dot(5, null, 3, 0), branch: 2 },
      ],
      lines: [],
      types: [],
      total: 5,
      hidden: 0,
      filtered: 0,
    };
    const hues = huesOf(above);
    expect(hues.has('concept/c1')).toBe(false);
    expect(hues.get('concept/c2')).toBe(0);
    expect(hues.get('concept/c3')).toBe(0);
    expect(hues.has('concept/c4')).toBe(false);
    expect(hues.has('concept/c5')).toBe(false);
    expect(headingsOf(above).map(({ first, count }) => [first, count])).toEqual([['concept/c5', 1]]);
  });

  const channel = (value: number): number =>
    value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const luminance = (hex: string): number =>
    [1, 3, 5]
      .map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16)))
      .reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at]!, 0);
  const contrast = (a: string, b: string): number => {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };
  /** A custom property's colours in light and dark. */
  const colours = (path: string, name: string): readonly string[] => {
    const said = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`, 'u');
    return (said.exec(readFileSync(`${ROOT}/${path}`, 'utf8')) ?? []).slice(1);
  };

  it('are the same in pictures, which are light', () => {
    BRANCH_INK.forEach((ink, hue) =>
      expect(colours('ui/src/map/overview/overview.css', `branch-${hue}`)[0]).toBe(ink),
    );
    expect(BRANCH_INK).toHaveLength(HUES);
    for (const name of [
      'canvas',
      'panel',
      'ink',
      'muted',
      'border',
      'accent',
      'halo',
      'mark',
      'mark-line',
      'against',
    ] as const)
      expect(colours('ui/src/theme/tokens.css', name)[0], name).toBe(INK[name].toLowerCase());
  });

  it('stand out from the canvas by 3 to 1 in both schemes', () => {
    const canvas = colours('ui/src/theme/tokens.css', 'canvas');
    expect(canvas).toHaveLength(2);
    for (let hue = 0; hue < HUES; hue += 1) {
      const pair = colours('ui/src/map/overview/overview.css', `branch-${hue}`);
      expect(pair).toHaveLength(2);
      pair.forEach((colour, scheme) =>
        expect(contrast(colour, canvas[scheme]!), `${hue} ${colour}`).toBeGreaterThanOrEqual(3),
      );
    }
  });
});
