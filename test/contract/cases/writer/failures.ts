import { expect } from 'vitest';
import { EngineError } from '../../../../server/engine/errors.ts';
import type { EngineErrorKind } from '../../../../server/engine/errors.ts';
import type { GraphEngine } from '../../../../server/engine/port.ts';
import type { ContractCase } from '../../case.ts';
import { bench, benchOver, concept, look, said, sound } from '../../writer-bench.ts';
import { uuidOf, writerOn } from '../../../support/writing.ts';

/** An engine whose writes end badly: `plan` says at which statement, or at COMMIT, and how. */
const failing = (
  engine: GraphEngine,
  plan: (place: { readonly statement: number } | 'before commit' | 'after commit') => EngineError | undefined,
): GraphEngine => ({
  ...engine,
  write: async (work, options) => {
    let count = 0;
    const value = await engine.write(async (tx) => {
      const outcome = await work({
        run: async (statement) => {
          const rows = await tx.run(statement);
          const error = plan({ statement: (count += 1) });
          if (error !== undefined) throw error;
          return rows;
        },
      });
      const error = plan('before commit');
      if (error !== undefined) throw error;
      return outcome;
    }, options);
    const error = plan('after commit');
    if (error !== undefined) throw error;
    return value;
  },
});

const planned = (kind: EngineErrorKind, outcomeUnknown = false): EngineError =>
  new EngineError(kind, 'as planned', { outcomeUnknown });

/** Something that needs most of the statements there are. */
const rich = concept('Beam search', {
  aliases: ['Narrow search'],
  relations: [
    { type: 'is_a', other: 'concept/search', evidence: [said('I doubt it', { stance: 'against' })] },
  ],
  evidence: [{ work: 'work/on-search', reading: 'As it stands.' }],
});

/** How the writer bears what goes wrong below it. */
export const WRITER_FAILURE_CASES: readonly ContractCase[] = [
  {
    id: 'W-FAIL-01',
    title: 'a write that fails behind any of its statements leaves nothing, and the next one is whole',
    timeoutMs: 90_000,
    run: async ({ engine }) => {
      await bench(engine);
      let failed = 0;
      for (let last = 1; ; last += 1) {
        const broken = failing(engine, (place) =>
          typeof place === 'object' && place.statement === last ? planned('internal') : undefined,
        );
        const request = { operation: 'add-concept', input: { mutationId: uuidOf(last), ...rich } } as const;
        const ended: unknown = await writerOn(broken)
          .write([request])
          .then(
            () => 'done',
            (error: unknown) => error,
          );
        if (ended === 'done') break;
        expect(ended).toMatchObject({ kind: 'internal' });
        failed += 1;
        if (last % 4 === 0) await sound(engine, 1);
      }
      expect(failed).toBeGreaterThan(10);
      await sound(engine, 2);
      const { done } = benchOver(engine, writerOn(engine), 500);
      await done('revert', { seq: 2 });
      for (const last of [1, 4, 7]) {
        const broken = failing(engine, (place) =>
          typeof place === 'object' && place.statement === last ? planned('internal') : undefined,
        );
        const undo = { operation: 'revert', input: { mutationId: uuidOf(600 + last), seq: 3 } } as const;
        await expect(writerOn(broken).write([undo])).rejects.toMatchObject({ kind: 'internal' });
      }
      await sound(engine, 3);
    },
  },
  {
    id: 'W-FAIL-02',
    title: 'a failure that may pass is tried again from the start, and the change is made once',
    run: async ({ engine }) => {
      await bench(engine);
      let failures = 3;
      const pauses: number[] = [];
      const told: number[] = [];
      const broken = failing(engine, (place) =>
        place === 'before commit' && failures-- > 0 ? planned('transient') : undefined,
      );
      const writer = writerOn(broken, {
        pause: async (milliseconds) => void pauses.push(milliseconds),
        onCommit: ({ seq }) => void told.push(seq),
      });
      const { done } = benchOver(broken, writer);
      expect(await done('add-concept', rich)).toMatchObject({ repeated: false, change: { seq: 2 } });
      expect(pauses.length).toBe(3);
      expect([...pauses].sort((a, b) => a - b)).toEqual(pauses);
      expect(told).toEqual([2]);
      await sound(engine, 2);
    },
  },
  {
    id: 'W-FAIL-03',
    title: 'a commit whose answer is lost is looked up, not made again',
    run: async ({ engine }) => {
      await bench(engine);
      let lost = 1;
      const told: number[] = [];
      const broken = failing(engine, (place) =>
        place === 'after commit' && lost-- > 0 ? planned('unavailable', true) : undefined,
      );
      const { done } = benchOver(broken, writerOn(broken, { onCommit: ({ seq }) => void told.push(seq) }));
      expect(await done('add-concept', rich)).toMatchObject({ repeated: false, change: { seq: 2 } });
      expect(told).toEqual([2]);
      await sound(engine, 2);
    },
  },
  {
    id: 'W-FAIL-04',
    title:
      'a commit that was lost before it took place is made again, also when the looking up fails at first',
    run: async ({ engine }) => {
      await bench(engine);
      const ends = ['lost', 'unavailable', 'unavailable'];
      const broken = failing(engine, (place) => {
        if (place !== 'before commit') return undefined;
        const end = ends.shift();
        return end === undefined ? undefined : planned('unavailable', end === 'lost');
      });
      const { done } = benchOver(broken, writerOn(broken));
      expect(await done('add-concept', rich)).toMatchObject({ repeated: false, change: { seq: 2 } });
      expect(ends).toEqual([]);
      await sound(engine, 2);
    },
  },
  {
    id: 'W-FAIL-05',
    title: 'a store that keeps failing is given up on, and those who wait behind are served',
    run: async ({ engine }) => {
      await bench(engine);
      let down = true;
      let begun = 0;
      const broken = failing(engine, (place) => {
        if (place !== 'before commit') return undefined;
        begun += 1;
        return down ? planned('unavailable') : undefined;
      });
      const writer = writerOn(broken);
      const send = (number: number, name: string) =>
        writer.write([{ operation: 'add-concept', input: { mutationId: uuidOf(number), ...concept(name) } }]);
      await expect(send(1, 'First')).rejects.toMatchObject({ kind: 'unavailable' });
      expect(begun).toBeGreaterThan(1);
      expect(begun).toBeLessThan(20);
      const second = send(2, 'Second').catch((error: unknown) => error);
      const third = send(3, 'Third');
      expect(await second).toMatchObject({ kind: 'unavailable' });
      down = false;
      expect((await third)[0]).toMatchObject({ kind: 'committed' });
      expect(await look(engine, 'concept/first')).toBeUndefined();
      await sound(engine, 2);
    },
  },
];
