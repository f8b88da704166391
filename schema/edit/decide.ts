/**
 * A mutation as a pure function of its input and the facts. `read` checks the input and says which facts it
 * names, `draft` says which more it needs, `settle` gives the entries to write or the reasons not to.
 */
import type { z } from 'zod';
import type { Entry } from '../entities/change.ts';
import { canonicalJson } from '../entities/entity.ts';
import { checkEntries, constraintNeeds } from '../constraints/check.ts';
import { distinctRequests } from '../constraints/facts.ts';
import type { FactRequest, Facts } from '../constraints/facts.ts';
import type { Violation } from '../constraints/violation.ts';
import { textHash } from '../vocabulary/ids.ts';
import type { Operation } from '../vocabulary/terms.ts';
import { addConcept, addEvidence, addRelation } from './add.ts';
import { derive, derivedNeeds, derivedTargets } from './derive.ts';
import type { Derived } from './derive.ts';
import type { Draft, OperationRule } from './draft.ts';
import { applyEntries } from './fold.ts';
import type { Author } from './fold.ts';
import {
  addConceptInput,
  addInput,
  addEvidenceInput,
  addRelationInput,
  retireInput,
  revertChangeInput,
  updateInput,
  updateConceptInput,
} from './inputs.ts';
import { addThings, retire, updateThing } from './general.ts';
import { reconcile } from './reconcile.ts';
import { revertBlocks, revertChange } from './revert.ts';
import { modelFaults } from './things.ts';
import { updateConcept } from './update.ts';

export type AskedOperation = Exclude<Operation, 'seed'>;

/** A checked request, closed over its input. */
export interface Asked {
  readonly operation: AskedOperation;
  readonly mutationId: string;
  /** sha256 over operation and input. */
  readonly inputHash: string;
  readonly reason: string | null;
  readonly names: readonly FactRequest[];
  draft(facts: Facts): Draft;
}

const asking =
  <Input extends { mutationId: string; reason?: string | null | undefined }>(
    operation: AskedOperation,
    model: z.ZodType<Input>,
    rule: OperationRule<Input>,
  ) =>
  (raw: unknown): Asked | { readonly violations: readonly Violation[] } => {
    const parsed = model.safeParse(raw);
    if (!parsed.success) {
      return { violations: modelFaults(parsed.error, operation, []) };
    }
    const input = parsed.data;
    return {
      operation,
      mutationId: input.mutationId,
      inputHash: textHash(canonicalJson({ operation, input })),
      reason: input.reason ?? null,
      names: distinctRequests([{ kind: 'mutation', mutationId: input.mutationId }, ...rule.names(input)]),
      draft: (facts) => rule.draft(input, facts),
    };
  };

const OPERATIONS = {
  'add-concept': asking('add-concept', addConceptInput, addConcept),
  'add-relation': asking('add-relation', addRelationInput, addRelation),
  'update-concept': asking('update-concept', updateConceptInput, updateConcept),
  'add-evidence': asking('add-evidence', addEvidenceInput, addEvidence),
  add: asking('add', addInput, addThings),
  update: asking('update', updateInput, updateThing),
  retire: asking('retire', retireInput, retire),
  revert: asking('revert', revertChangeInput, revertChange),
} as const;

/** Checks a request’s input; a fault has the path of its field. */
export const readRequest = (operation: AskedOperation, input: unknown) => OPERATIONS[operation](input);

/** Second round of facts: what the rules, the stamps and the derived values need for these entries. */
export const draftNeeds = (draft: Draft): readonly FactRequest[] =>
  distinctRequests([
    ...draft.entries.map(({ id }) => ({ kind: 'entity', id }) as const),
    ...constraintNeeds(draft.entries),
    ...derivedNeeds(draft.entries),
  ]);

export type Settled =
  | {
      readonly ok: true;
      readonly entries: readonly Entry[];
      readonly derived: readonly Derived[];
      readonly warnings: readonly Violation[];
    }
  | { readonly ok: false; readonly violations: readonly Violation[] };

const isError = (violation: Violation): boolean => violation.severity === 'error';

/** A rule speaks of an entity; whoever typed the input wants to know the field. */
const placed = (draft: Draft, violation: Violation): Violation => {
  // Of a revert nothing was typed but the number of the change.
  if (draft.reverts !== null) return { ...violation, path: ['seq'] };
  const place = draft.places.get(violation.about);
  if (place === undefined || draft.violations.includes(violation)) return violation;
  // The far end of a relation is `other` under a new concept and `object` where the relation is asked for alone.
  const local = violation.path.map((step) => (place.length === 0 && step === 'other' ? 'object' : step));
  return { ...violation, path: [...place, ...local] };
};

/** What a draft comes to. Lays its entries over `facts`, which afterwards show the state behind the change. */
export const settle = (draft: Draft, facts: Facts, author: Author): Settled => {
  if (draft.violations.some(isError)) return { ok: false, violations: draft.violations };
  if (draft.reverts !== null) {
    const blocked = revertBlocks(facts, draft.entries, draft.reverts);
    if (blocked.length > 0) return { ok: false, violations: blocked };
  }
  const met = reconcile(draft, facts);
  if (met.violations.some(isError)) {
    return { ok: false, violations: met.violations.map((violation) => placed(draft, violation)) };
  }
  applyEntries(facts.atlas, met.entries, author);
  const found = [...met.violations, ...checkEntries(facts, met.entries)].map((violation) =>
    placed(draft, violation),
  );
  if (found.some(isError)) return { ok: false, violations: found.filter(isError) };
  return {
    ok: true,
    entries: met.entries,
    derived: derive(facts.atlas, derivedTargets(met.entries)),
    warnings: found,
  };
};
