/** Pieces shared by the entity models: checked text, ids and links to other entities. */
import { z } from 'zod';
import { textFault } from '../text/hygiene.ts';
import { typeOfId } from '../vocabulary/ids.ts';
import { TEXT_LIMITS } from '../vocabulary/terms.ts';
import type { EntityType } from '../vocabulary/terms.ts';

const text = (limit: number, lines: 'one-line' | 'many-lines') =>
  z.string().superRefine((value, ctx) => {
    const fault = textFault(value, limit, lines);
    if (fault !== null) ctx.addIssue({ code: 'custom', message: fault, params: { code: 'INVALID_TEXT' } });
    else if (value !== value.normalize('NFC')) {
      ctx.addIssue({ code: 'custom', message: 'it is not in NFC', params: { code: 'INVALID_TEXT' } });
    } else if (value.trim() === '' || value !== value.trim()) {
      ctx.addIssue({
        code: 'custom',
        message: 'it is empty, or begins or ends with white space',
        params: { code: 'INVALID_TEXT' },
      });
    }
  });

/** A name: one line, at most 200 code points. */
export const nameText = text(TEXT_LIMITS.name, 'one-line');
/** One line of prose. */
export const lineText = text(TEXT_LIMITS.line, 'one-line');
/** A definition, rationale or note. */
export const proseText = text(TEXT_LIMITS.definition, 'many-lines');

/** Words of a source, kept exactly as they stand: white space at the ends may be part of them. */
export const sourceText = (limit: number) =>
  z.string().superRefine((value, ctx) => {
    const fault = textFault(value, limit, 'many-lines');
    if (fault !== null) ctx.addIssue({ code: 'custom', message: fault, params: { code: 'INVALID_TEXT' } });
  });

/** The id of an entity of one of `types`. */
export const idOf = (...types: readonly EntityType[]) =>
  z.string().refine((value) => types.some((type) => typeOfId(value) === type), {
    message: `it is not the id of a ${types.join(' or ')}`,
    params: { code: 'INVALID_ID' },
  });

/** Kept for its history only; left out while in use, so that what was stored before is still what it was. */
export const retired = z.literal(true).optional();

/** How sure somebody is, from 0 to 1. */
export const confidence = z.number().min(0).max(1);

export const lang = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

export const webAddress = z
  .string()
  .max(2_000)
  .regex(/^https?:\/\/[^\s<>"\\/?#]+([/?#][^\s<>"]*)?$/, 'it is not an http(s) address');
