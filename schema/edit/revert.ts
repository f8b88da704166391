/** Undoing one change by another. */
import type { Entry } from '../entities/change.ts';
import { sameContent } from '../entities/entity.ts';
import type { Facts } from '../constraints/facts.ts';
import { fault } from '../constraints/violation.ts';
import type { Violation } from '../constraints/violation.ts';
import { refusedDraft } from './draft.ts';
import type { OperationRule } from './draft.ts';
import { invert } from './fold.ts';
import type { RevertChangeInput } from './inputs.ts';

export const revertChange: OperationRule<RevertChangeInput> = {
  names: (input) => [{ kind: 'change', seq: input.seq }],
  draft: (input, facts) => {
    const change = facts.change(input.seq);
    if (change === undefined) {
      return refusedDraft(null, [
        fault('UNKNOWN_ID', `change/${input.seq}`, `There is no change ${input.seq}.`, { path: ['seq'] }),
      ]);
    }
    if (change.operation === 'seed' && change.seq === 1) {
      return refusedDraft(null, [
        fault(
          'REVERT_BLOCKED',
          'change/1',
          'The first seed is the ground that everything stands on: it stays.',
          {
            path: ['seq'],
          },
        ),
      ]);
    }
    return {
      subject: change.subject,
      entries: invert(change.entries),
      violations: [],
      places: new Map(),
      reverts: change.seq,
    };
  },
};

/**
 * What has happened since to what a revert would touch: an entity that is no longer as the change left it, or
 * something new that refers to what would be taken away. Looks at the facts before the entries are applied.
 */
export const revertBlocks = (facts: Facts, entries: readonly Entry[], seq: number): readonly Violation[] => {
  const going = new Set(entries.filter((entry) => entry.after === null).map((entry) => entry.id));
  return entries.flatMap((entry): readonly Violation[] => {
    const now = facts.get(entry.id) ?? null;
    if (!sameContent(now, entry.before)) {
      const what =
        now === null ? 'is no longer there' : entry.before === null ? 'is there again' : 'was changed since';
      return [
        fault('REVERT_BLOCKED', `change/${seq}`, `${entry.id} ${what}.`, { path: ['seq'], ids: [entry.id] }),
      ];
    }
    if (entry.after !== null) return [];
    const left = facts.referrers(entry.id).filter((id) => !going.has(id));
    if (left.length === 0) return [];
    return [
      fault('REVERT_BLOCKED', `change/${seq}`, `${left.join(', ')} came later and rests on ${entry.id}.`, {
        path: ['seq'],
        ids: left,
      }),
    ];
  });
};
