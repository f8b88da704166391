/**
 * Painting quoted spans with the CSS Custom Highlight API: the text stays one piece, and every span keeps a line
 * of its own under the words. Where a browser lacks it, `marks.tsx` cuts the text instead.
 */
import type { Span } from '../segments.ts';
import { LANES } from './lanes.ts';
import { START, pointAt, unitAt } from './offsets.ts';

export const CHOSEN = 'quote-chosen';
export const PICKED = 'picked-words';
export const laneName = (lane: number): string => `quote-lane-${lane}`;

// Above the lanes: what is chosen wins the ground.
const PRIORITIES: Readonly<Record<string, number>> = { [CHOSEN]: LANES + 1, [PICKED]: LANES };

/** Whether this browser paints highlights. */
export const canHighlight = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

/** Place in the text below `root`, as a node and an offset in it. */
const placeAt = (root: Node, unit: number): readonly [Node, number] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let left = unit;
  let last: Node = root;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length } = node.textContent ?? '';
    if (left <= length) return [node, left];
    left -= length;
    last = node;
  }
  return [last, last.textContent?.length ?? 0];
};

/** The ranges of a span of a comment whose paragraphs stand below `root`; one for each paragraph it touches. */
export const rangesOf = (root: Element, span: { readonly start: number; readonly end: number }): Range[] =>
  [...root.querySelectorAll(`[${START}]`)].flatMap((home) => {
    const start = Number(home.getAttribute(START));
    const text = home.textContent ?? '';
    const from = Math.max(0, span.start - start);
    const to = Math.min(pointAt(text, text.length), span.end - start);
    if (from >= to) return [];
    const range = document.createRange();
    range.setStart(...placeAt(home, unitAt(text, from)));
    range.setEnd(...placeAt(home, unitAt(text, to)));
    return [range];
  });

/** What is painted under one name. */
export interface Painted {
  readonly name: string;
  readonly ranges: readonly Range[];
}

/** Paints, and gives back what takes the paint away again. */
export const paint = (all: readonly Painted[]): (() => void) => {
  const byName = new Map<string, Range[]>();
  for (const { name, ranges } of all) byName.set(name, [...(byName.get(name) ?? []), ...ranges]);
  const names = [...byName.keys()];
  for (const [name, ranges] of byName) {
    const highlight = new Highlight(...ranges);
    highlight.priority = PRIORITIES[name] ?? 0;
    CSS.highlights.set(name, highlight);
  }
  return () => {
    for (const name of names) CSS.highlights.delete(name);
  };
};

interface Hit {
  readonly ranges: readonly AbstractRange[];
}

/** What the browser says lies at a point; null where it cannot say. */
const paintedAt = (x: number, y: number): ReadonlySet<AbstractRange> | null => {
  if (!canHighlight() || !('highlightsFromPoint' in CSS.highlights)) return null;
  const find: unknown = CSS.highlights.highlightsFromPoint;
  if (typeof find !== 'function') return null;
  const hits: readonly Hit[] = find.call(CSS.highlights, x, y);
  return new Set(hits.flatMap(({ ranges }) => ranges));
};

const within = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    (box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom,
  );

// Old engines know no such place; then the boxes of the ranges alone decide.
const caretAt = (x: number, y: number): CaretPosition | null =>
  typeof document.caretPositionFromPoint === 'function' ? document.caretPositionFromPoint(x, y) : null;

/**
 * The spans at a point of the window, the shortest first. `painted` are the ranges that were painted, with their
 * spans. Asks the browser where it can say which highlights lie there, else looks where the caret would go.
 */
export const spansAt = <T extends Span>(
  painted: readonly (readonly [Range, T])[],
  x: number,
  y: number,
): readonly T[] => {
  const there = paintedAt(x, y);
  const caret = there === null ? caretAt(x, y) : null;
  const hits = painted.filter(([range]) =>
    there !== null
      ? there.has(range)
      : within(range, x, y) && (caret === null || range.isPointInRange(caret.offsetNode, caret.offset)),
  );
  const found = new Map(hits.map(([, span]) => [span.id, span]));
  return [...found.values()].sort((a, b) => a.end - a.start - (b.end - b.start));
};
