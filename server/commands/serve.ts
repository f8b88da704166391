/** `atlas serve`: the server from opening its port to closing its store. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Atlas } from '../../schema/entities/atlas.ts';
import type { Config } from '../config.ts';
import { rollback } from '../engine/port.ts';
import type { GraphEngine } from '../engine/port.ts';
import type { Readiness } from '../http/readiness.ts';
import { openServices } from '../http/services.ts';
import type { OpenServices } from '../http/services.ts';
import { startServer } from '../http/start.ts';
import { createLog } from '../log.ts';
import type { Log } from '../log.ts';
import { createReader } from '../repository/cypher-reader.ts';
import { prepareStore } from '../repository/store.ts';
import { verifyStore } from '../repository/verify.ts';
import type { VerifyReport } from '../repository/verify.ts';
import { createWriter, lock } from '../repository/writer.ts';
import { readFiles } from '../seeding/files.ts';
import { seedEmptyStore } from '../seeding/seed-store.ts';
import type { CommandIo, ExitCode } from './command.ts';
import { openConfigured } from './open-store.ts';
import { seedFolder, soundSeed } from './seed.ts';

/** Verifying reads everything while nobody may write. */
const VERIFY_MS = 120_000;

export interface ServeOptions {
  readonly acceptOlder: boolean;
}

/** Opens the engine; the fault drills put one of their own in its place. */
export type OpenStore = (config: Config, acceptOlder: boolean) => Promise<GraphEngine>;

/** Fills an empty store, and says so when the seed files have gone on since. */
const bringSeed = async (io: CommandIo, engine: GraphEngine, readiness: Readiness): Promise<void> => {
  const meta = await prepareStore(engine);
  readiness.report('reading the seed');
  if (meta.seq === 0) {
    const seed = await soundSeed(io.root);
    readiness.report('seeding', 0, seed.entities.length);
    await seedEmptyStore({ engine, clock: io.clock, uuid: io.uuid }, seed, () => new Atlas());
  } else if (meta.seedHash !== (await readFiles(seedFolder(io.root))).hash) {
    io.say('The seed files differ from what this store grew from: `npx atlas seed --diff` lists how.');
  }
};

/** Holds the lock while it compares, so that nothing changes meanwhile. */
const verifyQuietly = (io: CommandIo, engine: GraphEngine): Promise<VerifyReport> =>
  engine.write(
    async (tx) => {
      await lock(tx, io.uuid());
      return rollback(await verifyStore(engine));
    },
    { deadlineMs: VERIFY_MS },
  );

const services = (io: CommandIo, config: Config, engine: GraphEngine, log: Log): Promise<OpenServices> =>
  openServices({
    reader: createReader(engine),
    makeWriter: (onCommit) =>
      createWriter({ engine, clock: io.clock, uuid: io.uuid, pause: io.pause, by: config.user, onCommit }),
    readOnlyReason: config.readOnlyReason,
    health: () => engine.health(),
    verify: () => verifyQuietly(io, engine),
    log,
    pause: io.pause,
  });

const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

/** Serves until asked to end. Throws what stands in the way of starting; nothing stays open then. */
export const serveCommand = async (
  io: CommandIo,
  options: ServeOptions,
  open: OpenStore = openConfigured,
): Promise<ExitCode> => {
  const config = io.config();
  const log = createLog();
  const { version } = JSON.parse(await readFile(join(io.root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const server = await startServer({
    host: config.host,
    port: config.port,
    hosts: config.hosts,
    staticFolder: join(io.root, 'ui/dist'),
    now: io.uptime,
    newId: io.uuid,
    version,
    log,
  });
  const { readiness } = server;
  let engine: GraphEngine | undefined;
  let opened: OpenServices | undefined;
  try {
    io.say(`Starting at ${server.url} …`);
    readiness.report('opening the store');
    engine = await open(config, options.acceptOlder);
    await bringSeed(io, engine, readiness);
    readiness.report('reading the atlas');
    opened = await services(io, config, engine, log);
    readiness.ready(opened.services);
    if (config.readOnlyReason !== null) io.say(config.readOnlyReason);
    const seconds = (io.uptime() / 1000).toFixed(1);
    io.say(
      `The atlas is at ${server.url} (ready after ${seconds} s, ${megabytes(io.memory())}, ${engine.name}).`,
    );
    io.say(`${await io.asked}: stopping …`);
    return 0;
  } finally {
    await server.stop();
    await opened?.stop();
    await engine?.close();
  }
};
