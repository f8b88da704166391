/**
 * A cursor over any picture of things: where it stands, where a step leads, what is said there. It knows no
 * renderer, so that map, overview and whatever comes share one way to move. Pure.
 */
import type { Step } from './layout/walk.ts';

/** A place at which the cursor can stand. */
export interface Stop {
  readonly id: string;
  /** Id of the concept or example that is there. */
  readonly term: string;
  /** What a screen reader says. */
  readonly speech: string;
  /** The relation that `Space` explains; null where there is none. */
  readonly relation: string | null;
}

export interface CursorModel {
  /** Where it starts, and where Home leads. */
  readonly home: string;
  /** The stop with an id; undefined when there is none. */
  readonly stop: (id: string) => Stop | undefined;
  /** Where a step leads; the same id where there is nothing that way. */
  readonly step: (at: string, step: Step) => string;
  /** Whether a step back to this stop should be preferred to the nearest. */
  readonly returns: (id: string) => boolean;
}

const BACK: Readonly<Partial<Record<Step, Step>>> = { left: 'right', right: 'left' };

/** Where the cursor came from, so that going out again leads to the place last visited. */
export type Trail = ReadonlyMap<string, string>;

const trailKey = (at: string, step: Step): string => `${step} ${at}`;

/** A step that prefers the way back; gives the new place and the new trail. */
export const stepWith = (
  model: CursorModel,
  trail: Trail,
  at: string,
  step: Step,
): { readonly at: string; readonly trail: Trail } => {
  const remembered = trail.get(trailKey(at, step));
  const next =
    remembered !== undefined && model.stop(remembered) !== undefined ? remembered : model.step(at, step);
  const back = BACK[step];
  if (next === at || back === undefined || !model.returns(at)) return { at: next, trail };
  return { at: next, trail: new Map([...trail, [trailKey(next, back), at]]) };
};

/** A thing in a hierarchy, as the overview draws it: each hangs under one other, or under none. */
export interface Hanging {
  readonly id: string;
  readonly parent: string | null;
}

/**
 * Steps over things that hang under each other, in the order given: left to what it hangs under, right to the
 * first under it, up and down among those beside it, brackets over all of them one after the other.
 */
export const hierarchySteps = (things: readonly Hanging[]): ((at: string, step: Step) => string) => {
  const byId = new Map(things.map((one) => [one.id, one]));
  const under = new Map<string | null, string[]>();
  for (const { id, parent } of things) {
    const above = parent !== null && byId.has(parent) ? parent : null;
    under.set(above, [...(under.get(above) ?? []), id]);
  }
  const order = new Map(things.map((one, at) => [one.id, at]));
  return (at, step) => {
    const thing = byId.get(at);
    if (thing === undefined) return things[0]?.id ?? at;
    const above = thing.parent !== null && byId.has(thing.parent) ? thing.parent : null;
    const mates = under.get(above) ?? [];
    const place = order.get(at) ?? 0;
    const next = {
      left: above,
      right: under.get(at)?.[0],
      up: mates[mates.indexOf(at) - 1],
      down: mates[mates.indexOf(at) + 1],
      'next-cross': things[place + 1]?.id,
      'previous-cross': things[place - 1]?.id,
    }[step];
    return next ?? at;
  };
};
