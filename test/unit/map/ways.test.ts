/** What lies further up is told by every path, over the box that it leads on from, and runs into nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutModel } from '../../../ui/src/map/layout/layout.ts';
import { groupsOf } from '../../../ui/src/map/model.ts';
import { ALL_UP } from '../../../ui/src/map/ways/place.ts';
import { countOver, linesOver, waysOf } from '../../../ui/src/map/ways/ways.ts';
import type { Path } from '../../../ui/src/map/ways/ways.ts';
import { CENTER, measure, relation, term } from './maps.ts';

const path = (...names: readonly string[]): Path => ({
  steps: names.map((name, at) => ({
    node: { id: `concept/${name}`, name },
    relation: { id: at === 0 ? relation('is_a', true, `concept/${name}`).id : `relation/to-${name}` },
  })),
});

const paths = fc.array(
  fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1, maxLength: 5 })
    .map((names) => path(...names)),
  { maxLength: 8 },
);

describe('ways up', () => {
  const ways = waysOf([path('a'), path('b', 'a'), path('b', 'c', 'a'), path('b', 'c', 'd')]);

  it('begin at what the centre stands under and lead on', () => {
    expect(ways.map((one) => one.relation)).toEqual([relation('is_a', true, 'concept/b').id]);
    expect(countOver(ways)).toBe(3);
  });
  it('stand over each other, the most general on top, each hung on what it is over', () => {
    const lines = linesOver(ways[0]!.over);
    expect(lines.map(({ term: { name }, step, under }) => [name, step, under])).toEqual([
      ['a', 1, null],
      ['a', 2, 'c'],
      ['d', 2, 'c'],
      ['c', 1, null],
    ]);
    for (const [at, { down, under }] of lines.entries())
      expect(at + down === lines.length ? null : lines[at + down]?.term.name).toBe(under);
  });
  it('hold every path that leads further, once', () => {
    fc.assert(
      fc.property(paths, (all) => {
        const told = (over: ReturnType<typeof waysOf>[number]['over']): string[] =>
          over.flatMap((one) => [one.name, ...told(one.over).map((rest) => `${one.name} ${rest}`)]);
        const expected = new Set(
          all.flatMap(({ steps: [first, ...rest] }) =>
            rest.map((_, at) => [first!, ...rest.slice(0, at + 1)].map(({ node }) => node.name).join(' ')),
          ),
        );
        const found = waysOf(all).flatMap(({ relation: id, over }) =>
          told(over).map((rest) => `${id.split('/').at(-1) ?? ''} ${rest}`),
        );
        expect(found.sort()).toEqual([...expected].sort());
      }),
    );
  });
});

describe('ways up on the map', () => {
  const near = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => term(`concept/${id}`));
  const laid = (all: readonly Path[], height: number, open: readonly string[] = []) => {
    const first = [...new Set(all.map(({ steps }) => steps[0]!.node.id))];
    const relations = first.map((id) => relation('is_a', true, id));
    const groups = groupsOf({ center: CENTER, terms: near, relations });
    const ways = waysOf(all);
    const model = { center: CENTER, groups, beside: [], branches: [], rest: [], ways };
    return { ways, layout: layoutModel(model, { width: 1030, height }, measure, open) };
  };

  it('are shown where there is room, else counted, and lie on no box', () => {
    fc.assert(
      fc.property(paths, fc.integer({ min: 250, max: 900 }), fc.boolean(), (all, height, open) => {
        const { ways, layout } = laid(all, height, open ? [ALL_UP] : []);
        const { links } = layout.ways!;
        const wanted = ways.flatMap(({ over }) => linesOver(over)).length;
        const button = layout.captions.filter(({ group }) => group === ALL_UP);
        const drawn = layout.boxes.filter(({ side }) => side === 'up').length;
        if (drawn === new Set(all.map(({ steps }) => steps[0]!.node.id)).size) {
          expect(open ? [wanted] : [0, wanted]).toContain(links.length);
          if (wanted > 0 && links.length === 0) expect(button.map(({ kind }) => kind)).toEqual(['more']);
        }
        if (links.length > 0 && !open) expect(layout.height).toBe(height);
        for (const {
          x,
          y,
          term: { name },
        } of links) {
          expect(y - 12).toBeGreaterThan(0);
          for (const box of layout.boxes) {
            const beside = x >= box.x + box.w / 2 || x + measure(name, 'label') <= box.x - box.w / 2;
            expect(beside || Math.abs(y - box.y) >= box.h / 2 + 10, name).toBe(true);
          }
        }
      }),
    );
  });
});
