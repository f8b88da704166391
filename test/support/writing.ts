/** Writers and changes for tests: the real writer over any engine, with a clock, ids and pauses that never differ. */
import { join } from 'node:path';
import type { Change } from '../../schema/entities/change.ts';
import type { Entity } from '../../schema/entities/entity.ts';
import { Atlas } from '../../schema/entities/atlas.ts';
import type { GraphEngine } from '../../server/engine/port.ts';
import { prepareStore } from '../../server/repository/store.ts';
import { createWriter } from '../../server/repository/writer.ts';
import type { WriterParts } from '../../server/repository/writer.ts';
import type { MutationRequest, Outcome, Writer } from '../../server/repository/writing.ts';
import { readSeed } from '../../server/seeding/read-seed.ts';
import type { Seed } from '../../server/seeding/read-seed.ts';
import { seedEmptyStore } from '../../server/seeding/seed-store.ts';
import { underBrokenWriter } from '../contract/broken-writers/all.ts';
import { ROOT } from './folders.ts';

/** When everything in tests happens, unless a test says otherwise. */
export const THEN = '2026-01-02T03:04:05.678Z';

/** The UUID with this number. */
export const uuidOf = (number: number): string =>
  `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

/** What the seed is given as its mutationId. */
export const SEED_UUID = uuidOf(0xfeed);

/** A change of these entries. */
export const changeOf = (seq: number, entries: Change['entries']): Change => ({
  ...{ seq, entries, mutationId: SEED_UUID, inputHash: '0'.repeat(64), operation: 'add', subject: null },
  ...{ reverts: null, at: THEN, by: 'tester', reason: null },
});

/** An entry that puts what a test need not have seen before: a thing, or nothing. */
export const entryOf = (id: string, after: Entity | null): Change['entries'][number] => ({
  id,
  before: null,
  after,
});

/** The entries that add these entities. */
export const adding = (entities: readonly Entity[]): Change['entries'] =>
  entities.map((entity) => entryOf(entity.id, entity));

let seed: Promise<Seed> | undefined;

/** The project's own seed, read once a process. */
export const theSeed = (): Promise<Seed> => (seed ??= readSeed(join(ROOT, 'seed')));

const parts = (engine: GraphEngine): WriterParts => ({
  engine,
  clock: () => THEN,
  uuid: () => SEED_UUID,
  by: 'tester',
  pause: async () => undefined,
  onCommit: () => undefined,
});

/** A writer as the server has one; with `ATLAS_BROKEN=<name>` one that is wrong in a known way. */
export const writerOn = (engine: GraphEngine, more: Partial<WriterParts> = {}): Writer =>
  createWriter({ ...parts(underBrokenWriter(process.env['ATLAS_BROKEN'], engine)), ...more });

/** One request, one outcome. */
export const writeOne = async (
  writer: Writer,
  operation: MutationRequest['operation'],
  input: unknown,
): Promise<Outcome> => (await writer.write([{ operation, input }]))[0]!;

/** Makes the store ready and loads `entities` as its seed; gives the seed's change. */
export const seedWith = async (
  engine: GraphEngine,
  from: Pick<Seed, 'atlas' | 'hash'>,
): Promise<Change | undefined> => {
  await prepareStore(engine);
  return seedEmptyStore({ engine, clock: () => THEN, uuid: () => SEED_UUID }, from, () => new Atlas());
};

/** Makes the store ready and loads the project's own seed. */
export const seedStore = async (engine: GraphEngine): Promise<Change | undefined> =>
  seedWith(engine, await theSeed());
