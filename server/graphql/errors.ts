/**
 * What a client is told of an error. Our own errors and those of the GraphQL language pass; a store's error passes as
 * its kind; all else is masked, since a driver's message may hold a password or an address.
 */
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { AtlasError } from '../../schema/vocabulary/errors.ts';
import { EngineError } from '../engine/errors.ts';
import type { EngineErrorKind } from '../engine/errors.ts';
import { LIMITS } from './limits/measure.ts';
import { hasMoreTokens } from './limits/tokens.ts';

/** Codes that Apollo gives to errors of the language or of HTTP; their messages speak of the query only. */
const LANGUAGE_CODES: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

const STORE_MESSAGES: Partial<Readonly<Record<EngineErrorKind, string>>> = {
  timeout: 'The store took too long to answer. Ask for less, or try again.',
  unavailable: 'The store cannot be reached just now. Try again.',
  overloaded: 'The store has too much to do just now. Try again.',
  transient: 'The store could not answer just now. Try again.',
  conflict: 'The store could not answer just now. Try again.',
  'disk-full': 'The store has no room left.',
  'read-only': 'The store takes no changes.',
  closed: 'The store is closed.',
};

const cause = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError !== undefined ? cause(error.originalError) : error;

/** The error of ours or of the store that lies behind what GraphQL reports. */
export const causeOf = (error: unknown): unknown => cause(error);

/** An error of ours with the HTTP status that it ends a request with before anything was run. */
export const refusal = (error: AtlasError, status: number): GraphQLError =>
  new GraphQLError(error.message, {
    originalError: error,
    extensions: { code: error.code, http: { status } },
  });

const withExtensions = (
  formatted: GraphQLFormattedError,
  message: string,
  extensions: Readonly<Record<string, unknown>>,
): GraphQLFormattedError => ({
  message,
  ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
  ...(formatted.path === undefined ? {} : { path: formatted.path }),
  extensions,
});

/** Apollo's `formatError`: what a client sees of `error`. */
export const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const behind = cause(error);
  if (behind instanceof AtlasError) {
    return withExtensions(formatted, behind.message, {
      code: behind.code,
      path: behind.path,
      details: behind.details,
    });
  }
  if (behind instanceof EngineError) {
    return withExtensions(formatted, STORE_MESSAGES[behind.kind] ?? 'The store failed.', {
      code: 'STORE',
      kind: behind.kind,
      retryable: behind.retryable,
    });
  }
  const code = formatted.extensions?.['code'];
  if (behind instanceof GraphQLError && LANGUAGE_CODES.has(code)) {
    const source = behind.source?.body;
    if (code === 'GRAPHQL_PARSE_FAILED' && source !== undefined && hasMoreTokens(source, LIMITS.tokens)) {
      return withExtensions(formatted, `A query may have ${LIMITS.tokens} words and signs at most.`, {
        code: 'TOO_MANY_TOKENS',
        limit: LIMITS.tokens,
      });
    }
    return withExtensions(formatted, formatted.message, { code });
  }
  return withExtensions(formatted, 'Something went wrong on our side.', { code: 'INTERNAL' });
};

/** True for errors that are ours to mend, and so to log with everything that is known. */
export const isOurFault = (error: unknown): boolean => {
  const behind = cause(error);
  if (behind instanceof AtlasError) return behind.code === 'INTERNAL' || behind.code === 'STORE';
  return !(error instanceof GraphQLError && LANGUAGE_CODES.has(error.extensions['code']));
};
