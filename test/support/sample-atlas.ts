/** Small valid entities for tests: every field that a test does not care about is filled in. */
import type { Evidence, Quote } from '../../schema/entities/evidence.ts';
import type { Concept, Example, Relation } from '../../schema/entities/graph.ts';
import type { Agent, Comment, Feed, Work } from '../../schema/entities/sources.ts';
import { codePointLength } from '../../schema/text/hygiene.ts';
import {
  conceptId,
  evidenceId,
  quoteId,
  relationEnds,
  relationId,
  textHash,
} from '../../schema/vocabulary/ids.ts';
import type { RelationType } from '../../schema/vocabulary/relation-types.ts';

export const conceptOf = (name: string, more: Partial<Concept> = {}): Concept => ({
  entity: 'concept',
  id: conceptId(name),
  name,
  aliases: [],
  kind: 'mechanism',
  definition: `What ${name} is.`,
  scopeNote: null,
  rationale: null,
  primaryParent: null,
  status: 'current',
  replacedBy: null,
  lang: 'en',
  ...more,
});

export const exampleOf = (slug: string, more: Partial<Example> = {}): Example => ({
  entity: 'example',
  id: `example/${slug}`,
  name: slug,
  description: `How ${slug} works.`,
  caveat: null,
  rationale: null,
  status: 'current',
  lang: 'en',
  ...more,
});

/** A relation between two ids, with its ends in stored order. */
export const relationOf = (
  subject: string,
  type: RelationType,
  object: string,
  more: Partial<Relation> = {},
): Relation => {
  const [from, to] = relationEnds(type, subject, object);
  return {
    entity: 'relation',
    id: relationId(type, subject, object),
    type,
    subject: from,
    object: to,
    mode: 'asserted',
    rationale: null,
    status: 'current',
    lang: 'en',
    ...more,
  };
};

export const agentOf = (slug: string, more: Partial<Agent> = {}): Agent => ({
  entity: 'agent',
  id: `agent/${slug}`,
  kind: 'person',
  name: slug,
  otherNames: [],
  note: null,
  ...more,
});

export const workOf = (slug: string, authors: readonly string[], more: Partial<Work> = {}): Work => ({
  entity: 'work',
  id: `work/${slug}`,
  title: `On ${slug}`,
  authors: [...authors],
  year: 2023,
  addresses: [],
  status: 'verified',
  note: null,
  ...more,
});

export const feedOf = (slug: string, author: string): Feed => ({
  entity: 'feed',
  id: `feed/${slug}`,
  name: slug,
  author,
  sha256: textHash(slug),
  bytes: 100,
  lines: 10,
  note: null,
});

/** A comment of one paragraph, all its author's own words. */
export const commentOf = (
  slug: string,
  place: { feed: string; order: number; author: string },
  text: string,
  more: Partial<Comment> = {},
): Comment => ({
  entity: 'comment',
  id: `comment/${slug}`,
  ...place,
  header: null,
  date: null,
  readings: [],
  headerLine: null,
  firstLine: place.order,
  lastLine: place.order,
  text,
  paragraphs: [
    { start: 0, end: codePointLength(text), role: 'own', speaker: place.author, confidence: 1, note: null },
  ],
  replyTo: null,
  address: null,
  confidence: 1,
  note: null,
  lang: 'en',
  ...more,
});

/** The words `exact` of a comment, said by its author unless told otherwise. */
export const quoteOf = (comment: Comment, exact: string, more: Partial<Quote> = {}): Quote => {
  const start = codePointLength(comment.text.slice(0, comment.text.indexOf(exact)));
  return {
    entity: 'quote',
    id: quoteId(comment.id, exact, '', ''),
    comment: comment.id,
    exact,
    prefix: '',
    suffix: '',
    start,
    end: start + codePointLength(exact),
    textHash: textHash(comment.text),
    speaker: comment.author,
    state: 'exact',
    ...more,
  };
};

/** A quote or a work as evidence about a target. */
export const evidenceOf = (
  target: string,
  source: { readonly quote: string } | { readonly work: string },
  more: Partial<Evidence> = {},
): Evidence => {
  const stance = more.stance ?? 'for';
  const mode = more.mode ?? 'asserts';
  const agent = more.agent ?? null;
  const given = 'quote' in source ? source.quote : source.work;
  return {
    entity: 'evidence',
    id: evidenceId({ target, source: given, stance, mode, agent }),
    target,
    quote: 'quote' in source ? source.quote : null,
    work: 'work' in source ? source.work : null,
    stance,
    mode,
    reading: 'As it stands.',
    agent,
    ...more,
  };
};
