/** Changing one thing that somebody read at a version. */
import { canonicalJson, sameContent } from '../entities/entity.ts';
import type { Entity } from '../entities/entity.ts';
import type { Facts } from '../constraints/facts.ts';
import { fault } from '../constraints/violation.ts';
import type { Violation } from '../constraints/violation.ts';
import { refusedDraft } from './draft.ts';
import type { Draft } from './draft.ts';

/** A change of one thing that somebody read at a version; `place` is where its fields stand in the input. */
export const revising = (
  input: { readonly id: string; readonly expectedVersion: number },
  facts: Facts,
  place: readonly string[],
  revise: (old: Entity) => { readonly entity: Entity } | { readonly violations: readonly Violation[] },
): Draft => {
  const { id, expectedVersion } = input;
  const stored = facts.stored(id);
  if (stored === undefined) {
    const message = `There is no ${id}: check its spelling.`;
    return refusedDraft(id, [fault('UNKNOWN_ID', id, message, { path: ['id'], ids: [id] })]);
  }
  const revised = revise(stored.entity);
  if ('violations' in revised) return refusedDraft(id, revised.violations);
  if (stored.version !== expectedVersion) {
    return refusedDraft(id, [
      fault(
        'CONFLICT',
        id,
        `You read version ${expectedVersion} of ${id}, and it is at ${stored.version} now: compare, then send your change again with expectedVersion ${stored.version}.`,
        {
          path: ['expectedVersion'],
          ids: [id],
          conflict: {
            expectedVersion,
            currentVersion: stored.version,
            current: canonicalJson(stored.entity),
            yours: canonicalJson(revised.entity),
            base: null,
          },
        },
      ),
    ]);
  }
  if (sameContent(stored.entity, revised.entity)) {
    return refusedDraft(id, [
      fault('NOTHING_TO_DO', id, `${id} already says all this: change a field or leave it.`),
    ]);
  }
  return {
    subject: id,
    entries: [{ id, before: stored.entity, after: revised.entity }],
    violations: [],
    places: new Map([[id, place]]),
    reverts: null,
  };
};
