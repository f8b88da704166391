/** Paints the quotes of the comments on a page, and knows which of them lie under a point. */
import { useCallback, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Span } from '../segments.ts';
import { CHOSEN, PICKED, canHighlight, laneName, paint, rangesOf, spansAt } from './highlights.ts';
import type { Painted } from './highlights.ts';
import { lanesOf } from './lanes.ts';

/** A comment on the page: its element carries `data-comment` with its id. */
export interface Source<T extends Span> {
  readonly comment: string;
  readonly spans: readonly T[];
}

interface Picked {
  readonly start: number;
  readonly end: number;
}

/**
 * Paints after every change of what is shown; gives a function that names the spans at a point of the window, the
 * shortest first. `sources` has to be stable while it is the same.
 */
export const usePainted = <T extends Span>(
  root: RefObject<HTMLElement | null>,
  sources: readonly Source<T>[],
  chosen: string | null,
  picked: Picked | null,
): ((x: number, y: number) => readonly T[]) => {
  const spanRanges = useRef<readonly (readonly [Range, T])[]>([]);
  const from = picked?.start;
  const to = picked?.end;
  useLayoutEffect(() => {
    if (root.current === null) return undefined;
    const all: Painted[] = [];
    const found: (readonly [Range, T])[] = [];
    for (const { comment, spans } of sources) {
      const home = root.current.querySelector(`[data-comment="${comment}"]`);
      if (home === null) continue;
      const lanes = lanesOf(spans);
      for (const span of spans) {
        const ranges = rangesOf(home, span);
        found.push(...ranges.map((range) => [range, span] as const));
        all.push({ name: laneName(lanes.get(span.id) ?? 0), ranges });
        // A range of its own, so that the lane keeps its line below the chosen ground.
        if (span.id === chosen) all.push({ name: CHOSEN, ranges: ranges.map((one) => one.cloneRange()) });
      }
      if (from !== undefined && to !== undefined) {
        all.push({ name: PICKED, ranges: rangesOf(home, { start: from, end: to }) });
      }
    }
    spanRanges.current = found;
    return canHighlight() ? paint(all) : undefined;
  }, [root, sources, chosen, from, to]);
  return useCallback((x, y) => spansAt(spanRanges.current, x, y), []);
};
