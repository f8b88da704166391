/**
 * Small crowded atlases for properties: names that clash, relations in every direction, retired ones, evidence
 * for and against. They need not be sound: a decision must not depend on that.
 */
import fc from 'fast-check';
import { Atlas } from '../../../schema/entities/atlas.ts';
import type { Entity } from '../../../schema/entities/entity.ts';
import { takeQuote } from '../../../schema/evidence/quotes.ts';
import { RELATION_TYPE_IDS } from '../../../schema/vocabulary/relation-types.ts';
import { EVIDENCE_MODES, MODES, STANCES } from '../../../schema/vocabulary/terms.ts';
import { agentOf, conceptOf, evidenceOf, exampleOf, feedOf, relationOf, workOf } from '../sample-atlas.ts';
import { SMALL_COMMENT } from '../small-atlas.ts';
import { THEN } from '../writing.ts';

export const NAMES = [
  'Search',
  'search ',
  'Sêarch',
  'Beam search',
  'beam-search',
  'Optimisation',
  'Optimization',
  'A*',
];
export const CONCEPTS = ['concept/a', 'concept/b', 'concept/c', 'concept/d', 'concept/search'];
export const WORDS = ['Search is one way', 'I doubt it', 'Optimization is search', 'search'];

const CROWDED = ['is_a', 'is_a', 'realizes', 'part_of', 'depends_on', 'overlaps_with'] as const;
export const types = fc.oneof(fc.constantFrom(...CROWDED), fc.constantFrom(...RELATION_TYPE_IDS));
export const conceptId = fc.constantFrom(...CONCEPTS);

const concepts = fc
  .uniqueArray(
    fc.record({
      id: conceptId,
      name: fc.constantFrom(...NAMES).map((name) => name.trim()),
      aliases: fc.array(fc.constantFrom('Seeking', 'Beam search', 'Optimizing'), { maxLength: 2 }),
      rationale: fc.option(fc.constant('A reason.')),
      status: fc.constantFrom('current', 'current', 'retired'),
    }),
    { selector: ({ id }) => id, minLength: 2, maxLength: CONCEPTS.length },
  )
  .map((list) => list.map(({ name, ...more }) => conceptOf(name, more as Parameters<typeof conceptOf>[1])));

const relations = fc
  .uniqueArray(
    fc.record({
      type: types,
      subject: fc.constantFrom(...CONCEPTS, 'example/e'),
      object: conceptId,
      mode: fc.constantFrom(...MODES),
      status: fc.constantFrom('current', 'current', 'current', 'retired'),
    }),
    { selector: ({ type, subject, object }) => `${type} ${subject} ${object}`, maxLength: 12 },
  )
  .map((list) =>
    list.map(({ type, subject, object, mode, status }) =>
      relationOf(subject, type, object, { mode, status: status === 'retired' ? 'retired' : 'current' }),
    ),
  );

const QUOTES = ['Search is one way', 'I doubt it', 'Optimization is search'].map((exact) =>
  takeQuote(SMALL_COMMENT, { exact }),
);

/** Everything that a request of `random-requests` may name, and more. */
const GROUND: readonly Entity[] = [
  ...['ann', 'ben', 'cy'].map((slug) => agentOf(slug)),
  feedOf('ann', 'agent/ann'),
  SMALL_COMMENT,
  workOf('on-search', ['agent/ben']),
  workOf('hearsay', ['agent/ann'], { status: 'unverified' }),
  exampleOf('e'),
  QUOTES[0]!,
  QUOTES[1]!,
];

/** An atlas, some of whose ids have been removed. */
export const randomAtlas: fc.Arbitrary<Atlas> = fc
  .record({
    concepts,
    relations,
    weights: fc.array(
      fc.record({
        at: fc.nat(40),
        stance: fc.constantFrom(...STANCES),
        mode: fc.constantFrom(...EVIDENCE_MODES),
        source: fc.constantFrom(
          ...[{ quote: QUOTES[0]!.id }, { quote: QUOTES[1]!.id }],
          ...[{ work: 'work/on-search' }, { work: 'work/hearsay' }],
        ),
        agent: fc.option(fc.constantFrom('agent/ann', 'agent/cy')),
      }),
      { maxLength: 10 },
    ),
    parents: fc.array(fc.nat(40), { maxLength: 4 }),
    buried: fc.subarray([...CONCEPTS, 'relation/a/is_a/b', 'relation/a/realizes/b', 'relation/c/is_a/d']),
  })
  .map(({ concepts: nodes, relations: lines, weights, parents, buried }) => {
    const placed = nodes.map((node, at) => {
      const own = lines.filter(({ subject }) => subject === node.id);
      const choice = parents[at];
      const parent = choice === undefined ? undefined : own[choice % Math.max(1, own.length)];
      return { ...node, primaryParent: parent?.id ?? null };
    });
    const targets = [...placed, ...lines];
    const evidence = weights.flatMap(({ at, source, ...more }) => {
      const target = targets[at % Math.max(1, targets.length)];
      return target === undefined ? [] : [evidenceOf(target.id, source, more)];
    });
    const all: readonly Entity[] = [...GROUND, ...placed, ...lines, ...evidence];
    const stamp = { version: 2, createdAt: THEN, createdBy: 'a', updatedAt: THEN, updatedBy: 'b' };
    const here = new Set(all.map(({ id }) => id));
    return new Atlas(
      all.map((entity) => ({ entity, ...stamp })),
      buried.filter((id) => !here.has(id)).map((tombstone) => ({ tombstone, version: 5 })),
    );
  });
