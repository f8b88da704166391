/** Chance that is the same in every run with the same seed. */
export interface Dice {
  /** A whole number from 0 to below `n`. */
  below(n: number): number;
  /** True once in `n`. */
  once(n: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** Some of a list, at most `most`, each once, in chance order. */
  some<T>(list: readonly T[], most: number): readonly T[];
  shuffle<T>(list: readonly T[]): readonly T[];
}

/** Mulberry32: small, quick, and good enough to mix test data. */
export const diceOf = (seed: number): Dice => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  const shuffle = <T>(list: readonly T[]): readonly T[] => {
    const mixed = [...list];
    for (let at = mixed.length - 1; at > 0; at -= 1) {
      const other = below(at + 1);
      [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
    }
    return mixed;
  };
  return {
    below,
    once: (n) => below(n) === 0,
    pick: (list) => list[below(list.length)]!,
    some: (list, most) => shuffle(list).slice(0, below(most + 1)),
    shuffle,
  };
};
