/** Adding several things as one change; changing one thing; retiring one thing. */
import type { Entity, EntityOf } from '../entities/entity.ts';
import { EVIDENCE_TARGETS } from '../entities/evidence.ts';
import { isRetired } from '../entities/entity.ts';
import type { Facts } from '../constraints/facts.ts';
import { fault } from '../constraints/violation.ts';
import type { Violation } from '../constraints/violation.ts';
import { adding } from './draft.ts';
import type { OperationRule } from './draft.ts';
import { draftEvidence, evidenceNames } from './evidence-draft.ts';
import type { AddInput, RetireInput, UpdateInput } from './inputs.ts';
import { revising } from './revise.ts';
import { changeThing, makeThing, retireThing } from './things.ts';

/** Facts with what is added in the same change: evidence for one new thing may give another. */
const beside = (facts: Facts, among: ReadonlyMap<string, Entity>): Pick<Facts, 'of'> => ({
  of: <T extends Entity['entity']>(type: T, id: string): EntityOf<T> | undefined => {
    const added = among.get(id);
    return added?.entity === type ? (added as EntityOf<T>) : facts.of(type, id);
  },
});

const isEvidenceTarget = ({ entity }: Entity): boolean =>
  (EVIDENCE_TARGETS as readonly string[]).includes(entity);

export const addThings: OperationRule<AddInput> = {
  names: (input) => evidenceNames(input.things.flatMap((thing) => thing.evidence)),
  draft: (input, facts) => {
    const entities: Entity[] = [];
    const shownEntities: Entity[] = [];
    const violations: Violation[] = [];
    const places = new Map<string, readonly string[]>();
    for (const [at, { entity: type, fields }] of input.things.entries()) {
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
      entities.push(made.entity);
    }
    const among = new Map(entities.map((entity) => [entity.id, entity]));
    for (const [at, thing] of input.things.entries()) {
      const entity = entities.find(({ id }) => places.get(id)?.[1] === String(at));
      if (entity === undefined || thing.evidence.length === 0) continue;
      const path = ['things', String(at), 'evidence'];
      if (!isEvidenceTarget(entity)) {
        const message = `Nothing is given as evidence about a ${entity.entity}: leave it out.`;
        violations.push(fault('WRONG_TYPE', entity.id, message, { path }));
        continue;
      }
      const shown = draftEvidence(entity.id, thing.evidence, beside(facts, among), path);
      shownEntities.push(...shown.entities);
      violations.push(...shown.violations);
      for (const [known, place] of shown.places) places.set(known, place);
    }
    entities.push(...shownEntities);
    return {
      subject: entities[0]?.id ?? null,
      entries: [...new Map(entities.map((entity) => [entity.id, adding(entity)])).values()],
      violations,
      places,
      reverts: null,
    };
  },
};

export const updateThing: OperationRule<UpdateInput> = {
  names: ({ id }) => [{ kind: 'entity', id }],
  draft: (input, facts) =>
    revising(input, facts, ['fields'], (old) => {
      if (input.entity == null || input.entity === old.entity) return changeThing(old, input.fields);
      const message = `${old.id} is a ${old.entity}: give the fields of one.`;
      return { violations: [fault('WRONG_TYPE', old.id, message, { path: ['fields'], ids: [old.id] })] };
    }),
};

export const retire: OperationRule<RetireInput> = {
  names: ({ id, replacedBy }) => [
    { kind: 'entity', id },
    ...(replacedBy == null ? [] : [{ kind: 'entity', id: replacedBy } as const]),
  ],
  draft: (input, facts) =>
    revising(input, facts, [], (old) => {
      const after = retireThing(old, input.replacedBy ?? null);
      if (after !== null) return { entity: isRetired(old) ? old : after };
      const message = `A ${old.entity} is never retired: it stands as it was taken.`;
      return { violations: [fault('NOT_CHANGEABLE', old.id, message, { path: ['id'] })] };
    }),
};
