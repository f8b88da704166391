/** The branches of a tree that are here, while another tree may be on its way. Pure. */
import { TOP } from './rows.ts';
import type { Branch, Branches } from './rows.ts';

/** A branch, and the tree that it was asked for: another filter or another state of the atlas is another tree. */
interface Known {
  readonly of: object;
  readonly branch: Branch;
}

export type KnownBranches = ReadonlyMap<string, Known>;

/**
 * With a branch that came. What was shown of the tree before stays until the top of this one is here; branches of
 * this one may come ahead of its top, and stay.
 */
export const withBranch = (known: KnownBranches, of: object, under: string, branch: Branch): KnownBranches =>
  new Map([...known].filter(([, one]) => under !== TOP || one.of === of)).set(under, { of, branch });

export const branchesOf = (known: KnownBranches): Branches =>
  new Map([...known].map(([under, { branch }]) => [under, branch]));
