/** Words of the overview. */
import { plural } from './interface.ts';

export const OVERVIEW_WORDS = {
  label: 'Overview',
  whole: 'The whole atlas',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all of it',
  loading: 'Loading the overview',
  empty: 'No concepts yet.',
  nothingKept: 'The filter leaves no concept.',
  addOne: 'Add one',
  seeTree: 'See all of them in the tree',
  filled: 'quoted or cited',
  ring: 'hedged or inferred',
  dashed: 'unchecked or unsourced',
  bigger: 'a bigger dot has more under it',
  thin: 'thin line: stands there too',
  relation: (level: string, quotes: number): string => `Relation ${level}, ${plural(quotes, 'quote')}`,
  marks: 'What the dots mean',
  keys: 'Arrow keys move along the hierarchy, Enter opens, Space selects, plus, minus and 0 zoom. The tree shows the same as rows.',
} as const;

export interface OverviewCounts {
  readonly total: number;
  readonly hidden: number;
  readonly filtered: number;
  /** Dots that are here only for what is under them. */
  readonly bridges: number;
  /** Name of the open branch; null for the whole. */
  readonly root: string | null;
  /** How many things a query lights, and how many of them are drawn; left out when it lights none. */
  readonly lit?: { readonly all: number; readonly drawn: number };
}

/** “12 lit, 3 of them not drawn here”. */
const litWords = (all: number, drawn: number): string =>
  `${all.toLocaleString('en')} lit` +
  (drawn < all ? `, ${(all - drawn).toLocaleString('en')} of them not drawn here` : ', all drawn');

/** “67 of 9,977 concepts drawn, 9,910 hidden in their branches, 12 filtered out”. Drawn and hidden are all there are. */
export const overviewStatus = ({ total, hidden, filtered, bridges, root, lit }: OverviewCounts): string =>
  [
    `${(total - hidden).toLocaleString('en')} of ${plural(total, 'concept')}${root === null ? '' : ` of ${root}`} drawn`,
    hidden > 0 ? `${hidden.toLocaleString('en')} hidden in their branches` : '',
    filtered > 0 ? `${filtered.toLocaleString('en')} filtered out` : '',
    bridges > 0 ? `${bridges} of those drawn all the same, for what is under them` : '',
    lit === undefined ? '' : litWords(lit.all, lit.drawn),
  ]
    .filter((words) => words !== '')
    .join(', ');
