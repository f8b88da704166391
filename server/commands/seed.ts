/** `atlas seed`: checking the seed files, comparing them with a store, and adding what is missing. */
import { join } from 'node:path';
import { entryAction } from '../../schema/edit/diff.ts';
import { foldLog } from '../../schema/edit/fold.ts';
import { AtlasError } from '../../schema/vocabulary/errors.ts';
import type { GraphEngine } from '../engine/port.ts';
import { readLog } from '../repository/verify.ts';
import { faultLine } from '../seeding/fault.ts';
import { readSeed } from '../seeding/read-seed.ts';
import { seedReport } from '../seeding/report.ts';
import { applySeed, compareSeed } from '../seeding/seed-store.ts';
import type { CommandIo, ExitCode } from './command.ts';
import { withStore } from './open-store.ts';

export interface SeedOptions {
  readonly check: boolean;
  readonly apply: boolean;
  readonly json: boolean;
}

/** Where the seed lies in a checkout. */
export const seedFolder = (root: string): string => join(root, 'seed');

/** The seed without faults; throws `SEED` with every fault otherwise. */
export const soundSeed = async (root: string) => {
  const folder = seedFolder(root);
  const seed = await readSeed(folder);
  if (seed.faults.length === 0) return seed;
  throw new AtlasError(
    'SEED',
    `The seed has faults:\n${seed.faults.map((fault) => faultLine(folder, fault)).join('\n')}`,
    {
      details: { faults: seed.faults },
    },
  );
};

const loadStore = async (engine: GraphEngine) => foldLog((await readLog(engine)).changes);

const check = async (io: CommandIo, json: boolean): Promise<ExitCode> => {
  const { text, ok, counts, levels, contested } = await seedReport(seedFolder(io.root));
  io.out(json ? JSON.stringify({ ok, counts, levels, contested }) : text);
  return ok ? 0 : 1;
};

/** Compares by default; 1 when the check finds faults. */
export const seedCommand = async (io: CommandIo, options: SeedOptions): Promise<ExitCode> => {
  if (options.check) return check(io, options.json);
  const seed = await soundSeed(io.root);
  return withStore<ExitCode>(io.config(), async (engine) => {
    const difference = compareSeed(await loadStore(engine), seed.atlas);
    const entries = [...difference.missing, ...difference.outdated, ...difference.withdrawn];
    if (options.json) {
      io.out(
        JSON.stringify({
          missing: difference.missing.map(({ id }) => id),
          outdated: difference.outdated.map(({ id }) => id),
          withdrawn: difference.withdrawn.map(({ id }) => id),
          edited: difference.edited,
          deleted: difference.deleted,
        }),
      );
    } else {
      for (const entry of entries) io.out(`${entryAction(entry)} ${entry.id}`);
      for (const id of difference.edited) io.out(`kept ${id}: it was edited here`);
      for (const id of difference.deleted) io.out(`kept away ${id}: it was deleted here`);
    }
    if (!options.apply) {
      if (!options.json)
        io.out(
          entries.length === 0
            ? 'The store has all of the seed.'
            : `${entries.length} to add, bring up or take away: \`atlas seed --apply\``,
        );
      return 0;
    }
    const change = await applySeed({ engine, clock: io.clock, uuid: io.uuid }, seed, () => loadStore(engine));
    if (!options.json)
      io.out(
        change === undefined ? 'Nothing to do.' : `Done as change ${change.seq}, which can be reverted.`,
      );
    return 0;
  });
};
