/** What is made in turns: the same result, made once, begun again when the graph changes, and faults told. */
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../schema/view/filter.ts';
import { keptBy, keptInTurns } from '../../../schema/view/kept.ts';
import { perStateInSteps } from '../../../schema/view/memo.ts';
import type { Steps } from '../../../schema/view/memo.ts';
import { conceptOf, relationOf } from '../../support/sample-atlas.ts';
import { graphOf, loaded } from '../../support/random/random-graph.ts';

const graph = () => graphOf([loaded(conceptOf('A'))]);

describe('what is made in turns', () => {
  it('is made once, with a pause after each step, and is there for who asks', async () => {
    let steps = 0;
    const made = perStateInSteps(function* (_: ReturnType<typeof graph>, word: string): Steps<string> {
      for (let at = 0; at < 3; at += 1) {
        steps += 1;
        yield;
      }
      return `${word}!`;
    });
    const here = graph();
    let pauses = 0;
    await made.inTurns(async () => void (pauses += 1), here, 'done');
    expect([steps, pauses]).toEqual([3, 3]);
    expect(made(here, 'done')).toBe('done!');
    expect(steps).toBe(3);
    // Who does not wait has it at once.
    expect(made(here, 'other')).toBe('other!');
    expect(steps).toBe(6);
  });

  it('is of the graph as it is at the end, however often that changes', async () => {
    const here = graph();
    let turn = 0;
    await keptInTurns(
      async () => {
        turn += 1;
        if (turn > 4) return;
        here.add(loaded(conceptOf(`B${turn}`)), 1);
        here.add(loaded(relationOf(`concept/b${turn}`, 'is_a', 'concept/a')), 1);
      },
      here,
      NO_FILTER,
    );
    const { ids, below } = keptBy(here, NO_FILTER);
    expect(ids.size).toBe(5);
    expect(below.get('concept/a')).toBe(4);
  });

  it('does not wait for ever for a graph that never rests', async () => {
    const here = graph();
    const made = perStateInSteps(function* (of: ReturnType<typeof graph>): Steps<number> {
      yield;
      yield;
      return of.terms.size;
    });
    await made.inTurns(async () => here.add(loaded(conceptOf('B')), 1), here);
    expect(made(here)).toBe(2);
  });

  it('tells a fault to whoever needs it, every time', async () => {
    const made = perStateInSteps(function* (of: ReturnType<typeof graph>): Steps<string> {
      yield;
      return of.terms.get('concept/none')!.name;
    });
    const here = graph();
    await made.inTurns(async () => undefined, here);
    expect(() => made(here)).toThrow(TypeError);
    expect(() => made(here)).toThrow(TypeError);
  });
});
