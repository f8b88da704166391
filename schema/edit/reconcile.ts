/**
 * Meeting what is already there. A draft adds everything as if it were new; once the second round of facts tells
 * which of its ids are in use, a quote that exists is used again, a retired relation is taken up again, and an id
 * that belongs to something else is refused.
 */
import type { Entity } from '../entities/entity.ts';
import type { Entry } from '../entities/change.ts';
import type { Facts } from '../constraints/facts.ts';
import { fault } from '../constraints/violation.ts';
import type { Violation } from '../constraints/violation.ts';
import type { Draft } from './draft.ts';

type Met = { readonly entry: Entry } | { readonly drop: true } | { readonly violation: Violation };

/** What is made of its content comes back under the id that it had. */
const COMES_BACK: ReadonlySet<Entity['entity']> = new Set(['relation', 'quote', 'evidence']);

const meet = (entry: Entry, facts: Facts, isSubject: boolean): Met => {
  const { id, after } = entry;
  if (entry.before !== null || after === null) return { entry };
  const stored = facts.stored(id);
  if (stored === undefined) {
    if (COMES_BACK.has(after.entity) || facts.tombstone(id) === undefined) return { entry };
    const message = `${id} belonged to something that was removed, and ids are never used again: give another id.`;
    return { violation: fault('ID_TAKEN', id, message, { path: ['id'], ids: [id] }) };
  }
  if (after.entity === 'quote') {
    const { entity } = stored;
    if (entity.entity !== 'quote' || entity.textHash !== after.textHash || entity.start === after.start)
      return { drop: true };
    const message = `“${after.exact}” stands in ${after.comment} twice with the same words around it, and ${id} is the other one: quote a longer piece.`;
    return { violation: fault('QUOTE_AMBIGUOUS', id, message, { path: ['exact'], ids: [id] }) };
  }
  if (after.entity === 'evidence') {
    if (!isSubject) return { drop: true };
    const message = `${id} already gives this source for this, read in the same way.`;
    return { violation: fault('EVIDENCE_EXISTS', id, message, { ids: [id] }) };
  }
  if (after.entity === 'relation' && stored.entity.entity === 'relation') {
    if (stored.entity.status === 'retired') return { entry: { id, before: stored.entity, after } };
    const message = `These two are already related in this way, as ${id}: add your evidence to that relation.`;
    return { violation: fault('RELATION_EXISTS', id, message, { path: ['type'], ids: [id] }) };
  }
  const name = 'name' in stored.entity ? ` (“${stored.entity.name}”)` : '';
  const message = `${id} is taken${name}: open that one, or give an id of your own.`;
  return { violation: fault('ID_TAKEN', id, message, { path: ['id'], ids: [id] }) };
};

/** The draft with entries that fit what is there. Reverts are left as they are: their entries are exact. */
export const reconcile = (draft: Draft, facts: Facts): Draft => {
  if (draft.reverts !== null) return draft;
  const met = draft.entries.map((entry) => meet(entry, facts, entry.id === draft.subject));
  return {
    ...draft,
    entries: met.flatMap((one) => ('entry' in one ? [one.entry] : [])),
    violations: [...draft.violations, ...met.flatMap((one) => ('violation' in one ? [one.violation] : []))],
  };
};
