/** The classification key as data: facets, their values, and the rules that lead from answers to verdicts. */
import { z } from 'zod';
import { RULE_KINDS } from '../vocabulary/terms.ts';
import { idOf, lang, lineText, nameText, proseText, retired } from './common.ts';

export const facet = z.strictObject({
  entity: z.literal('facet'),
  id: idOf('facet'),
  name: nameText,
  /** The facet as a plain question to whoever describes a system. */
  question: lineText,
  help: proseText.nullable(),
  /** Place among the questions, from 1. */
  order: z.int().positive(),
  /** Asked only when another facet has one of these values. */
  askedWhen: z.strictObject({ facet: idOf('facet'), values: z.array(idOf('facet-value')).min(1) }).nullable(),
  retired,
  lang,
});
export type Facet = z.infer<typeof facet>;

/** Its id is its facet’s and one segment more: `facet/objective/none`. */
export const facetValue = z.strictObject({
  entity: z.literal('facet-value'),
  id: idOf('facet-value'),
  facet: idOf('facet'),
  label: nameText,
  meaning: proseText,
  order: z.int().positive(),
  retired,
  lang,
});
export type FacetValue = z.infer<typeof facetValue>;

export const condition = z.strictObject({
  facet: idOf('facet'),
  /** Any of these. */
  values: z.array(idOf('facet-value')).min(1).max(20),
});
export type Condition = z.infer<typeof condition>;

/**
 * One rule. `impossible`: these answers exclude each other. `gate`: not optimization at all. `verdict`: what it is
 * in a division; the first of a division whose conditions all hold. `level` and `flag`: each on its own.
 */
export const rule = z.strictObject({
  entity: z.literal('rule'),
  id: idOf('rule'),
  kind: z.enum(RULE_KINDS),
  /** For a verdict: the division it is a verdict in. */
  division: idOf('division').nullable(),
  /** Place among the rules of its kind and division: the first verdict that holds counts. */
  order: z.int().positive(),
  /** What it says, in a word or two: `amortized`, `mesa-candidate`. */
  label: nameText,
  /** All of them have to hold; none at all always holds. */
  conditions: z.array(condition).max(20),
  /** Concepts of the atlas that the label stands for. */
  concepts: z.array(idOf('concept')).max(10),
  /** Why these answers lead there. */
  reason: proseText,
  /** Works that draw the line here; none where it is the curators’ reading. */
  works: z.array(idOf('work')).max(20),
  retired,
  lang,
});
export type Rule = z.infer<typeof rule>;
