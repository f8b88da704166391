/** Disagreement as data: questions, who holds what about them, and who divides a concept how. */
import { z } from 'zod';
import { BEARINGS, QUESTION_STATES, STATUSES } from '../vocabulary/terms.ts';
import { confidence, idOf, lang, nameText, proseText } from './common.ts';

/** What a position can be for or against. */
export const CLAIMS = ['relation', 'example', 'division'] as const;

export const question = z.strictObject({
  entity: z.literal('question'),
  id: idOf('question'),
  text: proseText,
  askedBy: z.array(idOf('agent')).min(1).max(20),
  /** Where it is asked, in words. */
  quote: idOf('quote').nullable(),
  state: z.enum(QUESTION_STATES),
  note: proseText.nullable(),
  status: z.enum(STATUSES),
  lang,
});
export type Question = z.infer<typeof question>;

export const bearing = z.strictObject({ claim: idOf(...CLAIMS), stance: z.enum(BEARINGS) });
export type BearingOn = z.infer<typeof bearing>;

export const position = z.strictObject({
  entity: z.literal('position'),
  id: idOf('position'),
  question: idOf('question').nullable(),
  holder: idOf('agent'),
  /** How sure it is that the holder holds it. */
  confidence,
  /** Who says that the holder holds it, where the holder’s own words were not seen. */
  reportedBy: idOf('agent').nullable(),
  text: proseText,
  /** A stance belongs to a position and a claim: one may be for one claim and against another. */
  bearings: z.array(bearing).max(50),
  rationale: proseText.nullable(),
  status: z.enum(STATUSES),
  lang,
});
export type Position = z.infer<typeof position>;

/** How somebody cuts a concept into kinds. */
export const division = z.strictObject({
  entity: z.literal('division'),
  id: idOf('division'),
  name: nameText,
  of: idOf('concept'),
  members: z.array(idOf('concept')).min(2).max(20),
  /** By what the members are told apart. */
  principle: proseText,
  agent: idOf('agent').nullable(),
  work: idOf('work').nullable(),
  /** Whether a case can be in two members, and whether every case is in one; null where its author does not say. */
  exclusive: z.boolean().nullable(),
  exhaustive: z.boolean().nullable(),
  rationale: proseText.nullable(),
  status: z.enum(STATUSES),
  lang,
});
export type Division = z.infer<typeof division>;
