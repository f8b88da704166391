/** Every case of the contract, in the order in which they run. */
import type { ContractCase } from './case.ts';
import { CONCURRENCY_CASES } from './cases/concurrency.ts';
import { DISK_CASES } from './cases/disk-full.ts';
import { EMBEDDED_FAULT_CASES } from './cases/embedded-faults.ts';
import { ERROR_CASES } from './cases/errors.ts';
import { GRAPH_CASES } from './cases/graph.ts';
import { LIFE_CASES } from './cases/life.ts';
import { NEO4J_FAULT_CASES } from './cases/neo4j-faults.ts';
import { READER_AROUND_CASES } from './cases/reader-around.ts';
import { READER_DEBATE_CASES } from './cases/reader-debate.ts';
import { READER_LIST_CASES } from './cases/reader-lists.ts';
import { READER_LOG_CASES } from './cases/reader-log.ts';
import { READER_KNOWN_CASES } from './cases/reader-known.ts';
import { READER_PAGE_CASES } from './cases/reader-pages.ts';
import { TEXT_CASES } from './cases/texts.ts';
import { TRANSACTION_CASES } from './cases/transactions.ts';
import { VALUE_CASES } from './cases/values.ts';
import { WRITER_CASES } from './cases/writer/all.ts';

export const ALL_CASES: readonly ContractCase[] = [
  ...VALUE_CASES,
  ...TEXT_CASES,
  ...TRANSACTION_CASES,
  ...CONCURRENCY_CASES,
  ...LIFE_CASES,
  ...ERROR_CASES,
  ...EMBEDDED_FAULT_CASES,
  ...DISK_CASES,
  ...NEO4J_FAULT_CASES,
  ...READER_KNOWN_CASES,
  ...READER_PAGE_CASES,
  ...READER_LIST_CASES,
  ...READER_AROUND_CASES,
  ...READER_LOG_CASES,
  ...READER_DEBATE_CASES,
  ...GRAPH_CASES,
  ...WRITER_CASES,
];
