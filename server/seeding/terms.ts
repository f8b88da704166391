/** Concepts, examples and relations of the seed, with the evidence written under them. */
import { takeQuote } from '../../schema/evidence/quotes.ts';
import type { Comment } from '../../schema/entities/sources.ts';
import { evidenceId, relationEnds, relationId } from '../../schema/vocabulary/ids.ts';
import { isRelationType, relationType, RELATION_TYPE_IDS } from '../../schema/vocabulary/relation-types.ts';
import type { RelationType } from '../../schema/vocabulary/relation-types.ts';
import { caught, declare, fault, fullId, issues, keep, refer } from './draft.ts';
import type { Draft } from './draft.ts';
import { conceptForm, evidenceForm, exampleForm, relationForm } from './format.ts';
import { didYouMean } from './nearest.ts';
import { unchecked } from './sources.ts';
import type { Item } from './yaml.ts';

/** What `search realizes direct-optimization` names: ends as whole ids, and the relation's id. */
export interface Triple {
  readonly type: RelationType;
  readonly subject: string;
  readonly object: string;
  readonly id: string;
}

/** Reads a triple from its words, or says what is wrong with it. */
export const readTriple = (
  written: string,
): Triple | { code: 'INVALID_INPUT' | 'RELATION_ENDS'; reason: string } => {
  const [subject, type, object, ...more] = written.trim().split(/\s+/);
  if (subject === undefined || type === undefined || object === undefined || more.length > 0) {
    return { code: 'INVALID_INPUT', reason: `“${written}” is not of the form “subject type object”` };
  }
  if (!isRelationType(type)) {
    const hint = didYouMean(type, RELATION_TYPE_IDS);
    return { code: 'INVALID_INPUT', reason: `there is no relation type “${type}”.${hint}` };
  }
  const row = relationType(type);
  const from = fullId(row.subject, subject);
  const to = fullId(row.object, object);
  if (!from.startsWith(`${row.subject}/`) || !to.startsWith(`${row.object}/`)) {
    return {
      code: 'RELATION_ENDS',
      reason: `${type} goes from ${row.subject} to ${row.object}, not as in “${written}”`,
    };
  }
  const [first, second] = relationEnds(type, from, to);
  return { type, subject: first, object: second, id: relationId(type, first, second) };
};

/** Takes the part of an item that is its own, and the evidence written under it. */
const withoutEvidence = (item: Item): { own: unknown; evidence: unknown } => {
  if (typeof item.value !== 'object' || item.value === null || Array.isArray(item.value)) {
    return { own: item.value, evidence: undefined };
  }
  const { evidence, ...own } = item.value as Record<string, unknown>;
  return { own, evidence };
};

const keys = (form: { shape: object }): readonly string[] => [...Object.keys(form.shape), 'evidence'];

// A block text in YAML ends with a line break that nobody means.
const trimEnd = <T extends string | null>(text: T | undefined): T | null =>
  text === undefined || text === null ? null : (text.replace(/\n+$/, '') as T);

const readPrimaryParent = (draft: Draft, item: Item, id: string, written: string): string | null => {
  const triple = readTriple(written.startsWith('relation/') ? written : `${id} ${written}`);
  if ('reason' in triple) {
    fault(draft, item, ['primaryParent'], triple.code, `${triple.reason} (write it as “is_a search”)`, id);
    return null;
  }
  refer(draft, item, ['primaryParent'], triple.id, id);
  return triple.id;
};

export const readConcept = (draft: Draft, item: Item, id: string): void => {
  const { own, evidence } = withoutEvidence(item);
  const read = conceptForm.safeParse(own);
  if (!read.success) issues(draft, item, read.error.issues, keys(conceptForm), id);
  else {
    const {
      name,
      aliases = [],
      kind,
      definition,
      scopeNote,
      rationale,
      primaryParent,
      replacedBy,
      ...rest
    } = read.data;
    const next = replacedBy === undefined || replacedBy === null ? null : fullId('concept', replacedBy);
    if (next !== null) refer(draft, item, ['replacedBy'], next, id);
    keep(
      draft,
      item,
      unchecked<'concept'>({
        entity: 'concept',
        id,
        name,
        aliases,
        kind,
        definition: trimEnd(definition),
        scopeNote: trimEnd(scopeNote),
        rationale: trimEnd(rationale),
        primaryParent:
          primaryParent === undefined || primaryParent === null
            ? null
            : readPrimaryParent(draft, item, id, primaryParent),
        replacedBy: next,
        status: rest.status ?? 'current',
        lang: rest.lang ?? 'en',
      }),
    );
  }
  readEvidence(draft, item, id, evidence);
};

