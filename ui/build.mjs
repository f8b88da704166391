/**
 * Builds the page with Vite when its sources, the schema, the lock file or the tools differ from those of the
 * last build; prints one line. Plain JavaScript, so that it runs on Node 20 without anything before it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ui = dirname(fileURLToPath(import.meta.url));
const root = dirname(ui);
const stamp = join(ui, 'dist', '.stamp');

const filesUnder = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !(folder === ui && entry.name === 'dist'))
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
    );

const contentHash = () => {
  const hash = createHash('sha256');
  const lock = join(root, 'package-lock.json');
  const files = [...filesUnder(ui), ...filesUnder(join(root, 'schema')), ...(existsSync(lock) ? [lock] : [])];
  for (const file of files.sort()) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
};

const wanted = contentHash();
const built = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
if (built === wanted && !process.argv.includes('--force')) {
  process.stdout.write('page: up to date\n');
} else {
  const start = performance.now();
  // Vite would take over a caller's NODE_ENV (a test's, say) and ship the development build of React.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await build({ configFile: join(ui, 'vite.config.ts'), logLevel: 'error' });
  writeFileSync(stamp, wanted);
  process.stdout.write(`page: built in ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}
