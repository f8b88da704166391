/**
 * Builds the pages with Vite: the atlas's own, and the query page with its code editor, which is large. Each is
 * built only when what it is made of differs from its last build; prints one line for each. Plain JavaScript, so
 * that it runs on Node 20 without anything before it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ui = dirname(fileURLToPath(import.meta.url));
const root = dirname(ui);
const dist = join(ui, 'dist');
const lockFile = join(root, 'package-lock.json');
const QUERY = 'graphiql';

const filesUnder = (path, skipped = []) => {
  if (skipped.includes(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.flatMap((entry) => {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) return filesUnder(inner, skipped);
    return skipped.includes(inner) ? [] : [inner];
  });
};

/** Names and versions of these packages and of all that they need, as the lock file has them. */
const versionsOf = (names) => {
  if (!existsSync(lockFile)) return '';
  const locked = Object.entries(JSON.parse(readFileSync(lockFile, 'utf8')).packages);
  const wanted = new Set(names);
  for (const name of wanted) {
    for (const [path, { dependencies = {}, peerDependencies = {} }] of locked) {
      if (!path.endsWith(`node_modules/${name}`)) continue;
      for (const needed of Object.keys({ ...dependencies, ...peerDependencies })) wanted.add(needed);
    }
  }
  return locked
    .filter(([path]) => wanted.has(path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)))
    .map(([path, { version }]) => `${path}@${version}`)
    .sort()
    .join('\n');
};

const hashOf = (files, words) => {
  const hash = createHash('sha256').update(words);
  for (const file of files.sort()) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
};

/** What is built: its name, where to, from what, and what else in that folder belongs to another build. */
const PARTS = [
  {
    name: 'page',
    folder: dist,
    config: join(ui, 'vite.config.ts'),
    kept: [QUERY],
    state: () => {
      const files = [...filesUnder(ui, [dist, join(ui, QUERY)]), ...filesUnder(join(root, 'schema'))];
      return hashOf([...files, ...(existsSync(lockFile) ? [lockFile] : [])], '');
    },
  },
  {
    name: 'query page',
    folder: join(dist, QUERY),
    config: join(ui, QUERY, 'vite.config.ts'),
    kept: [],
    state: () => {
      const shared = [join(ui, 'src', 'theme'), join(ui, 'src', 'state'), join(root, 'schema', 'vocabulary')];
      const files = [join(ui, QUERY), ...shared].flatMap((folder) => filesUnder(folder));
      const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      const used = Object.keys(dependencies).filter((name) =>
        /graphiql|monaco|react-dom|vite|fontsource/.test(name),
      );
      return hashOf([...files, join(ui, 'build.mjs')], versionsOf(used));
    },
  },
];

for (const { name, folder, config, kept, state } of PARTS) {
  const stamp = join(folder, '.stamp');
  const wanted = state();
  const built = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (built === wanted && !process.argv.includes('--force')) {
    process.stdout.write(`${name}: up to date\n`);
    continue;
  }
  const start = performance.now();
  for (const old of existsSync(folder) ? readdirSync(folder) : []) {
    if (!kept.includes(old)) rmSync(join(folder, old), { recursive: true });
  }
  // Vite would take over a caller's NODE_ENV (a test's, say) and ship the development build of React.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await build({ configFile: config, logLevel: 'error' });
  writeFileSync(stamp, wanted);
  process.stdout.write(`${name}: built in ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}
