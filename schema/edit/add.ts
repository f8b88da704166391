/** Adding a concept, a relation, or evidence. */
import type { Entity } from '../entities/entity.ts';
import type { Concept, Relation } from '../entities/graph.ts';
import type { Facts } from '../constraints/facts.ts';
import { fault } from '../constraints/violation.ts';
import type { Violation } from '../constraints/violation.ts';
import { conceptId, relationEnds, relationId } from '../vocabulary/ids.ts';
import { relationType } from '../vocabulary/relation-types.ts';
import type { RelationType } from '../vocabulary/relation-types.ts';
import { adding, refusedDraft } from './draft.ts';
import type { Draft, OperationRule } from './draft.ts';
import { draftEvidence, draftSingleEvidence, evidenceNames } from './evidence-draft.ts';
import type { AddConceptInput, AddEvidenceInput, AddRelationInput } from './inputs.ts';

type Places = readonly (readonly [string, readonly string[]])[];

const draft = (
  subject: string,
  entities: readonly Entity[],
  violations: readonly Violation[],
  places: Places,
): Draft => ({
  subject,
  // The same quote may be given for several things at once.
  entries: [...new Map(entities.map((entity) => [entity.id, adding(entity)])).values()],
  violations,
  places: new Map(places),
  reverts: null,
});

const unknown = (facts: Facts, about: string, id: string, path: readonly string[]): readonly Violation[] =>
  facts.get(id) === undefined
    ? [
        fault('UNKNOWN_ID', about, `There is no ${id}: check its spelling or add it first.`, {
          path,
          ids: [id],
        }),
      ]
    : [];

const makeRelation = (input: {
  type: RelationType;
  subject: string;
  object: string;
  mode: Relation['mode'];
  rationale?: string | null | undefined;
}): Relation => {
  const [subject, object] = relationEnds(input.type, input.subject, input.object);
  return {
    entity: 'relation',
    id: relationId(input.type, subject, object),
    type: input.type,
    subject,
    object,
    mode: input.mode,
    rationale: input.rationale ?? null,
    status: 'current',
    lang: 'en',
  };
};

export const addConcept: OperationRule<AddConceptInput> = {
  names: (input) => [
    { kind: 'entity', id: input.id ?? conceptId(input.name) },
    ...evidenceNames([...input.evidence, ...input.relations.flatMap((relation) => relation.evidence)]),
    ...input.relations.map(({ other }) => ({ kind: 'entity', id: other }) as const),
  ],
  draft: (input, facts) => {
    const id = input.id ?? conceptId(input.name);
    const violations: Violation[] = [];
    const entities: Entity[] = [];
    const places: (readonly [string, readonly string[]])[] = [[id, []]];
    let primaryParent: string | null = null;
    const related: Entity[] = [];
    for (const [at, wanted] of input.relations.entries()) {
      const path = ['relations', String(at)];
      const [subject, object] = wanted.direction === 'out' ? [id, wanted.other] : [wanted.other, id];
      const relation = makeRelation({ ...wanted, subject, object });
      if (wanted.other !== id)
        violations.push(...unknown(facts, relation.id, wanted.other, [...path, 'other']));
      if (places.some(([known]) => known === relation.id)) {
        const message = 'This relation is given twice: leave one out.';
        violations.push(
          fault('RELATION_EXISTS', relation.id, message, { path: [...path, 'type'], ids: [relation.id] }),
        );
      }
      if (relation.subject === id && relationType(relation.type).display) primaryParent ??= relation.id;
      places.push([relation.id, path]);
      const shown = draftEvidence(relation.id, wanted.evidence, facts, [...path, 'evidence']);
      related.push(relation, ...shown.entities);
      violations.push(...shown.violations);
      places.push(...shown.places);
    }
    const shown = draftEvidence(id, input.evidence, facts, ['evidence']);
    const concept: Concept = {
      entity: 'concept',
      id,
      name: input.name,
      aliases: input.aliases,
      kind: input.kind,
      definition: input.definition,
      scopeNote: input.scopeNote ?? null,
      rationale: input.rationale ?? null,
      primaryParent,
      status: 'current',
      replacedBy: null,
      lang: input.lang,
    };
    entities.push(concept, ...related, ...shown.entities);
    return draft(id, entities, [...violations, ...shown.violations], [...places, ...shown.places]);
  },
};

export const addRelation: OperationRule<AddRelationInput> = {
  names: (input) => [
    { kind: 'entity', id: input.subject },
    { kind: 'entity', id: input.object },
    ...evidenceNames(input.evidence),
  ],
  draft: (input, facts) => {
    const relation = makeRelation(input);
    const shown = draftEvidence(relation.id, input.evidence, facts, ['evidence']);
    const violations = [
      ...unknown(facts, relation.id, input.subject, ['subject']),
      ...unknown(facts, relation.id, input.object, ['object']),
      ...shown.violations,
    ];
    return draft(relation.id, [relation, ...shown.entities], violations, [
      [relation.id, []],
      ...shown.places,
    ]);
  },
};

export const addEvidence: OperationRule<AddEvidenceInput> = {
  names: (input) => [{ kind: 'entity', id: input.target }, ...evidenceNames([input.evidence])],
  draft: (input, facts) => {
    const violations = unknown(facts, input.target, input.target, ['target']);
    if (violations.length > 0) return refusedDraft(input.target, violations);
    const shown = draftSingleEvidence(input.target, input.evidence, facts, ['evidence']);
    const evidence = shown.entities.find((entity) => entity.entity === 'evidence');
    return draft(evidence?.id ?? input.target, shown.entities, shown.violations, shown.places);
  },
};
