import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayTree } from '../../../schema/view/display-tree.ts';
import { NO_FILTER } from '../../../schema/view/filter.ts';
import { overviewOf } from '../../../schema/view/overview.ts';
import type { Dot, OverviewView } from '../../../schema/view/overview.ts';
import { conceptOf, relationOf } from '../../support/sample-atlas.ts';
import { graphOf, graphParts, largeTree, loaded, viewFilters } from '../../support/random/random-graph.ts';

/** The room that a dot takes with its name beside it. */
const boxOf = ({ x, y, term }: Dot) => ({
  left: x - 8,
  right: x + 16 + 7 * [...term.name].length,
  top: y - 9,
  bottom: y + 9,
});

const meet = (a: Dot, b: Dot): boolean => {
  const [one, other] = [boxOf(a), boxOf(b)];
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
};

const meetings = ({ dots }: OverviewView): readonly string[] =>
  dots.flatMap((dot, at) =>
    dots
      .slice(at + 1)
      .filter((other) => meet(dot, other))
      .map((other) => `${dot.term.id} ${other.term.id}`),
  );

const plain = (view: OverviewView) => ({
  ...view,
  dots: view.dots.map(({ term, ...dot }) => ({ ...dot, id: term.id })),
  lines: view.lines.map(({ relation, primary }) => ({ id: relation.id, primary })),
});

