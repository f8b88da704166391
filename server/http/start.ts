/** Starting and stopping the HTTP server: it listens first, the store is opened and seeded behind it. */
import type { FastifyInstance } from 'fastify';
import { AtlasError } from '../../schema/vocabulary/errors.ts';
import { createApp } from './app.ts';
import type { AppDeps } from './app.ts';
import { createReadiness } from './readiness.ts';
import type { Readiness } from './readiness.ts';

export interface StartOptions extends Omit<AppDeps, 'readiness'> {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
}

export interface RunningServer {
  readonly app: FastifyInstance;
  /** Report progress to it while the store is opened and seeded, then say `ready`. */
  readonly readiness: Readiness;
  /** Where it listens: `http://127.0.0.1:4000`. */
  readonly url: string;
  /**
   * Says on `/readyz` that it stops, answers what is under way and closes; after `graceMs` what is left is cut.
   * Safe to call again.
   */
  stop(graceMs?: number): Promise<void>;
}

const GRACE_MS = 10_000;

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

const listenError = (error: unknown, host: string, port: number): unknown => {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new AtlasError(
        'PORT_IN_USE',
        `Something else listens on ${host}:${port}, perhaps another atlas. Stop it, or choose another port: ATLAS_PORT=${port + 1}.`,
        { details: { host, port } },
      );
    case 'EACCES':
      return new AtlasError(
        'CONFIG',
        `This user may not listen on port ${port}: set ATLAS_PORT to 1024 or more.`,
        {
          details: { host, port },
        },
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new AtlasError(
        'CONFIG',
        `This machine has no address ${host}: set ATLAS_HOST to one that it has, such as 127.0.0.1.`,
        {
          details: { host, port },
        },
      );
    default:
      return error;
  }
};

const closeWithin = async (app: FastifyInstance, graceMs: number): Promise<void> => {
  const cut = setTimeout(() => app.server.closeAllConnections(), graceMs);
  try {
    await app.close();
  } finally {
    clearTimeout(cut);
  }
};

/** Listens. Throws `PORT_IN_USE`, or `CONFIG` for an address or port that this process cannot have. */
export const startServer = async (options: StartOptions): Promise<RunningServer> => {
  const { host, port } = options;
  const readiness = createReadiness();
  const app = await createApp({ ...options, readiness });
  let url: string;
  try {
    url = await app.listen({ host, port });
  } catch (error) {
    await app.close();
    throw listenError(error, host, port);
  }
  let stopped: Promise<void> | undefined;
  return {
    app,
    readiness,
    url,
    stop: (graceMs = GRACE_MS) => {
      readiness.drain();
      stopped ??= closeWithin(app, graceMs);
      return stopped;
    },
  };
};
