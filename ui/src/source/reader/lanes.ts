/** Which line under the text each span gets, so that overlapping quotes keep one each. Pure. */
import type { Span } from '../segments.ts';

/** As many underlines as fit between two lines of text. */
export const LANES = 4;

/**
 * A lane from 0 for every span; of two that overlap each has its own, as long as no more than `LANES` lie over one
 * another. Longer spans of equal start take the upper lane, so that what they hold lies below.
 */
export const lanesOf = (spans: readonly Span[]): ReadonlyMap<string, number> => {
  const ends: number[] = [];
  const lanes = new Map<string, number>();
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const span of sorted) {
    const free = ends.findIndex((end) => end <= span.start);
    const lane = free !== -1 ? free : Math.min(ends.length, LANES - 1);
    ends[lane] = Math.max(ends[lane] ?? 0, span.end);
    lanes.set(span.id, lane);
  }
  return lanes;
};

/** Spans as they are read: by where they start, the longer first. */
export const inReadingOrder = <T extends Span>(spans: readonly T[]): readonly T[] =>
  [...spans].sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1));
