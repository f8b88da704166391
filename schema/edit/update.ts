/** Changing a concept’s own fields. */
import type { Concept } from '../entities/graph.ts';
import { fault } from '../constraints/violation.ts';
import type { OperationRule } from './draft.ts';
import type { UpdateConceptInput } from './inputs.ts';
import { revising } from './revise.ts';

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

const noConcept = (id: string) => ({
  violations: [
    fault('UNKNOWN_ID', id, `There is no ${id}: check its spelling.`, { path: ['id'], ids: [id] }),
  ],
});

export const updateConcept: OperationRule<UpdateConceptInput> = {
  names: (input) => [{ kind: 'entity', id: input.id }],
  draft: (input, facts) =>
    revising(input, facts, [], (old) =>
      old.entity === 'concept' ? { entity: laidOver(old, input) } : noConcept(input.id),
    ),
};
