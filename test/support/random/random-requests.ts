/** Requests to a random atlas: some right, many wrong, most in some way interesting. */
import fc from 'fast-check';
import { applyEntries } from '../../../schema/edit/fold.ts';
import { diffAtlases } from '../../../schema/edit/diff.ts';
import type { Atlas } from '../../../schema/entities/atlas.ts';
import type { Change } from '../../../schema/entities/change.ts';
import { EVIDENCE_MODES, MODES, STANCES } from '../../../schema/vocabulary/terms.ts';
import type { MutationRequest } from '../../../server/repository/writing.ts';
import { copyAtlas } from '../model-writer.ts';
import { CONCEPTS, NAMES, types, WORDS } from './random-atlas.ts';
import { THEN, uuidOf } from '../writing.ts';

const mutationId = fc.constantFrom(uuidOf(1), uuidOf(1), uuidOf(2));
const optional = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

/** Mostly one of the first, now and then one of the second. */
const mostly = <T, U>(right: fc.Arbitrary<T>, wrong: fc.Arbitrary<U>): fc.Arbitrary<T | U> =>
  fc.oneof({ arbitrary: right, weight: 12 }, { arbitrary: wrong, weight: 1 });

const source = mostly(
  fc.oneof(
    fc.constantFrom(...WORDS).map((exact) => ({ quote: { comment: 'comment/ann-c1', exact } })),
    fc.constantFrom('work/on-search', 'work/hearsay').map((work) => ({ work })),
  ),
  fc.constantFrom({}, { work: 'work/nowhere' }, { quote: { comment: 'comment/ann-c1', exact: 'nowhere' } }),
);
const evidence = fc
  .record({
    source,
    stance: fc.constantFrom(...STANCES),
    mode: fc.constantFrom(...EVIDENCE_MODES),
    agent: mostly(fc.constantFrom(null, 'agent/ann', 'agent/cy'), fc.constant('agent/nobody')),
  })
  .map(({ source: given, ...more }) => ({ ...more, ...given, reading: 'As it stands.' }));

const evidenceList = fc.array(evidence, { maxLength: 2 });
const relation = { type: types, mode: fc.constantFrom(...MODES, 'asserted'), evidence: evidenceList };

const addConcept = (known: fc.Arbitrary<string>) =>
  fc.record({
    mutationId,
    id: mostly(fc.constant('concept/new'), fc.constantFrom(undefined, ...CONCEPTS)),
    name: fc.constantFrom(...NAMES, 'New one', 'Newer one', 'Seeking'),
    kind: fc.constant('mechanism'),
    definition: fc.constant('A definition.'),
    aliases: fc.subarray(['Seeking', 'New one', 'Search']),
    relations: fc.array(
      fc.record({
        ...relation,
        other: mostly(known, fc.constantFrom('concept/new', 'example/e', 'concept/nowhere')),
        direction: fc.constantFrom('out', 'in'),
      }),
      { maxLength: 3 },
    ),
    evidence: evidenceList,
  });

const addRelation = (known: fc.Arbitrary<string>) =>
  fc.record({
    ...{ mutationId, ...relation },
    subject: mostly(known, fc.constantFrom('example/e', 'concept/nowhere')),
    object: mostly(known, fc.constant('concept/nowhere')),
  });

const updateConcept = (known: fc.Arbitrary<string>, atlas: Atlas) =>
  fc.record({
    mutationId,
    id: mostly(known, fc.constant('concept/nowhere')),
    expectedVersion: mostly(fc.constantFrom(2, 3), fc.constant(1)),
    name: optional(fc.constantFrom(...NAMES)),
    aliases: optional(fc.subarray(['Seeking', 'Search'])),
    rationale: optional(fc.constantFrom('Another reason.', null)),
    primaryParent: optional(
      fc.constantFrom(null, 'relation/no/is_a/where', ...atlas.all('relation').map(({ id }) => id)),
    ),
  });

const addEvidence = (known: fc.Arbitrary<string>, atlas: Atlas) =>
  fc.record({
    mutationId,
    target: fc.oneof(known, fc.constantFrom('example/e', ...atlas.all('relation').map(({ id }) => id))),
    evidence,
  });

/** Any request about an atlas. */
export const requestTo = (atlas: Atlas): fc.Arbitrary<MutationRequest> => {
  const ids = atlas.all('concept').map(({ id }) => id);
  const known = fc.constantFrom(...(ids.length === 0 ? CONCEPTS : ids));
  const as = (operation: MutationRequest['operation']) => (input: unknown) => ({ operation, input });
  return fc.oneof(
    addConcept(known).map(as('add-concept')),
    addRelation(known).map(as('add-relation')),
    updateConcept(known, atlas).map(as('update-concept')),
    addEvidence(known, atlas).map(as('add-evidence')),
    fc.record({ mutationId, seq: fc.constantFrom(1, 2, 2, 2, 3) }).map(as('revert')),
  );
};

/** The log of which change 2 led from one atlas to another, and what lies there afterwards. */
export const logBetween = (from: Atlas, to: Atlas): { atlas: Atlas; changes: readonly Change[] } => {
  const author = { at: THEN, by: 'somebody' };
  const entries = [...diffAtlases(from, to)];
  const atlas = copyAtlas(from);
  applyEntries(atlas, entries, author);
  const change: Change = {
    ...{ seq: 2, mutationId: uuidOf(2), inputHash: '0'.repeat(64), operation: 'add-concept' },
    ...{ subject: null, reverts: null, ...author, reason: null, entries },
  };
  return { atlas, changes: [change] };
};
