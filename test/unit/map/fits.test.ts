/** The map of every concept of the seed, one to three steps far, in the two windows that it is most read in. */
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../ui/src/map/further.ts';
import { layoutModel } from '../../../ui/src/map/layout/layout.ts';
import { inter } from './inter.ts';
import { CONCEPTS, seeded } from './seeded.ts';

/** The room beside the panel in a window of 1440 x 900 and one of 1280 x 800. */
const WIDE = { width: 1030, height: 719 };
const SMALL = { width: 870, height: 595 };

/**
 * Maps that scroll sideways: names of one long word, such as “Superoptimization”, or “model-based”, in five to
 * seven columns, each with its gap for the lines. Their letters are not made smaller.
 */
const WIDER: readonly { readonly size: typeof WIDE; readonly depth: number; readonly concepts: string }[] = [
  { size: WIDE, depth: 1, concepts: '' },
  { size: WIDE, depth: 2, concepts: '' },
  {
    size: WIDE,
    depth: 3,
    concepts: 'mesa-control optimization program-synthesis search solver-construction',
  },
  { size: SMALL, depth: 1, concepts: '' },
  {
    size: SMALL,
    depth: 2,
    concepts:
      'amortized-optimization direct-optimization iterated-amplification mesa-control ' +
      'model-based-rl model-free-rl optimization program-synthesis solver-construction',
  },
  {
    size: SMALL,
    depth: 3,
    concepts:
      'amortized-optimization compilation design direct-optimization distillation ' +
      'gradient-descent iterated-amplification mesa-control mesa-search meta-learning ' +
      'model-based-rl model-free-rl optimization program-synthesis retargetable-search ' +
      'search solver-construction superoptimization',
  },
];

describe.each(WIDER)('maps $depth steps far in a sheet of $size.width px', ({ size, depth, concepts }) => {
  const laid = CONCEPTS.map((id) => ({ id, ...layoutModel(modelOf(seeded(id, depth)), size, inter) }));

  it('are no wider than it, but for those known to be', () => {
    expect(laid.length).toBeGreaterThan(59);
    const wider = laid.filter(({ width }) => width > size.width).map(({ id }) => id.replace('concept/', ''));
    expect(wider.sort()).toEqual(concepts.split(' ').filter((name) => name !== ''));
  });

  it('keep boxes apart, and names whole', () => {
    for (const { id, boxes } of laid)
      boxes.forEach((one, at) => {
        expect(one.lines.join(' '), id).toBe(one.term.name);
        const widest = Math.max(
          ...one.lines.map((line) => inter(line, one.side === 'focus' ? 'focus' : 'name')),
        );
        expect(one.w, `${id}: ${one.term.name}`).toBeGreaterThanOrEqual(31 + widest);
        for (const two of boxes.slice(at + 1)) {
          const beside = Math.abs(one.x - two.x) >= (one.w + two.w) / 2;
          const over = Math.abs(one.y - two.y) >= (one.h + two.h) / 2;
          expect(beside || over, `${id}: ${one.id} and ${two.id}`).toBe(true);
        }
      });
  });

  it('keep broken labels apart', () => {
    for (const { id, captions } of laid) {
      const labels = captions
        .filter(({ kind }) => kind === 'label')
        .map((one) => ({
          ...one,
          from: one.align === 'left' ? one.x : one.x - inter(one.text, 'label'),
          to: one.align === 'left' ? one.x + inter(one.text, 'label') : one.x,
        }));
      labels.forEach((one, at) => {
        for (const two of labels.slice(at + 1)) {
          const apart = one.to <= two.from || two.to <= one.from || Math.abs(one.y - two.y) >= 14;
          expect(apart, `${id}: ${one.text} and ${two.text}`).toBe(true);
        }
      });
    }
  });
});

describe('maps one step far', () => {
  it.each([WIDE, SMALL])('are no higher than a sheet of $width px, and lose nothing', (size) => {
    for (const id of CONCEPTS) {
      const model = modelOf(seeded(id, 1));
      const { height, boxes, hidden } = layoutModel(model, size, inter);
      const whole = layoutModel(model, { ...size, height: 4_000 }, inter);
      expect(height, id).toBe(size.height);
      expect(whole.folded, id).toEqual({});
      expect(boxes.length + hidden.length, id).toBe(whole.boxes.length);
    }
  });

  it('show all that is optimization, and some of every group, in the larger window', () => {
    for (const id of CONCEPTS) {
      const model = modelOf(seeded(id, 1));
      const { boxes, folded } = layoutModel(model, WIDE, inter);
      if (id === 'concept/optimization') expect(folded).toEqual({});
      const there = new Set(boxes.map(({ relation }) => relation?.id));
      for (const { key, rows } of model.groups)
        expect(
          rows.some(({ relation }) => there.has(relation.id)),
          `${id}: ${key}`,
        ).toBe(true);
    }
  });
});
