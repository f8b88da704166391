/** Cutting a text at the ends of spans, so that overlapping quotes can all be marked. Pure. */

export interface Span {
  readonly id: string;
  /** Code points in the comment's text. */
  readonly start: number;
  readonly end: number;
}

export interface Segment {
  readonly start: number;
  readonly text: string;
  /** The spans that cover it. */
  readonly ids: readonly string[];
}

/** The segments of `text`, which starts at code point `start` of its comment; together they are the text. */
export const segmentsOf = (text: string, start: number, spans: readonly Span[]): readonly Segment[] => {
  const points = [...text];
  const end = start + points.length;
  const here = spans.filter((span) => span.start < end && span.end > start);
  const cuts = new Set([start, end]);
  for (const span of here) {
    cuts.add(Math.max(start, span.start));
    cuts.add(Math.min(end, span.end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1]!;
    return {
      start: from,
      text: points.slice(from - start, to - start).join(''),
      ids: here.filter((span) => span.start <= from && span.end >= to).map((span) => span.id),
    };
  });
};
