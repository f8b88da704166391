/** A layout as a picture: what the map shows, the legend of its lines, and where it is from. Pure. */
import { relationType, RELATION_TYPE_IDS } from '../../../../schema/vocabulary/relation-types.ts';
import { PICTURE_WORDS } from '../../words/picture.ts';
import type { Caption, Layout } from '../layout/geometry.ts';
import type { Measure } from '../layout/text.ts';
import { boxShapes } from './boxes.ts';
import { citationLines } from './citation.ts';
import type { PictureAbout } from './citation.ts';
import { FAMILY_INK, INK } from './colours.ts';
import { drawLine, lineShapes } from './lines.ts';
import { path, roundRect, text } from './shapes.ts';
import type { Drawing, Shape } from './shapes.ts';

const MARGIN = 24;
const LEGEND_COLUMN = 220;
const ROW = 24;

const captionShapes = (caption: Caption, measure: Measure): readonly Shape[] => {
  if (caption.kind === 'fewer') return [];
  const words = caption.count === undefined ? caption.text : `${caption.text} ${caption.count}`;
  const width = measure(words, 'label');
  const left = caption.align === 'left' ? caption.x : caption.x - width;
  const ground = path(roundRect(left - 6, caption.y - 10, width + 12, 20, 0), { fill: INK.canvas });
  const colour = caption.family === undefined ? INK.muted : FAMILY_INK[caption.family];
  return [
    ...(caption.kind === 'label' ? [ground] : []),
    text(words, left, caption.y + 4.5, { weight: caption.kind === 'note' ? 400 : 600, colour }),
  ];
};

const tileShapes = ({ x, y }: { readonly x: number; readonly y: number }): readonly Shape[] => [
  path(roundRect(x - 11, y - 10, 22, 20, 4), { fill: INK.canvas, stroke: INK.against, width: 1.4 }),
  text('±', x, y + 4.5, { anchor: 'middle', weight: 600, colour: INK.against }),
];

/** Rows of line samples with their words, as many columns as there is room for. */
const legendShapes = (layout: Layout, width: number, top: number) => {
  const present = new Set(layout.lines.map(({ relation }) => relation.type));
  const types = RELATION_TYPE_IDS.filter((type) => present.has(type));
  const columns = Math.max(1, Math.floor((width - 2 * MARGIN) / LEGEND_COLUMN));
  const shapes = types.flatMap((type, index): readonly Shape[] => {
    const x = MARGIN + (index % columns) * LEGEND_COLUMN;
    const y = top + Math.floor(index / columns) * ROW + ROW / 2;
    return [
      ...drawLine(type, [
        { x, y },
        { x: x + 44, y },
      ]),
      text(relationType(type).label, x + 54, y + 4.5, { colour: INK.ink }),
    ];
  });
  return { shapes, height: Math.ceil(types.length / columns) * ROW };
};

/** The picture of a layout; `note` says what it leaves out. */
export const drawingOf = (layout: Layout, about: PictureAbout, note: string, measure: Measure): Drawing => {
  const cited = [...(note === '' ? [] : [`${note}.`]), ...citationLines(about)];
  const widest = Math.max(...cited.map((line) => measure(line, 'label')));
  const width = Math.ceil(Math.max(layout.width, widest + 2 * MARGIN));
  const lowest = Math.max(
    ...layout.boxes.map(({ y, h }) => y + h / 2),
    ...layout.captions.map(({ y }) => y + 10),
  );
  const foot = Math.ceil(lowest + MARGIN);
  const legend = legendShapes(layout, width, foot + 8);
  const words = foot + 8 + legend.height + 16;
  const height = words + cited.length * 18 + 12;
  const across = (y: number) => path(`M${MARGIN} ${y}H${width - MARGIN}`, { stroke: INK.rule });
  return {
    width,
    height,
    ground: INK.canvas,
    title: PICTURE_WORDS.title(about.name),
    description: cited.join(' '),
    shapes: [
      ...(layout.rule === null ? [] : [across(layout.rule)]),
      ...layout.lines.flatMap(lineShapes),
      ...layout.boxes.flatMap(boxShapes),
      ...layout.captions.flatMap((caption) => captionShapes(caption, measure)),
      ...layout.tiles.flatMap(tileShapes),
      across(foot),
      ...legend.shapes,
      ...cited.map((line, index) => text(line, MARGIN, words + 13 + index * 18, { colour: INK.muted })),
    ],
  };
};
