/** Something a rule found: an error stops the change, a warning comes with it. */
import type { AtlasErrorCode } from '../vocabulary/errors.ts';

export interface Violation {
  readonly code: AtlasErrorCode;
  readonly severity: 'error' | 'warning';
  /** What is wrong and how to mend it. */
  readonly message: string;
  /** Field of the input it is about, where it is about one. */
  readonly path: readonly string[];
  /** The entity it is about. */
  readonly about: string;
  /** Other entities that stand in the way: the path of a cycle, what has the name. */
  readonly ids: readonly string[];
  /** For CONFLICT: what to compare. */
  readonly conflict?: {
    readonly expectedVersion: number;
    readonly currentVersion: number;
    /** JSON of the entity as it is. */
    readonly current: string;
    /** JSON of what was sent. */
    readonly yours: string;
    /** JSON of the entity at expectedVersion, when the log has it. */
    readonly base: string | null;
  };
}

/** An error-level violation. */
export const fault = (
  code: AtlasErrorCode,
  about: string,
  message: string,
  more: { path?: readonly string[]; ids?: readonly string[]; conflict?: Violation['conflict'] } = {},
): Violation => ({
  code,
  severity: 'error',
  message,
  about,
  path: more.path ?? [],
  ids: more.ids ?? [],
  ...(more.conflict === undefined ? {} : { conflict: more.conflict }),
});

/** A warning: allowed, but worth a look. */
export const warning = (
  code: AtlasErrorCode,
  about: string,
  message: string,
  more: { path?: readonly string[]; ids?: readonly string[] } = {},
): Violation => ({ ...fault(code, about, message, more), severity: 'warning' });
