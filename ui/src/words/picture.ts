/** Words in pictures of the map, and about them. */
import { ATLAS } from './interface.ts';

type PictureView = 'map' | 'overview' | 'tree';

const TITLES: Readonly<Record<PictureView, string>> = { map: 'Map', overview: 'Overview', tree: 'Tree' };

export const PICTURE_WORDS = {
  picture: 'Picture',
  png: 'As PNG',
  svg: 'As SVG',
  lines: 'Lines',
  failed: 'The picture could not be drawn.',
  saved: (file: string): string => `${file} is saved.`,
  whole: 'All concepts',
  hue: (name: string): string => `Branch “${name}”`,
  sizes: (below: number): string => `${below} below`,
  lit: 'Lit by a query',
  selected: 'Selected',
  contested: 'Contested',
  leftOut: (rows: number): string => `${rows.toLocaleString('en')} further rows are not drawn`,
  filtered: (filter: string): string => `Filtered: ${filter}`,
  title: (name: string, view: PictureView): string => `${TITLES[view]} of ${name}`,
  cite: (name: string, view: PictureView, seq: number, date: string): string =>
    `${name}: ${view} in the ${ATLAS}, as of change ${seq} on ${date}.`,
} as const;
