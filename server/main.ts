/** The composition root: environment, clock, console and signals come in here and are handed on. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { CommandIo } from './commands/command.ts';
import { runProgram } from './commands/program.ts';
import { readConfig } from './config.ts';

/** Resolves with the first signal that asks the process to end; a second one ends it at once. */
const askedToEnd = (): Promise<string> =>
  new Promise((resolve) => {
    let asked = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (asked) process.exit(130);
        asked = true;
        resolve(signal);
      });
    }
  });

const io: CommandIo = {
  root: fileURLToPath(new URL('..', import.meta.url)),
  config: () => readConfig(),
  out: (line) => process.stdout.write(`${line}\n`),
  say: (line) => process.stderr.write(`${line}\n`),
  clock: () => new Date().toISOString(),
  uuid: randomUUID,
  uptime: () => performance.now(),
  memory: () => process.memoryUsage.rss(),
  pause: (milliseconds) => sleep(milliseconds),
  asked: askedToEnd(),
};

// Whoever reads the answer may stop reading: `atlas export | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const code = await runProgram(io, process.argv);
// Nothing may keep a finished command alive, and nothing that was written may be cut off.
process.stdout.write('', () => process.exit(code));
