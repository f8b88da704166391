import { expect } from 'vitest';
import type { ContractCase } from '../../case.ts';
import type { Entity } from '../../../../schema/entities/entity.ts';
import { conceptOf, relationOf } from '../../../support/sample-atlas.ts';
import { SMALL_ENTITIES, smallSeed } from '../../../support/small-atlas.ts';
import { seedWith, writerOn } from '../../../support/writing.ts';
import {
  bench,
  benchOver,
  codesOf,
  committed,
  concept,
  edges,
  look,
  said,
  sound,
} from '../../writer-bench.ts';

const LAYERS = 24;
const WIDTH = [0, 1, 2];

/** Layers of three, each under all three of the next: 3^23 ways from the bottom to the top. */
const LATTICE: readonly Entity[] = Array.from({ length: LAYERS }, (_, layer) =>
  WIDTH.flatMap((at) => [
    conceptOf(`l${layer}w${at}`),
    ...(layer === 0
      ? []
      : WIDTH.map((below) =>
          relationOf(`concept/l${layer - 1}w${below}`, 'is_a', `concept/l${layer}w${at}`),
        )),
  ]),
).flat();

/** What every operation leaves in the store, read back. */
export const WRITER_OPERATION_CASES: readonly ContractCase[] = [
  {
    id: 'W-OP-01',
    title: 'a concept is added with its aliases, relations, quote and evidence as one change',
    run: async ({ engine }) => {
      const { done } = await bench(engine);
      const input = concept('Tree search', {
        aliases: ['Look-ahead'],
        scopeNote: 'Not for lists.',
        reason: 'It was missing.',
        relations: [
          { type: 'is_a', other: 'concept/search', evidence: [said('I doubt it', { mode: 'hedges' })] },
          { type: 'can_lead_to', other: 'concept/optimization', direction: 'in', rationale: 'By itself.' },
        ],
        evidence: [{ work: 'work/hearsay', reading: 'In passing.' }],
      });
      const { change, warnings, repeated } = await done('add-concept', input);
      expect({ repeated, warnings, seq: change.seq }).toEqual({ repeated: false, warnings: [], seq: 2 });
      expect(change).toMatchObject({
        operation: 'add-concept',
        subject: 'concept/tree-search',
        by: 'tester',
      });
      const added = await look(engine, 'concept/tree-search');
      expect(added).toMatchObject({
        version: 1,
        level: 'cited-unchecked',
        entity: {
          ...{ name: 'Tree search', aliases: ['Look-ahead'], scopeNote: 'Not for lists.', status: 'current' },
          primaryParent: 'relation/tree-search/is_a/search',
        },
      });
      expect(await look(engine, 'relation/tree-search/is_a/search')).toMatchObject({ level: 'hedged' });
      expect(await edges(engine, 'concept/tree-search', 'concept/search')).toEqual([
        { type: 'IS_A', level: 'hedged', contested: false, attributed: false },
      ]);
      expect(await edges(engine, 'concept/optimization', 'concept/tree-search')).toEqual([
        { type: 'CAN_LEAD_TO', level: 'inferred', contested: false, attributed: false },
      ]);
      const quote = change.entries.find(({ id }) => id.startsWith('quote/'))?.after;
      expect(await look(engine, quote?.id ?? '')).toMatchObject({
        entity: { exact: 'I doubt it', speaker: 'agent/ann', state: 'exact' },
      });
      await sound(engine, 2);
    },
  },
  {
    id: 'W-OP-02',
    title: 'a relation is added, a symmetric one in one order whichever end comes first',
    run: async ({ engine }) => {
      const { done, refused } = await bench(engine);
      const ends = { subject: 'concept/search', object: 'concept/amortized-optimization' };
      const { change } = await done('add-relation', { type: 'contrasts_with', ...ends });
      expect(change.subject).toBe('relation/amortized-optimization/contrasts_with/search');
      expect(await edges(engine, ends.object, ends.subject)).toEqual([
        { type: 'CONTRASTS_WITH', level: 'unsourced', contested: false, attributed: false },
      ]);
      const turned = { subject: ends.object, object: ends.subject };
      await refused('add-relation', { type: 'contrasts_with', ...turned }, 'RELATION_EXISTS');
      const attributed = { type: 'explains', mode: 'attributed', ...ends };
      await refused('add-relation', attributed, 'ATTRIBUTED_NEEDS_HOLDER');
      await refused(
        'add-relation',
        { ...attributed, evidence: [{ work: 'work/nobody', reading: 'So.' }] },
        'ATTRIBUTED_NEEDS_HOLDER',
      );
      await done('add-relation', { ...attributed, evidence: [{ work: 'work/on-search', reading: 'So.' }] });
      expect(await edges(engine, ends.subject, ends.object)).toEqual([
        { type: 'EXPLAINS', level: 'cited', contested: false, attributed: true },
      ]);
      await sound(engine, 3);
    },
  },
  {
    id: 'W-OP-03',
    title: 'an update changes the fields given, keeps the others, and is found under its new name only',
    run: async ({ engine }) => {
      const { done, refused } = await bench(engine);
      const before = await look(engine, 'concept/amortized-optimization');
      const { change } = await done('update-concept', {
        ...{ id: 'concept/amortized-optimization', expectedVersion: 1, name: 'Compiled optimization' },
        ...{ aliases: ['Amortized optimization'], rationale: null },
      });
      expect(change.entries.length).toBe(1);
      const entity = { name: 'Compiled optimization', aliases: ['Amortized optimization'], rationale: null };
      expect(await look(engine, 'concept/amortized-optimization')).toEqual({
        ...{ version: 2, level: 'unsourced', contested: false },
        entity: { ...before?.entity, ...entity },
      });
      await refused('add-concept', concept('compiled OPTIMISATION'), 'NAME_TAKEN');
      const { warnings } = await done(
        'add-concept',
        concept('amortised-optimisation', { id: 'concept/other' }),
      );
      expect(warnings.map(({ code }) => code)).toEqual(['ALIAS_CLASHES', 'NO_PARENT']);
      await sound(engine, 3);
    },
  },
  {
    id: 'W-OP-04',
    title: 'evidence is added to a concept, a relation and an example; a quote that exists is used again',
    run: async ({ engine }) => {
      const { done, refused } = await bench(engine);
      const words = said('Search is one way to get optimization');
      const first = await done('add-evidence', { target: 'concept/optimization', evidence: words });
      expect(first.change.entries.map(({ id }) => id.split('/')[0])).toEqual(['evidence']);
      const second = await done('add-evidence', {
        target: 'relation/direct-optimization/is_a/optimization',
        evidence: said('Optimization is search', { stance: 'against' }),
      });
      expect(second.change.entries.length).toBe(1);
      const third = await done('add-evidence', {
        target: 'example/thermostat',
        evidence: said('there are other ways', { agent: 'agent/ben', mode: 'reports' }),
      });
      expect(third.change.entries.map(({ id }) => id.split('/')[0])).toEqual(['quote', 'evidence']);
      expect(await look(engine, 'concept/optimization')).toMatchObject({ level: 'quoted', version: 1 });
      expect(await look(engine, 'example/thermostat')).toMatchObject({ level: 'quoted', version: 1 });
      expect(await look(engine, 'relation/direct-optimization/is_a/optimization')).toMatchObject({
        contested: true,
      });
      await refused('add-evidence', { target: 'concept/optimization', evidence: words }, 'EVIDENCE_EXISTS');
      await sound(engine, 4);
    },
  },
  {
    id: 'W-OP-05',
    title: 'every operation is undone by a revert, and the revert by another',
    run: async ({ engine }) => {
      const { done } = await bench(engine);
      const asked = [
        ['add-concept', concept('Beam search', { relations: [{ type: 'is_a', other: 'concept/search' }] })],
        ['add-relation', { type: 'measures', subject: 'concept/search', object: 'concept/optimization' }],
        ['update-concept', { id: 'concept/search', expectedVersion: 1, aliases: ['Seeking'] }],
        ['add-evidence', { target: 'concept/search', evidence: said('I doubt it', { stance: 'against' }) }],
      ] as const;
      for (const [operation, input] of asked) {
        const { change } = await done(operation, input);
        const ids = change.entries.map(({ id }) => id);
        const after = await Promise.all(ids.map((id) => look(engine, id)));
        const undone = await done('revert', { seq: change.seq });
        expect(undone.change).toMatchObject({ operation: 'revert', reverts: change.seq });
        for (const { id, before } of change.entries)
          expect((await look(engine, id))?.entity ?? null).toEqual(before);
        const redone = await done('revert', { seq: undone.change.seq });
        expect(redone.change.reverts).toBe(undone.change.seq);
        for (const [at, id] of ids.entries()) {
          const now = await look(engine, id);
          const then = after[at]!;
          expect(now).toEqual({ ...then, version: then.version + 2 });
        }
      }
      await sound(engine, 13);
    },
  },
  {
    id: 'W-OP-06',
    title: 'what is refused says why, at its field, and leaves nothing',
    run: async ({ engine }) => {
      const { ask } = await bench(engine);
      const outcome = await ask(
        'add-concept',
        concept('Beam search', {
          relations: [
            { type: 'is_a', other: 'concept/search' },
            { type: 'is_a', other: 'concept/nowhere', evidence: [said('not in the comment')] },
          ],
        }),
      );
      expect(
        outcome.kind === 'refused' && outcome.violations.map(({ code, path }) => [code, path.join('.')]),
      ).toEqual([
        ['UNKNOWN_ID', 'relations.1.other'],
        ['QUOTE_NOT_FOUND', 'relations.1.evidence.0.quote.exact'],
      ]);
      const circle = { type: 'is_a', subject: 'concept/optimization', object: 'concept/direct-optimization' };
      const refusal = await ask('add-relation', circle);
      expect(refusal.kind === 'refused' && refusal.violations[0]).toMatchObject({
        code: 'RELATION_CYCLE',
        ids: ['concept/optimization', 'concept/direct-optimization', 'concept/optimization'],
        path: ['object'],
      });
      await sound(engine, 1);
    },
  },
  {
    id: 'W-OP-07',
    title: 'of a list each is decided on what those before it left, and one refused does not stop the rest',
    run: async ({ engine }) => {
      const { writer, uuid } = await bench(engine);
      const add = (input: object) =>
        ({ operation: 'add-concept', input: { mutationId: uuid(), ...input } }) as const;
      const outcomes = await writer.write([
        add(concept('Beam search')),
        add(concept('beam-search')),
        add(concept('Best-first search', { relations: [{ type: 'is_a', other: 'concept/beam-search' }] })),
      ]);
      expect(outcomes.map((outcome) => codesOf(outcome)[0])).toEqual(['committed', 'ID_TAKEN', 'committed']);
      expect(committed(outcomes[2]!).change.seq).toBe(3);
      expect(await writer.write([])).toEqual([]);
      await sound(engine, 3);
    },
  },
  {
    id: 'W-OP-08',
    title:
      'a retired relation has no native edge until it is taken up again, under its old id and next version',
    run: async ({ engine }) => {
      const old = relationOf('concept/search', 'measures', 'concept/optimization', { status: 'retired' });
      await seedWith(engine, smallSeed([...SMALL_ENTITIES, old]));
      await sound(engine, 1);
      expect(await edges(engine, old.subject, old.object)).toEqual([]);
      const { done } = benchOver(engine, writerOn(engine));
      const { type, subject, object } = old;
      await done('add-relation', { type, subject, object, rationale: 'After all.' });
      expect(await look(engine, old.id)).toMatchObject({ version: 2, level: 'inferred' });
      expect((await edges(engine, subject, object)).map(({ level }) => level)).toEqual(['inferred']);
      await sound(engine, 2);
      await done('revert', { seq: 2 });
      expect(await look(engine, old.id)).toMatchObject({ version: 3, entity: old });
      expect(await edges(engine, subject, object)).toEqual([]);
      await sound(engine, 3);
    },
  },
  {
    id: 'W-OP-09',
    title: 'a circle is found, or its absence, under more ways up than could be counted',
    run: async ({ engine }) => {
      await seedWith(engine, smallSeed([...SMALL_ENTITIES, ...LATTICE]));
      const { done, refused } = benchOver(engine, writerOn(engine));
      const [bottom, top] = ['concept/l0w0', `concept/l${LAYERS - 1}w2`];
      await done('add-relation', { type: 'is_a', subject: 'concept/search', object: bottom });
      const outcome = await refused(
        'add-relation',
        { type: 'is_a', subject: top, object: 'concept/search' },
        'RELATION_CYCLE',
      );
      expect(outcome.kind === 'refused' && outcome.violations[0]?.ids.length).toBe(LAYERS + 2);
      await done('add-relation', { type: 'overlaps_with', subject: top, object: 'concept/optimization' });
      await sound(engine, 3);
    },
  },
];
