/** `atlas serve` on an engine that is wrong in a known way (ATLAS_BROKEN): what the kill rounds have to notice. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { openConfigured } from '../../server/commands/open-store.ts';
import { serveCommand } from '../../server/commands/serve.ts';
import { readConfig } from '../../server/config.ts';
import { brokenEngine } from '../contract/broken-engines/all.ts';
import { ROOT } from '../house/files.ts';

const name = process.env['ATLAS_BROKEN'] ?? '';
const wrap = brokenEngine(name);
if (wrap === undefined) throw new RangeError(`No engine is broken in the way “${name}”.`);

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
