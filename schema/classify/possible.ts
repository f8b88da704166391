/** Which rules of a list decide somewhere in a box: the first that holds counts, exactly, without enumeration. */
import { common, meets, outside, withMask } from './box.ts';
import type { Box } from './box.ts';
import type { Key, KeyRule } from './key.ts';

const boxesOf = (rules: readonly KeyRule[]): readonly Box[] => rules.map(({ box }) => box);

/** Combinations that cannot be, and those at which the gate is shut: nothing is decided in them. */
export const barred = (key: Key): readonly Box[] => boxesOf([...key.impossible, ...key.gate]);

export interface Possible {
  /** Rules that decide for some combination in the box. */
  readonly rules: readonly KeyRule[];
  /** Whether for some combination none does. */
  readonly gap: boolean;
}

/** Rules that decide in `box` outside of `bars`. */
export const possibleIn = (box: Box, rules: readonly KeyRule[], bars: readonly Box[]): Possible => {
  const before = [...bars];
  const found: KeyRule[] = [];
  for (const rule of rules) {
    if (!meets(box, rule.box)) continue;
    if (outside(common(box, rule.box), before) !== undefined) found.push(rule);
    before.push(rule.box);
  }
  return { rules: found, gap: outside(box, before) !== undefined };
};

/** Rules of which any that holds counts, such as flags: those that hold in some combination. */
export const mayHold = (box: Box, rules: readonly KeyRule[], bars: readonly Box[]): readonly KeyRule[] =>
  rules.filter((rule) => meets(box, rule.box) && outside(common(box, rule.box), bars) !== undefined);

/** Whether a rule holds in every combination of the box that is not barred. */
export const mustHold = (box: Box, rule: KeyRule, bars: readonly Box[]): boolean =>
  outside(box, [...bars, rule.box]) === undefined;

/** Labels of rules, each once, in order. */
export const labelsOf = (rules: readonly KeyRule[]): readonly string[] => [
  ...new Set(rules.map(({ rule }) => rule.label)),
];

/** The one label that follows from a box, or undefined. */
export const onlyLabel = (box: Box, rules: readonly KeyRule[], bars: readonly Box[]): string | undefined => {
  const { rules: found, gap } = possibleIn(box, rules, bars);
  const labels = labelsOf(found);
  return gap || labels.length !== 1 ? undefined : labels[0];
};

/** Values that a facet may have in some combination that is not barred, as a mask. */
export const stillFree = (box: Box, at: number, mask: number, bars: readonly Box[]): number => {
  let free = 0;
  for (let bit = 1; bit <= mask; bit *= 2) {
    if ((mask & bit) !== 0 && outside(withMask(box, at, bit), bars) !== undefined) free |= bit;
  }
  return free;
};
