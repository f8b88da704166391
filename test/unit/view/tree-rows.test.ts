import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayTree } from '../../../schema/view/display-tree.ts';
import { NO_FILTER } from '../../../schema/view/filter.ts';
import { compareKeys, otherPlaces, rowKey, rowTypes, treeRows } from '../../../schema/view/tree-rows.ts';
import { conceptOf, relationOf } from '../../support/sample-atlas.ts';
import { graphOf, graphParts, loaded, viewFilters } from '../../support/random/random-graph.ts';

const names = (rows: ReturnType<typeof treeRows>) => rows.map(({ term }) => term.name);

describe('the tree', () => {
  it('has a row for every place: at the top, and over each relation of the hierarchy', () => {
    fc.assert(
      fc.property(graphParts(), (parts) => {
        const graph = graphOf(parts);
        const { concepts, tops } = displayTree(graph);
        const rows = [null, ...concepts.map(({ id }) => id)].flatMap((under) =>
          treeRows(graph, under, NO_FILTER),
        );
        const relations = [...graph.relations()].filter(
          ({ type, subject }) =>
            ['is_a', 'part_of', 'realizes'].includes(type) && subject.startsWith('concept/'),
        );
        expect(rows.flatMap(({ relation }) => relation?.id ?? []).sort()).toEqual(
          relations.map(({ id }) => id).sort(),
        );
        for (const { term, places } of rows) {
          expect(rows.filter((row) => row.term.id === term.id).length).toBe(places);
        }
        expect(tops.length + relations.length).toBe(rows.length);
      }),
    );
  });

  it('counts all of its rows by type, whatever is switched off', () => {
    fc.assert(
      fc.property(graphParts(), viewFilters, (parts, filter) => {
        const graph = graphOf(parts);
        const shown = { ...filter, hide: [] };
        const { concepts } = displayTree(graph);
        const rows = [null, ...concepts.map(({ id }) => id)].flatMap((under) =>
          treeRows(graph, under, shown),
        );
        for (const { type, total } of rowTypes(graph, filter, null)) {
          expect(rows.filter(({ relation }) => relation?.type === type).length, type).toBe(total);
        }
        expect(rowTypes(graph, filter, null).map(({ type }) => type)).toEqual([
          'is_a',
          'part_of',
          'realizes',
        ]);
      }),
    );
  });

  it('counts the rows of a branch by type as far as both ends are in it', () => {
    const graph = graphOf([
      ...['Top', 'Left', 'Low', 'Else'].map((name) => loaded(conceptOf(name))),
      loaded(relationOf('concept/left', 'is_a', 'concept/top')),
      loaded(relationOf('concept/low', 'realizes', 'concept/left')),
      loaded(relationOf('concept/low', 'part_of', 'concept/else')),
    ]);
    const totals = (root: string | null) => rowTypes(graph, NO_FILTER, root).map(({ total }) => total);
    expect(totals(null)).toEqual([1, 1, 1]);
    expect(totals('concept/top')).toEqual([1, 0, 1]);
    expect(totals('concept/left')).toEqual([0, 0, 1]);
  });

  it('names the other places of each row, and the way down to them', () => {
    fc.assert(
      fc.property(graphParts(), viewFilters, (parts, filter) => {
        const graph = graphOf(parts);
        const under = (id: string | null) => treeRows(graph, id, filter);
        const ids = [null, ...displayTree(graph).concepts.map(({ id }) => id)];
        for (const row of ids.flatMap(under)) {
          const others = otherPlaces(graph, row, filter);
          expect(others.length).toBe(row.places - 1);
          expect(others.map(({ relation }) => relation?.id)).not.toContain(row.relation?.id ?? 'top');
          for (const { relation, way } of others) {
            // Every step of the way is a row under the one before, and the last holds the place.
            let at: string | null = null;
            for (const { id } of way) {
              expect(under(at).map(({ term }) => term.id)).toContain(id);
              at = id;
            }
            expect(at).toBe(relation?.object ?? null);
            const there = under(at).filter(({ term }) => term.id === row.term.id);
            expect(there.map((one) => one.relation?.id ?? null)).toContain(relation?.id ?? null);
          }
        }
      }),
    );
  });

  it('leads to every concept from the top, circles or not', () => {
    fc.assert(
      fc.property(graphParts(), viewFilters, (parts, filter) => {
        const graph = graphOf(parts);
        const seen = new Set<string>();
        const open: (string | null)[] = [null];
        const kept = new Set<string>();
        for (let under = open.pop(); under !== undefined; under = open.pop()) {
          for (const row of treeRows(graph, under, filter)) {
            if (row.kept) kept.add(row.term.id);
            if (seen.has(row.term.id)) continue;
            seen.add(row.term.id);
            open.push(row.term.id);
          }
        }
        const { concepts } = displayTree(graph, filter.hide);
        const wanted = concepts.filter(
          (concept) =>
            (filter.kinds.length === 0 || filter.kinds.some((kind) => kind === concept.kind)) &&
            (filter.levels.length === 0 || filter.levels.includes(concept.level)) &&
            (!filter.contested || graph.relationsOf(concept.id).some(({ contested }) => contested)),
        );
        expect([...kept].sort()).toEqual(wanted.map(({ id }) => id).sort());
      }),
    );
  });

  it('says of each row what is under it', () => {
    fc.assert(
      fc.property(graphParts(), viewFilters, (parts, filter) => {
        const graph = graphOf(parts);
        const tree = displayTree(graph, filter.hide);
        const rows = [null, ...tree.concepts.map(({ id }) => id)].flatMap((under) =>
          treeRows(graph, under, filter),
        );
        const kept = new Set(rows.filter((row) => row.kept).map(({ term }) => term.id));
        for (const row of rows) {
          expect(row.children).toBe(treeRows(graph, row.term.id, filter).length);
          expect(row.below).toBe([...tree.under(row.term.id)].filter((id) => kept.has(id)).length);
          if (!row.kept) expect(row.below).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('has its rows in the order of their keys, no two alike', () => {
    fc.assert(
      fc.property(graphParts(), viewFilters, (parts, filter) => {
        const graph = graphOf(parts);
        for (const under of [null, ...displayTree(graph).concepts.map(({ id }) => id)]) {
          const keys = treeRows(graph, under, filter).map(rowKey);
          for (const [at, key] of keys.entries()) {
            const next = keys[at + 1];
            if (next !== undefined) expect(compareKeys(key, next)).toBeLessThan(0);
          }
        }
      }),
    );
  });

  it('shows a concept under each of its parents and cuts a circle of two types at the top', () => {
    const graph = graphOf([
      ...['Top', 'Left', 'Right', 'Low', 'Ring a', 'Ring b'].map((name) => loaded(conceptOf(name))),
      loaded(relationOf('concept/left', 'is_a', 'concept/top')),
      loaded(relationOf('concept/right', 'is_a', 'concept/top')),
      loaded(relationOf('concept/low', 'is_a', 'concept/left')),
      loaded(relationOf('concept/low', 'realizes', 'concept/right')),
      loaded(relationOf('concept/ring-a', 'is_a', 'concept/ring-b')),
      loaded(relationOf('concept/ring-b', 'part_of', 'concept/ring-a')),
    ]);
    const under = (id: string | null) => treeRows(graph, id, NO_FILTER);
    expect(names(under(null))).toEqual(['Ring a', 'Top']);
    expect(names(under('concept/left'))).toEqual(['Low']);
    expect(names(under('concept/right'))).toEqual(['Low']);
    expect(under('concept/left')[0]).toMatchObject({ places: 2, children: 0, below: 0 });
    expect(names(under('concept/ring-a'))).toEqual(['Ring b']);
    expect(names(under('concept/ring-b'))).toEqual(['Ring a']);
    expect(under(null)[1]).toMatchObject({ children: 2, below: 3, places: 1 });
    expect(under('concept/nothing')).toEqual([]);
  });
});
