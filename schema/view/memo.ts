/** Results that hold for one state of the graph: kept until it is another, and never more than a few of them. */
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
