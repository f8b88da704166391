/** One entry of the log: what a mutation changed, whole before and after, so that it can be shown and undone. */
import { z } from 'zod';
import { ID_PATTERN } from '../vocabulary/ids.ts';
import { OPERATIONS } from '../vocabulary/terms.ts';
import { entity } from './entity.ts';

export const entry = z.strictObject({
  id: z.string().regex(ID_PATTERN),
  before: entity.nullable(),
  after: entity.nullable(),
});
export type Entry = z.infer<typeof entry>;

export const change = z.strictObject({
  /** Gapless, from 1, in the order of commits. */
  seq: z.int().positive(),
  /** UUID given by whoever asked for the change. */
  mutationId: z.string().max(100),
  /** sha256 over the operation and its input: the same mutationId with another hash is refused. */
  inputHash: z.string().regex(/^[0-9a-f]{64}$/),
  operation: z.enum(OPERATIONS),
  /** The entity the change was asked for: what was added, updated, or what the reverted change was about. */
  subject: z.string().nullable(),
  /** Seq of the change that this one reverts. */
  reverts: z.int().positive().nullable(),
  /** ISO 8601, UTC. */
  at: z.string(),
  by: z.string().max(200),
  reason: z.string().max(500).nullable(),
  entries: z.array(entry),
});
export type Change = z.infer<typeof change>;
