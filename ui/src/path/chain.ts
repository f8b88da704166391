/**
 * One way drawn as a chain: a box a row, further right the more special, so that place means what it means on the
 * map; a line from each box to the next, its arrow at the relation's object. Pure: measuring is passed in.
 */
import { relationType } from '../../../schema/vocabulary/relation-types.ts';
import type { RelationType } from '../../../schema/vocabulary/relation-types.ts';
import type { ConceptKind, Level } from '../generated/graphql.ts';
import { wrap } from '../map/layout/text.ts';
import type { Measure } from '../map/layout/text.ts';
import { lineWords } from '../words/relations.ts';

export interface ChainTerm {
  readonly id: string;
  readonly name: string;
  readonly kind: ConceptKind | 'EXAMPLE';
  readonly level: Level;
}

export interface ChainLink {
  readonly id: string;
  readonly type: RelationType;
  readonly level: Level;
  readonly attributed: boolean;
  readonly contested: boolean;
  /** Whether it is walked from its subject to its object. */
  readonly forward: boolean;
}

export interface ChainBox extends ChainTerm {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ChainLine extends ChainLink {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** The relation in words, as it reads along its arrow. */
  readonly label: string;
}

export interface Chain {
  readonly boxes: readonly ChainBox[];
  readonly lines: readonly ChainLine[];
  readonly width: number;
  readonly height: number;
}

const MARGIN = 4;
const INDENT = 36;
const GAP = 48;
const HIGH = 34;
const HIGHER = 48;
/** Wide enough that a line a column to the right still meets it. */
const LEAST_WIDTH = 84;
const GLYPH = 31;
const AFTER = 17;
/** From the left edge of the box that begins further right to the line. */
const PORT = 24;
const LABEL = 12;
/** Glyph of the relation's level, and the ± tile, after the label. */
const MARKS = 56;

/** Columns to the right for one step: up to the general is one to the left, down to the special one to the right. */
export const turnOf = ({ type, forward }: Pick<ChainLink, 'type' | 'forward'>): -1 | 0 | 1 => {
  const { display, family } = relationType(type);
  if (!display && family !== 'example') return 0;
  return forward ? -1 : 1;
};

/** Lays out a chain; `links` are one fewer than `terms`. */
export const layoutChain = (
  terms: readonly ChainTerm[],
  links: readonly ChainLink[],
  measure: Measure,
): Chain => {
  const columns = terms.map((_, index) =>
    links.slice(0, index).reduce((column, link) => column + turnOf(link), 0),
  );
  const first = Math.min(0, ...columns);
  let y = MARGIN;
  const boxes = terms.map((term, index): ChainBox => {
    const lines = wrap(term.name, 'name', measure);
    const height = lines.length > 1 ? HIGHER : HIGH;
    const box = {
      ...term,
      lines,
      x: MARGIN + (columns[index]! - first) * INDENT,
      y,
      width: Math.max(LEAST_WIDTH, GLYPH + Math.max(...lines.map((line) => measure(line, 'name'))) + AFTER),
      height,
    };
    y += height + GAP;
    return box;
  });
  const lines = links.map((link, index): ChainLine => {
    const [above, below] = [boxes[index]!, boxes[index + 1]!];
    return {
      ...link,
      x: Math.max(above.x, below.x) + PORT,
      top: above.y + above.height,
      bottom: below.y,
      label: lineWords(link.type, 'OUT', link.attributed, link.level === 'UNSOURCED'),
    };
  });
  const right = Math.max(
    0,
    ...boxes.map((box) => box.x + box.width),
    ...lines.map((line) => line.x + LABEL + measure(line.label, 'label') + MARKS),
  );
  return { boxes, lines, width: right + MARGIN, height: Math.max(0, y - GAP) + MARGIN };
};
