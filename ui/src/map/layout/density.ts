/** How closely the columns stand. Where the roomiest is too wide for the window the next is tried; letters keep their size. Pure. */

export interface Density {
  /** A name in the columns beside the centre, and further out, is broken when it is wider. */
  readonly near: number;
  readonly far: number;
  /** So many lines at most. */
  readonly lines: number;
  /** The same of names below the rule, which may have more room. */
  readonly cross: number;
  readonly crossLines: number;
  /** Least widths of boxes, and of the focus. */
  readonly least: number;
  readonly focus: number;
  /** Labels and headings are broken when they are wider. */
  readonly label: number;
  readonly heading: number;
  /** A type of cross relation shares one port when ports for each would need more. */
  readonly ports: number;
  /** Left and right of everything. */
  readonly margin: number;
  /** Taken off the gaps that a bus stands in. */
  readonly nearer: number;
}

// From the roomiest to the closest.
const STEPS: readonly Omit<Density, 'cross' | 'crossLines'>[] = [
  {
    ...{ near: 190, far: 130, lines: 2, least: 140, focus: 170, label: Infinity, heading: Infinity },
    ...{ ports: 300, nearer: 0, margin: 24 },
  },
  {
    ...{ near: 130, far: 130, lines: 2, least: 120, focus: 150, label: 130, heading: 190 },
    ...{ ports: 220, nearer: 0, margin: 24 },
  },
  {
    ...{ near: 105, far: 105, lines: 3, least: 100, focus: 140, label: 105, heading: 160 },
    ...{ ports: 170, nearer: 6, margin: 20 },
  },
  {
    ...{ near: 80, far: 80, lines: 4, least: 80, focus: 120, label: 80, heading: 110 },
    ...{ ports: 130, nearer: 10, margin: 12 },
  },
];

/** From the roomiest to the closest; at each the names below the rule as roomy as may be. */
export const DENSITIES: readonly Density[] = STEPS.flatMap((step, at) =>
  STEPS.slice(0, at + 1).map(({ near, lines }): Density => ({ ...step, cross: near, crossLines: lines })),
);
