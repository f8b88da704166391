/** The map's look: node and edge grammar, in the page's colours. */
import type { StylesheetJson } from 'cytoscape';
import { RELATION_TYPE_IDS } from '../../../schema/vocabulary/relation-types.ts';
import { LEVELS } from '../../../schema/vocabulary/terms.ts';
import { colourOf } from '../state/colours.ts';
import { glyphFileName } from '../parts/glyphs.ts';
import { LINE_MARKS } from './legend/marks.ts';
import { FACES, FAMILY } from './layout/text.ts';

const COLOURS = [
  'canvas',
  'panel',
  'ink',
  'muted',
  'border',
  'accent',
  'on-accent',
  'halo',
  'hierarchy',
  'opposition',
  'likeness',
  'effect',
  'need',
  'knowledge',
  'example',
] as const;
const FAMILIES = ['hierarchy', 'need', 'effect', 'likeness', 'opposition', 'knowledge', 'example'] as const;

export type Palette = Readonly<Record<(typeof COLOURS)[number], string>>;

/** With forced colours a canvas is left as it is: it has to take the system's itself. */
const FORCED: Readonly<Record<(typeof COLOURS)[number], string>> = {
  ...{ canvas: 'Canvas', panel: 'Canvas', ink: 'CanvasText', muted: 'CanvasText', border: 'CanvasText' },
  ...{ accent: 'Highlight', 'on-accent': 'HighlightText', halo: 'CanvasText', hierarchy: 'CanvasText' },
  ...{ opposition: 'CanvasText', likeness: 'CanvasText', effect: 'CanvasText', need: 'CanvasText' },
  ...{ knowledge: 'CanvasText', example: 'CanvasText' },
};

