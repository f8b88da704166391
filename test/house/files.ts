/** The project's own source files, as the house rules look at them. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** From the top folder, with slashes: `server/engine/port.ts`. */
  readonly path: string;
  readonly text: string;
  /** Files of this project that it imports, by the same sort of path. */
  readonly imports: readonly string[];
  /** Packages that it imports, by name. */
  readonly packages: readonly string[];
}

const SKIPPED = new Set(['node_modules', '.build', '.cache', 'data', 'dist', '.git', '__snapshots__']);

const walk = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    if (SKIPPED.has(item.name)) return [];
    const path = join(folder, item.name);
    return item.isDirectory() ? walk(path) : [path];
  });

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;

const packageName = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

const read = (path: string): SourceFile => {
  const text = readFileSync(path, 'utf8');
  const here = relative(ROOT, path).replaceAll('\\', '/');
  const names = [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  return {
    path: here,
    text,
    imports: names
      .filter((name) => name.startsWith('.'))
      .map((name) => posix.normalize(posix.join(dirname(here), name))),
    packages: names.filter((name) => !name.startsWith('.')).map(packageName),
  };
};

/** All TypeScript and script files of one top folder. */
export const sourceFiles = (...folders: readonly string[]): readonly SourceFile[] =>
  folders
    .flatMap((folder) => walk(join(ROOT, folder)))
    .filter((path) => /\.(?:ts|tsx|mjs)$/.test(path))
    .map(read);

/** Written by a generator: budgets do not apply. */
export const isGenerated = (path: string): boolean => path.includes('/generated/');
