/** What two concepts both stand under, and where their ways up part. Pure. */
export interface Standing {
  readonly id: string;
  readonly name: string;
}

/** Every way up, each from the concept's nearest broader one to the top. */
export type WaysUp = readonly (readonly Standing[])[];

export interface Parting {
  /** A concept that both stand under, with none nearer on these ways. */
  readonly at: Standing;
  /** From just under it down to the one, and to the other, themselves left out; empty where it stands there directly. */
  readonly one: readonly Standing[];
  readonly other: readonly Standing[];
}

export interface Together {
  readonly partings: readonly Parting[];
  /** Everything that both stand under, nearest first. */
  readonly shared: readonly Standing[];
  /** Which of the two stands under the other. */
  readonly under: 'one' | 'other' | null;
}

/** The shortest way up to a concept, without it: nearest first; undefined where none leads there. */
const wayTo = (ways: WaysUp, id: string): readonly Standing[] | undefined =>
  ways
    .flatMap((way) => {
      const at = way.findIndex((step) => step.id === id);
      return at < 0 ? [] : [way.slice(0, at)];
    })
    .sort((a, b) => a.length - b.length)[0];

/** How two concepts stand to each other; `one` and `other` are their ids. */
export const standTogether = (one: string, oneUp: WaysUp, other: string, otherUp: WaysUp): Together => {
  const above = new Set(otherUp.flat().map(({ id }) => id));
  const seen = new Set<string>();
  const shared = oneUp
    .flatMap((way) => way.map((step, far) => ({ step, far })))
    .sort((a, b) => a.far - b.far)
    .map(({ step }) => step)
    .filter(({ id }) => above.has(id) && !seen.has(id) && seen.add(id).size > 0);
  const isShared = new Set(shared.map(({ id }) => id));
  const partings = shared.flatMap((at): readonly Parting[] => {
    const [down, across] = [wayTo(oneUp, at.id), wayTo(otherUp, at.id)];
    if (down === undefined || across === undefined) return [];
    // A nearer one that both stand under is where these ways part, not this.
    if ([...down, ...across].some(({ id }) => isShared.has(id))) return [];
    if ([...down, ...across].some(({ id }) => id === one || id === other)) return [];
    return [{ at, one: down.toReversed(), other: across.toReversed() }];
  });
  const isUnder = (ways: WaysUp, id: string) => ways.some((way) => way.some((step) => step.id === id));
  return {
    partings,
    shared,
    under: isUnder(oneUp, other) ? 'one' : isUnder(otherUp, one) ? 'other' : null,
  };
};
