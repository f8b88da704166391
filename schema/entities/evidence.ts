/** Verbatim spans of comments, and what they or a work show about something in the graph. */
import { z } from 'zod';
import { EVIDENCE_MODES, QUOTE_CONTEXT, QUOTE_STATES, STANCES, TEXT_LIMITS } from '../vocabulary/terms.ts';
import { idOf, proseText, sourceText } from './common.ts';

/** Offsets are Unicode code points in the comment's text; after W3C Web Annotation's quote and position selectors. */
export const quote = z.strictObject({
  entity: z.literal('quote'),
  id: idOf('quote'),
  comment: idOf('comment'),
  exact: sourceText(TEXT_LIMITS.definition).refine((value) => value.trim() !== '', 'it is empty'),
  prefix: sourceText(QUOTE_CONTEXT),
  suffix: sourceText(QUOTE_CONTEXT),
  start: z.int().min(0),
  end: z.int().positive(),
  /** sha256 of the comment's text when the quote was taken. */
  textHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Whose words these are: the speaker of the paragraph, not always the comment's author. */
  speaker: idOf('agent'),
  state: z.enum(QUOTE_STATES),
});
export type Quote = z.infer<typeof quote>;

export const EVIDENCE_TARGETS = ['concept', 'relation', 'example', 'position', 'division'] as const;

export const evidence = z.strictObject({
  entity: z.literal('evidence'),
  id: idOf('evidence'),
  target: idOf(...EVIDENCE_TARGETS),
  /** Exactly one of quote and work is given. */
  quote: idOf('quote').nullable(),
  work: idOf('work').nullable(),
  stance: z.enum(STANCES),
  mode: z.enum(EVIDENCE_MODES),
  /** One line: how the words are read. */
  reading: proseText,
  /** Who holds it, where that is neither the speaker nor an author (a view reported of others). */
  agent: idOf('agent').nullable(),
});
export type Evidence = z.infer<typeof evidence>;
