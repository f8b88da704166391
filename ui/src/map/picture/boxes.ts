/** Boxes of a picture: the same shapes, borders and glyphs as on the map. Pure. */
import { GLYPH_GROUNDS, LEVEL_GLYPHS } from '../../parts/glyphs.ts';
import type { Box } from '../layout/geometry.ts';
import { FACES } from '../layout/text.ts';
import { INK } from './colours.ts';
import { cutRect, path, roundRect, text } from './shapes.ts';
import type { Shape } from './shapes.ts';

const LINE_HEIGHT = 1.22;
const CIRCLE = (r: number): string =>
  `M${8.5 - r} 8.5a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

const outline = ({ term, side, h }: Box, x: number, y: number, w: number): string => {
  if (term.shape === 'failure-mode') return cutRect(x, y, w, h, 8);
  if (term.shape === 'mechanism') return roundRect(x, y, w, h, h / 2);
  return roundRect(x, y, w, h, term.shape === 'property' && side !== 'focus' ? 2 : 8);
};

const borderOf = ({ term, side }: Box): { stroke: string; width: number; dash: readonly number[] } => {
  if (side === 'focus') return { stroke: INK.accent, width: 1.4, dash: [] };
  const stroke = term.shape === 'example' ? INK.example : INK.border;
  if (term.retired) return { stroke, width: 1.4, dash: [1.4, 2.4] };
  return { stroke, width: 1.4, dash: term.level === 'unsourced' ? [2.5, 2.5] : [] };
};

const glyph = ({ term, side, x, y, w }: Box): readonly Shape[] =>
  side === 'focus'
    ? levelGlyph(term.level, x - w / 2 + 9, y - 8.5, 'focus-light')
    : levelGlyph(term.level, x - w / 2 + 8, y - 8.5);

/** The glyph of a level, with the corner of its square at a place. */
export const levelGlyph = (level: string, x: number, y: number, ground = 'light'): readonly Shape[] => {
  const { disc, sign, width } = LEVEL_GLYPHS[level]!;
  const colours = GLYPH_GROUNDS[ground]!;
  const at = { x, y, turn: 0 };
  const filled = disc === 'filled';
  return [
    filled
      ? path(CIRCLE(8.5), { fill: colours.disc, at })
      : path(CIRCLE(7.7), {
          stroke: colours.disc,
          width: 1.4,
          dash: disc === 'dashed' ? [2.4, 1.8] : [],
          at,
        }),
    path(sign, { stroke: filled ? colours.onDisc : colours.disc, width, round: true, at }),
  ];
};

/** A box with its glyph and name. */
export const boxShapes = (box: Box): readonly Shape[] => {
  const { term, side, x, y, w, h, lines } = box;
  const focus = side === 'focus';
  const { size, weight } = FACES[focus ? 'focus' : 'name'];
  const [left, top] = [x - w / 2, y - h / 2];
  const pale = term.shape === 'example' || term.level === 'unsourced' || term.retired;
  const border = borderOf(box);
  const d = outline(box, left, top, w);
  const names = lines.map((line, index) =>
    text(
      line,
      left + (focus ? 33 : 31),
      y + (index - (lines.length - 1) / 2) * size * LINE_HEIGHT + size * 0.35,
      {
        size,
        weight,
        colour: focus ? INK.onAccent : term.retired ? INK.muted : INK.ink,
        struck: term.retired,
      },
    ),
  );
  return [
    ...(focus ? [path(roundRect(left - 5, top - 5, w + 10, h + 10, 12), { fill: INK.halo })] : []),
    path(d, { fill: focus ? INK.accent : pale ? INK.canvas : INK.panel, ...border }),
    ...(term.shape === 'research-method' && !focus
      ? [path(roundRect(left + 3, top + 3, w - 6, h - 6, 6), { stroke: border.stroke, width: 1 })]
      : []),
    ...glyph(box),
    ...names,
  ];
};
