/** Adding several things as one change; changing one thing; retiring one thing. */
import type { Entity } from '../entities/entity.ts';
import { canonicalJson, sameContent } from '../entities/entity.ts';
import type { Facts } from '../constraints/facts.ts';
import { fault } from '../constraints/violation.ts';
import type { Violation } from '../constraints/violation.ts';
import { adding, refusedDraft } from './draft.ts';
import type { Draft, OperationRule } from './draft.ts';
import { draftEvidence, evidenceNames } from './evidence-draft.ts';
import type { AddInput, RetireInput, UpdateInput } from './inputs.ts';
import { changeThing, isRetired, makeThing, retireThing } from './things.ts';

export const addThings: OperationRule<AddInput> = {
  names: (input) => evidenceNames(input.things.flatMap((thing) => thing.evidence)),
  draft: (input, facts) => {
    const entities: Entity[] = [];
    const violations: Violation[] = [];
    const places = new Map<string, readonly string[]>();
    for (const [at, { entity: type, fields, evidence }] of input.things.entries()) {
      const path = ['things', String(at)];
      const made = makeThing(type, fields, [...path, 'fields']);
      if ('violations' in made) {
        violations.push(...made.violations);
        continue;
      }
      const { id } = made.entity;
      if (places.has(id)) {
        const message = `${id} is given twice: leave one out, or give one an id of its own.`;
        violations.push(fault('ID_TAKEN', id, message, { path: [...path, 'fields', 'id'], ids: [id] }));
        continue;
      }
      places.set(id, [...path, 'fields']);
      const shown = draftEvidence(id, evidence, facts, [...path, 'evidence']);
      entities.push(made.entity, ...shown.entities);
      violations.push(...shown.violations);
      for (const [known, place] of shown.places) places.set(known, place);
    }
    return {
      subject: entities[0]?.id ?? null,
      entries: [...new Map(entities.map((entity) => [entity.id, adding(entity)])).values()],
      violations,
      places,
      reverts: null,
    };
  },
};

/** A change of one thing that somebody read at a version. */
const revising = (
  input: { readonly id: string; readonly expectedVersion: number },
  facts: Facts,
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
    places: new Map([[id, ['fields']]]),
    reverts: null,
  };
};

export const updateThing: OperationRule<UpdateInput> = {
  names: ({ id }) => [{ kind: 'entity', id }],
  draft: (input, facts) => revising(input, facts, (old) => changeThing(old, input.fields)),
};

export const retire: OperationRule<RetireInput> = {
  names: ({ id, replacedBy }) => [
    { kind: 'entity', id },
    ...(replacedBy == null ? [] : [{ kind: 'entity', id: replacedBy } as const]),
  ],
  draft: (input, facts) =>
    revising(input, facts, (old) => {
      const after = retireThing(old, input.replacedBy ?? null);
      if (after !== null) return { entity: isRetired(old) ? old : after };
      const message = `A ${old.entity} is never retired: it stands as it was taken.`;
      return { violations: [fault('NOT_CHANGEABLE', old.id, message, { path: ['id'] })] };
    }),
};
