/** Why an outcome is what it is: the answers that decided it, or the questions that would. */
import type { FacetAnswer } from '../entities/graph.ts';
import { answerOfMask } from './answers.ts';
import { bitsOf, inside, isOpen, withMask } from './box.ts';
import type { Box } from './box.ts';
import type { Key, KeyRule } from './key.ts';
import { labelsOf, onlyLabel, possibleIn } from './possible.ts';

const given = (key: Key, box: Box, places: readonly number[]): readonly FacetAnswer[] =>
  places
    .filter((at) => box[at] !== key.facets[at]!.all)
    .map((at) => ({ facet: key.facets[at]!.id, answer: answerOfMask(key.facets[at]!, box[at]!) }));

/** The answers that meet a rule’s conditions. */
export const conditionsMet = (key: Key, box: Box, rule: KeyRule): readonly FacetAnswer[] =>
  given(key, box, rule.on);

/** Facets of a rule’s conditions that the answers leave open. */
export const conditionsOpen = (key: Key, box: Box, rule: KeyRule): readonly string[] =>
  rule.on.filter((at) => (box[at]! & ~rule.box[at]!) !== 0).map((at) => key.facets[at]!.id);

/**
 * The answers from which `label` follows. Starts with all and leaves out, last question first, each without which
 * it follows as well; what a rule that surely holds asks for stays, since its reason speaks of it.
 */
export const decidedBy = (
  key: Key,
  box: Box,
  rules: readonly KeyRule[],
  bars: readonly Box[],
  label: string,
): readonly FacetAnswer[] => {
  const sure = rules.find((rule) => rule.rule.label === label && inside(box, rule.box));
  let left = box;
  const kept: number[] = [];
  for (let at = box.length - 1; at >= 0; at -= 1) {
    const { all } = key.facets[at]!;
    if (box[at] === all) continue;
    const without = withMask(left, at, all);
    if (sure?.on.includes(at) !== true && onlyLabel(without, rules, bars) === label) left = without;
    else kept.push(at);
  }
  return given(key, box, kept.reverse());
};

/**
 * Facets of which some value would narrow the labels that are possible; where only several answers together
 * would, the facets that the possible rules turn on.
 */
export const narrowing = (
  key: Key,
  box: Box,
  rules: readonly KeyRule[],
  bars: readonly Box[],
): readonly string[] => {
  const now = possibleIn(box, rules, bars);
  const count = labelsOf(now.rules).length;
  const open = box.flatMap((mask, at) => (isOpen(mask) ? [at] : []));
  const narrows = open.filter((at) =>
    bitsOf(box[at]!).some((bit) => {
      const then = possibleIn(withMask(box, at, bit), rules, bars);
      const left = labelsOf(then.rules).length;
      return left > 0 && (left < count || (now.gap && !then.gap));
    }),
  );
  const turning = open.filter((at) => now.rules.some((rule) => (box[at]! & ~rule.box[at]!) !== 0));
  return (narrows.length > 0 ? narrows : turning).map((at) => key.facets[at]!.id);
};
