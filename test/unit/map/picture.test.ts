/** The picture of a map: well-formed, with every name, the legend's words and the citation; nothing breaks out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELATION_TYPE_IDS, relationType } from '../../../schema/vocabulary/relation-types.ts';
import { LINE_MARKS } from '../../../ui/src/map/legend/marks.ts';
import { modelOf } from '../../../ui/src/map/further.ts';
import { layoutModel } from '../../../ui/src/map/layout/layout.ts';
import { fileStem } from '../../../ui/src/map/picture/citation.ts';
import type { PictureAbout } from '../../../ui/src/map/picture/citation.ts';
import { drawingOf } from '../../../ui/src/map/picture/compose.ts';
import { FAMILY_INK } from '../../../ui/src/map/picture/colours.ts';
import { svgOf } from '../../../ui/src/map/picture/svg.ts';
import { inputs, measure } from './maps.ts';
import { textsOfSvg } from './svg-texts.ts';

const ABOUT: PictureAbout = {
  view: 'map',
  name: 'A & B <of> "it"',
  id: 'concept/a-b',
  seq: 12,
  date: '2026-11-25',
  address: 'http://127.0.0.1:4000/concept/a-b?depth=2&hide=uses',
};

describe('svgOf', () => {
  it('is well formed, and holds all names, labels, line types and the citation', () => {
    fc.assert(
      fc.property(inputs(20), fc.constantFrom('', 'plain', '<script>&"\''), (input, mark) => {
        const terms = input.terms.map((one) => ({ ...one, name: `${one.name} ${mark}`.trim() }));
        const layout = layoutModel(modelOf({ ...input, terms }), { width: 900, height: 700 }, measure);
        const svg = svgOf(drawingOf(layout, ABOUT, '3 of 4 relations shown', measure));
        const texts = textsOfSvg(svg);
        for (const { lines } of layout.boxes) for (const line of lines) expect(texts).toContain(line);
        for (const { kind, text } of layout.captions)
          if (kind === 'label' || kind === 'more') expect(texts).toContain(text);
        for (const { relation } of layout.lines) expect(texts).toContain(relationType(relation.type).label);
        const words = texts.join('\n');
        for (const part of [ABOUT.name, ABOUT.address, 'change 12', ABOUT.date, '3 of 4 relations shown.'])
          expect(words).toContain(part);
        expect(svg).not.toMatch(/<script|href|<style|url\(/u);
      }),
      { numRuns: 40 },
    );
  });
  it('has a file name without anything but letters, digits and lines', () => {
    expect(fileStem(ABOUT)).toBe('a-b-map');
    expect(fileStem({ ...ABOUT, id: 'concept/a/b c' })).toBe('a-b-c-map');
    expect(fileStem({ ...ABOUT, view: 'tree', id: null })).toBe('atlas-tree');
  });
});

describe('lines without colour', () => {
  it('differ for every two types by dash or by arrow', () => {
    for (const one of RELATION_TYPE_IDS) {
      for (const two of RELATION_TYPE_IDS) {
        if (one === two) continue;
        const [a, b] = [LINE_MARKS[one], LINE_MARKS[two]];
        const sameDash = a.dash.join(' ') === b.dash.join(' ');
        const sameArrow = a.arrow === b.arrow && a.hollow === b.hollow && a.both === b.both;
        expect(sameDash && sameArrow, `${one} and ${two}`).toBe(false);
      }
    }
  });
  it('are dark enough on the ground of a picture', () => {
    const luminance = (hex: string): number => {
      const [r, g, b] = [1, 3, 5].map((at) => {
        const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    for (const colour of Object.values(FAMILY_INK))
      expect((luminance('#FAF9F6') + 0.05) / (luminance(colour) + 0.05)).toBeGreaterThan(4.5);
  });
});
