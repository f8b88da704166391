/** Opening the store that the settings name, for a command that works on it alone. */
import { existsSync } from 'node:fs';
import { AtlasError } from '../../schema/vocabulary/errors.ts';
import type { Config } from '../config.ts';
import { openEngine } from '../engine/open.ts';
import type { GraphEngine } from '../engine/port.ts';
import { prepareStore } from '../repository/store.ts';

/** The engine that the settings ask for, opened but not yet prepared. */
export const openConfigured = (config: Config, acceptOlder = false): Promise<GraphEngine> =>
  openEngine(
    config.neo4j === undefined
      ? { dataFolder: config.dataFolder, acceptOlder }
      : { neo4j: config.neo4j, acceptOlder },
  );

/** Runs `work` on the prepared store and closes it, whatever happens. */
export const withStore = async <T>(config: Config, work: (engine: GraphEngine) => Promise<T>): Promise<T> => {
  // Opening would make an empty store, and an answer about nothing helps nobody.
  if (config.neo4j === undefined && !existsSync(config.dataFolder)) {
    throw new AtlasError(
      'STORE',
      `There is no store in ${config.dataFolder}: \`npm start\` makes one, ATLAS_DATA says where it lies.`,
    );
  }
  const engine = await openConfigured(config);
  try {
    await prepareStore(engine);
    return await work(engine);
  } finally {
    await engine.close();
  }
};
