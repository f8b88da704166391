/** The atlas from above as the page draws it, and what follows from it alone. Pure. */
import type { RelationType } from '../../../../schema/vocabulary/relation-types.ts';
import type { ConceptKind, Level } from '../../../../schema/vocabulary/terms.ts';

/** A concept on the plane. One unit of the plane is a pixel when nothing is scaled. */
export interface AboveDot {
  readonly id: string;
  readonly name: string;
  readonly kind: ConceptKind;
  readonly level: Level;
  readonly contested: boolean;
  /** False: the filter leaves it out, and it is here for what is under it. */
  readonly kept: boolean;
  readonly x: number;
  readonly y: number;
  /** Steps down from the top. */
  readonly depth: number;
  /** The dot it hangs under; null at the top. */
  readonly parent: string | null;
  readonly branch: number;
  /** Concepts under it, over any number of steps, and those of them that are not drawn. */
  readonly below: number;
  readonly hidden: number;
  /** How many times the words of a source are given about it. */
  readonly quotes: number;
}

/** A hierarchy relation: from the lower end to the upper. */
export interface AboveLine {
  readonly id: string;
  readonly type: RelationType;
  readonly subject: string;
  readonly object: string;
  /** Whether the lower dot hangs there. */
  readonly primary: boolean;
  readonly level: Level;
  readonly quotes: number;
}

export interface Above {
  /** The open branch; null for the whole. */
  readonly root: { readonly id: string; readonly name: string } | null;
  readonly width: number;
  readonly height: number;
  readonly dots: readonly AboveDot[];
  readonly lines: readonly AboveLine[];
  /** Hierarchy relations by type, drawn or not, whether or not they are switched off. */
  readonly types: readonly { readonly type: RelationType; readonly total: number }[];
  /** Concepts that the filter keeps, those of them that are not drawn, and those that it leaves out. */
  readonly total: number;
  readonly hidden: number;
  readonly filtered: number;
}

/** How many hues there are; further branches begin again. */
export const HUES = 8;

/** A tree with at least this many dots is drawn for itself; smaller ones stand in columns, by kind. */
export const LARGE_TREE = 4;

/**
 * The hue of every dot, counted from 0. What stands alone has none, and neither has a trunk from which more than one
 * branch goes out: a hue says what belongs together.
 */
export const huesOf = (above: Above): ReadonlyMap<string, number> => {
  const children = childrenOf(above);
  const inBranch = above.dots.filter(
    ({ id, branch }) => !(children.get(id) ?? []).some((child) => child.branch !== branch),
  );
  const sizes = new Map<number, number>();
  for (const { branch } of inBranch) sizes.set(branch, (sizes.get(branch) ?? 0) + 1);
  const order = new Map<number, number>();
  const hues = new Map<string, number>();
  for (const { id, branch } of inBranch) {
    if ((sizes.get(branch) ?? 0) < 2) continue;
    if (!order.has(branch)) order.set(branch, order.size % HUES);
    hues.set(id, order.get(branch) ?? 0);
  }
  return hues;
};

/** Dots under each dot, and those at the top (null), from top to bottom and from left to right. */
export const childrenOf = ({ dots }: Above): ReadonlyMap<string | null, readonly AboveDot[]> => {
  const lists = new Map<string | null, AboveDot[]>();
  for (const dot of [...dots].sort((a, b) => a.x - b.x || a.y - b.y)) {
    const list = lists.get(dot.parent);
    if (list === undefined) lists.set(dot.parent, [dot]);
    else list.push(dot);
  }
  return lists;
};

/** A heading over a column of small trees and of concepts that stand alone. */
export interface AboveHeading {
  readonly kind: ConceptKind;
  /** Id and place of the uppermost. */
  readonly first: string;
  readonly x: number;
  readonly y: number;
  /** How many stand at the top of that column. */
  readonly count: number;
}

/** Where the kinds of what does not hang together with the rest are named: above the first of each column. */
export const headingsOf = (above: Above): readonly AboveHeading[] => {
  const children = childrenOf(above);
  const size = (dot: AboveDot): number =>
    (children.get(dot.id) ?? []).reduce((sum, child) => sum + size(child), 1);
  const groups = new Map<string, AboveDot[]>();
  for (const dot of children.get(null) ?? []) {
    if (size(dot) >= LARGE_TREE) continue;
    const key = `${dot.kind} ${dot.x}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [dot]);
    else group.push(dot);
  }
  return [...groups.values()].map((group) => {
    const first = group[0]!;
    return { kind: first.kind, first: first.id, x: first.x, y: first.y, count: group.length };
  });
};
