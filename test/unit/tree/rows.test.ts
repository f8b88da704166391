/** Rows of the tree: each place of a concept, what is open, what is still to be loaded, and no end in a circle. */
import { describe, expect, it } from 'vitest';
import {
  NOTHING,
  TOP,
  conceptOf,
  inOrder,
  isRest,
  nodesUnder,
  openKeys,
  opened,
  wayUp,
} from '../../../ui/src/tree/rows.ts';
import type { Branch, Branches, Row } from '../../../ui/src/tree/rows.ts';

const row = (id: string, children = 0): Row => ({
  id: `concept/${id}`,
  name: id,
  kind: 'MECHANISM',
  level: 'CITED',
  contested: false,
  kept: true,
  relation: null,
  type: 'IS_A',
  children,
  below: children,
  places: 1,
  elsewhere: [],
});

const branch = (rows: readonly Row[], more: Partial<Branch> = {}): Branch => ({
  rows,
  total: rows.length,
  next: null,
  loading: false,
  fault: undefined,
  ...more,
});

const branches: Branches = new Map([
  [TOP, branch([row('a', 2), row('b', 1)])],
  ['concept/a', branch([row('c', 1), row('d')])],
  ['concept/b', branch([row('c', 1)])],
  // c stands over b as well: a circle.
  ['concept/c', branch([row('b', 1)], { total: 205, next: 'cursor' })],
]);

const keys = (open: readonly string[]): readonly string[] =>
  inOrder(nodesUnder(branches, new Set(open))).map(({ key }) => key);

describe('rows', () => {
  it('are those at the top while nothing is open', () => {
    expect(keys([])).toEqual(['concept/a', 'concept/b']);
  });

  it('open the largest branch unless the address says otherwise', () => {
    const top = branches.get(TOP);
    expect(opened([], top)).toEqual(['concept/a']);
    expect(opened(['concept/b'], top)).toEqual(['concept/b']);
    expect(opened([NOTHING], top)).toEqual([]);
    expect(opened([], undefined)).toEqual([]);
    expect(opened([], branch([row('d')]))).toEqual([]);
  });

  it('show a concept at each of its places, with a key of its own', () => {
    expect(keys(['concept/a', 'concept/b'])).toEqual([
      'concept/a',
      'concept/a>concept/c',
      'concept/a>concept/d',
      'concept/b',
      'concept/b>concept/c',
    ]);
    expect(conceptOf('concept/b>concept/c')).toBe('concept/c');
  });

  it('do not go round in a circle', () => {
    const walked = keys(['concept/a', 'concept/b', 'concept/c']);
    expect(walked).toContain('concept/b>concept/c>concept/b');
    expect(walked.every((key) => key.split('>').length <= 5)).toBe(true);
  });

  it('say what is not here yet', () => {
    const nodes = inOrder(nodesUnder(branches, new Set(['concept/b', 'concept/c'])));
    const more = nodes.filter(isRest);
    expect(more.map(({ rest, under, left }) => [rest, under, left])).toEqual([['more', 'concept/c', 204]]);
    const loading = inOrder(nodesUnder(new Map(), new Set())).filter(isRest);
    expect(loading.map(({ rest }) => rest)).toEqual(['loading']);
    const failed = new Map([[TOP, branch([], { total: undefined, fault: 'away' })]]);
    expect(inOrder(nodesUnder(failed, new Set())).map((node) => isRest(node) && node.rest)).toEqual([
      'failed',
    ]);
  });

  it('let what can be opened be known, and what leads round in a circle not', () => {
    const [a] = nodesUnder(branches, new Set());
    expect(a !== undefined && !isRest(a) && a.children.length).toBe(1);
    const round = inOrder(nodesUnder(branches, new Set(['concept/b', 'concept/c']))).find(
      ({ key }) => key === 'concept/b>concept/c>concept/b',
    );
    expect(round !== undefined && !isRest(round) && round.children).toEqual([]);
  });

  it('give the keys of open rows at every place', () => {
    const open = new Set(['concept/a', 'concept/b', 'concept/c']);
    const opened = openKeys(nodesUnder(branches, open));
    expect(opened).toContain('concept/a>concept/c');
    expect(opened).toContain('concept/b>concept/c');
  });

  it('know the way up to a concept', () => {
    const step = (id: string) => ({ node: { id } });
    expect(
      wayUp([{ steps: [step('concept/b'), step('concept/a')] }, { steps: [step('concept/x')] }]),
    ).toEqual(['concept/b', 'concept/a']);
    expect(wayUp([])).toEqual([]);
  });
});
