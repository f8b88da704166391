/**
 * The built pages. Every address of an entity (`/concept/search`, `/quote/jermyn-c8/3f2a9c1e`) is the same page,
 * which reads the address itself; a name with a dot is a file and has to be there.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fastifyStatic } from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuseRequest } from './refuse.ts';
import type { Readiness } from './readiness.ts';
import { STARTING_CSS, startingPage } from './starting-page.ts';

const YEAR = '365d';

const wantsPage = (request: FastifyRequest): boolean => (request.headers.accept ?? '').includes('text/html');

const isFile = (path: string): boolean => (path.split('/').at(-1) ?? '').includes('.');

const page = (reply: FastifyReply, status: number, html: string): FastifyReply =>
  reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html);

const notFound = (reply: FastifyReply): FastifyReply =>
  refuseRequest(reply, 404, 'UNKNOWN_ID', 'There is nothing at this address.');

/** Adds the pages; `folder` is what the build of the pages wrote, as an absolute path. */
export const addPages = async (
  app: FastifyInstance,
  { folder, readiness }: { readonly folder: string; readonly readiness: Readiness },
): Promise<void> => {
  await app.register(fastifyStatic, { root: folder, serve: false, suppressWarning: true });
  app.get('/starting.css', (_, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'no-cache').send(STARTING_CSS),
  );
  app.get<{ Params: { '*': string } }>('/*', (request, reply) => {
    const path = request.params['*'];
    if (isFile(path)) {
      // Names in assets/ hold a hash of their content: they never change.
      if (path.startsWith('assets/')) return reply.sendFile(path, { maxAge: YEAR, immutable: true });
      return reply.header('cache-control', 'no-cache').sendFile(path, { cacheControl: false });
    }
    if (!wantsPage(request)) return notFound(reply);
    const state = readiness.state();
    if (state.phase === 'starting') {
      void reply.header('retry-after', '1');
      return page(reply, 503, startingPage(state));
    }
    if (!existsSync(join(folder, 'index.html'))) {
      return refuseRequest(
        reply,
        503,
        'NOT_READY',
        'The pages are not built: run `npm run build`, then load this again.',
      );
    }
    return reply.header('cache-control', 'no-cache').sendFile('index.html', { cacheControl: false });
  });
  app.setNotFoundHandler((_, reply) => notFound(reply));
};
