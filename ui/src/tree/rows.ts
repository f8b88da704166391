/** The rows of the tree from what has been loaded. Pure. */
import type { TreeRowsQuery } from '../generated/graphql.ts';

export type Row = TreeRowsQuery['tree']['rows'][number];

/** What is known of the rows under one concept. */
export interface Branch {
  readonly rows: readonly Row[];
  /** All rows there are; undefined before the first page came. */
  readonly total: number | undefined;
  /** Where to go on; null at the end. */
  readonly next: string | null;
  readonly loading: boolean;
  readonly fault: string | undefined;
}

/** By the id of the concept above; the rows at the top under the empty text. */
export type Branches = ReadonlyMap<string, Branch>;

export const TOP = '';

/** What the address says where everything was closed; an address that says nothing opens the largest branch. */
export const NOTHING = 'none';

/** Ids of the concepts that are open, by the address and the rows at the top. */
export const opened = (asked: readonly string[], top: Branch | undefined): readonly string[] => {
  if (asked.length > 0) return asked.filter((id) => id !== NOTHING);
  const largest = (top?.rows ?? []).reduce<Row | undefined>(
    (best, row) => (row.below > (best?.below ?? 0) ? row : best),
    undefined,
  );
  return largest === undefined ? [] : [largest.id];
};

/** A row at its place: the same concept has a node at each. */
export interface TreeNode {
  /** Ids from the top down to it, so that two places of a concept differ. */
  readonly key: string;
  readonly row: Row;
  readonly open: boolean;
  /** What is under it. Where it is closed, one that stands for all: so the grid knows that it can be opened. */
  readonly children: readonly TreeItemNode[];
}

/** What stands for rows that are not here: still loading, failed, or to be asked for. */
export interface RestNode {
  readonly key: string;
  readonly rest: 'loading' | 'failed' | 'more';
  /** Id of the concept whose rows they are. */
  readonly under: string;
  readonly left: number;
}

export type TreeItemNode = TreeNode | RestNode;

export const isRest = (node: TreeItemNode): node is RestNode => 'rest' in node;

const SEPARATOR = '>';

/** The key of a concept’s row under others, given from the top down. */
export const rowKeyOf = (way: readonly string[], id: string): string => [...way, id].join(SEPARATOR);

/** Steps from the top down to the row of a key. */
export const depthOf = (key: string): number => key.split(SEPARATOR).length - 1;

/** The concept that a row’s key ends in. */
export const conceptOf = (key: string): string => key.slice(key.lastIndexOf(SEPARATOR) + 1);

const restOf = (key: string, under: string, branch: Branch | undefined): readonly RestNode[] => {
  const rest = (kind: RestNode['rest'], left = 0): readonly RestNode[] => [
    { key: `${key}${SEPARATOR}*${kind}`, rest: kind, under, left },
  ];
  if (branch?.fault !== undefined) return rest('failed');
  if (branch?.total === undefined) return rest('loading');
  if (branch.next === null) return [];
  return branch.loading ? rest('loading') : rest('more', branch.total - branch.rows.length);
};

/**
 * The rows under a concept, and under those of them that are open. A concept that stands under itself by way of
 * others is not opened a second time.
 */
export const nodesUnder = (
  branches: Branches,
  open: ReadonlySet<string>,
  under: string = TOP,
  key = '',
  above: readonly string[] = [],
): readonly TreeItemNode[] => {
  const branch = branches.get(under);
  const nodes = (branch?.rows ?? []).map((row): TreeNode => {
    const path = key === '' ? row.id : `${key}${SEPARATOR}${row.id}`;
    const canOpen = row.children > 0 && !above.includes(row.id);
    const isOpen = canOpen && open.has(row.id);
    const closed = canOpen ? restOf(path, row.id, undefined) : [];
    return {
      key: path,
      row,
      open: isOpen,
      children: isOpen ? nodesUnder(branches, open, row.id, path, [...above, row.id]) : closed,
    };
  });
  return [...nodes, ...restOf(key, under, branch)];
};

/** The keys of all rows that are open. */
export const openKeys = (nodes: readonly TreeItemNode[]): readonly string[] =>
  nodes.flatMap((node) => (isRest(node) || !node.open ? [] : [node.key, ...openKeys(node.children)]));

/** All nodes in sight, as they stand under each other. */
export const inOrder = (nodes: readonly TreeItemNode[]): readonly TreeItemNode[] =>
  nodes.flatMap((node) => (isRest(node) || !node.open ? [node] : [node, ...inOrder(node.children)]));

/** Concepts to be opened so that one is seen: those on its first way up. */
export const wayUp = (
  paths: readonly { readonly steps: readonly { readonly node: { readonly id: string } }[] }[],
) => (paths[0]?.steps ?? []).map(({ node }) => node.id);
