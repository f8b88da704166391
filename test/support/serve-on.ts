/** `atlas serve` with its engine changed on the way: for servers that are wrong, or slow, in a known way. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { openConfigured } from '../../server/commands/open-store.ts';
import { serveCommand } from '../../server/commands/serve.ts';
import { readConfig } from '../../server/config.ts';
import type { GraphEngine } from '../../server/engine/port.ts';
import { ROOT } from '../house/files.ts';

/** Serves until SIGTERM, over what `wrap` makes of the configured engine; then ends the process. */
export const serveOn = async (wrap: (engine: GraphEngine) => GraphEngine): Promise<never> => {
  await serveCommand(
    {
      root: ROOT,
      config: () => readConfig(),
      out: (line) => console.log(line),
      say: (line) => console.error(line),
      clock: () => new Date().toISOString(),
      uuid: randomUUID,
      uptime: () => performance.now(),
      memory: () => process.memoryUsage.rss(),
      pause: (milliseconds) => sleep(milliseconds),
      asked: new Promise((resolve) => process.on('SIGTERM', () => resolve('SIGTERM'))),
    },
    { acceptOlder: false },
    async (config, acceptOlder) => wrap(await openConfigured(config, acceptOlder)),
  );
  process.exit(0);
};
