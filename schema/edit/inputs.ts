/**
 * What can be asked for, one model an operation. Text is checked and normalised here, so that everything behind
 * works on clean input; a fault has the path of the field.
 */
import { z } from 'zod';
import { idOf, lang } from '../entities/common.ts';
import { EVIDENCE_TARGETS } from '../entities/evidence.ts';
import { textFault } from '../text/hygiene.ts';
import { RELATION_TYPE_IDS } from '../vocabulary/relation-types.ts';
import { THING_TYPES } from './things.ts';
import {
  CONCEPT_KINDS,
  ENTITY_TYPES,
  EVIDENCE_MODES,
  MODES,
  STANCES,
  TEXT_LIMITS,
} from '../vocabulary/terms.ts';

/** Text that is trimmed and brought to NFC; INVALID_TEXT where it may not come in. */
const typed = (limit: number, lines: 'one-line' | 'many-lines') =>
  z.string().transform((value, ctx) => {
    const text = value.isWellFormed() ? value.normalize('NFC').trim() : value;
    const wrong = textFault(text, limit, lines) ?? (text === '' ? 'it is empty' : null);
    if (wrong === null) return text;
    ctx.addIssue({ code: 'custom', message: wrong, params: { code: 'INVALID_TEXT' } });
    return z.NEVER;
  });

/** Words of a source: not trimmed, since white space may be part of them. */
const verbatim = z.string().transform((value, ctx) => {
  const wrong =
    textFault(value, TEXT_LIMITS.definition, 'many-lines') ?? (value.trim() === '' ? 'it is empty' : null);
  if (wrong === null) return value.normalize('NFC');
  ctx.addIssue({ code: 'custom', message: wrong, params: { code: 'INVALID_TEXT' } });
  return z.NEVER;
});

const name = typed(TEXT_LIMITS.name, 'one-line');
const prose = typed(TEXT_LIMITS.definition, 'many-lines');
const optionalProse = prose.nullish();
/** What stands around them is only compared, so that anything may come in. */
const around = z
  .string()
  .max(4 * TEXT_LIMITS.definition)
  .transform((value) => (value.isWellFormed() ? value.normalize('NFC') : value))
  .nullish();

export const evidenceInput = z.strictObject({
  quote: z
    .strictObject({ comment: idOf('comment'), exact: verbatim, prefix: around, suffix: around })
    .nullish(),
  work: idOf('work').nullish(),
  stance: z.enum(STANCES).default('for'),
  mode: z.enum(EVIDENCE_MODES).default('asserts'),
  reading: prose,
  agent: idOf('agent').nullish(),
});
export type EvidenceInput = z.output<typeof evidenceInput>;

const evidenceList = z.array(evidenceInput).max(20).default([]);

export const newRelationInput = z.strictObject({
  type: z.enum(RELATION_TYPE_IDS),
  other: idOf('concept', 'example'),
  /** out: the new concept is the subject. */
  direction: z.enum(['out', 'in']).default('out'),
  mode: z.enum(MODES).default('asserted'),
  rationale: optionalProse,
  evidence: evidenceList,
});

/** The UUID that makes a mutation safe to send again. */
export const mutationId = z.uuid();
const reason = typed(500, 'one-line').nullish();

export const addConceptInput = z.strictObject({
  mutationId,
  id: idOf('concept').nullish(),
  name,
  kind: z.enum(CONCEPT_KINDS),
  definition: prose,
  aliases: z.array(name).max(50).default([]),
  scopeNote: optionalProse,
  rationale: optionalProse,
  lang: lang.default('en'),
  relations: z.array(newRelationInput).max(50).default([]),
  evidence: evidenceList,
  reason,
});
export type AddConceptInput = z.output<typeof addConceptInput>;

export const addRelationInput = z.strictObject({
  mutationId,
  type: z.enum(RELATION_TYPE_IDS),
  subject: idOf('concept', 'example'),
  object: idOf('concept', 'example'),
  mode: z.enum(MODES).default('asserted'),
  rationale: optionalProse,
  evidence: evidenceList,
  reason,
});
export type AddRelationInput = z.output<typeof addRelationInput>;

export const updateConceptInput = z.strictObject({
  mutationId,
  id: idOf('concept'),
  expectedVersion: z.int().min(0),
  name: name.optional(),
  kind: z.enum(CONCEPT_KINDS).optional(),
  definition: prose.optional(),
  aliases: z.array(name).max(50).optional(),
  /** null clears the field, leaving it out keeps it. */
  scopeNote: prose.nullable().optional(),
  rationale: prose.nullable().optional(),
  primaryParent: idOf('relation').nullable().optional(),
  reason,
});
export type UpdateConceptInput = z.output<typeof updateConceptInput>;

export const addEvidenceInput = z.strictObject({
  mutationId,
  target: idOf(...EVIDENCE_TARGETS),
  evidence: evidenceInput,
  reason,
});
export type AddEvidenceInput = z.output<typeof addEvidenceInput>;

export const revertChangeInput = z.strictObject({ mutationId, seq: z.int().positive(), reason });
export type RevertChangeInput = z.output<typeof revertChangeInput>;

export const addInput = z.strictObject({
  mutationId,
  /** What is added, all or nothing; one may refer to another by its id. */
  things: z
    .array(
      z.strictObject({
        entity: z.enum(THING_TYPES),
        /** Fields of the entity’s own model; what is left out gets its usual value. */
        fields: z.record(z.string(), z.unknown()),
        evidence: evidenceList,
      }),
    )
    .min(1)
    .max(50),
  reason,
});
export type AddInput = z.output<typeof addInput>;

export const updateInput = z.strictObject({
  mutationId,
  id: z.string().max(400),
  expectedVersion: z.int().min(0),
  /** What it is taken for: another type is refused. */
  entity: z.enum(ENTITY_TYPES).nullish(),
  /** Fields to change; what is left out stays as it is. */
  fields: z.record(z.string(), z.unknown()),
  reason,
});
export type UpdateInput = z.output<typeof updateInput>;

export const retireInput = z.strictObject({
  mutationId,
  id: z.string().max(400),
  expectedVersion: z.int().min(0),
  /** What takes its place, for a concept. */
  replacedBy: idOf('concept').nullish(),
  reason,
});
export type RetireInput = z.output<typeof retireInput>;
