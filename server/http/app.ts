/** The HTTP server: GraphQL, pages, health. It can listen before the store is open and says how far the start is. */
import { fastifyCompress } from '@fastify/compress';
import { fastifyHelmet } from '@fastify/helmet';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { fastify } from 'fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { forbiddenHost } from '../access/host-guard.ts';
import { createApollo, createSchema, readSdl } from '../graphql/apollo.ts';
import { createContext } from '../graphql/context.ts';
import type { GraphQLContext } from '../graphql/context.ts';
import { refusal } from '../graphql/errors.ts';
import { AtlasError } from '../../schema/vocabulary/errors.ts';
import type { Log } from '../log.ts';
import { addQueryPage } from './graphiql.ts';
import { HELMET } from './headers.ts';
import { addHealth } from './health.ts';
import { refuseRequest } from './refuse.ts';
import { progressWords, servicesOf } from './readiness.ts';
import type { Readiness } from './readiness.ts';
import { addPages } from './static.ts';
import { addVerify } from './verify.ts';

export interface AppDeps {
  readonly readiness: Readiness;
  readonly log: Log;
  /** Milliseconds of a clock that never runs backwards. */
  readonly now: () => number;
  /** A new id for a request. */
  readonly newId: () => string;
  readonly version: string;
  /** Further names of this machine under which changes are taken. */
  readonly hosts: readonly string[];
  /** What the build of the pages wrote, as an absolute path; it need not be there yet. */
  readonly staticFolder: string;
}

const BODY_BYTES = 1_000_000;

const notReady = (readiness: Readiness): AtlasError => {
  const state = readiness.state();
  const words = state.phase === 'starting' ? progressWords(state) : 'It is stopping';
  return new AtlasError('NOT_READY', `The atlas is not ready yet. ${words}. Try again in a moment.`);
};

const answerError = (log: Log) => (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  if (status === 413) {
    return refuseRequest(reply, 413, 'INVALID_INPUT', `A request may have ${BODY_BYTES} bytes at most.`);
  }
  if (status === 415) {
    return refuseRequest(
      reply,
      415,
      'INVALID_INPUT',
      'Send the query as JSON, with content-type application/json.',
    );
  }
  if (status >= 400 && status < 500) {
    return refuseRequest(
      reply,
      status,
      'INVALID_INPUT',
      'This request cannot be read: send JSON with a field `query`.',
    );
  }
  log.error({ requestId: request.id, err: error }, 'a request failed');
  return refuseRequest(reply, 500, 'INTERNAL', 'Something went wrong on our side.', {
    requestId: request.id,
  });
};

const addGraphql = async (app: FastifyInstance, deps: AppDeps): Promise<void> => {
  const sdl = readSdl();
  const apollo = createApollo(createSchema(sdl), deps);
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  app.get('/schema.graphql', (_, reply) =>
    reply.type('text/plain; charset=utf-8').header('cache-control', 'no-cache').send(sdl),
  );
  const context = (request: FastifyRequest): Promise<GraphQLContext> => {
    const services = servicesOf(deps.readiness.state());
    if (services === null) throw refusal(notReady(deps.readiness), 503);
    return Promise.resolve(createContext(services, request.id, forbiddenHost(request.headers, deps.hosts)));
  };
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, { context }),
  });
};

/** Builds the app; it does not listen yet. */
export const createApp = async (deps: AppDeps): Promise<FastifyInstance> => {
  const app = fastify({
    logger: false,
    bodyLimit: BODY_BYTES,
    genReqId: deps.newId,
    requestIdHeader: false,
    requestTimeout: 30_000,
    keepAliveTimeout: 10_000,
    http: { headersTimeout: 15_000, connectionsCheckingInterval: 5_000 },
  });
  app.setErrorHandler(answerError(deps.log));
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    if (URL.canParse(`http://${request.headers.host ?? ''}/`)) return done();
    void refuseRequest(reply, 400, 'INVALID_INPUT', 'The Host header is missing or is not a host.');
  });
  await app.register(fastifyHelmet, HELMET);
  await app.register(fastifyCompress, {
    encodings: ['gzip', 'identity'],
    // Level 1 costs a third of level 6 and a tenth of the size; brotli at its default takes 12 ms for one answer.
    zlibOptions: { level: 1 },
    threshold: 1_024,
    // A request is never unpacked: a small one could become a huge one.
    globalDecompression: false,
  });
  addHealth(app, deps);
  await addGraphql(app, deps);
  addVerify(app, deps);
  const { readiness, hosts, log } = deps;
  const pages = { folder: deps.staticFolder, readiness, hosts, log };
  await addPages(app, pages);
  addQueryPage(app, pages);
  return app;
};
