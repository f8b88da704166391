/**
 * The author's format: what may be written in a seed file, loosely (types and keys only). What the words have
 * to be is checked by the entity models that the API uses too. Explained in seed/README.md.
 */
import { z } from 'zod';
import {
  AGENT_KINDS,
  BEARINGS,
  CONCEPT_KINDS,
  EVIDENCE_MODES,
  MODES,
  PARAGRAPH_ROLES,
  QUESTION_STATES,
  STANCES,
  STATUSES,
  WORK_STATUSES,
} from '../../schema/vocabulary/terms.ts';

/** Text that has to be one of some words: the model says so when it is not, editors complete it. */
const word = (words: readonly string[], description?: string) =>
  z.string().meta({ enum: [...words], ...(description === undefined ? {} : { description }) });
const said = (description: string) => z.string().meta({ description });
const prose = z.string();
const optional = z.string().nullable().optional();
const sure = z.number().meta({ minimum: 0, maximum: 1, description: 'How sure it is, from 0 to 1.' });

export const agentForm = z.strictObject({
  id: z.string(),
  kind: word(AGENT_KINDS, 'unnamed is one person whose name is not known, group is several.'),
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
  status: word(WORK_STATUSES, 'verified: title and address seen; unverified: from memory.'),
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
  role: word(PARAGRAPH_ROLES),
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

const standing = { status: word(STATUSES).optional(), lang: z.string().optional() };

export const conceptForm = z.strictObject({
  id: z.string(),
  name: prose,
  aliases: z.array(z.string()).optional(),
  kind: word(CONCEPT_KINDS),
  definition: prose,
  scopeNote: optional,
  rationale: optional,
  /** `is_a search`: the relation to the one parent under which the concept is drawn first. */
  primaryParent: z
    .string()
    .nullable()
    .optional()
    .meta({ description: 'The relation under which it is drawn first, such as “is_a search”.' }),
  replacedBy: optional,
  ...standing,
});

export const exampleForm = z.strictObject({
  id: z.string(),
  name: prose,
  description: prose,
  caveat: optional,
  rationale: optional,
  /** Answers to the questions of the key, by short names: `objective: explicit`, or a list of values. */
  facets: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
  ...standing,
});

export const relationForm = z.strictObject({
  /** `search realizes direct-optimization`. */
  relation: said('subject type object, such as “search realizes direct-optimization”'),
  mode: word(MODES, 'attributed: shown as what its holders say; needs evidence for it').optional(),
  rationale: optional,
  ...standing,
});

export const quoteForm = z.strictObject({
  comment: z.string(),
  exact: said('Letter for letter, inside one paragraph of the comment.'),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});

export const evidenceForm = z.strictObject({
  quote: quoteForm.optional(),
  work: z.string().optional(),
  stance: word(STANCES, 'mention when the words only touch the topic'),
  mode: word(EVIDENCE_MODES, 'How it is said.'),
  reading: said('One line: how the words are read.'),
  agent: said('Only when it is held by neither the speaker nor an author.').optional(),
});

export const questionForm = z.strictObject({
  id: z.string(),
  text: prose,
  askedBy: z.array(z.string()),
  /** Where it is asked, in words. */
  quote: quoteForm.optional(),
  state: word(QUESTION_STATES),
  note: optional,
  /** Each read as an item of its own. */
  positions: z.array(z.unknown()).optional(),
  ...standing,
});

export const positionForm = z.strictObject({
  id: z.string(),
  holder: z.string(),
  /** Left out: 1. */
  confidence: sure.optional(),
  reportedBy: said('Who says so, where the holder’s own words were not seen.').optional(),
  text: prose,
  bearings: z
    .array(
      z.strictObject({
        claim: said('A relation as “subject type object”, or division/… or example/….'),
        stance: word(BEARINGS),
      }),
    )
    .optional(),
  rationale: optional,
  ...standing,
});

export const divisionForm = z.strictObject({
  id: z.string(),
  name: prose,
  /** The concept that is divided. */
  of: z.string(),
  members: z.array(z.string()),
  principle: said('By what the members are told apart.'),
  agent: z.string().optional(),
  work: z.string().optional(),
  exclusive: z.boolean().nullable().meta({ description: 'No case is in two members; null: not said.' }),
  exhaustive: z.boolean().nullable().meta({ description: 'Every case is in one member; null: not said.' }),
  rationale: optional,
  ...standing,
});

/** The lists that a file may hold, and the entities that they make. */
export const SECTIONS = [
  'agents',
  'works',
  'feed',
  'comments',
  'concepts',
  'examples',
  'relations',
  'divisions',
  'questions',
  'positions',
  'facets',
  'rules',
] as const;
export type Section = (typeof SECTIONS)[number];
