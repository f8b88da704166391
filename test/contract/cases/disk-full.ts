import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'vitest';
import { z } from 'zod';
import { openForTests } from '../../support/engines.ts';
import { ROOT } from '../../support/folders.ts';
import type { ContractCase } from '../case.ts';
import { entityIds } from '../statements.ts';

/** Largest file that the process may write, in blocks of 512 bytes. */
const BLOCKS = 600;

const writer = join(ROOT, 'test', 'contract', 'fill-disk.ts');

/** Runs the writer in a process whose files may not grow past a limit; what it prints is its story. */
const runLimited = (dataFolder: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      'sh',
      [
        '-c',
        `trap '' XFSZ; ulimit -f ${BLOCKS}; exec "$0" --import tsx "$1" "$2"`,
        process.execPath,
        writer,
        dataFolder,
      ],
      { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.once('error', reject);
    child.once('exit', () => resolve(said));
  });

export const DISK_CASES: readonly ContractCase[] = [
  {
    id: 'E-DISK-01',
    title: 'when the disk is full a write fails as disk-full, and everything acknowledged before is kept',
    only: { engine: 'embedded', reason: 'The limit is set on the process that writes the files.' },
    timeoutMs: 60_000,
    run: async ({ settings }) => {
      const dataFolder = `${String(settings.dataFolder)}-full`;
      const story = z
        .object({ acknowledged: z.number(), kind: z.string() })
        .parse(JSON.parse(await runLimited(dataFolder)));
      expect(story.kind).toBe('disk-full');
      expect(story.acknowledged).toBeGreaterThan(0);
      const engine = await openForTests({ dataFolder });
      expect((await entityIds(engine)).length).toBe(story.acknowledged);
      await engine.close();
    },
  },
];
