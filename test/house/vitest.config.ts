/** Parts of the test command; each is a folder of `test/`. Run one with `vitest run --config … --project api`. */
import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const part = (name: string, more: Record<string, unknown> = {}) => ({
  extends: true as const,
  test: { name, include: [`test/${name}/**/*.test.ts`, `test/${name}/**/*.test.tsx`], ...more },
});

/** Parts without a process or a store of their own share their modules: reading those took most of the time. */
const PURE = { isolate: false };

/** Parts that share one Neo4j run one file at a time: Community has a single database. */
const ENGINES = {
  globalSetup: ['test/support/neo4j-setup.ts'],
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  root,
  cacheDir: `${root}/.cache/vite`,
  test: {
    pool: 'forks',
    maxWorkers: 2,
    // Vite would take graphql's second copy (index.mjs), and Apollo's errors would not be instances of ours.
    alias: [{ find: /^graphql$/, replacement: `${root}/node_modules/graphql/index.js` }],
    projects: [
      part('unit', { ...PURE, testTimeout: 30_000 }),
      part('seed', { ...PURE, testTimeout: 60_000 }),
      part('house', { ...PURE, testTimeout: 60_000 }),
      part('cypher', { ...PURE, testTimeout: 60_000 }),
      part('contract', ENGINES),
      part('api', { testTimeout: 30_000, hookTimeout: 60_000 }),
      // What needs no Neo4j of the faults runs beside the API.
      part('commands', {
        include: ['test/faults/commands.test.ts'],
        testTimeout: 60_000,
        hookTimeout: 60_000,
      }),
      part('faults', { ...ENGINES, exclude: ['test/faults/commands.test.ts'], testTimeout: 300_000 }),
      part('large', { testTimeout: 120_000, hookTimeout: 120_000 }),
      part('browser', {
        globalSetup: ['test/support/page-setup.ts'],
        testTimeout: 240_000,
        hookTimeout: 120_000,
      }),
    ],
  },
});
