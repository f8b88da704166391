/** What a layout is put together from: the frame that all parts share, and what each part adds. Pure. */
import { lineWords } from '../../words/relations.ts';
import type { Columns } from './columns.ts';
import type { Caption, Line, Point } from './geometry.ts';
import type { Group, MapTerm, Row } from '../model.ts';
import type { Placed, Vertical } from './stacks.ts';

export interface Frame {
  readonly center: MapTerm;
  readonly columns: Columns;
  readonly vertical: Vertical;
  /** Where lines meet the focus: outside its halo, so that their arrows are seen whole. */
  readonly focus: {
    readonly left: number;
    readonly right: number;
    readonly bottom: number;
    readonly y: number;
  };
}

export interface Part {
  readonly lines: readonly Line[];
  readonly captions: readonly Caption[];
  readonly tiles: readonly (Point & { readonly relation: string })[];
}

/** From one line of a label or heading to the next. */
export const LINE = 17;

/** A caption as several, one a line, from its own height downwards; what is counted is counted on the last. */
export const inLines = ({ count, ...caption }: Caption, lines: readonly string[]): readonly Caption[] =>
  lines.map((text, at) => ({
    ...caption,
    ...(at === lines.length - 1 && count !== undefined ? { count } : {}),
    key: at === 0 ? caption.key : `${caption.key} ${at}`,
    text,
    y: caption.y + at * LINE,
  }));

/** Id of a row's box: one concept may stand several times. */
export const boxId = ({ row }: { readonly row: Row }): string => `${row.other.id}@${row.relation.id}`;

/** Id of the box of another part of a division. */
export const besideId = (division: string, term: string): string => `${term}@${division}`;

/** Text of a line's label. */
export const labelOf = ({ type, way }: Group, { relation }: Row): string =>
  lineWords(type, way, relation.attributed, relation.level === 'unsourced');

/** The ± tile of a row, where it is contested. */
export const tileAt = (placed: Pick<Placed, 'row' | 'y'>, x: number): Part['tiles'] =>
  placed.row.relation.contested ? [{ x, y: placed.y, relation: placed.row.relation.id }] : [];

/** All parts as one. */
export const joined = (parts: readonly Part[]): Part => ({
  lines: parts.flatMap((part) => part.lines),
  captions: parts.flatMap((part) => part.captions),
  tiles: parts.flatMap((part) => part.tiles),
});
