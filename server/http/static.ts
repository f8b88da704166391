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

export interface Pages {
  /** What the build of the pages wrote, as an absolute path. */
  readonly folder: string;
  readonly readiness: Readiness;
}

/** Sends a file whose name holds a hash of its content, and which therefore never changes. */
export const sendAsset = (reply: FastifyReply, path: string): FastifyReply =>
  reply.sendFile(path, { maxAge: YEAR, immutable: true });

/** Sends an HTML file of the build, or what stands in for it while the server starts or nothing is built. */
export const sendPage = (
  request: FastifyRequest,
  reply: FastifyReply,
  { folder, readiness }: Pages,
  file: string,
): FastifyReply => {
  if (!wantsPage(request)) return notFound(reply);
  const state = readiness.state();
  if (state.phase === 'starting') {
    void reply.header('retry-after', '1');
    return page(reply, 503, startingPage(state));
  }
  if (!existsSync(join(folder, file))) {
    return refuseRequest(
      reply,
      503,
      'NOT_READY',
      'The pages are not built: run `npm run build`, then load this again.',
    );
  }
  return reply.header('cache-control', 'no-cache').sendFile(file, { cacheControl: false });
};

/** Adds the atlas's own pages. */
export const addPages = async (app: FastifyInstance, pages: Pages): Promise<void> => {
  await app.register(fastifyStatic, { root: pages.folder, serve: false, suppressWarning: true });
  app.get('/starting.css', (_, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'no-cache').send(STARTING_CSS),
  );
  app.get<{ Params: { '*': string } }>('/*', (request, reply) => {
    const path = request.params['*'];
    if (!isFile(path)) return sendPage(request, reply, pages, 'index.html');
    if (path.startsWith('assets/')) return sendAsset(reply, path);
    return reply.header('cache-control', 'no-cache').sendFile(path, { cacheControl: false });
  });
  app.setNotFoundHandler((_, reply) => notFound(reply));
};
