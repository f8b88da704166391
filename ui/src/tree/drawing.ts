/** The rows of the tree as a picture: names set in as far as they stand, with kind, level, and how much is below. Pure. */
import type { Measure } from '../map/layout/text.ts';
import type { PictureAbout } from '../map/picture/citation.ts';
import { INK } from '../map/picture/colours.ts';
import { MARGIN, across, framed } from '../map/picture/frame.ts';
import type { LegendItem } from '../map/picture/frame.ts';
import { levelGlyph } from '../map/picture/boxes.ts';
import { path, roundRect, text } from '../map/picture/shapes.ts';
import type { Drawing, Shape } from '../map/picture/shapes.ts';
import { PICTURE_WORDS } from '../words/picture.ts';
import { KIND_WORDS, LEVEL_WORDS, termId } from '../words/terms.ts';
import { TREE_WORDS } from '../words/tree.ts';
import { depthOf, isRest } from './rows.ts';
import type { TreeItemNode, TreeNode } from './rows.ts';
import { placeWords, standing } from './standing.ts';

/** Rows that are drawn: a canvas is not endless. */
export const MOST_ROWS = 400;
const ROW = 26;
const HEAD = 30;
const INDENT = 20;
const GAP = 24;
/** From the edge of a row to its glyph, and from there to its name. */
const GLYPH_AT = 16;
const NAME_AT = 24;

const cellsOf = ({ row }: TreeNode): readonly [string, string, string, string] => [
  KIND_WORDS[row.kind].one,
  LEVEL_WORDS[row.level].name,
  row.below === 0 ? '' : row.below.toLocaleString('en'),
  [standing(row), ...row.elsewhere.map(placeWords)].join(', '),
];

const chevron = (x: number, y: number, open: boolean): Shape =>
  path(open ? 'M-4 -2L0 2.5L4 -2' : 'M-2 -4L2.5 0L-2 4', {
    stroke: INK.muted,
    width: 1.6,
    round: true,
    at: { x, y, turn: 0 },
  });

const tile = (x: number, y: number): readonly Shape[] => [
  path(roundRect(x, y - 9, 20, 18, 4), { stroke: INK.against, width: 1.4 }),
  text('±', x + 10, y + 4.5, { anchor: 'middle', weight: 600, colour: INK.against }),
];

const nameShapes = (node: TreeNode, y: number, measure: Measure): readonly Shape[] => {
  const { row } = node;
  const left = MARGIN + depthOf(node.key) * INDENT;
  const name = left + GLYPH_AT + NAME_AT;
  return [
    ...(node.children.length > 0 ? [chevron(left + 5, y, node.open)] : []),
    ...levelGlyph(termId(row.level), left + GLYPH_AT, y - 8.5),
    text(row.name, name, y + 4.9, { size: 14, weight: 500, colour: row.kept ? INK.ink : INK.muted }),
    ...(row.contested ? tile(name + measure(row.name, 'name') + 8, y) : []),
  ];
};

const legendOf = (nodes: readonly TreeNode[]): readonly LegendItem[] => {
  const levels = [...new Set(nodes.map(({ row }) => row.level))].sort(
    (a, b) => Object.keys(LEVEL_WORDS).indexOf(a) - Object.keys(LEVEL_WORDS).indexOf(b),
  );
  return [
    ...levels.map((level) => ({
      words: LEVEL_WORDS[level].name,
      lead: 26,
      draw: (x: number, y: number) => levelGlyph(termId(level), x, y - 8.5),
    })),
    ...(nodes.some(({ row }) => row.contested)
      ? [{ words: PICTURE_WORDS.contested, lead: 28, draw: tile }]
      : []),
    ...(nodes.some(({ row }) => !row.kept)
      ? [
          {
            words: TREE_WORDS.leftOut,
            lead: 44,
            draw: (x: number, y: number) => [text('Abc', x, y + 4.5, { colour: INK.muted })],
          },
        ]
      : []),
  ];
};

/** The picture of the rows that are open; `selected` is the key of the chosen one. */
export const treeDrawing = (
  all: readonly TreeItemNode[],
  selected: string | null,
  about: PictureAbout,
  notes: readonly string[],
  measure: Measure,
): Drawing => {
  const nodes = all.filter((node): node is TreeNode => !isRest(node));
  const drawn = nodes.slice(0, MOST_ROWS);
  const left = nodes.length - drawn.length;
  const nameEnd = (node: TreeNode): number =>
    depthOf(node.key) * INDENT +
    GLYPH_AT +
    NAME_AT +
    measure(node.row.name, 'name') +
    (node.row.contested ? 30 : 0);
  const widest = (words: readonly string[]): number =>
    Math.max(0, ...words.map((one) => measure(one, 'label')));
  const cells = drawn.map(cellsOf);
  const titles = TREE_WORDS.columns;
  // Where each column begins; the last entry is where all ends.
  const starts = [MARGIN];
  const widths = [
    Math.max(widest([titles[0]]), ...drawn.map(nameEnd)),
    ...[0, 1, 2, 3].map((at) => widest([titles[at + 1] ?? '', ...cells.map((row) => row[at] ?? '')])),
  ];
  for (const width of widths) starts.push((starts.at(-1) ?? 0) + width + GAP);
  const cellShapes = (words: readonly string[], y: number, weight: number): readonly Shape[] =>
    words.flatMap((word, at): readonly Shape[] => {
      // Numbers end under each other.
      const right = at === 3;
      const x = (starts[at] ?? 0) + (right ? (widths[at] ?? 0) : 0);
      return word === ''
        ? []
        : [text(word, x, y + 4.5, { weight, anchor: right ? 'end' : 'start', colour: INK.muted })];
    });
  const rowY = (index: number): number => MARGIN + HEAD + (index + 0.5) * ROW;
  return framed(
    {
      width: (starts.at(-1) ?? 0) - GAP + MARGIN,
      height: MARGIN + HEAD + drawn.length * ROW + 12,
      shapes: (width) => [
        ...cellShapes(titles, MARGIN + 8, 600),
        across(MARGIN + HEAD - 6, width),
        ...drawn.flatMap((node, index): readonly Shape[] => {
          const y = rowY(index);
          const halo = roundRect(MARGIN - 8, y - ROW / 2, width - 2 * MARGIN + 16, ROW, 6);
          return [
            ...(node.key === selected ? [path(halo, { fill: INK.halo })] : []),
            ...nameShapes(node, y, measure),
            ...cellShapes(['', ...(cells[index] ?? [])], y, 400),
          ];
        }),
      ],
      legend: legendOf(drawn),
      notes: [...notes, left > 0 ? PICTURE_WORDS.leftOut(left) : ''],
    },
    about,
    measure,
  );
};