export const readExample = (draft: Draft, item: Item, id: string): void => {
  const { own, evidence } = withoutEvidence(item);
  const read = exampleForm.safeParse(own);
  if (!read.success) issues(draft, item, read.error.issues, keys(exampleForm), id);
  else {
    const { name, description, caveat, rationale, status = 'current', lang = 'en' } = read.data;
    keep(
      draft,
      item,
      unchecked<'example'>({
        entity: 'example',
        id,
        name,
        status,
        lang,
        description: trimEnd(description),
        caveat: trimEnd(caveat),
        rationale: trimEnd(rationale),
      }),
    );
  }
  readEvidence(draft, item, id, evidence);
};

export const readRelation = (draft: Draft, item: Item, triple: Triple): void => {
  const { own, evidence } = withoutEvidence(item);
  const { id, type, subject, object } = triple;
  refer(draft, item, ['relation'], subject, id);
  refer(draft, item, ['relation'], object, id);
  const read = relationForm.safeParse(own);
  if (!read.success) issues(draft, item, read.error.issues, keys(relationForm), id);
  else {
    const { mode = 'asserted', rationale, status = 'current', lang = 'en' } = read.data;
    keep(
      draft,
      item,
      unchecked<'relation'>({
        entity: 'relation',
        id,
        type,
        subject,
        object,
        mode,
        rationale: trimEnd(rationale),
        status,
        lang,
      }),
    );
  }
  readEvidence(draft, item, id, evidence);
};

/** Id of the quote that a piece of evidence takes from a comment; the quote is kept once. */
const readQuote = (
  draft: Draft,
  item: Item,
  target: string,
  asked: { comment: string; exact: string; prefix?: string | undefined; suffix?: string | undefined },
): string | null => {
  const id = fullId('comment', asked.comment);
  if (!refer(draft, item, ['quote', 'comment'], id, target)) return null;
  const comment = draft.entities.get(id) as Comment | undefined;
  // A comment with faults of its own is not there: nothing can be said about its quotes yet.
  if (comment === undefined) {
    draft.tainted.add(target);
    return null;
  }
  try {
    const quote = takeQuote(comment, asked);
    if (!draft.entities.has(quote.id)) {
      declare(draft, item, ['quote'], quote.id);
      keep(draft, item, quote);
    }
    return quote.id;
  } catch (error) {
    caught(draft, item, ['quote', 'exact'], error, target);
    return null;
  }
};

/** Reads the list of evidence under a target. */
const readEvidence = (draft: Draft, item: Item, target: string, list: unknown): void => {
  if (list === undefined || list === null) return;
  if (!Array.isArray(list)) {
    fault(
      draft,
      item,
      ['evidence'],
      'INVALID_INPUT',
      'evidence is a list: begin each piece with “- ”',
      target,
    );
    return;
  }
  list.forEach((_, index) => readPiece(draft, item.at(['evidence', index]), target));
};

const readPiece = (draft: Draft, item: Item, target: string): void => {
  const read = evidenceForm.safeParse(item.value);
  if (!read.success) return issues(draft, item, read.error.issues, Object.keys(evidenceForm.shape), target);
  const { stance, mode, reading } = read.data;
  if ((read.data.quote === undefined) === (read.data.work === undefined)) {
    return fault(
      draft,
      item,
      [],
      'EVIDENCE_SOURCE',
      'evidence gives a quote or a work, and exactly one',
      target,
    );
  }
  const agent = read.data.agent === undefined ? null : fullId('agent', read.data.agent);
  const held = agent === null || refer(draft, item, ['agent'], agent, target);
  const quote = read.data.quote === undefined ? null : readQuote(draft, item, target, read.data.quote);
  const work = read.data.work === undefined ? null : fullId('work', read.data.work);
  const written = work === null || refer(draft, item, ['work'], work, target);
  const source = quote ?? work;
  if (source === null || !held || !written) return;
  const id = evidenceId({ target, source, stance, mode, agent });
  if (!declare(draft, item, [], id)) return;
  keep(
    draft,
    item,
    unchecked<'evidence'>({
      entity: 'evidence',
      id,
      target,
      quote,
      work,
      stance,
      mode,
      reading: trimEnd(reading),
      agent,
    }),
  );
};
