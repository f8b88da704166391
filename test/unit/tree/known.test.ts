/** Branches of a tree that come while another tree is shown, in whatever order the answers come. */
import { describe, expect, it } from 'vitest';
import { branchesOf, withBranch } from '../../../ui/src/tree/known.ts';
import type { KnownBranches } from '../../../ui/src/tree/known.ts';
import { TOP } from '../../../ui/src/tree/rows.ts';
import type { Branch } from '../../../ui/src/tree/rows.ts';

const before = { tree: 'before' };
const next = { tree: 'next' };
const branch = (total: number): Branch => ({
  rows: [],
  total,
  next: null,
  loading: false,
  fault: undefined,
});
const totals = (known: KnownBranches) =>
  Object.fromEntries([...branchesOf(known)].map(([under, { total }]) => [under, total]));

const shown = withBranch(
  withBranch(withBranch(new Map(), before, TOP, branch(1)), before, 'concept/a', branch(2)),
  before,
  'concept/b',
  branch(3),
);

describe('branches of the next tree', () => {
  it('leave what is shown standing until its top is here', () => {
    expect(totals(withBranch(shown, next, 'concept/a', branch(20)))).toEqual({
      [TOP]: 1,
      'concept/a': 20,
      'concept/b': 3,
    });
  });
  it('stay when its top comes after them, and those of the tree before go', () => {
    const ahead = withBranch(shown, next, 'concept/a', branch(20));
    expect(totals(withBranch(ahead, next, TOP, branch(10)))).toEqual({ [TOP]: 10, 'concept/a': 20 });
  });
  it('come after its top too', () => {
    const top = withBranch(shown, next, TOP, branch(10));
    expect(totals(withBranch(top, next, 'concept/b', branch(30)))).toEqual({ [TOP]: 10, 'concept/b': 30 });
  });
});
