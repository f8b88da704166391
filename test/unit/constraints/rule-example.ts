import type { Entity } from '../../../schema/entities/entity.ts';
import type { AtlasErrorCode } from '../../../schema/vocabulary/errors.ts';

/** An atlas that a rule refuses, and the same put right. */
export interface RuleExample {
  readonly rule: string;
  readonly code: AtlasErrorCode;
  readonly about: string;
  /** What is added to, or replaces something of, the small atlas. */
  readonly bad: readonly Entity[];
  /** The same, put right. */
  readonly good: readonly Entity[];
  readonly ids?: readonly string[];
}
