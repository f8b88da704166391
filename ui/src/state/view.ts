/**
 * What a reader sees, as the address carries it: which view, what is chosen, how far, and the filter. Read and
 * written here and nowhere else, so that a reload, Back and a pasted link restore exactly that. Pure.
 */
import { NO_FILTER } from '../../../schema/view/filter.ts';
import type { TermKind, ViewFilter } from '../../../schema/view/filter.ts';
import { RELATION_TYPE_IDS } from '../../../schema/vocabulary/relation-types.ts';
import { CONCEPT_KINDS, LEVELS } from '../../../schema/vocabulary/terms.ts';

/** Focus map, overview of dots, tree, or the outline alone. */
export const VIEWS = ['map', 'overview', 'tree', 'outline'] as const;
export type View = (typeof VIEWS)[number];

export const MOST_DEPTH = 3;

export interface ViewState {
  /** Null: what the page and the width of the screen suggest. */
  readonly view: View | null;
  /** How many relations away the map reaches, 1 to 3. */
  readonly depth: number;
  /** Id of the relation that is open. */
  readonly edge: string | null;
  readonly filter: ViewFilter;
  /** Groups of the map that are unfolded, or branches of overview and tree that are open. */
  readonly open: readonly string[];
  /** Ids that a query’s answer lights. */
  readonly lit: readonly string[];
}

/** The address’s query as text: only what differs from the usual stands in it. */
export type ViewSearch = {
  readonly view?: View;
  readonly depth?: string;
  readonly edge?: string;
  readonly hide?: string;
  readonly kind?: string;
  readonly level?: string;
  readonly agent?: string;
  readonly division?: string;
  readonly contested?: 'true';
  readonly open?: string;
  readonly lit?: string;
};

export const PLAIN_VIEW: ViewState = {
  view: null,
  depth: 1,
  edge: null,
  filter: NO_FILTER,
  open: [],
  lit: [],
};

const KINDS: readonly TermKind[] = [...CONCEPT_KINDS, 'example'];

const DEPTH = new RegExp(`^[1-${MOST_DEPTH}]$`);

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const list = (value: unknown): readonly string[] => [
  ...new Set((text(value) ?? '').split(',').filter((one) => one !== '')),
];

/** Those of a closed list that are named, in the list’s own order. */
const among = <T extends string>(words: readonly T[], value: unknown): readonly T[] => {
  const named = list(value);
  return words.filter((word) => named.includes(word));
};

/** Reads an address’s query; what is not understood is left out. */
export const readView = (search: Readonly<Record<string, unknown>>): ViewState => {
  const depth = text(search['depth']) ?? '';
  return {
    view: VIEWS.find((one) => one === search['view']) ?? null,
    depth: DEPTH.test(depth) ? Number(depth) : 1,
    edge: text(search['edge']),
    filter: {
      hide: among(RELATION_TYPE_IDS, search['hide']),
      kinds: among(KINDS, search['kind']),
      levels: among(LEVELS, search['level']),
      agent: text(search['agent']),
      division: text(search['division']),
      contested: search['contested'] === 'true',
    },
    open: list(search['open']),
    lit: list(search['lit']),
  };
};

const joined = (words: readonly string[]): string | null => (words.length === 0 ? null : words.join(','));

/** The query of an address that shows this. */
export const writeView = ({ view, depth, edge, filter, open, lit }: ViewState): ViewSearch => {
  const all = {
    view,
    depth: depth === 1 ? null : String(depth),
    edge,
    hide: joined(filter.hide),
    kind: joined(filter.kinds),
    level: joined(filter.levels),
    agent: filter.agent,
    division: filter.division,
    contested: filter.contested ? 'true' : null,
    open: joined(open),
    lit: joined(lit),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
};

/**
 * `validateSearch` of the router: an address in its canonical form. What is not understood is there as undefined,
 * for the router would keep what is merely left out.
 */
export const viewSearch = (search: Record<string, unknown>): ViewSearch => ({
  ...Object.fromEntries(Object.keys(search).map((name) => [name, undefined])),
  ...writeView(readView(search)),
});
