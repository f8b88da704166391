/** The same 260 random mutations on every engine: the same answers, the same graph, and both equal to the log. */
import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson } from '../../schema/entities/entity.ts';
import { foldLog } from '../../schema/edit/fold.ts';
import { textHash } from '../../schema/vocabulary/ids.ts';
import type { Violation } from '../../schema/constraints/violation.ts';
import { contentLines, fullLines } from '../../server/exchange/export-lines.ts';
import { createGraphIndex } from '../../schema/view/graph-index.ts';
import { createReader } from '../../server/repository/cypher-reader.ts';
import { readLog, verifyStore } from '../../server/repository/verify.ts';
import type { Outcome } from '../../server/repository/writing.ts';
import type { EngineName } from '../support/engine-names.ts';
import { testEngines } from '../support/engines.ts';
import type { FreshStore, TestEngine } from '../support/engines.ts';
import { graphPicture, readGraph } from '../support/graph-picture.ts';
import { randomMutations, REFUSED_MOVES, STEPS, WALKER } from '../support/random/random-mutations.ts';
import type { RandomWalk } from '../support/random/random-mutations.ts';
import { seedStore, writerOn } from '../support/writing.ts';

/** The walk's number; any other gives another walk, and has to pass as well. */
const NUMBER = Number(process.env['ATLAS_WALK'] ?? 20_260_102);

/** For 200 requests to a Neo4j that has just been started, on a machine that has other things to do. */
const PATIENCE_MS = 300_000;

const gather = async (lines: AsyncIterable<string>): Promise<string> => {
  const all: string[] = [];
  for await (const line of lines) all.push(line);
  return all.join('\n');
};

/** A refusal less its wording, and less what the log adds to it afterwards. */
const gist = ({ code, severity, about, path }: Violation) => ({ code, severity, about, path });

const inGist = (outcome: Outcome) =>
  outcome.kind === 'refused'
    ? { kind: outcome.kind, violations: outcome.violations.map(gist) }
    : { ...outcome, warnings: outcome.warnings.map(gist) };

interface Run {
  readonly walk: RandomWalk;
  readonly outcomes: readonly Outcome[];
  readonly content: string;
  readonly full: string;
}

const runs = new Map<EngineName, Run>();

interface Walked {
  readonly store: FreshStore;
  readonly walk: RandomWalk;
  readonly outcomes: readonly Outcome[];
}

const walkOn = async (engine: TestEngine): Promise<Walked> => {
  const store = await engine.fresh();
  const seed = await seedStore(store.engine);
  const walk = randomMutations(seed!, NUMBER);
  const writer = writerOn(store.engine, { clock: () => WALKER.at, by: WALKER.by });
  const outcomes: Outcome[] = [];
  for (const { request } of walk.steps) outcomes.push(...(await writer.write([request])));
  return { store, walk, outcomes };
};

const walked = new Map<EngineName, Walked>();

// While one engine waits for its server, the other goes on.
beforeAll(async () => {
  const all = await Promise.all(
    testEngines().map(async (engine) => [engine.name, await walkOn(engine)] as const),
  );
  for (const [name, one] of all) walked.set(name, one);
  return async () => {
    for (const { store } of walked.values()) await store.dispose();
  };
}, PATIENCE_MS);

describe.each(testEngines())('260 random mutations on $name', (engine) => {
  let store: FreshStore;
  let walk: RandomWalk;
  let outcomes: readonly Outcome[] = [];
  beforeAll(() => {
    ({ store, walk, outcomes } = walked.get(engine.name)!);
  });

  test('the walk has every operation, every refusal, reverts and repeats in the numbers asked for', () => {
    expect(walk.steps.length).toBe(STEPS);
    const tally = new Map<string, number>();
    const count = (what: string) => tally.set(what, (tally.get(what) ?? 0) + 1);
    for (const { request, expected } of walk.steps) {
      count(request.operation);
      if (expected.kind === 'refused') count('refused');
      else count(expected.repeated ? 'repeated' : `${request.operation} done`);
    }
    for (const operation of ['add-concept', 'add-relation', 'update-concept', 'add-evidence', 'revert'])
      expect(tally.get(`${operation} done`), operation).toBeGreaterThanOrEqual(20);
    for (const operation of ['add', 'update', 'retire'])
      expect(tally.get(`${operation} done`), operation).toBeGreaterThanOrEqual(10);
    expect(tally.get('refused')).toBeGreaterThanOrEqual(30);
    expect(tally.get('repeated')).toBeGreaterThanOrEqual(5);
    const bySeq = new Map(walk.model.changes.map((change) => [change.seq, change]));
    const twice = walk.model.changes.filter(({ reverts }) => bySeq.get(reverts ?? 0)?.operation === 'revert');
    expect(twice.length).toBeGreaterThanOrEqual(1);
    const codes = walk.steps.flatMap(({ expected }) =>
      expected.kind === 'refused' ? expected.violations.map(({ code }): string => code) : [],
    );
    for (const { expect: code } of REFUSED_MOVES) expect(codes).toContain(code);
  });

  test('every request is answered as a writer that knows everything would answer it', () => {
    for (const [at, { move, expected }] of walk.steps.entries())
      expect(inGist(outcomes[at]!), `step ${at}: ${move}`).toEqual(inGist(expected));
  });

  test('the store equals the fold of its log', async () => {
    const report = await verifyStore(store.engine);
    expect(report.differences).toEqual([]);
    expect(report.seq).toBe(walk.model.changes.length);
  });

  test('a graph kept up by the log is the one that is read from the store', async () => {
    const read = graphPicture(await readGraph(createReader(store.engine)));
    const kept = createGraphIndex();
    // A change may be seen twice: once in the store as it was loaded, once in the log.
    for (const change of walk.model.changes) {
      kept.applyChange(change);
      kept.applyChange(change);
    }
    expect(graphPicture(kept)).toEqual(read);
  });

  test('the exports are those of the fold of the log', async () => {
    const reader = createReader(store.engine);
    const content = await gather(contentLines(reader));
    const { changes } = await readLog(store.engine);
    const folded = foldLog(changes);
    expect(textHash(content)).toBe(
      textHash(
        folded
          .everything()
          .map(({ entity }) => canonicalJson(entity))
          .join('\n'),
      ),
    );
    const full = await gather(fullLines(reader));
    const tombstones = [...folded.tombstones()].sort((a, b) => (a.tombstone < b.tombstone ? -1 : 1));
    const lines = [...folded.everything(), ...tombstones, ...changes.map((change) => ({ change }))];
    expect(textHash(full)).toBe(textHash(lines.map(canonicalJson).join('\n')));
    runs.set(engine.name, { walk, outcomes, content, full });
  });
});

test('what was answered and what is exported is the same, byte for byte, on every engine', () => {
  expect(runs.size).toBe(testEngines().length);
  const [first, ...others] = [...runs.values()];
  for (const other of others) {
    expect(other.outcomes).toEqual(first!.outcomes);
    expect(textHash(other.content)).toBe(textHash(first!.content));
    expect(textHash(other.full)).toBe(textHash(first!.full));
  }
});

test('two walks with one number are one walk', () => {
  const [run] = [...runs.values()];
  const again = randomMutations(run!.walk.model.changes[0]!, NUMBER);
  expect(again.steps).toEqual(run!.walk.steps);
});
