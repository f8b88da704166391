/**
 * The built pages. Every address of an entity (`/concept/search`, `/quote/jermyn-c8/3f2a9c1e`) is the same app, which
 * reads the address itself; the server puts title, preview and the words of that page into it, for whoever comes
 * without JavaScript. A name with a dot is a file and has to be there.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fastifyStatic } from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { forbiddenHost } from '../access/host-guard.ts';
import type { Services } from '../graphql/context.ts';
import type { Log } from '../log.ts';
import { formFor } from './pages/accept.ts';
import { pageHtml, readTemplate } from './pages/head.ts';
import type { Template } from './pages/head.ts';
import { pageOf, redirectOf } from './pages/page-of.ts';
import { plainText } from './pages/plain.ts';
import { refuseRequest } from './refuse.ts';
import { servicesOf } from './readiness.ts';
import type { Readiness } from './readiness.ts';
import { STARTING_CSS, startingPage } from './starting-page.ts';

const YEAR = '365d';
const HTML = 'text/html; charset=utf-8';

const isFile = (path: string): boolean => (path.split('/').at(-1) ?? '').includes('.');

const notFound = (reply: FastifyReply): FastifyReply =>
  refuseRequest(reply, 404, 'UNKNOWN_ID', 'There is nothing at this address.');

const notBuilt = (reply: FastifyReply): FastifyReply =>
  refuseRequest(
    reply,
    503,
    'NOT_READY',
    'The pages are not built: run `npm run build`, then load this again.',
  );

export interface Pages {
  /** What the build of the pages wrote, as an absolute path. */
  readonly folder: string;
  readonly readiness: Readiness;
  /** Further names of this machine, which pages may call themselves by. */
  readonly hosts: readonly string[];
  readonly log: Log;
}

/** Sends a file whose name holds a hash of its content, and which therefore never changes. */
export const sendAsset = (reply: FastifyReply, path: string): FastifyReply =>
  reply.sendFile(path, { maxAge: YEAR, immutable: true });

/** Says that the server starts, when it does. */
const sendStarting = (reply: FastifyReply, readiness: Readiness): FastifyReply | null => {
  const state = readiness.state();
  if (state.phase !== 'starting') return null;
  return reply
    .code(503)
    .header('retry-after', '1')
    .header('cache-control', 'no-store')
    .type(HTML)
    .send(startingPage(state));
};

/** Sends an HTML file of the build, or what stands in for it while the server starts or nothing is built. */
export const sendPage = (
  request: FastifyRequest,
  reply: FastifyReply,
  { folder, readiness }: Pages,
  file: string,
): FastifyReply => {
  if (formFor(request.headers.accept) !== 'html') return notFound(reply);
  const starting = sendStarting(reply, readiness);
  if (starting !== null) return starting;
  if (!existsSync(join(folder, file))) return notBuilt(reply);
  return reply.header('cache-control', 'no-cache').sendFile(file, { cacheControl: false });
};

/** Reads the built page, and again whenever it is another. */
const templates = (file: string): (() => Template | null) => {
  let kept: { readonly changed: number; readonly template: Template } | null = null;
  return () => {
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (changed === undefined) return null;
    if (kept?.changed !== changed) kept = { changed, template: readTemplate(readFileSync(file, 'utf8')) };
    return kept.template;
  };
};

/** The origin that a page may call itself by: only under a name of this machine, and with nothing in between. */
const originOf = (request: FastifyRequest, hosts: readonly string[]): string | null =>
  forbiddenHost(request.headers, hosts) === null
    ? `${request.protocol}://${request.headers.host ?? ''}`
    : null;

/** Sends a text that is asked for again at every visit, or that it is still the same. */
const sendFresh = (
  request: FastifyRequest,
  reply: FastifyReply,
  type: string,
  body: string,
): FastifyReply => {
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  void reply
    .header('cache-control', 'no-cache')
    .header('vary', 'accept, host')
    .header('etag', etag)
    .type(type);
  const known = (request.headers['if-none-match'] ?? '').split(',').map((one) => one.trim());
  if (reply.statusCode === 200 && known.includes(etag)) return reply.code(304).send();
  return reply.send(body);
};

interface Asked {
  /** Decoded, with its slash before and none behind. */
  readonly path: string;
  readonly form: 'html' | 'text';
  readonly template: Template;
}

const sendWords = async (
  request: FastifyRequest,
  reply: FastifyReply,
  { path, form, template }: Asked,
  services: Services,
  hosts: readonly string[],
): Promise<FastifyReply> => {
  const elsewhere = redirectOf(path, services);
  if (elsewhere !== null) return reply.redirect(elsewhere, 302);
  const page = await pageOf(path, services);
  const origin = originOf(request, hosts);
  void reply.code(page.status);
  return form === 'text'
    ? sendFresh(request, reply, 'text/plain; charset=utf-8', plainText(page, origin ?? ''))
    : sendFresh(request, reply, HTML, pageHtml(template, page, origin));
};

const clean = (path: string): string => `/${path.replace(/\/+$/u, '')}`;

/** Adds the atlas's own pages. */
export const addPages = async (app: FastifyInstance, pages: Pages): Promise<void> => {
  const { folder, readiness, hosts, log } = pages;
  const template = templates(join(folder, 'index.html'));
  await app.register(fastifyStatic, { root: folder, serve: false, suppressWarning: true });
  app.get('/starting.css', (_, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'no-cache').send(STARTING_CSS),
  );
  app.get<{ Params: { '*': string } }>('/*', async (request, reply) => {
    const path = request.params['*'];
    if (path.startsWith('assets/') && isFile(path)) return sendAsset(reply, path);
    if (isFile(path))
      return reply.header('cache-control', 'no-cache').sendFile(path, { cacheControl: false });
    const form = formFor(request.headers.accept);
    if (form === 'none') return notFound(reply);
    const starting = sendStarting(reply, readiness);
    if (starting !== null) return starting;
    const built = template();
    const services = servicesOf(readiness.state());
    if (built === null || services === null) return notBuilt(reply);
    try {
      return await sendWords(request, reply, { path: clean(path), form, template: built }, services, hosts);
    } catch (error) {
      // The app is sent nevertheless: it says that the store is away, and offers to try again.
      log.warn({ requestId: request.id, err: error }, 'a page could not be read');
      void reply.code(503).header('retry-after', '1');
      return sendPage(request, reply, pages, 'index.html');
    }
  });
  app.setNotFoundHandler((_, reply) => notFound(reply));
};
