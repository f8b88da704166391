/** Changing a concept’s own fields. */
import type { Concept } from '../entities/graph.ts';
import { canonicalJson, sameContent } from '../entities/entity.ts';
import { fault } from '../constraints/violation.ts';
import { refusedDraft } from './draft.ts';
import type { OperationRule } from './draft.ts';
import type { UpdateConceptInput } from './inputs.ts';

/** The input’s fields laid over a concept; what is left out stays. */
const laidOver = (concept: Concept, input: UpdateConceptInput): Concept => ({
  ...concept,
  name: input.name ?? concept.name,
  kind: input.kind ?? concept.kind,
  definition: input.definition ?? concept.definition,
  aliases: input.aliases ?? concept.aliases,
  scopeNote: input.scopeNote === undefined ? concept.scopeNote : input.scopeNote,
  rationale: input.rationale === undefined ? concept.rationale : input.rationale,
  primaryParent: input.primaryParent === undefined ? concept.primaryParent : input.primaryParent,
});

export const updateConcept: OperationRule<UpdateConceptInput> = {
  names: (input) => [{ kind: 'entity', id: input.id }],
  draft: (input, facts) => {
    const stored = facts.stored(input.id);
    const concept = facts.of('concept', input.id);
    if (stored === undefined || concept === undefined) {
      return refusedDraft(input.id, [
        fault('UNKNOWN_ID', input.id, `There is no ${input.id}: check its spelling.`, {
          path: ['id'],
          ids: [input.id],
        }),
      ]);
    }
    const after = laidOver(concept, input);
    if (stored.version !== input.expectedVersion) {
      return refusedDraft(input.id, [
        fault(
          'CONFLICT',
          input.id,
          `You read version ${input.expectedVersion} of ${input.id}, and it is at ${stored.version} now: compare, then send your change again with expectedVersion ${stored.version}.`,
          {
            path: ['expectedVersion'],
            ids: [input.id],
            conflict: {
              expectedVersion: input.expectedVersion,
              currentVersion: stored.version,
              current: canonicalJson(concept),
              yours: canonicalJson(after),
              base: null,
            },
          },
        ),
      ]);
    }
    if (sameContent(concept, after)) {
      return refusedDraft(input.id, [
        fault('NOTHING_TO_DO', input.id, `${input.id} already says all this: change a field or leave it.`),
      ]);
    }
    return {
      subject: input.id,
      entries: [{ id: input.id, before: concept, after }],
      violations: [],
      places: new Map([[input.id, []]]),
      reverts: null,
    };
  },
};
