/** Overview and tree as pictures: well formed with any name, cut off at the window, with legend and citation. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingWords } from '../../../ui/src/map/overview/heading-words.ts';
import { overviewDrawing } from '../../../ui/src/map/overview/drawing.ts';
import type { Above, AboveDot } from '../../../ui/src/map/overview/model.ts';
import { prepare, sceneOf } from '../../../ui/src/map/overview/scene.ts';
import type { PictureAbout } from '../../../ui/src/map/picture/citation.ts';
import { makeRecorder } from '../../../ui/src/map/picture/recorder.ts';
import { svgOf } from '../../../ui/src/map/picture/svg.ts';
import { MOST_ROWS, treeDrawing } from '../../../ui/src/tree/drawing.ts';
import type { Row, TreeNode } from '../../../ui/src/tree/rows.ts';
import { measure } from '../map/maps.ts';
import { textsOfSvg } from '../map/svg-texts.ts';

const ABOUT: PictureAbout = {
  view: 'overview',
  name: 'All concepts',
  id: null,
  seq: 12,
  date: '2026-11-25',
  address: 'http://127.0.0.1:4000/?level=quoted&lit=a',
};
const HOSTILE = [
  'plain',
  'bell \u0007',
  '<script>&"\'',
  ']]>',
  '&amp;',
  'a\u0301 \u202e',
  '</text><text href="http://x">',
];
const names = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ minLength: 1 })), {
  minLength: 3,
  maxLength: 9,
});
const SIZE = { width: 900, height: 600 };

const aboveOf = (list: readonly string[]): Above => {
  const dots = list.map((name, at): AboveDot => ({
    id: `concept/c${at}`,
    name,
    kind: (['mechanism', 'property', 'failure-mode', 'research-method'] as const)[at % 4]!,
    level: (['quoted', 'hedged', 'unsourced'] as const)[at % 3]!,
    contested: false,
    kept: at % 4 !== 3,
    x: at === 0 ? 30 : 300,
    y: 40 + at * 40,
    depth: at === 0 ? 0 : 1,
    parent: at === 0 ? null : 'concept/c0',
    branch: at % 2,
    below: at === 0 ? list.length - 1 : 0,
    hidden: at === 1 ? 3 : 0,
    quotes: 0,
  }));
  const lines = dots.slice(1).map(({ id }, at) => ({
    ...{ id: `l${at}`, subject: id, object: 'concept/c0', level: 'cited' as const, quotes: 0 },
    type: (['is_a', 'part_of', 'realizes'] as const)[at % 3]!,
    primary: at !== 2,
  }));
  return { root: null, width: 900, height: 600, dots, lines, types: [], total: 9, hidden: 0, filtered: 0 };
};

const words = (svg: string): string => textsOfSvg(svg).join('\n');

describe('the overview as a picture', () => {
  it('is well formed with any name, at any zoom, and says what it is', () => {
    fc.assert(
      fc.property(names, fc.constantFrom(0.5, 0.9, 1.4), (list, zoom) => {
        const look = { selected: 'concept/c1', hovered: null, lit: new Set(['concept/c2']) };
        const scene = sceneOf(prepare(aboveOf(list)), { zoom, x: 0, y: 0 }, look, (text) => text.length * 7);
        const shown = { scene, look, size: SIZE, zoom };
        const svg = svgOf(overviewDrawing(shown, headingWords, ABOUT, ['9 of 9 drawn', ''], measure));
        const texts = textsOfSvg(svg);
        for (const { dot, name, at } of scene.dots)
          if (name !== null && at.y < SIZE.height && dot.name.trim() !== '')
            expect(texts).toContain(dot.name.replaceAll('\u0007', ''));
        const said = texts.join('\n');
        for (const part of ['is a kind of', 'hedged or inferred', 'Lit by a query', 'Selected', 'change 12'])
          expect(said).toContain(part);
        for (const part of [ABOUT.address, '9 of 9 drawn.', '2026-11-25']) expect(said).toContain(part);
        expect(svg).not.toMatch(/<script|<[^>]* href|<style|url\(|<image/u);
        expect(svg).not.toMatch(/NaN|undefined/u);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves out what is outside the window', () => {
    const above = aboveOf(['First', 'Second', 'Third', 'Fourth', 'Far away']);
    const look = { selected: null, hovered: null, lit: new Set<string>() };
    const scene = sceneOf(prepare(above), { zoom: 1, x: 0, y: -70 }, look, (text) => text.length * 7);
    const shown = { scene, look, size: { width: 900, height: 40 }, zoom: 1 };
    const said = words(svgOf(overviewDrawing(shown, headingWords, ABOUT, [], measure)));
    expect(said).toContain('Second');
    expect(said).not.toContain('Far away');
    expect(said).not.toContain('Selected');
  });

  it('writes down round corners where a canvas draws them', () => {
    const { pen, shapes } = makeRecorder();
    pen.beginPath();
    pen.moveTo(0, 0);
    pen.arcTo(10, 0, 10, 20, 4);
    pen.arcTo(10, 20, 30, 20, 4);
    // A corner without a turn is a line.
    pen.arcTo(30, 20, 40, 20, 4);
    pen.lineTo(50, 20);
    pen.stroke();
    expect(shapes).toMatchObject([
      { kind: 'path', d: 'M0 0L6 0A4 4 0 0 1 10 4L10 16A4 4 0 0 0 14 20L30 20L50 20' },
    ]);
  });

  it('makes one text of letters and the rim behind them, and forgets what was saved', () => {
    const { pen, shapes } = makeRecorder();
    pen.textBaseline = 'middle';
    pen.font = '600 14px Inter';
    pen.save();
    pen.translate(5, 6);
    pen.strokeStyle = '#ffffff';
    pen.strokeText('A', 1, 2);
    pen.fillText('A', 1, 2);
    pen.restore();
    pen.fillText('B', 1, 2);
    expect(shapes).toMatchObject([
      { text: 'A', x: 6, weight: 600, size: 14, halo: '#ffffff' },
      { text: 'B', x: 1, halo: null },
    ]);
  });
});

const row = (name: string, at: number): Row => ({
  id: `concept/c${at}`,
  name,
  kind: 'MECHANISM',
  level: 'QUOTED',
  contested: at % 2 === 0,
  kept: at % 3 !== 0,
  relation: at === 0 ? null : `r${at}`,
  type: at === 0 ? null : 'REALIZES',
  children: 0,
  below: at,
  places: at === 1 ? 2 : 1,
  elsewhere: at === 1 ? [{ over: 'concept/z', name: `Over ${name}`, type: 'IS_A', way: ['concept/z'] }] : [],
});
const nodesOf = (list: readonly string[]): readonly TreeNode[] =>
  list.map((name, at) => ({
    key: at === 0 ? 'concept/c0' : `concept/c0>concept/c${at}`,
    row: row(name, at),
    open: at === 0,
    children: [],
  }));

describe('the tree as a picture', () => {
  it('is well formed with any name, one row under another, set in by level', () => {
    fc.assert(
      fc.property(names, (list) => {
        const about = { ...ABOUT, view: 'tree' as const };
        const drawing = treeDrawing(nodesOf(list), 'concept/c0', about, ['3 rows'], measure);
        const svg = svgOf(drawing);
        const said = words(svg);
        for (const name of list)
          if (name.trim() !== '') expect(said).toContain(name.replaceAll('\u0007', ''));
        expect(said).toContain(`also under Over ${list[1]!.replaceAll('\u0007', '')}`);
        for (const part of [
          'at the top',
          'is one way to realize',
          'Contested',
          'Quoted',
          '3 rows.',
          'change 12',
        ])
          expect(said).toContain(part);
        expect(svg).not.toMatch(/<script|<[^>]* href|<style|url\(|<image/u);
        const at = (name: string) =>
          drawing.shapes.find((shape) => shape.kind === 'text' && shape.text === name && shape.size === 14);
        const [first, second] = [at(list[0]!), at(list[1]!)];
        if (list[0] !== list[1] && first?.kind === 'text' && second?.kind === 'text') {
          expect(second.x).toBeGreaterThan(first.x);
          expect(second.y).toBeGreaterThan(first.y);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('draws so many rows and says how many are left', () => {
    const many = nodesOf(Array.from({ length: MOST_ROWS + 7 }, (_, at) => `Row ${at}`));
    const said = words(svgOf(treeDrawing(many, null, ABOUT, [], measure)));
    expect(said).toContain('7 further rows');
    expect(said).not.toContain(`Row ${MOST_ROWS + 1}`);
  });
});
