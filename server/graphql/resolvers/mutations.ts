/** What can be changed: the input goes to the writer as it is, its outcome comes back as a payload. */
import type { Violation } from '../../../schema/constraints/violation.ts';
import type { Change } from '../../../schema/entities/change.ts';
import { AtlasError } from '../../../schema/vocabulary/errors.ts';
import type { MutationResolvers } from '../../generated/resolver-types.ts';
import type { MutationRequest, Outcome } from '../../repository/writing.ts';
import type { GraphQLContext } from '../context.ts';
import { isCardOf, relationPageModel } from '../wrap.ts';

const userError = ({ code, message, path, ids, conflict }: Violation) => ({
  code,
  message,
  path: [...path],
  ids: [...ids],
  conflict: conflict ?? null,
});

/** Commits one mutation; throws FORBIDDEN_HOST or READ_ONLY when this request, or this server, may not write. */
const commit = async (
  context: GraphQLContext,
  operation: MutationRequest['operation'],
  input: unknown,
): Promise<Outcome> => {
  if (context.writeFault !== null) throw context.writeFault;
  if (context.writer === null) {
    throw new AtlasError('READ_ONLY', context.readOnlyReason ?? 'This server takes no changes.');
  }
  const [outcome] = await context.writer.write([{ operation, input }]);
  if (outcome === undefined) throw new AtlasError('INTERNAL', 'The writer gave no outcome.');
  context.load.clear();
  return outcome;
};

interface Answer {
  readonly change: Change | null;
  /** Id of what the change was about; null when nothing was written. */
  readonly subject: string | null;
  readonly userErrors: ReturnType<typeof userError>[];
  readonly warnings: ReturnType<typeof userError>[];
}

const answer = (outcome: Outcome): Answer =>
  outcome.kind === 'committed'
    ? {
        change: outcome.change,
        subject: outcome.change.subject,
        userErrors: [],
        warnings: outcome.warnings.map(userError),
      }
    : {
        change: null,
        subject: null,
        userErrors: outcome.violations.filter(({ severity }) => severity === 'error').map(userError),
        warnings: outcome.violations.filter(({ severity }) => severity === 'warning').map(userError),
      };

const conceptAnswer = async (context: GraphQLContext, outcome: Outcome) => {
  const { subject, ...payload } = answer(outcome);
  const page = subject === null ? undefined : await context.load.page(subject);
  return { ...payload, concept: isCardOf('concept', page?.term) ? { card: page.term, page } : null };
};

export const mutation: MutationResolvers = {
  addConcept: async (_, { input }, context) =>
    conceptAnswer(context, await commit(context, 'add-concept', input)),
  updateConcept: async (_, { input }, context) =>
    conceptAnswer(context, await commit(context, 'update-concept', input)),
  addRelation: async (_, { input }, context) => {
    const { subject, ...payload } = answer(await commit(context, 'add-relation', input));
    const page = subject === null ? undefined : await context.load.relationPage(subject);
    return { ...payload, relation: page === undefined ? null : relationPageModel(page) };
  },
  addEvidence: async (_, { input }, context) => {
    const { subject, ...payload } = answer(await commit(context, 'add-evidence', input));
    const card = subject === null ? undefined : await context.load.card(subject);
    return { ...payload, evidence: isCardOf('evidence', card) ? { card } : null };
  },
  revertChange: async (_, { input }, context) => {
    const { subject: _subject, ...payload } = answer(await commit(context, 'revert', input));
    return payload;
  },
};
