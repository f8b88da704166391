/** The view from above as a picture: what is in the window, as it is seen, in light colours. Pure. */
import type { RelationType } from '../../../../schema/vocabulary/relation-types.ts';
import { AtlasError } from '../../../../schema/vocabulary/errors.ts';
import { OVERVIEW_WORDS } from '../../words/overview.ts';
import { PICTURE_WORDS } from '../../words/picture.ts';
import type { Measure } from '../layout/text.ts';
import { BRANCH_INK, FAMILY_INK, INK } from '../picture/colours.ts';
import type { PictureAbout } from '../picture/citation.ts';
import { typeItems } from '../picture/compose.ts';
import { framed } from '../picture/frame.ts';
import type { LegendItem } from '../picture/frame.ts';
import { makeRecorder } from '../picture/recorder.ts';
import { path, roundRect } from '../picture/shapes.ts';
import type { Drawing } from '../picture/shapes.ts';
import type { Size } from './camera.ts';
import { headingWords } from './heading-words.ts';
import { paintScene } from './paint.ts';
import type { AbovePalette } from './palette.ts';
import { inSight, radiusOf } from './scene.ts';
import type { DrawnDot, DrawnHeading, Look, Scene } from './scene.ts';

/** What is on the screen, without what the pointer does. */
export interface Shown {
  readonly scene: Scene;
  readonly look: Look;
  readonly size: Size;
  readonly zoom: number;
}

const PALETTE: AbovePalette = { ...INK, hierarchy: FAMILY_INK.hierarchy, hues: BRANCH_INK };

const circle = (x: number, y: number, r: number): string => roundRect(x - r, y - r, 2 * r, 2 * r, r);

const DISCS = ['filled', 'ring', 'dashed'] as const;

const discItems: readonly LegendItem[] = DISCS.map((disc) => ({
  words: OVERVIEW_WORDS[disc],
  lead: 20,
  draw: (x, y) => [
    disc === 'filled'
      ? path(circle(x + 6, y, 5.5), { fill: INK.border })
      : path(circle(x + 6, y, 4.8), {
          fill: INK.canvas,
          stroke: INK.border,
          width: 1.8,
          dash: disc === 'dashed' ? [2.6, 2] : [],
        }),
  ],
}));

/** Samples of sizes: as large as they are at this zoom. */
const SIZES = [0, 6, 30] as const;
const sizeItems = (zoom: number): readonly LegendItem[] =>
  SIZES.map((below) => {
    const radius = radiusOf(below, zoom);
    return {
      words: PICTURE_WORDS.sizes(below),
      lead: 2 * radius + 8,
      draw: (x, y) => [path(circle(x + radius, y, radius), { fill: INK.ink })],
    };
  });

/** The uppermost dot of every hue that is in sight names it. */
const hueItems = (dots: readonly DrawnDot[], sight: readonly DrawnDot[]): readonly LegendItem[] => {
  const hues = [...new Set(sight.flatMap(({ hue }) => (hue === null ? [] : [hue])))].sort((a, b) => a - b);
  return hues.flatMap((hue) => {
    const branches = dots.filter((one) => one.hue === hue);
    const tops = branches.filter(({ dot }) => !branches.some((other) => other.dot.id === dot.parent));
    return tops
      .filter(({ dot }) => sight.some((one) => one.hue === hue && one.dot.branch === dot.branch))
      .map(({ dot }) => ({
        words: PICTURE_WORDS.hue(dot.name),
        lead: 20,
        draw: (x: number, y: number) => [
          path(circle(x + 6, y, 5.5), { fill: BRANCH_INK[hue] ?? INK.border }),
        ],
      }));
  });
};

const SELECTED: LegendItem = {
  words: PICTURE_WORDS.selected,
  lead: 36,
  draw: (x, y) => [path(roundRect(x, y - 8, 28, 16, 5), { fill: INK.halo, stroke: INK.accent, width: 2 })],
};
/** Draws what is shown when it is called. Throws `INTERNAL` when there is nothing. */
export const drawShown =
  (shown: () => Shown | null) =>
  (about: PictureAbout, notes: readonly string[], measure: Measure): Drawing => {
    const now = shown();
    if (now === null) throw new AtlasError('INTERNAL', 'There is no overview to draw.');
    return overviewDrawing(now, headingWords, about, notes, measure);
  };

const LIT: LegendItem = {
  words: PICTURE_WORDS.lit,
  lead: 36,
  draw: (x, y) => [
    path(roundRect(x, y - 8, 28, 16, 5), { fill: INK.mark }),
    path(roundRect(x + 4, y + 5.5, 20, 2.5, 0), { fill: INK['mark-line'] }),
  ],
};

/** The picture; `notes` say what it shows and leaves out. */
export const overviewDrawing = (
  { scene, look, size, zoom }: Shown,
  words: (heading: DrawnHeading) => string,
  about: PictureAbout,
  notes: readonly string[],
  measure: Measure,
): Drawing => {
  const { pen, shapes } = makeRecorder();
  const sight = scene.dots.filter((one) => inSight(one, size));
  const ids = new Set(sight.map(({ dot }) => dot.id));
  const seen: Scene = {
    // A name may reach into the window from a dot at its left.
    dots: scene.dots.filter(({ at, name, box }) => {
      const right = Math.max(at.x, name?.x2 ?? 0, box?.x2 ?? 0);
      return right > -40 && at.x < size.width + 40 && at.y > -40 && at.y < size.height + 40;
    }),
    lines: scene.lines,
    headings: scene.headings,
  };
  paintScene(pen, seen, PALETTE, look, words);
  const types = new Set<RelationType>(
    scene.lines
      .filter(({ line }) => ids.has(line.subject) || ids.has(line.object))
      .map(({ line }) => line.type),
  );
  const near = sight.some(({ box }) => box !== null);
  return framed(
    {
      width: size.width,
      height: size.height,
      shapes: () => [{ kind: 'window', width: size.width, height: size.height, shapes }],
      legend: [
        ...typeItems(types),
        ...discItems,
        ...(near ? [] : sizeItems(zoom)),
        ...hueItems(scene.dots, sight),
        ...(look.lit.size > 0 ? [LIT] : []),
        ...(look.selected !== null && ids.has(look.selected) ? [SELECTED] : []),
      ],
      notes,
    },
    about,
    measure,
  );
};