describe('the atlas from above', () => {
  it('counts every concept of the open branch once: shown, not drawn, or left out by the filter', () => {
    fc.assert(
      fc.property(graphParts(), viewFilters, fc.nat(), (parts, filter, pick) => {
        const graph = graphOf(parts);
        const tree = displayTree(graph, filter.hide);
        const root =
          pick % 3 === 0 ? (tree.concepts[pick % Math.max(1, tree.concepts.length)]?.id ?? null) : null;
        const view = overviewOf(graph, root, filter);
        const open = root === null ? tree.concepts.map(({ id }) => id) : [root, ...tree.under(root)];
        const shown = view.dots.filter(({ kept }) => kept).length;
        expect(shown + view.hidden).toBe(view.total);
        expect(view.total + view.filtered).toBe(open.length);
        expect(new Set(view.dots.map(({ term }) => term.id)).size).toBe(view.dots.length);
        for (const { term } of view.dots) expect(open).toContain(term.id);
      }),
    );
  });

  it('gives each dot a place of its own on the plane, and room for its name', () => {
    fc.assert(
      fc.property(graphParts(20), viewFilters, (parts, filter) => {
        const view = overviewOf(graphOf(parts), null, filter);
        for (const { x, y } of view.dots) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(view.width);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(view.height);
        }
        expect(meetings(view)).toEqual([]);
      }),
    );
  });

  it('is the same whatever came first', () => {
    fc.assert(
      fc.property(
        graphParts().chain((parts) =>
          fc.tuple(fc.constant(parts), fc.shuffledSubarray([...parts], { minLength: parts.length })),
        ),
        viewFilters,
        ([parts, shuffled], filter) => {
          const view = overviewOf(graphOf(parts), null, filter);
          expect(plain(overviewOf(graphOf(shuffled), null, filter))).toEqual(plain(view));
        },
      ),
    );
  });

  it('hangs each dot on a dot by a line, and says how many under it are not drawn', () => {
    fc.assert(
      fc.property(graphParts(), viewFilters, (parts, filter) => {
        const graph = graphOf(parts);
        const tree = displayTree(graph, filter.hide);
        const view = overviewOf(graph, null, filter);
        const dots = new Map(view.dots.map((dot) => [dot.term.id, dot]));
        const own = new Map(
          view.lines
            .filter(({ primary }) => primary)
            .map(({ relation }) => [relation.subject, relation.object]),
        );
        for (const dot of view.dots) {
          expect(own.get(dot.term.id) ?? null).toBe(dot.parent);
          if (dot.parent !== null) expect(dots.get(dot.parent)?.depth).toBe(dot.depth - 1);
          const under = [...tree.under(dot.term.id)];
          const drawn = under.filter((id) => dots.get(id)?.kept === true);
          expect(dot.below - dot.hidden).toBe(drawn.length);
          if (!dot.kept) expect(dot.below).toBeGreaterThan(0);
        }
        for (const { relation } of view.lines) {
          expect(dots.has(relation.subject) && dots.has(relation.object)).toBe(true);
        }
      }),
    );
  });

  it('draws 150 dots and lines of a large vocabulary at most, and of them the largest branches', () => {
    fc.assert(
      fc.property(largeTree, (parts) => {
        const graph = graphOf(parts);
        const view = overviewOf(graph, null, NO_FILTER);
        const tree = displayTree(graph);
        expect(view.dots.length + view.lines.length).toBeLessThanOrEqual(150);
        expect(view.dots.length).toBe(75);
        expect(view.hidden).toBe(view.total - 75);
        expect(meetings(view)).toEqual([]);
        const drawn = new Set(view.dots.map(({ term }) => term.id));
        const least = Math.min(...view.dots.map(({ below }) => below));
        const left = tree.concepts.filter(({ id }) => !drawn.has(id)).map(({ id }) => tree.under(id).size);
        expect(Math.max(...left)).toBeLessThanOrEqual(least);
      }),
      { numRuns: 20 },
    );
  });

  it('draws a concept that the filter leaves out only for what is kept under it', () => {
    const parts = [
      ...['Top', 'Middle', 'Low', 'Aside'].map((name) =>
        loaded(conceptOf(name), name === 'Low' ? 'quoted' : 'cited'),
      ),
      loaded(relationOf('concept/middle', 'is_a', 'concept/top')),
      loaded(relationOf('concept/low', 'part_of', 'concept/middle')),
    ];
    const view = overviewOf(graphOf(parts), null, { ...NO_FILTER, levels: ['quoted'] });
    expect(view.dots.map(({ term, kept, below }) => [term.name, kept, below])).toEqual([
      ['Top', false, 1],
      ['Middle', false, 1],
      ['Low', true, 0],
    ]);
    expect({ ...view, dots: 0, lines: 0 }).toMatchObject({ total: 1, hidden: 0, filtered: 3 });
    // Without the type over which it stands it is at the top.
    const cut = overviewOf(graphOf(parts), null, { ...NO_FILTER, levels: ['quoted'], hide: ['part_of'] });
    expect(cut.dots.map(({ term, parent }) => [term.name, parent])).toEqual([['Low', null]]);
  });

  it('counts what hangs under a trunk as branches of their own, each with its own number', () => {
    const parts = [
      ...['Top', 'A', 'B', 'A1', 'Else'].map((name) => loaded(conceptOf(name))),
      loaded(relationOf('concept/a', 'is_a', 'concept/top')),
      loaded(relationOf('concept/b', 'is_a', 'concept/top')),
      loaded(relationOf('concept/a1', 'is_a', 'concept/a')),
    ];
    const numbers = Object.fromEntries(
      overviewOf(graphOf(parts), null, NO_FILTER).dots.map(({ term, branch }) => [term.name, branch]),
    );
    expect(numbers).toEqual({ Top: 0, A: 0, A1: 0, B: 1, Else: 2 });
  });

  it('shows second places as further lines', () => {
    const parts = [
      ...['Top', 'Other', 'Low'].map((name) =>
        loaded(conceptOf(name, name === 'Low' ? { primaryParent: 'relation/low/realizes/other' } : {})),
      ),
      loaded(relationOf('concept/low', 'is_a', 'concept/top')),
      loaded(relationOf('concept/low', 'realizes', 'concept/other')),
    ];
    const view = overviewOf(graphOf(parts), null, NO_FILTER);
    expect(view.lines.map(({ relation, primary }) => [relation.id, primary])).toEqual([
      ['relation/low/realizes/other', true],
      ['relation/low/is_a/top', false],
    ]);
    expect(view.dots.find(({ term }) => term.name === 'Low')?.parent).toBe('concept/other');
  });
});
