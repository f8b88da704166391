/** The colours of the view from above, from the page's custom properties as they are now. */
import { colourOf } from '../../state/colours.ts';
import { HUES } from './model.ts';

const NAMES = [
  'canvas',
  'panel',
  'ink',
  'muted',
  'border',
  'accent',
  'halo',
  'mark',
  'mark-line',
  'hierarchy',
  'against',
] as const;

export type AbovePalette = Readonly<Record<(typeof NAMES)[number], string>> & {
  /** One for every branch, counted from 0. */
  readonly hues: readonly string[];
};

/** Reads them at an element. */
export const abovePalette = (element: Element): AbovePalette => {
  const style = getComputedStyle(element);
  const read = (name: string): string => colourOf(style, `--${name}`);
  const base = Object.fromEntries(NAMES.map((name) => [name, read(name)])) as Record<
    (typeof NAMES)[number],
    string
  >;
  return { ...base, hues: Array.from({ length: HUES }, (_, at) => read(`branch-${at}`)) };
};
