/** `atlas serve` that knows no page from before: every page is read as it is after a change. */
import { NOTHING_KNOWN } from '../../server/cypher/read/card-row.ts';
import { serveOn } from '../support/serve-on.ts';

await serveOn((engine) => ({
  ...engine,
  read: (statement, options) =>
    engine.read(
      'known' in statement.params
        ? { ...statement, params: { ...statement.params, known: NOTHING_KNOWN } }
        : statement,
      options,
    ),
}));
