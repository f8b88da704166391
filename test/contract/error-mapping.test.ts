/** What the two drivers say, as seen in the lab, and the kind that it becomes. */
import { expect, test } from 'vitest';
import { toEngineError as fromGrafeo } from '../../server/engine/embedded/errors.ts';
import { leavesOutcomeOpen, toEngineError as fromNeo4j } from '../../server/engine/neo4j/errors.ts';

const grafeo = (gqlStatus: string | undefined, message: string): Error =>
  Object.assign(new Error(message), { code: 'GenericFailure' }, gqlStatus === undefined ? {} : { gqlStatus });

const neo4j = (code: string, message = ''): Error => Object.assign(new Error(message), { code });

test.each([
  ['40000', 'Transaction error: GRAFEO-T001: Write conflict on entity Node(NodeId(0))', 'conflict'],
  [
    '40000',
    'Transaction error: GRAFEO-T009: rolled back … can be retried: No space left on device (os error 28)',
    'disk-full',
  ],
  [undefined, 'Database error: GRAFEO-X003: I/O error: No space left on device', 'disk-full'],
  [
    undefined,
    'Database error: GRAFEO-X001: Internal error: database file cannot be locked for reading: g',
    'locked',
  ],
  [undefined, 'Database error: the file g is locked by another process', 'locked'],
  [undefined, 'Database error: GRAFEO-S002: the file g is damaged at byte 24576: directory block', 'corrupt'],
  [undefined, 'Database error: GRAFEO-X002: Serialization error: invalid file header magic', 'corrupt'],
  ['G2000', 'GRAFEO-V001: UNIQUE constraint violation', 'constraint'],
  ['G1001', 'cannot delete a connected node', 'constraint'],
  ['42001', 'GRAFEO-Q001: syntax error', 'syntax'],
  ['42002', 'GRAFEO-Q002: semantic error: Missing parameter: $x', 'syntax'],
  ['25G03', 'GRAFEO-T003: Cannot write in read-only transaction', 'read-only'],
  ['25000', 'GRAFEO-T007: closed', 'closed'],
  ['22012', 'GRAFEO-Q006: division by zero', 'invalid'],
  ['22000', 'GRAFEO-X001: Internal error: unsupported expression', 'internal'],
  [undefined, 'something never seen', 'internal'],
])('Grafeo %s %s is %s', (status, message, kind) => {
  expect(fromGrafeo(grafeo(status, message)).kind).toBe(kind);
});

test.each([
  ['Neo.ClientError.Schema.ConstraintValidationFailed', '', 'constraint'],
  [
    'Neo.DatabaseError.Schema.ConstraintCreationFailed',
    'Both Node(1) and Node(2) have the label',
    'constraint',
  ],
  [
    'Neo.DatabaseError.Schema.ConstraintCreationFailed',
    'Property existence constraint requires Enterprise',
    'unsupported',
  ],
  ['Neo.ClientError.Security.Unauthorized', '', 'unauthorized'],
  ['Neo.ClientError.Security.CredentialsExpired', '', 'unauthorized'],
  ['Neo.ClientError.Security.AuthenticationRateLimit', '', 'unauthorized'],
  ['Neo.TransientError.Transaction.DeadlockDetected', '', 'transient'],
  ['Neo.TransientError.Transaction.LockAcquisitionTimeout', '', 'transient'],
  ['Neo.ClientError.Transaction.LockAcquisitionTimeout', '', 'transient'],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', '', 'overloaded'],
  ['Neo.TransientError.General.DatabaseUnavailable', '', 'unavailable'],
  ['Neo.ClientError.Cluster.NotALeader', '', 'unavailable'],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', '', 'timeout'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', '', 'timeout'],
  ['Neo.ClientError.Statement.AccessMode', '', 'read-only'],
  ['Neo.ClientError.Statement.SyntaxError', '', 'syntax'],
  ['Neo.ClientError.Statement.ParameterMissing', '', 'syntax'],
  ['Neo.ClientError.Statement.TypeError', '', 'invalid'],
  ['Neo.ClientError.Statement.ArgumentError', '', 'invalid'],
  ['Neo.ClientError.Database.DatabaseNotFound', '', 'invalid'],
  ['Neo.DatabaseError.General.StorageDamageDetected', '', 'corrupt'],
  ['Neo.DatabaseError.Transaction.TransactionCommitFailed', 'No space left on device', 'disk-full'],
  ['Neo.DatabaseError.Statement.ExecutionFailed', '', 'internal'],
  ['ServiceUnavailable', '', 'unavailable'],
  ['SessionExpired', '', 'unavailable'],
  ['N/A', 'Connection acquisition timed out in 3000 ms.', 'overloaded'],
  ['N/A', 'Pool is closed, it is no more able to serve requests.', 'closed'],
])('Neo4j %s %s is %s', (code, message, kind) => {
  expect(fromNeo4j(neo4j(code, message)).kind).toBe(kind);
});

test.each([
  ['ServiceUnavailable', true],
  ['SessionExpired', true],
  ['ProtocolError', true],
  ['Neo.DatabaseError.Transaction.TransactionCommitFailed', true],
  ['Neo.TransientError.Transaction.DeadlockDetected', false],
  ['Neo.ClientError.Schema.ConstraintValidationFailed', false],
])('after %s at COMMIT the outcome is open: %s', (code, open) => {
  expect(leavesOutcomeOpen(neo4j(code))).toBe(open);
});
