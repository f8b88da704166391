/**
 * Finding quoted words in a comment. Only an exact match counts: a confident wrong match is worse than an
 * honest “not found”. Offsets are Unicode code points, after the text position selector of W3C Web Annotation.
 */
import type { Quote } from '../entities/evidence.ts';
import type { Comment, Paragraph } from '../entities/sources.ts';
import { AtlasError } from '../vocabulary/errors.ts';
import { quoteId, textHash } from '../vocabulary/ids.ts';
import { QUOTE_CONTEXT } from '../vocabulary/terms.ts';
import { codePointLength } from '../text/hygiene.ts';

/** Every place (code point offset) at which `exact` stands in `text`, overlapping ones too. */
export const findAll = (text: string, exact: string): readonly number[] => {
  if (exact === '') return [];
  const found: number[] = [];
  let units = 0;
  let points = 0;
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    points += codePointLength(text.slice(units, at));
    units = at;
    found.push(points);
  }
  return found;
};

/** The part of `text` between two code point offsets. */
export const slicePoints = (text: string, start: number, end: number): string =>
  [...text].slice(start, end).join('');

/** The paragraph that holds a span wholly, or undefined. */
export const paragraphAt = (comment: Comment, start: number, end: number): Paragraph | undefined =>
  comment.paragraphs.find((paragraph) => paragraph.start <= start && end <= paragraph.end);

export interface QuoteRequest {
  readonly exact: string;
  /** Words before it, to tell two places apart; need not be complete. */
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/**
 * Makes the quote entity for words in a comment. Prefix and suffix of the result are what really stands around
 * the words, at most 32 code points within the paragraph. Errors: `QUOTE_NOT_FOUND` (with the longest run of
 * the words that is there), `QUOTE_AMBIGUOUS`, `QUOTE_CROSSES_PARAGRAPHS`.
 */
export const takeQuote = (comment: Comment, request: QuoteRequest): Quote => {
  const { exact, prefix = '', suffix = '' } = request;
  const length = codePointLength(exact);
  const all = findAll(comment.text, exact);
  const fitting = all.filter((start) => {
    const before = slicePoints(comment.text, 0, start);
    const after = slicePoints(comment.text, start + length, codePointLength(comment.text));
    return before.endsWith(prefix) && after.startsWith(suffix);
  });
  if (fitting.length === 0) {
    const near = all.length > 0 ? exact : longestRun(comment.text, exact);
    const hint = near === '' ? 'None of its words stand there.' : `Nearest in the comment: “${near}”.`;
    throw new AtlasError(
      'QUOTE_NOT_FOUND',
      `“${exact}” does not stand in ${comment.id} as written. ${hint}`,
      {
        details: { comment: comment.id, nearest: near },
      },
    );
  }
  if (fitting.length > 1) {
    throw new AtlasError(
      'QUOTE_AMBIGUOUS',
      `“${exact}” stands ${fitting.length} times in ${comment.id}: add the words before or after it.`,
      { details: { comment: comment.id, starts: fitting } },
    );
  }
  const start = fitting[0]!;
  const end = start + length;
  const home = paragraphAt(comment, start, end);
  if (home === undefined) {
    throw new AtlasError(
      'QUOTE_CROSSES_PARAGRAPHS',
      `“${exact}” runs over a paragraph’s end in ${comment.id}.`,
    );
  }
  const before = slicePoints(comment.text, Math.max(home.start, start - QUOTE_CONTEXT), start);
  const after = slicePoints(comment.text, end, Math.min(home.end, end + QUOTE_CONTEXT));
  return {
    entity: 'quote',
    id: quoteId(comment.id, exact, before, after),
    comment: comment.id,
    exact,
    prefix: before,
    suffix: after,
    start,
    end,
    textHash: textHash(comment.text),
    speaker: home.speaker,
    state: 'exact',
  };
};

/** True when a quote still stands exactly where it says, with its own speaker. */
export const quoteStands = (quote: Quote, comment: Comment): boolean =>
  slicePoints(comment.text, quote.start, quote.end) === quote.exact &&
  paragraphAt(comment, quote.start, quote.end)?.speaker === quote.speaker &&
  quote.textHash === textHash(comment.text);

/** Longest run of whole words of `wanted` that stands in `text`, for the message of a failed quote. */
const longestRun = (text: string, wanted: string): string => {
  const words = wanted
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 60);
  for (let size = words.length; size > 0; size -= 1) {
    for (let from = 0; from + size <= words.length; from += 1) {
      const run = words.slice(from, from + size).join(' ');
      if (text.includes(run)) return run;
    }
  }
  return '';
};
