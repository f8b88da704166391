/** The engines that a test can be run on, each with a way to get an empty store. */
import { join } from 'node:path';
import { z } from 'zod';
import { openEngine } from '../../server/engine/open.ts';
import type { OpenEngineOptions } from '../../server/engine/open.ts';
import type { GraphEngine } from '../../server/engine/port.ts';
import { brokenEngine } from '../contract/broken-engines/all.ts';
import { enginesWanted } from './engine-names.ts';
import type { EngineName } from './engine-names.ts';
import { removeFolder, temporaryFolder } from './folders.ts';
import { neo4jForTests } from './neo4j.ts';

/** An empty store with its schema made. */
export interface FreshStore {
  readonly engine: GraphEngine;
  /** What opens the same store again. */
  readonly settings: OpenEngineOptions;
  /** Closes the engine and removes the store. */
  dispose(): Promise<void>;
}

export interface TestEngine {
  readonly name: EngineName;
  fresh(): Promise<FreshStore>;
}

/** Opens a store; with `ATLAS_BROKEN=<name>` the engine is one that is wrong in a known way. */
export const openForTests = async (settings: OpenEngineOptions): Promise<GraphEngine> => {
  const engine = await openEngine(settings);
  const name = process.env['ATLAS_BROKEN'];
  return name === undefined ? engine : (brokenEngine(name)?.(engine) ?? engine);
};

const embedded: TestEngine = {
  name: 'embedded',
  fresh: async () => {
    const folder = temporaryFolder('embedded');
    const settings = { dataFolder: join(folder, 'data') };
    const engine = await openForTests(settings);
    await engine.ensureSchema();
    return {
      engine,
      settings,
      dispose: async () => {
        await engine.close();
        removeFolder(folder);
      },
    };
  },
};

const neo4j: TestEngine = {
  name: 'neo4j',
  fresh: async () => {
    const connection = neo4jForTests();
    if (connection === undefined)
      throw new RangeError('No Neo4j runs: is test/support/neo4j-setup.ts in use?');
    const settings = { neo4j: connection };
    const engine = await openForTests(settings);
    await freshDatabase(settings);
    await engine.ensureSchema();
    return { engine, settings, dispose: () => engine.close() };
  },
};

/** The engines of this run: those wanted, less Neo4j where none could be started (which has been said loudly). */
export const testEngines = (): readonly TestEngine[] =>
  enginesWanted()
    .map((name) => ({ embedded, neo4j })[name])
    .filter(({ name }) => name !== 'neo4j' || neo4jForTests() !== undefined);

/** Empties a store: Community has one database, so cases share it. */
export const freshDatabase = async (settings: OpenEngineOptions): Promise<void> => {
  const engine = await openEngine(settings);
  try {
    await engine.write((tx) =>
      tx.run({ name: 'test.wipe', text: 'MATCH (n) DETACH DELETE n', params: {}, row: z.never() }),
    );
  } finally {
    await engine.close();
  }
};
