import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isEngineError } from '../../server/engine/errors.ts';
import { testEngines } from '../support/engines.ts';
import type { FreshStore, TestEngine } from '../support/engines.ts';
import { ALL_CASES } from './all-cases.ts';
import type { ContractCase } from './case.ts';
import { KNOWN_GAPS } from './known-gaps.ts';
import type { KnownGap } from './known-gaps.ts';

/** Longest run of a case that names none, in milliseconds. */
const TIMEOUT_MS = 15_000;

/** Runs a case that an engine is known to fail: it must fail, and in just the known way. */
const failAsKnown = async (gap: KnownGap, run: () => Promise<void>): Promise<void> => {
  const failure: unknown = await run().then(
    () => undefined,
    (error: unknown) => error ?? 'rejected',
  );
  if (failure === undefined) {
    expect.fail(`${gap.engine} no longer fails ${gap.case}: take it out of known-gaps.ts.`);
  }
  const kind = isEngineError(failure) ? failure.kind : 'another answer';
  expect(kind).toBe(gap.kind);
};

const bind = (engine: TestEngine, each: ContractCase, store: () => FreshStore): void => {
  const run = (): Promise<void> => each.run({ ...store(), engineName: engine.name });
  const gap = KNOWN_GAPS.find((known) => known.engine === engine.name && known.case === each.id);
  if (gap === undefined) {
    test(`${each.id} ${each.title}`, run, each.timeoutMs ?? TIMEOUT_MS);
  } else {
    test(`${each.id} ${each.title} [known gap]`, () => failAsKnown(gap, run), each.timeoutMs ?? TIMEOUT_MS);
  }
};

describe.each(testEngines())('the contract on $name', (engine) => {
  let store: FreshStore;
  beforeEach(async () => {
    store = await engine.fresh();
  });
  afterEach(() => store.dispose());

  for (const each of ALL_CASES) {
    if (each.only === undefined || each.only.engine === engine.name) bind(engine, each, () => store);
  }
});

describe('the list of cases', () => {
  test('ids and titles are what they were, and none is used twice', async () => {
    const ids = ALL_CASES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const list = ALL_CASES.map(({ id, title }) => `${id}  ${title}`).join('\n');
    await expect(`${list}\n`).toMatchFileSnapshot('case-ids.txt');
  });

  test('every known gap names a case and says why', () => {
    for (const gap of KNOWN_GAPS) {
      expect(ALL_CASES.some(({ id }) => id === gap.case)).toBe(true);
      expect(gap.reason.length).toBeGreaterThan(20);
    }
  });
});
