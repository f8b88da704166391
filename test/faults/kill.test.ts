/**
 * Kill rounds: 10 embedded and 3 on Neo4j in the test run, 100 and 20 by `npm run test:kill`. Each has servers and a
 * store of its own, so they run side by side.
 */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolder, temporaryFolder } from '../support/folders.ts';
import { neo4jForTests } from '../support/neo4j.ts';
import { startBoltProxy } from '../support/bolt-proxy.ts';
import type { BoltProxy } from '../support/bolt-proxy.ts';
import { enginesWanted } from '../support/engine-names.ts';
import { freshDatabase } from '../support/engines.ts';
import { killRounds } from './kill-rounds.ts';
import type { KillReport } from './kill-rounds.ts';

const FULL = process.env['ATLAS_KILL_ROUNDS'] === 'full';
const HOUR = 3_600_000;

const tell = (engine: string, report: KillReport): void => {
  const share = Math.round((100 * report.inFlight) / report.rounds);
  console.log(
    `${engine}: ${report.rounds} rounds, ${share} % with a request under way; ${report.acknowledged} acknowledged, ` +
      `${report.unacknowledged} in the log unacknowledged, ${report.lost.length} lost, ${report.doubled.length} doubled, ` +
      `${report.gaps.length} gaps, ${report.differences.length} differences`,
  );
};

const expectWhole = (report: KillReport): void => {
  expect(report.acknowledged).toBeGreaterThan(report.rounds);
  expect(report.inFlight / report.rounds).toBeGreaterThanOrEqual(0.3);
  const { lost, doubled, gaps, differences, strangers } = report;
  expect({ lost, doubled, gaps, differences, strangers }).toEqual({
    lost: [],
    doubled: [],
    gaps: [],
    differences: [],
    strangers: [],
  });
};

describe.runIf(enginesWanted().includes('embedded')).concurrent('embedded', () => {
  let folder = '';
  beforeAll(() => {
    folder = temporaryFolder('kill');
  });
  afterAll(() => removeFolder(folder));

  it(
    'loses nothing that was acknowledged when the server is killed',
    async () => {
      const report = await killRounds({
        rounds: FULL ? 100 : 10,
        clients: 3,
        longestMs: 250,
        env: { ATLAS_DATA: join(folder, 'data') },
      });
      tell('embedded', report);
      expectWhole(report);
    },
    HOUR,
  );

  it(
    'would notice an engine that acknowledges before it commits',
    async () => {
      // Whether a kill meets a change between answer and commit is chance: not in each four rounds, so in up to twelve.
      let lost = 0;
      for (let turn = 0; turn < 3 && lost === 0; turn += 1) {
        const report = await killRounds({
          rounds: 4,
          clients: 3,
          longestMs: 250,
          env: { ATLAS_DATA: join(folder, `planted-${turn}`), ATLAS_BROKEN: 'acknowledges-early' },
          command: ['--import', 'tsx', 'test/faults/broken-serve.ts'],
        });
        tell('embedded, acknowledging early', report);
        lost = report.lost.length;
      }
      expect(lost).toBeGreaterThan(0);
    },
    HOUR,
  );
});

const shared = neo4jForTests();

describe.runIf(enginesWanted().includes('neo4j') && shared !== undefined).concurrent('neo4j', () => {
  let proxy: BoltProxy;
  const connection = shared ?? { uri: '', username: '', password: '', database: '' };
  beforeAll(async () => {
    await freshDatabase({ neo4j: connection });
    proxy = await startBoltProxy(connection.uri);
  });
  afterAll(() => proxy.close());

  it(
    'loses nothing and doubles nothing when answers to COMMIT are cut and the server is killed',
    async () => {
      const report = await killRounds({
        rounds: FULL ? 20 : 3,
        clients: 3,
        longestMs: 1_500,
        env: {
          NEO4J_URI: proxy.uri,
          NEO4J_USERNAME: connection.username,
          NEO4J_PASSWORD: connection.password,
          NEO4J_DATABASE: connection.database,
        },
        // The second half of a round's commits goes by unharmed, so that something is acknowledged too.
        beforeRound: (round) => proxy.lose(round % 3 === 2 ? 'request' : 'answer', 2),
      });
      tell(`neo4j, ${proxy.lost} of ${proxy.commits} COMMITs cut`, report);
      expect(proxy.lost).toBeGreaterThan(0);
      expectWhole(report);
    },
    HOUR,
  );
});
