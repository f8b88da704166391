/** The GraphQL server without its HTTP: schema, plugins and limits. */
import { readdirSync, readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { Log } from '../log.ts';
import type { GraphQLContext } from './context.ts';
import { enumValues } from './enums.ts';
import { formatError } from './errors.ts';
import { LIMITS } from './limits/measure.ts';
import { locateErrors } from './located.ts';
import { guardPlugin, legacyStatusPlugin, logPlugin } from './plugins.ts';
import { resolvers } from './resolvers/resolvers.ts';

/** Parsed and validated queries that are kept, in bytes. */
const DOCUMENTS_BYTES = 4 * 2 ** 20;

const SDL_FOLDER = new URL('../../schema/graphql/', import.meta.url);

/** The API in its own language: all files of `schema/graphql`, in order of their names. */
export const readSdl = (): string =>
  readdirSync(SDL_FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, SDL_FOLDER), 'utf8'))
    .join('\n');

/** The schema that is run: SDL, resolvers and the vocabulary's enum values. */
export const createSchema = (sdl: string): GraphQLSchema =>
  locateErrors(
    makeExecutableSchema({
      typeDefs: sdl,
      resolvers: [enumValues, resolvers],
      resolverValidationOptions: {
        requireResolversForResolveType: 'error',
        requireResolversToMatchSchema: 'error',
      },
    }),
  );

export interface ApolloDeps {
  readonly log: Log;
  /** Milliseconds of a clock that never runs backwards. */
  readonly now: () => number;
}

/** A server that is not started yet. */
export const createApollo = (schema: GraphQLSchema, { log, now }: ApolloDeps): ApolloServer<GraphQLContext> =>
  new ApolloServer<GraphQLContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    documentStore: new InMemoryLRUCache({ maxSize: DOCUMENTS_BYTES }),
    parseOptions: { maxTokens: LIMITS.tokens },
    validationOptions: { maxErrors: 5 },
    formatError,
    logger: {
      debug: (message) => log.debug(String(message)),
      info: (message) => log.info(String(message)),
      warn: (message) => log.warn(String(message)),
      error: (message) => log.error(String(message)),
    },
    plugins: [
      // It wraps every field and costs more than the execution itself.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      guardPlugin,
      logPlugin(log, now),
      // Last of those that look at the answer, so that it sees the final codes.
      legacyStatusPlugin,
    ],
  });
