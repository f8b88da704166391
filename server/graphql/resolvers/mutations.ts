/** What can be changed: the input goes to the writer as it is, its outcome comes back as a payload. */
import type { Change } from '../../../schema/entities/change.ts';
import { AtlasError } from '../../../schema/vocabulary/errors.ts';
import type { MutationResolvers } from '../../generated/resolver-types.ts';
import type { MutationRequest, Outcome } from '../../repository/writing.ts';
import type { GraphQLContext } from '../context.ts';
import type { UserErrorModel } from '../models.ts';
import { userError } from '../user-errors.ts';
import { isCardOf, nodeModel, relationPageModel } from '../wrap.ts';
import { typedPath, typedThing, typedUpdate } from '../things-input.ts';

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
  readonly userErrors: UserErrorModel[];
  readonly warnings: UserErrorModel[];
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

/** What a change left of the things that it was about, quotes and evidence aside. */
const thingsAnswer = async (
  context: GraphQLContext,
  outcome: Outcome,
  field: (path: readonly string[]) => string[],
) => {
  const { subject: _subject, userErrors, warnings, ...payload } = answer(outcome);
  const placed = (errors: readonly UserErrorModel[]) =>
    errors.map((error) => ({ ...error, path: field(error.path) }));
  const ids = (payload.change?.entries ?? [])
    .filter(({ after }) => after !== null && after.entity !== 'quote' && after.entity !== 'evidence')
    .map(({ id }) => id);
  const cards = await Promise.all(ids.map(async (id) => context.load.card(id)));
  const nodes = cards.filter((card) => card !== undefined).map(nodeModel);
  return {
    ...payload,
    userErrors: placed(userErrors),
    warnings: placed(warnings),
    node: nodes[0] ?? null,
    nodes,
  };
};

export const mutation: MutationResolvers = {
  add: async (_, { input: { things, ...input } }, context) => {
    const typed = things.map(typedThing);
    const outcome = await commit(context, 'add', { ...input, things: typed });
    return thingsAnswer(context, outcome, (path) => typedPath(path, things));
  },
  update: async (_, { input }, context) => {
    const { request, pathOf } = typedUpdate(input);
    return thingsAnswer(context, await commit(context, 'update', request), pathOf);
  },
  retire: async (_, { input }, context) =>
    thingsAnswer(context, await commit(context, 'retire', input), (path) => [...path]),
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