/** The system's colours as numbers, which is what Cytoscape reads. */
const forcedPalette = (element: Element): Palette => {
  const probe = element.ownerDocument.createElement('span');
  element.append(probe);
  const entries = COLOURS.map((name) => {
    probe.style.color = FORCED[name];
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(entries) as Palette;
};

/** The page's colours as they are now, from its custom properties, or the system's where those are forced. */
export const paletteOf = (element: Element): Palette => {
  if (matchMedia('(forced-colors: active)').matches) return forcedPalette(element);
  const style = getComputedStyle(element);
  const entries = COLOURS.map((name) => [name, colourOf(style, `--${name}`)]);
  return Object.fromEntries(entries) as Palette;
};

const glyph = (level: string, ground: string) => `/${glyphFileName(level, ground)}`;

/** Cytoscape's stylesheet for a palette; `dark` chooses the glyphs. */
export const stylesheet = (palette: Palette, dark: boolean): StylesheetJson => {
  const ground = dark ? 'dark' : 'light';
  const arrow = (end: 'source' | 'target', type: (typeof RELATION_TYPE_IDS)[number]) => ({
    [`${end}-arrow-shape`]: LINE_MARKS[type].arrow,
    [`${end}-arrow-fill`]: LINE_MARKS[type].hollow ? 'hollow' : 'filled',
  });
  return [
    {
      selector: 'node',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '8px',
        width: 'data(w)',
        height: 'data(h)',
        'background-color': palette.panel,
        'border-width': 1.4,
        'border-color': palette.border,
        'background-width': '17px',
        'background-height': '17px',
        'background-position-x': '8px',
        'background-position-y': '50%',
        'background-clip': 'none',
        'background-image-crossorigin': 'null',
        label: 'data(label)',
        color: palette.ink,
        'font-family': FAMILY,
        'font-size': FACES.name.size,
        'font-weight': FACES.name.weight,
        'text-halign': 'right',
        'text-valign': 'center',
        'text-margin-x': 'data(shift)',
        'text-wrap': 'wrap',
        'text-max-width': '2000px',
        'text-justification': 'left',
        'line-height': 1.22,
        'overlay-opacity': 0,
        'z-index': 10,
      },
    },
    { selector: 'node.mechanism', style: { 'corner-radius': '17px' } },
    { selector: 'node.property', style: { 'corner-radius': '2px' } },
    { selector: 'node.failure-mode', style: { shape: 'cut-rectangle', 'corner-radius': '8px' } },
    { selector: 'node.research-method', style: { 'border-style': 'double', 'border-width': 3 } },
    {
      selector: 'node.example',
      style: { 'border-color': palette.example, 'background-color': palette.canvas },
    },
    {
      selector: 'node.unsourced',
      style: {
        'border-style': 'dashed',
        'border-dash-pattern': [2.5, 2.5],
        'background-color': palette.canvas,
      },
    },
    {
      selector: 'node.retired',
      style: { 'border-style': 'dotted', color: palette.muted, 'background-color': palette.canvas },
    },
    {
      selector: 'node.focus',
      style: {
        'background-color': palette.accent,
        'border-color': palette.accent,
        color: palette['on-accent'],
        'font-size': FACES.focus.size,
        'font-weight': FACES.focus.weight,
        'background-position-x': '9px',
        'underlay-color': palette.halo,
        'underlay-opacity': 1,
        'underlay-padding': 5,
        'underlay-shape': 'round-rectangle',
        'underlay-corner-radius': 12,
      },
    },
    { selector: 'node.focus.mechanism', style: { 'corner-radius': '21px', 'underlay-corner-radius': 26 } },
    {
      selector: 'node.lit',
      style: {
        'underlay-color': palette.halo,
        'underlay-opacity': 1,
        'underlay-padding': 5,
        'underlay-shape': 'round-rectangle',
        'border-color': palette.accent,
        'border-width': 2,
      },
    },
    { selector: 'node.twin', style: { 'border-color': palette.accent, 'border-width': 2 } },
    { selector: 'node.near', style: { 'border-color': palette.ink, 'border-width': 2 } },
    ...LEVELS.map((level) => ({
      selector: `node.${level}`,
      style: { 'background-image': glyph(level, ground) },
    })),
    ...LEVELS.map((level) => ({
      selector: `node.focus.${level}`,
      style: { 'background-image': glyph(level, `focus-${ground}`) },
    })),
    {
      selector: 'edge',
      style: {
        width: 2,
        'curve-style': 'straight',
        'source-endpoint': 'data(from)',
        'target-endpoint': 'data(to)',
        'edge-distances': 'endpoints',
        'arrow-scale': 1.15,
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    {
      selector: 'edge.port',
      style: {
        'curve-style': 'round-segments',
        'segment-weights': 'data(weights)',
        'segment-distances': 'data(distances)',
        'segment-radii': [8],
      },
    },
    {
      selector: 'edge.bus',
      style: {
        'curve-style': 'segments',
        'segment-weights': 'data(weights)',
        'segment-distances': 'data(distances)',
      },
    },
    { selector: 'edge.hierarchy', style: { width: 1.6 } },
    ...FAMILIES.map((family) => ({
      selector: `edge.${family}`,
      style: {
        'line-color': palette[family],
        'source-arrow-color': palette[family],
        'target-arrow-color': palette[family],
      },
    })),
    ...RELATION_TYPE_IDS.map((type) => ({
      selector: `edge.${type}`,
      style: {
        ...(LINE_MARKS[type].dash.length > 0
          ? { 'line-style': 'dashed' as const, 'line-dash-pattern': [...LINE_MARKS[type].dash] }
          : {}),
        ...arrow('target', type),
        ...(LINE_MARKS[type].both ? arrow('source', type) : {}),
      },
    })),
    { selector: 'edge.attributed', style: { 'line-opacity': 0.7 } },
    { selector: 'edge.unsourced', style: { width: 1.2 } },
    { selector: 'edge.lit', style: { width: 3.5, 'line-opacity': 1 } },
    {
      selector: 'edge.chosen',
      style: {
        width: 3.5,
        'line-color': palette.ink,
        'source-arrow-color': palette.ink,
        'target-arrow-color': palette.ink,
        'line-opacity': 1,
        'arrow-scale': 1,
        'z-index': 5,
      },
    },
    { selector: '.dim', style: { opacity: 0.35 } },
    { selector: '.folded', style: { display: 'none' } },
  ] as StylesheetJson;
};
