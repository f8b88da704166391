/** `POST /verify`: a running server compares its store with its log, for `atlas verify --url`. */
import type { FastifyInstance } from 'fastify';
import { forbiddenHost } from '../access/host-guard.ts';
import { servicesOf } from './readiness.ts';
import type { Readiness } from './readiness.ts';
import { refuseRequest } from './refuse.ts';

/** It reads the whole store, so only this machine may ask for it, as for a change. */
export const addVerify = (
  app: FastifyInstance,
  deps: { readonly readiness: Readiness; readonly hosts: readonly string[] },
): void => {
  app.post('/verify', async (request, reply) => {
    const forbidden = forbiddenHost(request.headers, deps.hosts);
    if (forbidden !== null) return refuseRequest(reply, 403, forbidden.code, forbidden.message);
    const services = servicesOf(deps.readiness.state());
    if (services === null) return refuseRequest(reply, 503, 'NOT_READY', 'The atlas is not ready yet.');
    return reply.send(await services.verify());
  });
};
