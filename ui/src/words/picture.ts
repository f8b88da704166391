/** Words in pictures of the map, and about them. */
import { ATLAS } from './interface.ts';

export const PICTURE_WORDS = {
  picture: 'Picture',
  png: 'As PNG',
  svg: 'As SVG',
  lines: 'Lines',
  failed: 'The picture could not be drawn.',
  saved: (file: string): string => `${file} is saved.`,
  title: (name: string): string => `Map of ${name}`,
  cite: (name: string, seq: number, date: string): string =>
    `${name}: map in the ${ATLAS}, as of change ${seq} on ${date}.`,
} as const;
