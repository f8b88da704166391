/** The log of changes, with what each did. */
import { diffEntities, entryAction } from '../../../schema/edit/diff.ts';
import type { ChangeEntryResolvers, ChangeResolvers } from '../../generated/resolver-types.ts';
import { summaryOf } from '../summary.ts';
import { nodeModel } from '../wrap.ts';

export const change: ChangeResolvers = {
  id: ({ seq }) => `change/${seq}`,
  summary: (one) => summaryOf(one),
  subject: async ({ subject }, _, context) => {
    if (subject === null) return null;
    const card = await context.load.card(subject);
    return card === undefined ? null : nodeModel(card);
  },
  reverts: async ({ reverts }, _, context) =>
    reverts === null ? null : await context.reader.change(reverts),
};

export const changeEntry: ChangeEntryResolvers = {
  action: (entry) => entryAction(entry),
  fields: ({ before, after }) => [...diffEntities(before, after)],
};
