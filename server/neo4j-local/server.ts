import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AtlasError } from '../../schema/vocabulary/errors.ts';
import { neo4jConf } from './conf.ts';
import type { Release } from './releases.ts';

/** How often the port is tried while the server starts, and how many times, in milliseconds. */
const POLL_MS = 200;
const START_TRIES = 600;
/** How long the server may take to end by itself before it is killed, in milliseconds. */
const STOP_WAIT_MS = 30_000;

const MODULES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang'];

export interface ServerOptions {
  readonly release: Release;
  /** Folder with the release's jars. */
  readonly jars: string;
  /** The `java` program. */
  readonly java: string;
  /** Everything the server writes goes here. */
  readonly home: string;
  readonly port: number;
  readonly auth: boolean;
}

/** A server process whose Bolt port takes connections. */
export interface RunningServer {
  readonly uri: string;
  readonly pid: number;
  /** Resolves with what the process ended with. */
  readonly ended: Promise<string>;
  /** Asks the process to end (SIGTERM), kills it if it does not, and waits. Safe to call again. */
  stop(): Promise<void>;
  /** Ends the process at once (SIGKILL), as a crash would. */
  kill(): Promise<void>;
}

/**
 * Starts Neo4j and waits until its port is open. Throws AtlasError `PORT_IN_USE`, or `STORE` with the end of
 * the server's log if it does not come up.
 */
export const startServer = async (options: ServerOptions): Promise<RunningServer> => {
  await requireFreePort(options.port);
  const conf = join(options.home, 'conf');
  mkdirSync(conf, { recursive: true });
  writeFileSync(join(conf, 'neo4j.conf'), neo4jConf(options));

  const child = spawn(options.java, javaArguments(options, conf), { stdio: ['ignore', 'ignore', 'pipe'] });
  const complaints: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text));
  const ended = end(child);
  let over: string | undefined;
  void ended.then((how) => (over = how));

  for (let tries = 0; !(await portOpen(options.port)); tries += 1) {
    if (over !== undefined || tries >= START_TRIES) {
      child.kill('SIGKILL');
      throw new AtlasError(
        'STORE',
        `Neo4j ${options.release.version} did not start (${over ?? 'no answer'}): ${logEnd(options.home, complaints)}`,
      );
    }
    await sleep(POLL_MS);
  }
  return {
    uri: `bolt://127.0.0.1:${options.port}`,
    pid: child.pid ?? 0,
    ended,
    stop: () => stop(child, ended),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
};

const javaArguments = ({ release, jars, home }: ServerOptions, conf: string): string[] => [
  '-Xms128m',
  '-Xmx512m',
  '-XX:+UseSerialGC',
  ...MODULES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  ...release.flags,
  '-cp',
  join(jars, '*'),
  release.mainClass,
  `--home-dir=${home}`,
  `--config-dir=${conf}`,
];

const end = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    child.once('error', (error) => resolve(String(error)));
    child.once('exit', (code, signal) => resolve(signal ?? `exit ${code ?? 0}`));
  });

const stop = async (child: ChildProcess, ended: Promise<string>): Promise<void> => {
  child.kill('SIGTERM');
  const cancel = new AbortController();
  const patience = sleep(STOP_WAIT_MS, 'late', { signal: cancel.signal }).catch(() => 'ended');
  if ((await Promise.race([ended, patience])) === 'late') child.kill('SIGKILL');
  cancel.abort();
  await ended;
};

/** The server writes nothing to the console: what went wrong stands in its log. */
const logEnd = (home: string, complaints: readonly string[]): string => {
  try {
    const lines = readFileSync(join(home, 'logs', 'neo4j.log'), 'utf8')
      .trim()
      .split('\n');
    return lines.slice(-5).join(' ');
  } catch {
    return complaints.join('').slice(-1_000);
  }
};

const portOpen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

const requireFreePort = async (port: number): Promise<void> => {
  if (await portOpen(port)) {
    throw new AtlasError(
      'PORT_IN_USE',
      `Something already listens on port ${port}: perhaps this Neo4j is running, or another one. Stop it, or choose another port.`,
    );
  }
};

/** A port that is free now, on loopback. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
