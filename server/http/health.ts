/** `/healthz`: the process lives. `/readyz`: it answers queries. */
import type { FastifyInstance } from 'fastify';
import type { Services } from '../graphql/context.ts';
import type { Readiness } from './readiness.ts';

/** Longest wait for the store's answer, and how long an answer holds, in milliseconds. */
const PROBE_WAIT_MS = 2_000;
const PROBE_HOLDS_MS = 1_000;

interface Probe {
  readonly ok: boolean;
  readonly detail: string;
}

const patient = async (services: Services): Promise<Probe> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Probe>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, detail: 'the store does not answer' }), PROBE_WAIT_MS);
  });
  const asked = services.health().catch((): Probe => ({ ok: false, detail: 'the store cannot be reached' }));
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** Adds both routes. `now` is in milliseconds. */
export const addHealth = (
  app: FastifyInstance,
  deps: { readonly readiness: Readiness; readonly version: string; readonly now: () => number },
): void => {
  let last: { readonly at: number; readonly probe: Promise<Probe> } | undefined;
  const probe = (services: Services): Promise<Probe> => {
    if (last === undefined || deps.now() - last.at > PROBE_HOLDS_MS)
      last = { at: deps.now(), probe: patient(services) };
    return last.probe;
  };
  app.get('/healthz', (_, reply) =>
    reply.header('cache-control', 'no-store').send({ ok: true, version: deps.version }),
  );
  app.get('/readyz', async (_, reply) => {
    void reply.header('cache-control', 'no-store');
    const state = deps.readiness.state();
    if (state.phase === 'starting') {
      const { step, done, of } = state;
      return reply.code(503).header('retry-after', '1').send({ ready: false, step, done, of });
    }
    if (state.phase === 'draining')
      return reply.code(503).send({ ready: false, step: 'stopping', done: 0, of: 0 });
    const { ok, detail } = await probe(state.services);
    if (!ok) return reply.code(503).send({ ready: false, step: detail, done: 0, of: 0 });
    return reply.send({ ready: true, readOnly: state.services.writer === null });
  });
};
