/**
 * `npm run test:broken`: the suite tested by itself. First it must be green as it is; then each planted fault,
 * on each engine where it can show, must turn at least one case red. Prints which one.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isAtlasError } from '../../schema/vocabulary/errors.ts';
import { enginesWanted } from '../support/engine-names.ts';
import type { EngineName } from '../support/engine-names.ts';
import { removeFolder, ROOT, temporaryFolder } from '../support/folders.ts';
import { shareNeo4j, startNeo4j } from '../support/neo4j.ts';
import type { TestNeo4j } from '../support/neo4j.ts';
import { BROKEN_ENGINES } from './broken-engines/all.ts';
import { BROKEN_WRITERS } from './broken-writers/all.ts';

/** What can be planted: a name for `ATLAS_BROKEN`, what is wrong, and where it can show. */
export interface PlantedFault {
  readonly name: string;
  readonly fault: string;
  readonly showsOn: readonly EngineName[];
  /** Only cases whose id begins so are run: a broken writer cannot show where nothing writes through it. */
  readonly cases?: string;
}

const PLANTED: readonly PlantedFault[] = [
  ...BROKEN_ENGINES,
  ...BROKEN_WRITERS.map((writer) => ({ ...writer, cases: 'W-' })),
];

const Report = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({ assertionResults: z.array(z.object({ status: z.string(), title: z.string() })) }),
  ),
});

interface Outcome {
  readonly passed: number;
  /** Titles of the cases that failed. */
  readonly red: readonly string[];
}

const scratch = temporaryFolder('broken');

/** Runs the contract on one engine; with a fault it stops at the first red case. */
const runSuite = (engine: EngineName, planted?: PlantedFault): Outcome => {
  const fault = planted?.name;
  const report = join(scratch, 'report.json');
  const args = ['run', '--config', 'test/house/vitest.config.ts', '--project', 'contract'];
  const output = [
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...(fault === undefined ? [] : ['--bail=1']),
    ...(planted?.cases === undefined ? [] : ['-t', `^the contract on .*${planted.cases}`]),
  ];
  spawnSync(join(ROOT, 'node_modules', '.bin', 'vitest'), [...args, ...output, 'contract.test.ts'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      ATLAS_TEST_ENGINES: engine,
      ...(fault === undefined ? {} : { ATLAS_BROKEN: fault }),
    },
  });
  const read = Report.parse(JSON.parse(readFileSync(report, 'utf8')));
  const cases = read.testResults.flatMap((file) => file.assertionResults);
  return {
    passed: read.numPassedTests,
    red: cases.filter(({ status }) => status === 'failed').map(({ title }) => title),
  };
};

/** The engines of this run. Without Java or Maven only the embedded one, said aloud; in CI that is a failure. */
const startEngines = async (): Promise<{ engines: readonly EngineName[]; server?: TestNeo4j }> => {
  const wanted = enginesWanted();
  if (!wanted.includes('neo4j')) return { engines: wanted };
  try {
    const server = await startNeo4j();
    shareNeo4j(server);
    return { engines: wanted, server };
  } catch (error) {
    if (!isAtlasError(error, 'CONFIG') || process.env['CI'] === 'true') throw error;
    console.warn(`NO FAULT WAS PLANTED ON NEO4J. ${error.message}`);
    return { engines: wanted.filter((name) => name !== 'neo4j') };
  }
};

const { engines, server } = await startEngines();
let missed = 0;
try {
  for (const engine of engines) {
    const { passed, red } = runSuite(engine);
    console.log(`${engine}, nothing planted: ${passed} passed, ${red.length} failed`);
    for (const title of red) console.log(`  ${title}`);
    if (red.length > 0 || passed === 0) missed += 1;
  }
  for (const planted of PLANTED) {
    const { name, fault, showsOn } = planted;
    for (const engine of engines.filter((each) => showsOn.includes(each))) {
      const [first] = runSuite(engine, planted).red;
      console.log(
        `${engine}, ${name} (${fault}): ${first === undefined ? 'NOT NOTICED' : `red at ${first}`}`,
      );
      if (first === undefined) missed += 1;
    }
  }
} finally {
  await server?.stop();
  removeFolder(scratch);
}
process.exitCode = missed === 0 ? 0 : 1;
