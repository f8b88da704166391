/** What the atlas rests on: feeds of comments, the comments, works, and whoever said or wrote them. */
import { z } from 'zod';
import { AGENT_KINDS, PARAGRAPH_ROLES, TEXT_LIMITS, WORK_STATUSES } from '../vocabulary/terms.ts';
import {
  confidence,
  idOf,
  lang,
  lineText,
  nameText,
  proseText,
  sourceText,
  webAddress,
  retired,
} from './common.ts';

export const agent = z.strictObject({
  entity: z.literal('agent'),
  id: idOf('agent'),
  kind: z.enum(AGENT_KINDS),
  name: nameText,
  otherNames: z.array(nameText).max(50),
  note: proseText.nullable(),
  retired,
});
export type Agent = z.infer<typeof agent>;

export const work = z.strictObject({
  entity: z.literal('work'),
  id: idOf('work'),
  title: lineText,
  authors: z.array(idOf('agent')).max(100),
  year: z.int().min(1000).max(2100).nullable(),
  addresses: z.array(webAddress).max(20),
  /** How far title and address were checked. */
  status: z.enum(WORK_STATUSES),
  note: proseText.nullable(),
  retired,
});
export type Work = z.infer<typeof work>;

export const feed = z.strictObject({
  entity: z.literal('feed'),
  id: idOf('feed'),
  name: nameText,
  /** Whose comments it lists. */
  author: idOf('agent'),
  /** Of the file as it was taken, byte for byte. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().positive(),
  /** Number of lines of the file, counting a last one without a line break. */
  lines: z.int().positive(),
  note: proseText.nullable(),
});
export type Feed = z.infer<typeof feed>;

/** One way to read a run-together header such as `9moΩ9163`. */
export const headerReading = z.strictObject({
  /** As printed: `9mo`, `Jan 24, 2023`. */
  age: z.string().max(40),
  alignmentKarma: z.int().nullable(),
  karma: z.int().nullable(),
  agreement: z.int().nullable(),
  confidence,
  note: proseText.nullable(),
});
export type HeaderReading = z.infer<typeof headerReading>;

/** A run of the comment's text, in code points, and whose words it is. */
export const paragraph = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(0),
  role: z.enum(PARAGRAPH_ROLES),
  speaker: idOf('agent'),
  confidence,
  note: proseText.nullable(),
});
export type Paragraph = z.infer<typeof paragraph>;

export const comment = z.strictObject({
  entity: z.literal('comment'),
  id: idOf('comment'),
  feed: idOf('feed'),
  /** Place in the feed, from 1. */
  order: z.int().positive(),
  author: idOf('agent'),
  /** The header line as it stands, or null where the feed has none. */
  header: sourceText(200).nullable(),
  /** The date as it stands in the header: relative (`5mo`) or absolute (`Jan 24, 2023`). */
  date: sourceText(40).nullable(),
  readings: z.array(headerReading).max(20),
  headerLine: z.int().positive().nullable(),
  firstLine: z.int().positive(),
  lastLine: z.int().positive(),
  text: sourceText(TEXT_LIMITS.comment),
  paragraphs: z.array(paragraph).min(1),
  replyTo: z.strictObject({ work: idOf('work'), confidence, note: proseText.nullable() }).nullable(),
  /** Where it can be read, when that is known. */
  address: webAddress.nullable(),
  /** How sure it is that these lines are one comment of this author. */
  confidence,
  note: proseText.nullable(),
  lang,
});
export type Comment = z.infer<typeof comment>;
