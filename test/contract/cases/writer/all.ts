/** Cases of the writer, in the order in which they run. */
import type { ContractCase } from '../../case.ts';
import { WRITER_DERIVED_CASES } from './derived.ts';
import { WRITER_FAILURE_CASES } from './failures.ts';
import { WRITER_ID_CASES } from './ids.ts';
import { WRITER_OPERATION_CASES } from './operations.ts';
import { WRITER_RACE_CASES } from './races.ts';
import { WRITER_STORE_CASES } from './store.ts';
import { WRITER_LATER_THING_CASES } from './things-later.ts';
import { WRITER_THING_CASES } from './things.ts';
import { WRITER_VERIFY_CASES } from './verify.ts';

/** The first write on a cold Neo4j waits until a dozen statements have been planned. */
const PATIENCE_MS = 60_000;

const CASES: readonly ContractCase[] = [
  ...WRITER_OPERATION_CASES,
  ...WRITER_ID_CASES,
  ...WRITER_DERIVED_CASES,
  ...WRITER_THING_CASES,
  ...WRITER_LATER_THING_CASES,
  ...WRITER_RACE_CASES,
  ...WRITER_FAILURE_CASES,
  ...WRITER_STORE_CASES,
  ...WRITER_VERIFY_CASES,
];

export const WRITER_CASES: readonly ContractCase[] = CASES.map((each) => ({
  timeoutMs: PATIENCE_MS,
  ...each,
}));
