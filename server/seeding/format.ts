/**
 * The author's format: what may be written in a seed file, loosely (types and keys only). What the words have
 * to be is checked by the entity models that the API uses too. Explained in seed/README.md.
 */
import { z } from 'zod';

const prose = z.string();
const optional = z.string().nullable().optional();
const sure = z.number();

export const agentForm = z.strictObject({
  id: z.string(),
  kind: z.string(),
  name: prose,
  otherNames: z.array(z.string()).optional(),
  note: optional,
});

export const workForm = z.strictObject({
  id: z.string(),
  title: prose,
  authors: z.array(z.string()),
  year: z.number().nullable(),
  addresses: z.array(z.string()).optional(),
  status: z.string(),
  note: optional,
});

export const feedForm = z.strictObject({
  id: z.string(),
  /** Name of the text file beside this one. */
  file: z.string(),
  name: prose,
  author: z.string(),
  /** Line that only names the author, or null. */
  authorLine: z.number().nullable(),
  sha256: z.string(),
  bytes: z.number(),
  lines: z.number(),
  note: optional,
});

const readingForm = z.strictObject({
  age: z.string(),
  alignmentKarma: z.number().nullable().optional(),
  karma: z.number().nullable().optional(),
  agreement: z.number().nullable().optional(),
  confidence: sure,
  note: optional,
});

const paragraphForm = z.strictObject({
  /** Where the paragraph begins. */
  line: z.number(),
  role: z.string(),
  /** Left out, it is the comment's author. */
  speaker: z.string().optional(),
  confidence: sure,
  note: optional,
});

export const commentForm = z.strictObject({
  id: z.string(),
  /** Left out, the author of the feed. */
  author: z.string().optional(),
  headerLine: z.number().nullable(),
  /** As it stands at the start of the header. */
  date: z.string().nullable(),
  readings: z.array(readingForm),
  /** First and last line of the text. */
  lines: z.tuple([z.number(), z.number()]),
  paragraphs: z.array(paragraphForm),
  replyTo: z.strictObject({ work: z.string(), confidence: sure, note: optional }).nullable(),
  address: optional,
  confidence: sure,
  note: optional,
  lang: z.string().optional(),
});
export type CommentForm = z.infer<typeof commentForm>;

const standing = { status: z.string().optional(), lang: z.string().optional() };

export const conceptForm = z.strictObject({
  id: z.string(),
  name: prose,
  aliases: z.array(z.string()).optional(),
  kind: z.string(),
  definition: prose,
  scopeNote: optional,
  rationale: optional,
  /** `is_a search`: the relation to the one parent under which the concept is drawn first. */
  primaryParent: optional,
  replacedBy: optional,
  ...standing,
});

export const exampleForm = z.strictObject({
  id: z.string(),
  name: prose,
  description: prose,
  caveat: optional,
  rationale: optional,
  ...standing,
});

export const relationForm = z.strictObject({
  /** `search realizes direct-optimization`. */
  relation: z.string(),
  mode: z.string().optional(),
  rationale: optional,
  ...standing,
});

export const evidenceForm = z.strictObject({
  quote: z
    .strictObject({
      comment: z.string(),
      exact: z.string(),
      prefix: z.string().optional(),
      suffix: z.string().optional(),
    })
    .optional(),
  work: z.string().optional(),
  stance: z.string(),
  mode: z.string(),
  reading: prose,
  agent: z.string().optional(),
});

/** The lists that a file may hold, and the entities that they make. */
export const SECTIONS = ['agents', 'works', 'feed', 'comments', 'concepts', 'examples', 'relations'] as const;
export type Section = (typeof SECTIONS)[number];
