/** Changes that the rules let through. */
import { CONCEPT_KINDS } from '../../../schema/vocabulary/terms.ts';
import type { Change } from '../../../schema/entities/change.ts';
import type { Concept } from '../../../schema/entities/graph.ts';
import type { Move, Walk } from './move.ts';
import { conceptIds, evidenceOf, nameOf, perhaps, proseOf, relationKind } from './pieces.ts';

export const addConcept: Move = {
  name: 'add a concept',
  expect: 'committed',
  make: (walk) => ({
    operation: 'add-concept',
    input: {
      mutationId: walk.uuid(),
      ...(walk.dice.once(4) ? { id: `concept/own-${walk.number()}` } : {}),
      name: nameOf(walk),
      kind: walk.dice.pick(CONCEPT_KINDS),
      definition: proseOf(walk),
      aliases: walk.dice.once(2) ? [nameOf(walk), nameOf(walk)] : [],
      scopeNote: perhaps(walk, proseOf(walk)),
      rationale: perhaps(walk, proseOf(walk)),
      relations: walk.dice.some(conceptIds(walk), 3).map((other) => ({
        ...relationKind(walk),
        other,
        direction: walk.dice.pick(['out', 'out', 'in']),
      })),
      evidence: walk.dice.once(2) ? [evidenceOf(walk)] : [],
      reason: perhaps(walk, 'because'),
    },
  }),
};

export const addRelation: Move = {
  name: 'add a relation',
  expect: 'committed',
  make: (walk) => ({
    operation: 'add-relation',
    input: {
      mutationId: walk.uuid(),
      ...relationKind(walk),
      ...(walk.dice.once(4)
        ? {
            type: walk.dice.pick(['exemplifies', 'uses']),
            subject: walk.dice.pick(walk.model.atlas.all('example')).id,
          }
        : { subject: walk.dice.pick(conceptIds(walk)) }),
      object: walk.dice.pick(conceptIds(walk)),
    },
  }),
};

/** An input that fits a concept as it stands. */
export const freshUpdate = (walk: Walk, { id }: Concept) => ({
  mutationId: walk.uuid(),
  id,
  expectedVersion: walk.model.atlas.stored(id)!.version,
});

export const updateConcept: Move = {
  name: 'update a concept',
  expect: 'committed',
  make: (walk) => {
    const concept = walk.dice.pick(walk.model.atlas.all('concept'));
    const parents = walk.model.atlas.all('relation').filter(({ subject }) => subject === concept.id);
    const fields = [
      { name: nameOf(walk) },
      { definition: proseOf(walk) },
      { aliases: [nameOf(walk)] },
      { scopeNote: perhaps(walk, proseOf(walk)) },
      { rationale: perhaps(walk, proseOf(walk)) },
      { kind: walk.dice.pick(CONCEPT_KINDS) },
      { primaryParent: parents.length === 0 ? null : walk.dice.pick(parents).id },
    ];
    const chosen: readonly object[] = [walk.dice.pick(fields), walk.dice.pick(fields)];
    return {
      operation: 'update-concept',
      input: { ...freshUpdate(walk, concept), ...chosen[0], ...chosen[1] },
    };
  },
};

export const addEvidence: Move = {
  name: 'add evidence',
  expect: 'committed',
  make: (walk) => {
    const { atlas } = walk.model;
    const target = walk.dice.pick([
      walk.dice.pick(atlas.all('concept')),
      walk.dice.pick(atlas.all('relation')),
      walk.dice.pick(atlas.all('relation')),
      walk.dice.pick(atlas.all('example')),
    ]);
    return {
      operation: 'add-evidence',
      input: { mutationId: walk.uuid(), target: target.id, evidence: evidenceOf(walk) },
    };
  },
};

/** Reverts one of the changes that `fits`, newer ones more often: less rests on them. */
export const reverting = (name: string, expect: Move['expect'], fits: (change: Change) => boolean): Move => ({
  name,
  expect,
  make: (walk) => {
    const fitting = walk.model.changes.filter(fits);
    if (fitting.length === 0) return undefined;
    const change = walk.dice.pick(walk.dice.once(2) ? fitting.slice(-8) : fitting);
    return { operation: 'revert', input: { mutationId: walk.uuid(), seq: change.seq } };
  },
});

export const revert = reverting(
  'revert a change',
  'committed',
  ({ operation }) => operation !== 'revert' && operation !== 'seed',
);
/** Leaves an id that is never used again. */
export const revertConcept = reverting(
  'revert an added concept',
  'committed',
  ({ operation }) => operation === 'add-concept',
);
export const revertRevert = reverting(
  'revert a revert',
  'committed',
  ({ operation }) => operation === 'revert',
);

/** Sends again, letter for letter, what was committed before. */
export const repeat: Move = {
  name: 'repeat',
  expect: 'repeated',
  make: (walk) => (walk.committed.length === 0 ? undefined : walk.dice.pick(walk.committed)),
};

/** What was refused before leaves no trace: its mutationId may be used for a change that is right. */
export const retry: Move = {
  name: 'use the mutationId of a refused request',
  expect: 'committed',
  make: (walk) => {
    const ids = walk.refused.flatMap(({ input }) =>
      typeof input === 'object' && input !== null && 'mutationId' in input ? [input.mutationId] : [],
    );
    const request = addConcept.make(walk);
    if (ids.length === 0 || request === undefined) return undefined;
    return { ...request, input: { ...(request.input as object), mutationId: walk.dice.pick(ids) } };
  },
};
