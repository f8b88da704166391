/** The real server in a process of its own, started as people start it, so that it can be killed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../house/files.ts';

export interface AtlasProcess {
  readonly url: string;
  readonly pid: number;
  /** Milliseconds from the start of the process to `/readyz` saying 200. */
  readonly readyMs: number;
  /** Everything that it printed. */
  output(): string;
  /** Ends it at once, as a power cut would end a process (SIGKILL). */
  kill(): Promise<void>;
  /** Asks it to end (SIGTERM) and gives its exit code. */
  stop(): Promise<number | null>;
}

/** A port that was free a moment ago. */
export const freePort = async (): Promise<number> => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

export interface StartOptions {
  /** Settings; what is not given comes from nobody: the test’s own environment is not handed on. */
  readonly env: Readonly<Record<string, string>>;
  readonly port?: number;
  /** Script and arguments; `server/atlas.mjs serve` if not given. */
  readonly command?: readonly string[];
  readonly deadlineMs?: number;
}

/** Starts the server and waits until it is ready. Throws with its output when it ends or takes too long. */
export const startAtlas = async (options: StartOptions): Promise<AtlasProcess> => {
  const port = options.port ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const start = performance.now();
  const child = spawn(process.execPath, options.command ?? ['server/atlas.mjs', 'serve'], {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      ATLAS_PORT: String(port),
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      output += text;
    });
  }
  const ended = once(child, 'exit');
  const deadline = start + (options.deadlineMs ?? 60_000);
  while (
    !(await fetch(`${url}/readyz`).then(
      (response) => response.ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null || child.signalCode !== null || performance.now() > deadline) {
      child.kill('SIGKILL');
      throw new RangeError(`The server did not get ready (exit code ${child.exitCode}):\n${output}`);
    }
    await sleep(25);
  }
  return {
    url,
    pid: child.pid ?? -1,
    readyMs: performance.now() - start,
    output: () => output,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      return child.exitCode;
    },
  };
};

/** One GraphQL request; throws when there is no answer, gives data and errors as they are. */
export const ask = async <T>(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<{ data: T; errors?: readonly { message: string; extensions?: { code?: string } }[] }> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as { data: T; errors?: readonly { message: string }[] };
};
