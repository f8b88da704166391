/** What Neo4j and its driver throw, as engine errors: told apart by code, by a few words where a code says too little. */
import { EngineError } from '../errors.ts';
import type { EngineErrorKind } from '../errors.ts';

interface Rule {
  readonly kind: EngineErrorKind;
  readonly code: RegExp;
  readonly words?: RegExp;
  /** What a person can do, where there is something. */
  readonly help?: string;
}

/** First match wins. Codes of a server begin with `Neo.`; the others are the driver's own. */
const RULES: readonly Rule[] = [
  {
    kind: 'disk-full',
    code: /^Neo\./,
    words: /No space left|disk (is )?full|out of disk space/i,
    help: 'Make room on the disk of the Neo4j server.',
  },
  { kind: 'constraint', code: /^Neo\.ClientError\.Schema\.Constraint(ValidationFailed|Violation)/ },
  {
    kind: 'constraint',
    code: /ConstraintCreationFailed$/,
    words: /already exists|duplicate|both Node|same/i,
  },
  { kind: 'unsupported', code: /ConstraintCreationFailed$/ },
  {
    kind: 'unauthorized',
    code: /\.CredentialsExpired$/,
    help: 'The first password of this Neo4j was never changed: change it, then set NEO4J_PASSWORD.',
  },
  {
    kind: 'unauthorized',
    code: /^Neo\.ClientError\.Security\./,
    help: 'Neo4j refused the user name or the password: set NEO4J_USERNAME and NEO4J_PASSWORD.',
  },
  { kind: 'timeout', code: /\.(TransactionTimedOut|TransactionTimedOutClientConfiguration)$/ },
  { kind: 'overloaded', code: /OutOfMemory|TransactionMemoryLimit|NoThreadsAvailable|\.RequestLimit/ },
  { kind: 'overloaded', code: /.*/, words: /acquisition timed out/ },
  { kind: 'unavailable', code: /\.(DatabaseUnavailable|NotALeader|DatabaseNotAvailable)$/ },
  { kind: 'transient', code: /^Neo\.TransientError\./ },
  { kind: 'transient', code: /\.(LockAcquisitionTimeout|LockClientStopped)$/ },
  {
    kind: 'invalid',
    code: /\.DatabaseNotFound$/,
    help: 'Set NEO4J_DATABASE to a database that this server has (on Community there is only neo4j).',
  },
  { kind: 'read-only', code: /\.Statement\.AccessMode$|ReadOnly/ },
  { kind: 'syntax', code: /\.Statement\.(SyntaxError|SemanticError|ParameterMissing)$/ },
  { kind: 'syntax', code: /\.ProcedureNotFound$/ },
  { kind: 'invalid', code: /^Neo\.ClientError\.(Statement|Procedure|Request)\./ },
  { kind: 'corrupt', code: /StorageDamage|Corruption|InvalidStoreFormat/i },
  { kind: 'closed', code: /.*/, words: /Pool is closed|driver.* closed|closed session/i },
  {
    kind: 'unavailable',
    code: /^(ServiceUnavailable|SessionExpired|ProtocolError)$/,
    help: 'Neo4j does not answer. Start it (npm run neo4j, or docker compose up -d --wait neo4j) or correct NEO4J_URI.',
  },
];

/** Translates what the driver threw; an engine's own error passes unchanged. */
export const toEngineError = (error: unknown, statement?: string): EngineError => {
  if (error instanceof EngineError) return error;
  const words = error instanceof Error ? error.message : String(error);
  const code = codeOf(error);
  const rule = RULES.find((each) => each.code.test(code) && (each.words?.test(words) ?? true));
  return new EngineError(
    rule?.kind ?? 'internal',
    rule?.help === undefined ? words : `${rule.help} (${words})`,
    {
      cause: error,
      ...(statement === undefined ? {} : { statement }),
      ...(code === '' ? {} : { vendorCode: code }),
    },
  );
};

/**
 * True if an error of COMMIT leaves open whether it took place: the server did not say no. What it does say
 * (`Neo.ClientError…`, `Neo.TransientError…`) means that it rolled back.
 */
export const leavesOutcomeOpen = (error: unknown): boolean =>
  !/^Neo\.(ClientError|TransientError)\./.test(codeOf(error));

/**
 * The error of a COMMIT after which nobody knows: always `unavailable`, whatever the cause, so that callers do
 * one thing, which is to look up what happened.
 */
export const lostCommit = (error: unknown): EngineError =>
  new EngineError(
    'unavailable',
    `It is unknown whether the change took place: ${toEngineError(error).message}`,
    {
      cause: error,
      statement: 'COMMIT',
      outcomeUnknown: true,
    },
  );

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
