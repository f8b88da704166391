/** What stands over the things that a centre stands under, by every path: words on the map, no boxes. Pure. */

/** A concept further up, with what it stands under in its turn. */
export interface WayUp {
  readonly id: string;
  readonly name: string;
  readonly over: readonly WayUp[];
}

/** Every way on from one thing that the centre stands under. */
export interface Ways {
  /** The relation for which that stands on the map. */
  readonly relation: string;
  readonly over: readonly WayUp[];
}

/** A way up, from the nearest on, as the API tells it. */
export interface Path {
  readonly steps: readonly {
    readonly node: { readonly id: string; readonly name: string };
    readonly relation: { readonly id: string };
  }[];
}

type Steps = Path['steps'];

const grown = (paths: readonly Steps[]): readonly WayUp[] => {
  const first = new Map(
    paths.flatMap(([step]) => (step === undefined ? [] : [[step.node.id, step.node] as const])),
  );
  return [...first.values()].map(({ id, name }) => ({
    id,
    name,
    over: grown(paths.filter(([step]) => step?.node.id === id).map((steps) => steps.slice(1))),
  }));
};

/** The paths as trees, one for each relation that they begin with; those that lead no further are left out. */
export const waysOf = (paths: readonly Path[]): readonly Ways[] => {
  const begun = new Map<string, Steps[]>();
  for (const { steps } of paths) {
    const [first, ...rest] = steps;
    if (first === undefined || rest.length === 0) continue;
    begun.set(first.relation.id, [...(begun.get(first.relation.id) ?? []), rest]);
  }
  return [...begun].map(([relation, rests]) => ({ relation, over: grown(rests) }));
};

export interface WayLine {
  readonly term: WayUp;
  /** Steps from the box, at least 1. */
  readonly step: number;
  /** Lines further down on which it hangs: of another name, or the box itself. */
  readonly down: number;
  /** What it hangs on; null for the box. */
  readonly under: string | null;
}

/** One line for each, the most general on top, what it hangs on below it. */
export const linesOver = (
  over: readonly WayUp[],
  step = 1,
  under: string | null = null,
): readonly WayLine[] => {
  const lines: WayLine[] = [];
  for (const term of [...over].reverse()) {
    const above = linesOver(term.over, step + 1, term.name);
    // What was put down before stands nearer to what all of them hang on.
    lines.unshift(...above, { term, step, down: lines.length + 1, under });
  }
  return lines;
};

/** How many different concepts there are in all of them. */
export const countOver = (ways: readonly Ways[]): number => {
  const ids = new Set<string>();
  const add = (over: readonly WayUp[]): void => {
    for (const { id, over: further } of over) {
      ids.add(id);
      add(further);
    }
  };
  for (const { over } of ways) add(over);
  return ids.size;
};
