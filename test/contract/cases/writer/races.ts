import { expect } from 'vitest';
import type { GraphEngine } from '../../../../server/engine/port.ts';
import type { ContractCase, ContractContext } from '../../case.ts';
import { openForTests } from '../../../support/engines.ts';
import { uuidOf, writerOn } from '../../../support/writing.ts';
import { bench, benchOver, codesOf, committed, concept, look, seqOf, sound } from '../../writer-bench.ts';
import type { Bench } from '../../writer-bench.ts';

/** Two servers: with a connection each where the store can be shared, else two writers on the one opener. */
const servers = async (
  { engine, settings }: ContractContext,
  run: (one: Bench, two: Bench) => Promise<void>,
): Promise<void> => {
  const { writer } = await bench(engine);
  const second: GraphEngine = engine.capabilities.sharedStore ? await openForTests(settings) : engine;
  try {
    await run(benchOver(engine, writer, 1_000), benchOver(second, writerOn(second, { by: 'two' }), 2_000));
  } finally {
    if (second !== engine) await second.close();
  }
};

const twenty = Array.from({ length: 20 }, (_, at) => at);

/** Writers beside each other, on one server and on two. */
export const WRITER_RACE_CASES: readonly ContractCase[] = [
  {
    id: 'W-RACE-01',
    title: 'of 20 parallel writes through two servers each is in the log once, and seq has no gap',
    timeoutMs: 60_000,
    run: (context) =>
      servers(context, async (one, two) => {
        const outcomes = await Promise.all(
          twenty.map((at) => (at % 2 === 0 ? one : two).done('add-concept', concept(`Parallel ${at}`))),
        );
        const seqs = outcomes.map(({ change }) => change.seq).sort((a, b) => a - b);
        expect(seqs).toEqual(twenty.map((at) => at + 2));
        await sound(context.engine, 21);
      }),
  },
  {
    id: 'W-RACE-02',
    title: 'of two servers that add one name at once exactly one does, every time',
    timeoutMs: 60_000,
    run: (context) =>
      servers(context, async (one, two) => {
        for (let round = 0; round < 6; round += 1) {
          const outcomes = await Promise.all([
            one.ask('add-concept', concept(`Race ${round}`, { id: `concept/one-${round}` })),
            two.ask('add-concept', concept(`race-${round}`, { id: `concept/two-${round}` })),
          ]);
          expect(outcomes.map((outcome) => codesOf(outcome)[0]).sort()).toEqual(['NAME_TAKEN', 'committed']);
        }
        await sound(context.engine, 7);
      }),
  },
  {
    id: 'W-RACE-03',
    title: 'of ten updates of one version through two servers exactly one is made',
    timeoutMs: 60_000,
    run: (context) =>
      servers(context, async (one, two) => {
        const outcomes = await Promise.all(
          twenty.slice(10).map((at) =>
            (at % 2 === 0 ? one : two).ask('update-concept', {
              ...{ id: 'concept/search', expectedVersion: 1, definition: `Text ${at}.` },
            }),
          ),
        );
        const codes = outcomes.map((outcome) => codesOf(outcome)[0]);
        expect(codes.filter((code) => code === 'committed').length).toBe(1);
        expect(codes.filter((code) => code === 'CONFLICT').length).toBe(9);
        expect((await look(context.engine, 'concept/search'))?.version).toBe(2);
        await sound(context.engine, 2);
      }),
  },
  {
    id: 'W-RACE-04',
    title: 'two servers cannot close a circle by halves',
    timeoutMs: 60_000,
    run: (context) =>
      servers(context, async (one, two) => {
        await one.done('add-concept', concept('Left'));
        await one.done('add-concept', concept('Right'));
        const outcomes = await Promise.all([
          one.ask('add-relation', { type: 'is_a', subject: 'concept/left', object: 'concept/right' }),
          two.ask('add-relation', { type: 'is_a', subject: 'concept/right', object: 'concept/left' }),
        ]);
        expect(outcomes.map((outcome) => codesOf(outcome)[0]).sort()).toEqual([
          'RELATION_CYCLE',
          'committed',
        ]);
        await sound(context.engine, 4);
      }),
  },
  {
    id: 'W-RACE-05',
    title: 'what has been acknowledged is in the log at once, also for another server',
    timeoutMs: 60_000,
    run: (context) =>
      servers(context, async (one, two) => {
        for (let round = 0; round < 8; round += 1) {
          const { change } = await one.done('add-concept', concept(`Round ${round}`));
          expect(await seqOf(two.engine)).toBe(change.seq);
          expect((await look(two.engine, change.subject ?? ''))?.version).toBe(1);
        }
      }),
  },
  {
    id: 'W-RACE-06',
    title: 'requests of one server are served in the order in which they came, and told of once each',
    run: async ({ engine }) => {
      await bench(engine);
      const told: number[] = [];
      const writer = writerOn(engine, { onCommit: ({ seq }) => void told.push(seq) });
      const outcomes = await Promise.all(
        twenty
          .slice(0, 6)
          .map((at) =>
            writer.write([
              { operation: 'add-concept', input: { mutationId: uuidOf(at), ...concept(`In turn ${at}`) } },
            ]),
          ),
      );
      expect(outcomes.flat().map((outcome) => committed(outcome).change.seq)).toEqual([2, 3, 4, 5, 6, 7]);
      expect(told).toEqual([2, 3, 4, 5, 6, 7]);
    },
  },
];
