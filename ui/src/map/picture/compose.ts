/** The focus map as a picture. Pure. */
import { relationType, RELATION_TYPE_IDS } from '../../../../schema/vocabulary/relation-types.ts';
import type { RelationType } from '../../../../schema/vocabulary/relation-types.ts';
import type { Caption, Layout } from '../layout/geometry.ts';
import type { Measure } from '../layout/text.ts';
import { boxShapes } from './boxes.ts';
import type { PictureAbout } from './citation.ts';
import { FAMILY_INK, INK } from './colours.ts';
import { MARGIN, across, framed } from './frame.ts';
import type { LegendItem } from './frame.ts';
import { drawLine, lineShapes } from './lines.ts';
import { path, roundRect, text } from './shapes.ts';
import type { Drawing, Shape } from './shapes.ts';

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

/** A sample of every type of line that is there. */
export const typeItems = (present: ReadonlySet<RelationType>): readonly LegendItem[] =>
  RELATION_TYPE_IDS.filter((type) => present.has(type)).map((type) => ({
    words: relationType(type).label,
    lead: 54,
    draw: (x, y) =>
      drawLine(type, [
        { x, y },
        { x: x + 44, y },
      ]),
  }));

/** The picture of a layout; `note` says what it leaves out. */
export const drawingOf = (layout: Layout, about: PictureAbout, note: string, measure: Measure): Drawing => {
  const lowest = Math.max(
    ...layout.boxes.map(({ y, h }) => y + h / 2),
    ...layout.captions.map(({ y }) => y + 10),
  );
  return framed(
    {
      width: layout.width,
      height: lowest + MARGIN,
      shapes: (width) => [
        ...(layout.rule === null ? [] : [across(layout.rule, width)]),
        ...layout.lines.flatMap(lineShapes),
        ...layout.boxes.flatMap(boxShapes),
        ...layout.captions.flatMap((caption) => captionShapes(caption, measure)),
        ...layout.tiles.flatMap(tileShapes),
      ],
      legend: typeItems(new Set(layout.lines.map(({ relation }) => relation.type))),
      notes: [note],
    },
    about,
    measure,
  );
};
