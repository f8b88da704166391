/**
 * The side file that remembers which change the last checkpoint held. A damaged header or a truncated log can
 * make the engine open an older state without a word; this file is how that is noticed.
 */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { EngineError } from '../errors.ts';

const CheckpointFile = z.strictObject({ seq: z.number().int().nonnegative() });

/**
 * The seq in the side file, or undefined if there is no file. Throws EngineError `corrupt` if it cannot be
 * read.
 */
export const readCheckpoint = (path: string): number | undefined => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw unreadable(path, error);
  }
  try {
    return CheckpointFile.parse(JSON.parse(text)).seq;
  } catch (error) {
    throw unreadable(path, error);
  }
};

/** Replaces the side file so that a crash leaves either the old or the new one, whole and on the disk. */
export const writeCheckpoint = (path: string, seq: number): void => {
  const temporary = `${path}.new`;
  const file = openSync(temporary, 'w');
  try {
    writeSync(file, `${JSON.stringify({ seq })}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
  syncFolder(dirname(path));
};

/** A rename is on the disk only when its folder is; Windows cannot open folders and needs no such call. */
const syncFolder = (path: string): void => {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
};

const unreadable = (path: string, cause: unknown): EngineError =>
  new EngineError(
    'corrupt',
    `The file ${path}, which tells whether the graph is the newest one, cannot be read. ` +
      'If the graph itself is known to be good, start with --accept-older, which writes that file again.',
    { cause },
  );
