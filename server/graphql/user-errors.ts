/** What somebody can mend, as the API gives it. */
import type { Violation } from '../../schema/constraints/violation.ts';
import type { UserErrorModel } from './models.ts';

/** A finding of a rule at a field of the input. */
export const userError = ({ code, message, path, ids, conflict }: Violation): UserErrorModel => ({
  code,
  message,
  path: [...path],
  ids: [...ids],
  conflict: conflict ?? null,
});
