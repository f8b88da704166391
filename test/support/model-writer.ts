/**
 * The writer without a store: the whole atlas in memory, each mutation decided on all of it. What a real writer
 * answers from the few facts that it fetched has to be the same.
 */
import { Atlas } from '../../schema/entities/atlas.ts';
import type { Change } from '../../schema/entities/change.ts';
import { Facts } from '../../schema/constraints/facts.ts';
import { fault } from '../../schema/constraints/violation.ts';
import { readRequest, settle } from '../../schema/edit/decide.ts';
import { applyEntries, foldLog } from '../../schema/edit/fold.ts';
import type { MutationRequest, Outcome } from '../../server/repository/writing.ts';

export interface ModelWriter {
  readonly atlas: Atlas;
  readonly changes: readonly Change[];
  /** What the request comes to; nothing is kept. */
  ask(request: MutationRequest): Outcome;
  /** The same, and keeps it if it is committed. */
  write(request: MutationRequest): Outcome;
}

/** A copy that can be written over. */
export const copyAtlas = (atlas: Atlas): Atlas => new Atlas(atlas.everything(), atlas.tombstones());

/** A model that stands where a log has led. `author` is asked once a decision. */
export const modelWriter = (
  log: readonly Change[],
  author: () => { readonly at: string; readonly by: string },
): ModelWriter => {
  const changes = [...log];
  const atlas = foldLog(changes);

  const ask = (request: MutationRequest): Outcome => {
    const asked = readRequest(request.operation, request.input);
    if ('violations' in asked) return { kind: 'refused', violations: asked.violations };
    const before = changes.find(({ mutationId }) => mutationId === asked.mutationId);
    if (before !== undefined) {
      if (before.inputHash === asked.inputHash)
        return { kind: 'committed', change: before, warnings: [], repeated: true };
      const message = 'This mutationId was used for another input.';
      const path = ['mutationId'];
      return {
        kind: 'refused',
        violations: [fault('MUTATION_ID_REUSED', asked.operation, message, { path })],
      };
    }
    const facts = new Facts(copyAtlas(atlas), 'all');
    facts.extend([], { stored: [], tombstones: [], changes });
    const draft = asked.draft(facts);
    const stamp = author();
    const settled = settle(draft, facts, stamp);
    if (!settled.ok) return { kind: 'refused', violations: settled.violations };
    const change: Change = {
      seq: changes.length + 1,
      mutationId: asked.mutationId,
      inputHash: asked.inputHash,
      operation: asked.operation,
      subject: draft.subject,
      reverts: draft.reverts,
      ...stamp,
      reason: asked.reason,
      entries: [...settled.entries],
    };
    return { kind: 'committed', change, warnings: settled.warnings, repeated: false };
  };

  return {
    atlas,
    changes,
    ask,
    write: (request) => {
      const outcome = ask(request);
      if (outcome.kind === 'committed' && !outcome.repeated) {
        changes.push(outcome.change);
        applyEntries(atlas, outcome.change.entries, outcome.change);
      }
      return outcome;
    },
  };
};
