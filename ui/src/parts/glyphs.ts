/**
 * The level glyphs: one drawing for the page (inline SVG) and the map (files). A disc of 17 units with a sign
 * in it: filled for what words or a checked work say, a ring for what is weaker, a dashed ring for what is not
 * checked or not there. Signs are lines, so that no font is needed.
 */
export interface LevelGlyph {
  readonly disc: 'filled' | 'ring' | 'dashed';
  /** Path of the sign in a 17 × 17 box, drawn as a line. */
  readonly sign: string;
  readonly width: number;
}

const SECTION =
  'M10.6 5.7c-.2-1-1-1.6-2.1-1.6s-2 .6-2 1.6c0 1.9 4.2 1.8 4.2 3.8 0 .8-.5 1.3-1.3 1.5M6.4 11.3c.2 1 1 1.6 2.1 1.6s2-.6 2-1.6c0-1.9-4.2-1.8-4.2-3.8 0-.8.5-1.3 1.3-1.5';

/** By level id, strongest first. */
export const LEVEL_GLYPHS: Readonly<Record<string, LevelGlyph>> = {
  quoted: { disc: 'filled', sign: 'M7.4 5.5L6.5 8.7M10.7 5.5L9.8 8.7', width: 1.9 },
  hedged: {
    disc: 'ring',
    sign: 'M5.2 7.5c.9-1.2 2-1.2 3.3-.4s2.4.8 3.3-.4M5.2 10.3c.9-1.2 2-1.2 3.3-.4s2.4.8 3.3-.4',
    width: 1.2,
  },
  cited: { disc: 'filled', sign: SECTION, width: 1.15 },
  'cited-unchecked': { disc: 'dashed', sign: SECTION, width: 1.15 },
  inferred: { disc: 'ring', sign: 'M8.5 6.1v.01M6.2 10.3v.01M10.8 10.3v.01', width: 1.9 },
  unsourced: { disc: 'dashed', sign: 'M5.8 8.5h5.4', width: 1.5 },
};

/** Colours of disc and sign by ground: the map's light and dark canvas, and the focus box on each. */
export const GLYPH_GROUNDS: Readonly<Record<string, { disc: string; onDisc: string }>> = {
  light: { disc: '#6B7480', onDisc: '#FFFFFF' },
  dark: { disc: '#8893A1', onDisc: '#14171B' },
  'focus-light': { disc: '#FFFFFF', onDisc: '#1F4FC4' },
  'focus-dark': { disc: '#0E1420', onDisc: '#8DB4FF' },
};

/** Address of a glyph's file, without the leading slash. */
export const glyphFileName = (level: string, ground: string): string => `glyphs/${level}-${ground}.svg`;

/** The SVG of one glyph on one ground. */
export const glyphSvg = (level: string, ground: string): string => {
  const { disc, sign, width } = LEVEL_GLYPHS[level]!;
  const { disc: colour, onDisc } = GLYPH_GROUNDS[ground]!;
  const dash = disc === 'dashed' ? ' stroke-dasharray="2.4 1.8"' : '';
  const ring = `<circle cx="8.5" cy="8.5" r="7.7" fill="none" stroke="${colour}" stroke-width="1.4"${dash}/>`;
  const body = disc === 'filled' ? `<circle cx="8.5" cy="8.5" r="8.5" fill="${colour}"/>` : ring;
  const line = `<path d="${sign}" fill="none" stroke="${disc === 'filled' ? onDisc : colour}" stroke-width="${width}" stroke-linecap="round"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="34" height="34" viewBox="0 0 17 17">${body}${line}</svg>\n`;
};
