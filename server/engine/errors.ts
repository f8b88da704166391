/**
 * Everything that can go wrong in an engine, as a closed set of kinds. Engines translate what their driver
 * throws into one of these; nobody above looks at a driver's own error.
 */
export const ENGINE_ERROR_KINDS = [
  'constraint',
  'conflict',
  'transient',
  'timeout',
  'unavailable',
  'unauthorized',
  'overloaded',
  'locked',
  'disk-full',
  'corrupt',
  'syntax',
  'invalid',
  'read-only',
  'closed',
  'unsupported',
  'internal',
] as const;

export type EngineErrorKind = (typeof ENGINE_ERROR_KINDS)[number];

/** Kinds after which the same call may be tried again and can succeed without anybody mending anything. */
const RETRYABLE: ReadonlySet<EngineErrorKind> = new Set([
  'conflict',
  'transient',
  'unavailable',
  'overloaded',
]);

export interface EngineErrorDetails {
  readonly cause?: unknown;
  /** Name of the statement that failed. */
  readonly statement?: string;
  /** The driver's own code, for the log. */
  readonly vendorCode?: string;
  /** The answer to COMMIT was lost: the work may or may not be in the store. */
  readonly outcomeUnknown?: boolean;
}

/** The one error an engine throws. `message` says what is wrong and, where a person can mend it, how. */
export class EngineError extends Error {
  readonly kind: EngineErrorKind;
  readonly retryable: boolean;
  readonly statement: string | undefined;
  readonly vendorCode: string | undefined;
  readonly outcomeUnknown: boolean;

  constructor(kind: EngineErrorKind, message: string, details: EngineErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.name = 'EngineError';
    this.kind = kind;
    this.retryable = RETRYABLE.has(kind);
    this.statement = details.statement;
    this.vendorCode = details.vendorCode;
    this.outcomeUnknown = details.outcomeUnknown ?? false;
  }
}

/** True for an engine's error, of `kind` where one is given. */
export const isEngineError = (error: unknown, kind?: EngineErrorKind): error is EngineError =>
  error instanceof EngineError && (kind === undefined || error.kind === kind);
