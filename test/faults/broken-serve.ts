/** `atlas serve` on an engine that is wrong in a known way (ATLAS_BROKEN): what the kill rounds have to notice. */
import { brokenEngine } from '../contract/broken-engines/all.ts';
import { serveOn } from '../support/serve-on.ts';

const name = process.env['ATLAS_BROKEN'] ?? '';
const wrap = brokenEngine(name);
if (wrap === undefined) throw new RangeError(`No engine is broken in the way “${name}”.`);
await serveOn(wrap);
