/**
 * Sets of answers as boxes: for every facet, in the order of the key, a bit mask of the values it may have.
 * A box stands for all combinations of its values at once, so that partial answers need no enumeration.
 */
export type Box = readonly number[];

/** Most values of one facet; the bit behind them stands for “does not apply”. */
export const MOST_VALUES = 30;
export const DOES_NOT_APPLY = 1 << MOST_VALUES;
/** Of a facet that is not asked about: every value, and none. */
export const WHATEVER = DOES_NOT_APPLY | (DOES_NOT_APPLY - 1);

/** Whether some combination is in both. */
export const meets = (a: Box, b: Box): boolean => a.every((mask, at) => (mask & b[at]!) !== 0);

/** Whether every combination of `a` is in `b`. */
export const inside = (a: Box, b: Box): boolean => a.every((mask, at) => (mask & ~b[at]!) === 0);

/** What is in both; meaningful where they meet. */
export const common = (a: Box, b: Box): Box => a.map((mask, at) => mask & b[at]!);

/** The box with other values for one facet. */
export const withMask = (box: Box, at: number, mask: number): Box =>
  box.map((old, index) => (index === at ? mask : old));

/** The single bits of a mask, lowest first. */
export const bitsOf = (mask: number): readonly number[] => {
  const bits: number[] = [];
  for (let bit = 1; bit <= DOES_NOT_APPLY && bit > 0; bit *= 2) if ((mask & bit) !== 0) bits.push(bit);
  return bits;
};

/** Whether more than one value is left. */
export const isOpen = (mask: number): boolean => (mask & (mask - 1)) !== 0;

/**
 * A part of `box` that none of `cover` meets, or undefined when they cover it together. Where a cover meets the
 * box, what lies outside it is split off facet by facet and looked at with the covers that follow.
 */
export const outside = (box: Box, cover: readonly Box[], from = 0): Box | undefined => {
  for (let index = from; index < cover.length; index += 1) {
    const over = cover[index]!;
    if (!meets(box, over)) continue;
    let rest = box;
    for (let at = 0; at < box.length; at += 1) {
      const beyond = rest[at]! & ~over[at]!;
      if (beyond !== 0) {
        const found = outside(withMask(rest, at, beyond), cover, index + 1);
        if (found !== undefined) return found;
        rest = withMask(rest, at, rest[at]! & over[at]!);
      }
    }
    return undefined;
  }
  return box;
};
