/** What every picture has under what it shows: the legend, what is left out, and where it is from. Pure. */
import { PICTURE_WORDS } from '../../words/picture.ts';
import type { Measure } from '../layout/text.ts';
import { citationLines } from './citation.ts';
import type { PictureAbout } from './citation.ts';
import { INK } from './colours.ts';
import { path, text } from './shapes.ts';
import type { Drawing, Shape } from './shapes.ts';

export const MARGIN = 24;
/** Least width of a column of the legend, and what lies between two. */
const COLUMN = 220;
const BETWEEN = 24;
const ROW = 24;
const LINE = 18;

/** A sample with its words. */
export interface LegendItem {
  readonly words: string;
  /** From the sample's left end to the words. */
  readonly lead: number;
  /** The sample, with its left end in the middle of its row. */
  readonly draw: (x: number, y: number) => readonly Shape[];
}

export interface Picture {
  /** Room that what is shown takes. */
  readonly width: number;
  readonly height: number;
  /** What is shown; it may be wider than it asked for. */
  readonly shapes: (width: number) => readonly Shape[];
  readonly legend: readonly LegendItem[];
  /** Sentences without their full stop; empty ones are left out. */
  readonly notes: readonly string[];
}

/** A rule from edge to edge. */
export const across = (y: number, width: number): Shape =>
  path(`M${MARGIN} ${y}H${width - MARGIN}`, { stroke: INK.rule });

/** Rows of samples with their words, as many columns as there is room for. */
const legendShapes = (items: readonly LegendItem[], width: number, top: number, measure: Measure) => {
  const widest = Math.max(COLUMN, ...items.map(({ words, lead }) => lead + measure(words, 'label')));
  const columns = Math.max(1, Math.floor((width - 2 * MARGIN) / (widest + BETWEEN)));
  const shapes = items.flatMap(({ words, lead, draw }, index): readonly Shape[] => {
    const x = MARGIN + (index % columns) * (widest + BETWEEN);
    const y = top + Math.floor(index / columns) * ROW + ROW / 2;
    return [...draw(x, y), text(words, x + lead, y + 4.5, { colour: INK.ink })];
  });
  return { shapes, height: Math.ceil(items.length / columns) * ROW };
};

/** The picture with all that belongs under it. */
export const framed = (picture: Picture, about: PictureAbout, measure: Measure): Drawing => {
  const notes = picture.notes.filter((note) => note !== '').map((note) => `${note.replace(/\.$/u, '')}.`);
  const cited = [...notes, ...citationLines(about)];
  const widest = Math.max(
    ...cited.map((line) => measure(line, 'label')),
    ...picture.legend.map(({ words, lead }) => lead + measure(words, 'label')),
  );
  const width = Math.ceil(Math.max(picture.width, widest + 2 * MARGIN));
  const foot = Math.ceil(picture.height);
  const legend = legendShapes(picture.legend, width, foot + 8, measure);
  const words = foot + 8 + legend.height + 16;
  return {
    width,
    height: words + cited.length * LINE + 12,
    ground: INK.canvas,
    title: PICTURE_WORDS.title(about.name, about.view),
    description: cited.join(' '),
    shapes: [
      ...picture.shapes(width),
      across(foot, width),
      ...legend.shapes,
      ...cited.map((line, index) => text(line, MARGIN, words + 13 + index * LINE, { colour: INK.muted })),
    ],
  };
};
