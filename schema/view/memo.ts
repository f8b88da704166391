/**
 * Results that hold for one state of the graph: kept until it is another, and never more than a few of them. What
 * takes long on a large atlas is made in steps, so that others have their turn in between.
 */
import type { AtlasGraph } from './graph.ts';

/** Results kept of one state. */
const KEPT = 64;

interface Kept<T> {
  readonly version: number;
  readonly results: Map<string, T>;
}

/** `make`, but made once for each state and each different argument (told apart as JSON). */
export const perState = <G extends AtlasGraph, A extends readonly unknown[], T>(
  make: (graph: G, ...more: A) => T,
): ((graph: G, ...more: A) => T) => {
  const kept = new WeakMap<G, Kept<T>>();
  return (graph, ...more) => {
    let here = kept.get(graph);
    if (here?.version !== graph.version) {
      here = { version: graph.version, results: new Map() };
      kept.set(graph, here);
    }
    const key = JSON.stringify(more);
    const known = here.results.get(key);
    if (known !== undefined) return known;
    const result = make(graph, ...more);
    const oldest = here.results.keys().next();
    if (here.results.size >= KEPT && oldest.done !== true) here.results.delete(oldest.value);
    here.results.set(key, result);
    return result;
  };
};

/** What is made step by step: a generator that yields wherever it may be left for a while. */
export type Steps<T> = Generator<undefined, T, undefined>;

export interface Stepped<G extends AtlasGraph, A extends readonly unknown[], T> {
  /** The result; what is not made yet is made at once. */
  (graph: G, ...more: A): T;
  /**
   * Makes it, and lets `pause` pass after each step. A graph that changes meanwhile begins it again, and after
   * `MOST_TURNS` it is left to the one who needs it, who is also told what went wrong.
   */
  inTurns(pause: () => Promise<void>, graph: G, ...more: A): Promise<void>;
}

/** Turns after which a graph that never rests is no longer waited for. */
const MOST_TURNS = 500;

interface Job<T> {
  readonly steps: Steps<T>;
  done: { readonly result: T } | { readonly fault: unknown } | null;
}

const advance = <T>(job: Job<T>): void => {
  if (job.done !== null) return;
  try {
    const { done, value } = job.steps.next();
    if (done === true) job.done = { result: value };
  } catch (fault) {
    job.done = { fault };
  }
};

/** `make`, made once for each state and argument as `perState` does, at once or in turns. */
export const perStateInSteps = <G extends AtlasGraph, A extends readonly unknown[], T>(
  make: (graph: G, ...more: A) => Steps<T>,
): Stepped<G, A, T> => {
  const begun = perState((graph: G, ...more: A): Job<T> => ({ steps: make(graph, ...more), done: null }));
  const now = (graph: G, ...more: A): T => {
    const job = begun(graph, ...more);
    while (job.done === null) advance(job);
    if ('fault' in job.done) throw job.done.fault;
    return job.done.result;
  };
  const inTurns = async (pause: () => Promise<void>, graph: G, ...more: A): Promise<void> => {
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      const job = begun(graph, ...more);
      advance(job);
      if (job.done !== null) return;
      await pause();
    }
  };
  return Object.assign(now, { inTurns });
};
