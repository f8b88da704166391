/** The sentence or sentences round a quote, for places without room for its whole paragraph. Pure. */

export interface Excerpt {
  readonly text: string;
  /** Code point at which it starts in the comment’s text. */
  readonly start: number;
  /** Whether something of the paragraph is left out before and after it. */
  readonly before: boolean;
  readonly after: boolean;
}

// A sentence ends in . ? or !, perhaps within quotes or brackets, before a space.
const END = /[.?!]["”’)\]]*(?=\s)/gu;
/** Paragraphs up to this many code points are given whole. */
const SHORT = 240;

/**
 * The part of a paragraph, letter for letter, from the start of the sentence in which a span starts to the end of
 * the one in which it ends. `start` is where the paragraph starts in its comment; offsets are code points.
 */
export const excerptOf = (
  text: string,
  start: number,
  span: { readonly start: number; readonly end: number },
): Excerpt => {
  const points = [...text];
  if (points.length <= SHORT) return { text, start, before: false, after: false };
  const ends = [...text.matchAll(END)].map(
    (match) => [...text.slice(0, match.index + match[0].length)].length,
  );
  const from = Math.max(0, ...ends.filter((end) => end <= span.start - start));
  const to = ends.find((end) => end >= span.end - start) ?? points.length;
  // The space between two sentences belongs to neither.
  const lead = from === 0 ? 0 : points.slice(from).findIndex((point) => !/\s/u.test(point));
  const first = from + Math.max(0, lead);
  return {
    text: points.slice(first, to).join(''),
    start: start + first,
    before: from > 0,
    after: points.slice(to).join('').trim() !== '',
  };
};
