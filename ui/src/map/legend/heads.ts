/** Arrow heads as paths, for lines that the page draws itself. */
import type { Arrow } from './marks.ts';

/** Outline of each arrow head, its tip at 0, 0, pointing right. */
export const HEADS: Readonly<Record<Arrow, string>> = {
  triangle: 'M0 0L-10 -5L-10 5Z',
  diamond: 'M0 0L-6 -4.5L-12 0L-6 4.5Z',
  vee: 'M0 0L-11 -5.5L-7.5 0L-11 5.5Z',
  tee: 'M-1 -6L-1 6',
  circle: 'M0 0a4.5 4.5 0 1 0 -9 0a4.5 4.5 0 1 0 9 0',
  square: 'M0 -4L-8 -4L-8 4L0 4Z',
};
/** How far back from the tip the line ends. */
export const REACH: Readonly<Record<Arrow, number>> = {
  triangle: 10,
  diamond: 12,
  vee: 8,
  tee: 1,
  circle: 9,
  square: 8,
};
