/** Every function of the repository is the subject of a case: a new one without a case turns this red. */
import { expect, test } from 'vitest';
import { openEngine } from '../../server/engine/open.ts';
import { createReader } from '../../server/repository/cypher-reader.ts';
import { ALL_CASES } from './all-cases.ts';

test('every method of the reader is named by a case, and no case names another', async () => {
  const engine = await openEngine({});
  const methods = Object.keys(createReader(engine)).map((name) => `reader.${name}`);
  await engine.close();
  const named = ALL_CASES.flatMap(({ covers }) => covers ?? []).filter((name) => name.startsWith('reader.'));
  expect([...new Set(named)].sort()).toEqual(methods.sort());
});
