/**
 * The test command. `node test/run.mjs` runs everything that belongs to `npm test`; a word after it runs one of
 * the longer commands. Prints each part's time and counts, and ends with a line `N passed, N failed`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'atlas-test-'));
const tool = (name) => join(root, 'node_modules', '.bin', name);
const totals = { passed: 0, failed: 0, lines: [] };

const run = (command, args, env = {}) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;

const timed = (name, work) => {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const counts = work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  totals.passed += counts.passed;
  totals.failed += counts.failed;
  totals.lines.push(
    `${name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s${counts.note ?? ''}`,
  );
};

/** A tool that passes or fails as a whole counts as one. */
const check = (name, command, args) =>
  timed(name, () => (run(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }));

/** Runs a tool beside others: what it prints is kept, so that it does not get mixed up with theirs. */
const runBeside = (command, args) =>
  new Promise((end) => {
    const start = performance.now();
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    const ended = (passed) =>
      end({ passed, output, seconds: ((performance.now() - start) / 1000).toFixed(1) });
    child.on('error', (error) => {
      output += `${error.message}\n`;
      ended(false);
    });
    child.on('close', (code) => ended(code === 0));
  });

/** Checks that need nothing of each other, `AT_ONCE` of them at a time, in the order given. */
const AT_ONCE = 2;
const checks = async (...tools) => {
  console.log(`\n== ${tools.map(([name]) => name).join(', ')}`);
  const start = performance.now();
  const waiting = [...tools];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, command, args] = next;
      const { passed, output, seconds } = await runBeside(command, args);
      process.stdout.write(output);
      totals[passed ? 'passed' : 'failed'] += 1;
      totals.lines.push(`${name}: ${passed ? '1 passed, 0 failed' : '0 passed, 1 failed'}, ${seconds} s`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  totals.lines.push(`  these together: ${((performance.now() - start) / 1000).toFixed(1)} s`);
};

/** Counts by engine, where the outermost title of a case is an engine's name. */
const byEngine = (cases) => {
  const engines = {};
  for (const { ancestorTitles, status } of cases) {
    const name = ['embedded', 'neo4j'].find((engine) =>
      ancestorTitles.some((title) => title.includes(engine)),
    );
    if (name === undefined) continue;
    engines[name] ??= { passed: 0, failed: 0 };
    if (status === 'passed' || status === 'failed') engines[name][status] += 1;
  }
  const words = Object.entries(engines).map(([name, c]) => `${name} ${c.passed} passed, ${c.failed} failed`);
  return words.length === 0 ? '' : ` (${words.join('; ')})`;
};

const vitest = (name, projects, { env = {}, filters = [] } = {}) =>
  timed(name, () => {
    const report = join(scratch, `${name.replaceAll(/\W+/g, '-')}.json`);
    const args = [
      'run',
      '--config',
      'test/house/vitest.config.ts',
      ...projects.flatMap((one) => ['--project', one]),
    ];
    const ok = run(
      tool('vitest'),
      [...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters],
      env,
    );
    let result;
    try {
      result = JSON.parse(readFileSync(report, 'utf8'));
    } catch {
      return { passed: 0, failed: 1, note: ' (ended without a report)' };
    }
    const cases = result.testResults.flatMap((file) => file.assertionResults);
    const passed = cases.filter(({ status }) => status === 'passed').length;
    const failed = cases.filter(({ status }) => status === 'failed').length;
    // A file that does not even load, or a part without a test, is a failure too.
    return { passed, failed: Math.max(failed, ok && passed > 0 ? 0 : 1), note: byEngine(cases) };
  });

const LINT = [
  '--config',
  'test/house/eslint.config.mjs',
  '--cache',
  '--cache-location',
  '.cache/eslint',
  '.',
];

const COMMANDS = {
  all: async () => {
    // The longest first.
    await checks(
      ['lint', tool('eslint'), LINT],
      ['types', tool('tsc'), ['-b']],
      ['format', tool('prettier'), ['--check', '--log-level', 'warn', '.']],
      ['drift', process.execPath, ['server/atlas.mjs', 'generate', '--check']],
      ['seed check', process.execPath, ['server/atlas.mjs', 'seed', '--check']],
      ['page', process.execPath, ['ui/build.mjs']],
    );
    vitest('unit and statements', ['unit', 'seed', 'house', 'cypher']);
    vitest('contract', ['contract']);
    vitest('api', ['api', 'commands']);
    vitest('faults', ['faults']);
    vitest('browser', ['browser']);
  },
  large: () => vitest('10,000 concepts', ['large']),
  kill: () => vitest('kill rounds', ['faults'], { env: { ATLAS_KILL_ROUNDS: 'full' } }),
  newest: () =>
    vitest('contract on the newest Neo4j', ['contract', 'faults'], {
      env: { ATLAS_TEST_NEO4J: process.env.ATLAS_TEST_NEO4J ?? '2026.08.1', ATLAS_TEST_ENGINES: 'neo4j' },
    }),
  bench: () => check('bench', process.execPath, ['--import', 'tsx', 'test/bench/bench.ts']),
  'bench-ui': () =>
    check('bench of the page', process.execPath, ['--import', 'tsx', 'test/bench/ui-bench.ts']),
  broken: () => {
    check('planted faults', process.execPath, ['--import', 'tsx', 'test/contract/broken.ts']);
  },
};

const command = process.argv[2] ?? 'all';
if (!(command in COMMANDS)) {
  console.error(`No such run: ${command}. There are: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exit(2);
}
try {
  await COMMANDS[command]();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log('\n== Summary');
for (const line of totals.lines) console.log(line);
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 ? 0 : 1);
