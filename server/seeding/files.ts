/** Reads the files of a seed folder as bytes and text. The only part of seeding that touches the disk. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SeedFault } from './fault.ts';

export interface SourceFile {
  /** Path inside the folder, with forward slashes. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The text with LF line ends. */
  readonly text: string;
}

export interface SourceFiles {
  readonly files: readonly SourceFile[];
  readonly faults: readonly SeedFault[];
  /** sha256 over names and texts, in the order of names. */
  readonly hash: string;
}

const READ = /\.(yaml|yml|txt)$/;

// By UTF-16 unit, not by locale: the hash has to be the same everywhere.
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const readOne = async (folder: string, name: string): Promise<SourceFile | SeedFault> => {
  const bytes = await readFile(join(folder, name));
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { name, bytes, text: text.replace(/\r\n?/g, '\n') };
  } catch {
    return { file: name, line: 1, code: 'INVALID_TEXT', reason: 'the file is not UTF-8' };
  }
};

/** All YAML and text files below `folder`; a folder that is not there is a fault, not an error. */
export const readFiles = async (folder: string): Promise<SourceFiles> => {
  let names: readonly string[];
  try {
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    names = found
      .filter((entry) => entry.isFile() && READ.test(entry.name) && !entry.name.startsWith('.'))
      .map((entry) =>
        join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'),
      )
      .sort(byName);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const fault = {
      file: '',
      line: 1,
      code: 'FILE',
      reason: `the seed folder cannot be read: ${why}`,
    } as const;
    return { files: [], faults: [fault], hash: createHash('sha256').digest('hex') };
  }
  const read = await Promise.all(names.map((name) => readOne(folder, name)));
  const files = read.filter((one): one is SourceFile => 'text' in one);
  const hash = createHash('sha256');
  for (const { name, text } of files) hash.update(JSON.stringify([name, text])).update('\n');
  return { files, faults: read.filter((one): one is SeedFault => 'code' in one), hash: hash.digest('hex') };
};

/** sha256 of bytes, as hex. */
export const bytesHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
