/** What the atlas is about: concepts, examples of them, and the relations between them. */
import { z } from 'zod';
import { RELATION_TYPE_IDS } from '../vocabulary/relation-types.ts';
import { CONCEPT_KINDS, MODES, OPEN_ANSWERS, STATUSES } from '../vocabulary/terms.ts';
import { idOf, lang, nameText, proseText } from './common.ts';

export const concept = z.strictObject({
  entity: z.literal('concept'),
  id: idOf('concept'),
  name: nameText,
  aliases: z.array(nameText).max(50),
  kind: z.enum(CONCEPT_KINDS),
  definition: proseText,
  /** When to use it and when not. */
  scopeNote: proseText.nullable(),
  /** Why it stands here although no source says so. */
  rationale: proseText.nullable(),
  /** A current hierarchy relation whose subject it is, or null: then it stands under the group of its kind. */
  primaryParent: idOf('relation').nullable(),
  status: z.enum(STATUSES),
  replacedBy: idOf('concept').nullable(),
  lang,
});
export type Concept = z.infer<typeof concept>;

/** What is answered to one question of the classification key: values of the facet, or why there are none. */
export const facetAnswer = z.strictObject({
  facet: idOf('facet'),
  answer: z.union([z.enum(OPEN_ANSWERS), z.array(idOf('facet-value')).min(1).max(20)]),
});
export type FacetAnswer = z.infer<typeof facetAnswer>;

export const example = z.strictObject({
  entity: z.literal('example'),
  id: idOf('example'),
  name: nameText,
  description: proseText,
  caveat: proseText.nullable(),
  rationale: proseText.nullable(),
  /** Optional and not null, so that what was stored before there were facets is still what it was. */
  facets: z.array(facetAnswer).max(50).optional(),
  status: z.enum(STATUSES),
  lang,
});
export type Example = z.infer<typeof example>;

/** Ends and type never change: a changed relation is a retired one and a new one. */
export const relation = z.strictObject({
  entity: z.literal('relation'),
  id: idOf('relation'),
  type: z.enum(RELATION_TYPE_IDS),
  subject: idOf('concept', 'example'),
  object: idOf('concept'),
  mode: z.enum(MODES),
  rationale: proseText.nullable(),
  status: z.enum(STATUSES),
  lang,
});
export type Relation = z.infer<typeof relation>;
