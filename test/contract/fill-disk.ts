/** A process of its own for the case E-DISK-01: writes until it fails, then says how far it came. */
import { isEngineError } from '../../server/engine/errors.ts';
import { openEngine } from '../../server/engine/open.ts';
import { createEntity } from './statements.ts';

const engine = await openEngine({ dataFolder: process.argv[2] ?? '' });
await engine.ensureSchema();
let acknowledged = 0;
let kind = 'none';
while (kind === 'none' && acknowledged < 900) {
  try {
    await engine.write((tx) => tx.run(createEntity(`e${acknowledged}`, { doc: 'x'.repeat(2_000) })));
    acknowledged += 1;
  } catch (error) {
    kind = isEngineError(error) ? error.kind : String(error);
  }
}
console.log(JSON.stringify({ acknowledged, kind }));
// Closing would try to write again; the process ends as a crash would.
process.exit(0);
