/** What is done around every operation: limits, who may write, statuses, the log. */
import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestListener } from '@apollo/server';
import { getVariableValues, Kind } from 'graphql';
import type { OperationDefinitionNode, TypeNode } from 'graphql';
import { AtlasError, isAtlasError } from '../../schema/vocabulary/errors.ts';
import type { Log } from '../log.ts';
import type { GraphQLContext } from './context.ts';
import { causeOf, isOurFault, refusal } from './errors.ts';
import { measure } from './limits/measure.ts';

type Plugin = ApolloServerPlugin<GraphQLContext>;
type Request = GraphQLRequestContext<GraphQLContext>;

const statusOf = (error: AtlasError): number =>
  error.code === 'FORBIDDEN_HOST' || error.code === 'READ_ONLY' ? 403 : 400;

/** Turns an error of ours into one that ends the request with a status, before anything is run. */
const refuse = (error: unknown): never => {
  throw isAtlasError(error) ? refusal(error, statusOf(error)) : error;
};

const isOneText = (type: TypeNode): boolean => {
  const inner = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  return inner.kind === Kind.NAMED_TYPE && ['ID', 'String'].includes(inner.name.value);
};

/** An operation asks for the same amount every time if its variables can be neither sizes, lists nor conditions. */
const isFixed = ({ variableDefinitions = [] }: OperationDefinitionNode): boolean =>
  variableDefinitions.every(({ type }) => isOneText(type));

/** Fixed operations that were measured and passed; parsed documents are kept, and so is what is known of them. */
const passed = new WeakSet<OperationDefinitionNode>();

const guard = ({ schema, document, operation, request, contextValue }: Request): void => {
  if (document === undefined || operation === undefined) return; // Execution says that there is none.
  if (operation.operation === 'mutation') {
    if (contextValue.writeFault !== null) throw contextValue.writeFault;
    if (contextValue.writer === null) {
      throw new AtlasError('READ_ONLY', contextValue.readOnlyReason ?? 'This server takes no changes.');
    }
  }
  if (passed.has(operation)) return;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  // With variables that cannot be coerced nothing runs, and execution says why.
  if (coerced === undefined) return;
  measure(schema, document, operation, coerced);
  if (isFixed(operation)) passed.add(operation);
};

/** Checks depth, cost and list sizes over coerced variables, and who may write, before execution. */
export const guardPlugin: Plugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: (request) => {
        try {
          guard(request);
        } catch (error) {
          refuse(error);
        }
        return Promise.resolve();
      },
    }),
};

const LANGUAGE_FAULTS: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]);

/**
 * GraphQL over HTTP: to a client that does not know `application/graphql-response+json`, errors of syntax,
 * validation and variables are answers with status 200; all other errors keep theirs.
 */
export const legacyStatusPlugin: Plugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response }) => {
        const accept = request.http?.headers.get('accept') ?? '';
        const { body, http } = response;
        if (body.kind === 'single' && !accept.includes('application/graphql-response+json')) {
          const errors = body.singleResult.errors ?? [];
          const language =
            errors.length > 0 && errors.every(({ extensions }) => LANGUAGE_FAULTS.has(extensions?.['code']));
          if (language && http.status === 400) http.status = 200;
        }
        return Promise.resolve();
      },
    }),
};

const stamped = (extensions: Readonly<Record<string, unknown>> | undefined, requestId: string) => ({
  ...extensions,
  ...(extensions?.['code'] === 'INTERNAL' || extensions?.['code'] === 'STORE' ? { requestId } : {}),
});

/** Logs each operation (never its variables) and puts the request's id on errors that are ours to mend. */
export const logPlugin = (log: Log, now: () => number): Plugin => ({
  requestDidStart: ({ contextValue: { requestId } }) => {
    const began = now();
    const listener: GraphQLRequestListener<GraphQLContext> = {
      didEncounterErrors: ({ errors }) => {
        for (const error of errors) {
          if (isOurFault(error)) log.error({ requestId, err: causeOf(error) }, 'an operation failed');
        }
        return Promise.resolve();
      },
      willSendResponse: ({ operationName, operation, response }) => {
        const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined;
        if (response.body.kind === 'single' && errors !== undefined) {
          response.body.singleResult.errors = errors.map((error) => ({
            ...error,
            extensions: stamped(error.extensions, requestId),
          }));
        }
        const codes = errors?.map(({ extensions }) => extensions?.['code']);
        const line = {
          requestId,
          operation: operationName,
          kind: operation?.operation,
          ms: now() - began,
          codes,
        };
        if (operation?.operation === 'mutation' || codes !== undefined) log.info(line, 'operation');
        else log.debug(line, 'operation');
        return Promise.resolve();
      },
    };
    return Promise.resolve(listener);
  },
});
