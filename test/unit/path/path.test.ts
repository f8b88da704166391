import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELATION_TYPE_IDS } from '../../../schema/vocabulary/relation-types.ts';
import { layoutChain, turnOf } from '../../../ui/src/path/chain.ts';
import type { ChainLink, ChainTerm } from '../../../ui/src/path/chain.ts';
import { pathSearch, typesOf } from '../../../ui/src/path/search.ts';

const measure = (text: string): number => text.length * 8;

const name = fc.constantFrom('Search', 'Planning', 'Iterated amplification and distillation', 'A');
const kind = fc.constantFrom('MECHANISM', 'PROPERTY', 'FAILURE_MODE', 'RESEARCH_METHOD', 'EXAMPLE' as const);
const chains = fc.integer({ min: 1, max: 6 }).chain((steps) =>
  fc.record({
    terms: fc.array(fc.record({ name, kind, level: fc.constant('QUOTED' as const) }), {
      minLength: steps + 1,
      maxLength: steps + 1,
    }),
    links: fc.array(
      fc.record({
        type: fc.constantFrom(...RELATION_TYPE_IDS),
        level: fc.constantFrom('CITED', 'UNSOURCED' as const),
        attributed: fc.boolean(),
        contested: fc.boolean(),
        forward: fc.boolean(),
      }),
      { minLength: steps, maxLength: steps },
    ),
  }),
);

describe('a path drawn', () => {
  it('has every box and line inside it, no two boxes meeting, and each line between its two boxes', () => {
    fc.assert(
      fc.property(chains, (made) => {
        const terms = made.terms.map((term, at): ChainTerm => ({ ...term, id: `concept/c${at}` }));
        const links = made.links.map((link, at): ChainLink => ({ ...link, id: `relation/r${at}` }));
        const { boxes, lines, width, height } = layoutChain(terms, links, measure);
        expect(boxes).toHaveLength(terms.length);
        for (const box of boxes) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
          expect(box.lines.join(' ')).toBe(box.name);
        }
        lines.forEach((line, at) => {
          const [above, below] = [boxes[at]!, boxes[at + 1]!];
          expect(line.top).toBe(above.y + above.height);
          expect(line.bottom).toBe(below.y);
          expect(line.bottom - line.top).toBeGreaterThan(30);
          for (const box of [above, below]) {
            expect(line.x).toBeGreaterThan(box.x);
            expect(line.x).toBeLessThan(box.x + box.width);
          }
          expect(line.x + measure(line.label)).toBeLessThan(width);
        });
      }),
    );
  });

  it('goes left to the general and right to the special', () => {
    expect(turnOf({ type: 'is_a', forward: true })).toBe(-1);
    expect(turnOf({ type: 'is_a', forward: false })).toBe(1);
    expect(turnOf({ type: 'exemplifies', forward: false })).toBe(1);
    expect(turnOf({ type: 'contrasts_with', forward: true })).toBe(0);
  });
});

describe('the address of the path page', () => {
  it('is the same after it was read and written', () => {
    const id = fc.constantFrom('concept/a', 'example/b', undefined);
    const types = fc.subarray([...RELATION_TYPE_IDS]);
    fc.assert(
      fc.property(id, id, types, fc.integer({ min: 1, max: 5 }), (from, to, chosen, n) => {
        const search = pathSearch({ from, to, types: chosen.join(','), n });
        expect(pathSearch({ ...search })).toEqual(search);
        expect(typesOf(search)).toEqual(chosen);
        expect(search.from).toBe(from);
        expect(search.n ?? 1).toBe(n);
      }),
    );
  });
  it('leaves out what is no end', () => {
    expect(pathSearch({ from: 'agent/x', to: 'concept/../x', types: 'nonsense', n: '9' })).toEqual({});
    expect(pathSearch({ from: 'concept/x', n: '3' })).toEqual({ from: 'concept/x', n: 3 });
  });
});
