/** Classifies a system by its answers to the questions of the key: a verdict per division, each with its why. */
import { answerTo, boxOfAnswers } from './answers.ts';
import type { Answers } from './answers.ts';
import { DOES_NOT_APPLY, inside, outside } from './box.ts';
import type { Box } from './box.ts';
import { conditionsMet, conditionsOpen, decidedBy, narrowing } from './explain.ts';
import type { Key, KeyRule } from './key.ts';
import { barred, labelsOf, mayHold, mustHold, possibleIn } from './possible.ts';
import { hitOf } from './verdict.ts';
import type { Clash, Classification, FlagOutcome, GateOutcome, Outcome } from './verdict.ts';

const NOTHING = { label: null, reason: null, hits: [], deciding: [], wouldDecide: [] } as const;

const clash = (key: Key, box: Box, rule: KeyRule): Clash => ({
  ...hitOf(rule.rule),
  deciding: conditionsMet(key, box, rule),
});

/** Of rules that leave nothing of a box together, as many as it takes, earlier ones first. */
const together = (box: Box, rules: readonly KeyRule[]): readonly KeyRule[] =>
  rules.reduceRight<readonly KeyRule[]>((left, rule) => {
    const others = left.filter((one) => one !== rule);
    return outside(
      box,
      others.map((one) => one.box),
    ) === undefined
      ? others
      : left;
  }, rules);

/** What excludes what: each rule whose answers are all given, or those that leave nothing together. */
const clashes = (key: Key, box: Box): readonly Clash[] => {
  const sure = key.impossible.filter((rule) => inside(box, rule.box));
  const nothingLeft =
    outside(
      box,
      key.impossible.map((rule) => rule.box),
    ) === undefined;
  const met = sure.length > 0 || !nothingLeft ? sure : together(box, key.impossible);
  return met.map((rule) => clash(key, box, rule));
};

const gateOf = (key: Key, box: Box): GateOutcome => {
  const bars = key.impossible.map((rule) => rule.box);
  const unasked = key.facets.filter(
    (_, at) => box[at] === DOES_NOT_APPLY && key.gate.some(({ on }) => on.includes(at)),
  );
  if (unasked.length > 0) {
    return { state: 'open', hits: [], deciding: [], wouldDecide: unasked.map(({ id }) => id) };
  }
  const { rules, gap } = possibleIn(box, key.gate, bars);
  const hits = rules.map(({ rule }) => hitOf(rule));
  if (rules.length === 0) return { state: 'passed', hits, deciding: [], wouldDecide: [] };
  if (!gap) {
    const [first] = rules;
    const deciding = first === undefined ? [] : conditionsMet(key, box, first);
    return { state: 'shut', hits, deciding, wouldDecide: [] };
  }
  const wouldDecide = new Set(rules.flatMap((rule) => conditionsOpen(key, box, rule)));
  return { state: 'open', hits, deciding: [], wouldDecide: [...wouldDecide] };
};

/** The outcome under rules of which the first that holds counts, where the gate is not shut. */
const outcomeOf = (key: Key, box: Box, rules: readonly KeyRule[], bars: readonly Box[]): Outcome => {
  const { rules: found, gap } = possibleIn(box, rules, bars);
  const hits = found.map(({ rule }) => hitOf(rule));
  const [label, ...others] = labelsOf(found);
  if (label === undefined) {
    const on = new Set(rules.flatMap((rule) => rule.on));
    const apart = key.facets.filter((_, at) => on.has(at) && box[at] === DOES_NOT_APPLY);
    const deciding = apart.map(({ id }) => ({ facet: id, answer: 'does-not-apply' as const }));
    return { ...NOTHING, state: apart.length > 0 ? 'does-not-apply' : 'no-rule', deciding };
  }
  if (gap || others.length > 0) {
    return { ...NOTHING, state: 'open', hits, wouldDecide: narrowing(key, box, rules, bars) };
  }
  return {
    state: found[0]!.rule.kind === 'verdict' && found[0]!.rule.concepts.length === 0 ? 'neither' : 'decided',
    label,
    reason: found[0]!.rule.reason,
    hits,
    deciding: decidedBy(key, box, rules, bars, label),
    wouldDecide: [],
  };
};

const flagOf = (key: Key, box: Box, rule: KeyRule, sure: boolean): FlagOutcome => ({
  ...hitOf(rule.rule),
  deciding: sure ? conditionsMet(key, box, rule) : [],
  wouldDecide: sure ? [] : conditionsOpen(key, box, rule),
});

/** Facets to ask: one that rests on another answer once that is given and calls for it. */
const askedIn = (key: Key, answers: Answers, shut: boolean): readonly string[] =>
  key.facets
    .filter(({ askedWhen }, index) => {
      if (shut) return key.gate.some(({ on }) => on.includes(index));
      if (askedWhen === null) return true;
      const on = key.facets[askedWhen.at]!;
      const answer = answerTo(answers, on.id);
      return (
        Array.isArray(answer) &&
        on.values.some(({ id }, bit) => answer.includes(id) && (askedWhen.mask & (1 << bit)) !== 0)
      );
    })
    .map(({ id }) => id);

/**
 * Verdicts for answers, complete or not: what is decided holds for every way to complete them that is possible,
 * and what is possible holds for some. A further answer never brings back what was ruled out.
 * Answers should have no `answerFaults`; what the key does not know says nothing.
 */
export const classify = (answers: Answers, key: Key): Classification => {
  const box = boxOfAnswers(answers, key);
  const impossible = clashes(key, box);
  const gate: GateOutcome =
    impossible.length > 0 ? { state: 'open', hits: [], deciding: [], wouldDecide: [] } : gateOf(key, box);
  const bars = barred(key);
  const closed: Outcome | undefined =
    impossible.length > 0
      ? { ...NOTHING, state: 'impossible', reason: impossible[0]!.reason, deciding: impossible[0]!.deciding }
      : gate.state === 'shut'
        ? {
            ...NOTHING,
            state: 'not-optimization',
            reason: gate.hits[0]?.reason ?? null,
            deciding: gate.deciding,
          }
        : undefined;
  const under = (rules: readonly KeyRule[]): Outcome => closed ?? outcomeOf(key, box, rules, bars);
  const may = closed === undefined ? mayHold(box, key.flags, bars) : [];
  const sure = may.filter((rule) => mustHold(box, rule, bars));
  return {
    impossible,
    gate,
    divisions: [...key.divisions].map(([division, rules]) => ({ division, ...under(rules) })),
    level: under(key.levels),
    flags: sure.map((rule) => flagOf(key, box, rule, true)),
    possibleFlags: may.filter((rule) => !sure.includes(rule)).map((rule) => flagOf(key, box, rule, false)),
    asked: askedIn(key, answers, gate.state === 'shut'),
  };
};
