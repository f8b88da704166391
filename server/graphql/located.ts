/**
 * Lets errors of ours be told with their place in the answer. GraphQL takes any error that has a list `path` for one
 * that knows its place already, and ours have one: the place in the input.
 */
import { GraphQLError, isObjectType } from 'graphql';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { AtlasError } from '../../schema/vocabulary/errors.ts';
import type { GraphQLContext } from './context.ts';

type Resolve = GraphQLFieldResolver<unknown, GraphQLContext>;

const wrapped = (error: unknown): unknown =>
  error instanceof AtlasError
    ? new GraphQLError(error.message, { originalError: error, extensions: { code: error.code } })
    : error;

const located =
  (resolve: Resolve): Resolve =>
  (...args) => {
    try {
      const result: unknown = resolve(...args);
      if (!(result instanceof Promise)) return result;
      return result.catch((error: unknown) => {
        throw wrapped(error);
      });
    } catch (error) {
      throw wrapped(error);
    }
  };

/** Wraps every resolver of a schema, in place, and returns the schema. */
export const locateErrors = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve !== undefined) field.resolve = located(field.resolve);
    }
  }
  return schema;
};
