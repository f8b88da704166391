/** What a picture is of, and the line under it that says so. Pure. */
import { PICTURE_WORDS } from '../../words/picture.ts';

export interface PictureAbout {
  readonly view: 'map' | 'overview' | 'tree';
  /** Name of what stands in the middle, or above all else. */
  readonly name: string;
  /** Its id; null for the whole atlas. */
  readonly id: string | null;
  /** The newest change of the atlas as it is shown. */
  readonly seq: number;
  /** Day of that change, as `2026-11-25`. */
  readonly date: string;
  /** Address of the view. */
  readonly address: string;
}

/** “Search. Optimization Atlas, state 12 of 2026-11-25. https://…”, in two lines. */
export const citationLines = ({ view, name, seq, date, address }: PictureAbout): readonly string[] => [
  PICTURE_WORDS.cite(name, view, seq, date),
  address,
];

/** Name of the file without its ending, such as `search-map`. */
export const fileStem = ({ view, id }: PictureAbout): string =>
  `${(id ?? 'atlas')
    .replace(/^[a-z]+\//u, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 60)}-${view}`;
