/** Cutting a comment at its quotes: nothing is lost, offsets are code points. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../../ui/src/source/segments.ts';

describe('segmentsOf', () => {
  it('gives the text back, and marks exactly what each span covers', () => {
    const text = fc.array(fc.constantFrom('a', 'é', '😀', ' ', '𝓗'), { minLength: 1, maxLength: 30 });
    const span = fc.record({ start: fc.nat(40), length: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(text, fc.nat(10), fc.array(span, { maxLength: 5 }), (points, start, raw) => {
        const spans = raw.map((one, index) => ({
          id: `q${index}`,
          start: one.start,
          end: one.start + one.length,
        }));
        const segments = segmentsOf(points.join(''), start, spans);
        expect(segments.map((segment) => segment.text).join('')).toBe(points.join(''));
        points.forEach((_, index) => {
          const at = start + index;
          const covering = spans.filter((one) => one.start <= at && at < one.end).map((one) => one.id);
          const segment = segments.find((one) => one.start <= at && at < one.start + [...one.text].length);
          expect(segment?.ids).toEqual(covering);
        });
      }),
    );
  });
});
