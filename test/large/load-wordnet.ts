/**
 * `npm run load:wordnet -- <folder> [concepts]`: fills an empty data folder with WordNet under “artifact”; `npm start`
 * with ATLAS_DATA=<folder> shows it. With NEO4J_URI set and `neo4j` in the folder's place it fills that database.
 */
import { randomUUID } from 'node:crypto';
import { openEngine } from '../../server/engine/open.ts';
import { readConfig } from '../../server/config.ts';
import { prepareStore } from '../../server/repository/store.ts';
import { loadMany } from './load.ts';
import { wordnetEntities } from './wordnet.ts';

const TOP = 'artifact';
const MOST = 10_000;

const [target, most = String(MOST)] = process.argv.slice(2);
if (target === undefined || !/^[1-9]\d*$/.test(most)) {
  process.stderr.write('Say where to: npm run load:wordnet -- <empty data folder, or neo4j> [concepts]\n');
  process.exit(2);
}

const config = readConfig();
const engine = await openEngine(
  target === 'neo4j' && config.neo4j !== undefined
    ? { neo4j: config.neo4j, acceptOlder: false }
    : { dataFolder: target, acceptOlder: false },
);
try {
  await prepareStore(engine);
  const entities = wordnetEntities(TOP, Number(most));
  const concepts = entities.filter(({ entity }) => entity === 'concept').length;
  const start = performance.now();
  const seconds = (): string => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  await loadMany(
    {
      engine,
      clock: () => new Date().toISOString(),
      uuid: randomUUID,
      onProgress: (done, all) => process.stdout.write(`${done} of ${all} entries, ${seconds()}\n`),
    },
    entities,
  );
  process.stdout.write(`${concepts} concepts under “${TOP}” are in ${target} after ${seconds()}.\n`);
} finally {
  await engine.close();
}
