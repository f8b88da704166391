/** Concepts, examples and relations of the seed, from the author's format to entities. */
import { relationEnds, relationId } from '../../schema/vocabulary/ids.ts';
import { isRelationType, relationType, RELATION_TYPE_IDS } from '../../schema/vocabulary/relation-types.ts';
import type { RelationType } from '../../schema/vocabulary/relation-types.ts';
import { fault, fullId, keep, refer, takeForm, trimEnd, unchecked } from './draft.ts';
import type { Draft } from './draft.ts';
import { readEvidence, withoutEvidence } from './evidence.ts';
import { readFacets } from './facets.ts';
import { conceptForm, exampleForm, relationForm } from './format.ts';
import { didYouMean } from './nearest.ts';
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

const readPrimaryParent = (draft: Draft, item: Item, id: string, written: string): string | null => {
  if (written.startsWith('relation/')) {
    refer(draft, item, ['primaryParent'], written, id);
    return written;
  }
  const triple = readTriple(`${id} ${written}`);
  if ('reason' in triple) {
    fault(draft, item, ['primaryParent'], triple.code, `${triple.reason} (write it as “is_a search”)`, id);
    return null;
  }
  refer(draft, item, ['primaryParent'], triple.id, id);
  return triple.id;
};

export const readConcept = (draft: Draft, item: Item, id: string): void => {
  const { own, evidence } = withoutEvidence(item);
  const read = takeForm(draft, item, conceptForm, own, id);
  if (read !== undefined) {
    const { name, aliases = [], kind, definition, scopeNote, rationale, primaryParent, replacedBy } = read;
    const next = typeof replacedBy === 'string' ? fullId('concept', replacedBy) : null;
    if (next !== null) refer(draft, item, ['replacedBy'], next, id);
    const concept = unchecked<'concept'>({
      entity: 'concept',
      id,
      name,
      aliases,
      kind,
      definition: trimEnd(definition),
      scopeNote: trimEnd(scopeNote),
      rationale: trimEnd(rationale),
      primaryParent:
        typeof primaryParent === 'string' ? readPrimaryParent(draft, item, id, primaryParent) : null,
      replacedBy: next,
      status: read.status ?? 'current',
      lang: read.lang ?? 'en',
    });
    keep(draft, item, concept);
  }
  readEvidence(draft, item, id, evidence);
};

export const readExample = (draft: Draft, item: Item, id: string): void => {
  const { own, evidence } = withoutEvidence(item);
  const read = takeForm(draft, item, exampleForm, own, id);
  if (read !== undefined) {
    const example = unchecked<'example'>({
      entity: 'example',
      id,
      name: read.name,
      description: trimEnd(read.description),
      caveat: trimEnd(read.caveat),
      rationale: trimEnd(read.rationale),
      ...(read.facets === undefined ? {} : { facets: readFacets(draft, item, read.facets, id) }),
      status: read.status ?? 'current',
      lang: read.lang ?? 'en',
    });
    keep(draft, item, example);
  }
  readEvidence(draft, item, id, evidence);
};

export const readRelation = (draft: Draft, item: Item, triple: Triple): void => {
  const { own, evidence } = withoutEvidence(item);
  const { id, type, subject, object } = triple;
  refer(draft, item, ['relation'], subject, id);
  refer(draft, item, ['relation'], object, id);
  const read = takeForm(draft, item, relationForm, own, id);
  if (read !== undefined) {
    const relation = unchecked<'relation'>({
      entity: 'relation',
      id,
      type,
      subject,
      object,
      mode: read.mode ?? 'asserted',
      rationale: trimEnd(read.rationale),
      status: read.status ?? 'current',
      lang: read.lang ?? 'en',
    });
    keep(draft, item, relation);
  }
  readEvidence(draft, item, id, evidence);
};
