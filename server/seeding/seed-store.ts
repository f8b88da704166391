/** The seed into a store: whole into an empty one, and later what is missing, as one change that can be undone. */
import { Atlas } from '../../schema/entities/atlas.ts';
import type { Change, Entry } from '../../schema/entities/change.ts';
import { canonicalJson, sameContent } from '../../schema/entities/entity.ts';
import { checkEntries } from '../../schema/constraints/check.ts';
import { Facts } from '../../schema/constraints/facts.ts';
import type { Violation } from '../../schema/constraints/violation.ts';
import { derive, derivedTargets } from '../../schema/edit/derive.ts';
import { applyEntries } from '../../schema/edit/fold.ts';
import { AtlasError } from '../../schema/vocabulary/errors.ts';
import { textHash } from '../../schema/vocabulary/ids.ts';
import { setSeedHash } from '../cypher/meta.ts';
import { rollback } from '../engine/port.ts';
import type { GraphEngine, Transaction } from '../engine/port.ts';
import { applyChange } from '../repository/apply-change.ts';
import { lock } from '../repository/writer.ts';

/** Who the log names as the author of what came from the seed files. */
export const SEED_AUTHOR = 'seed';

export interface SeedParts {
  readonly engine: GraphEngine;
  readonly clock: () => string;
  readonly uuid: () => string;
}

const commit = async (
  tx: Transaction,
  parts: SeedParts,
  hash: string,
  seq: number,
  atlas: Atlas,
  entries: readonly Entry[],
): Promise<Change> => {
  const author = { at: parts.clock(), by: SEED_AUTHOR };
  applyEntries(atlas, entries, author);
  const wrong = checkEntries(new Facts(atlas, 'all'), entries).filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) throw seedFault(wrong);
  const change: Change = {
    seq,
    mutationId: parts.uuid(),
    inputHash: textHash(canonicalJson({ operation: 'seed', hash })),
    operation: 'seed',
    subject: null,
    reverts: null,
    ...author,
    reason: null,
    entries: [...entries],
  };
  await applyChange(tx, change, atlas, derive(atlas, derivedTargets(entries)));
  await tx.run(setSeedHash(hash));
  return change;
};

const seedFault = (violations: readonly Violation[]): AtlasError =>
  new AtlasError('SEED', `The seed cannot be added: ${violations.map(({ message }) => message).join(' ')}`, {
    details: { violations },
  });

/** Loads the whole seed if nothing was ever written; undefined when the store has a log already. */
export const seedEmptyStore = (
  parts: SeedParts,
  seed: { readonly atlas: Atlas; readonly hash: string },
  empty: () => Atlas,
): Promise<Change | undefined> =>
  parts.engine.write(async (tx) => {
    const seq = await lock(tx, parts.uuid());
    if (seq > 0) return rollback<Change | undefined>(undefined);
    const entries = seed.atlas
      .everything()
      .map(({ entity }) => ({ id: entity.id, before: null, after: entity }));
    const change: Change | undefined = await commit(tx, parts, seed.hash, 1, empty(), entries);
    return change;
  });

export interface SeedDifference {
  /** In the files and not in the store. */
  readonly missing: readonly Entry[];
  /** Changed in the files, and never edited in the store since it came from there. */
  readonly outdated: readonly Entry[];
  /** Taken out of the files, never edited in the store, and needed by nothing that stays there. */
  readonly withdrawn: readonly Entry[];
  /** Differs, and was edited in the store: the store keeps its own. */
  readonly edited: readonly string[];
  /** In the files, but deleted in the store: stays deleted. */
  readonly deleted: readonly string[];
}

/**
 * What came from the seed, is not in its files any more and can go: nobody edited it, and whatever refers to it
 * goes too. `next` is the store as it will be but for these.
 */
const withdraw = (next: Atlas, seed: Atlas): readonly Entry[] => {
  const gone = new Map(
    next
      .everything()
      .filter(({ createdBy, updatedBy }) => createdBy === SEED_AUTHOR && updatedBy === SEED_AUTHOR)
      .filter(({ entity }) => seed.get(entity.id) === undefined)
      .map(({ entity }) => [entity.id, entity] as const),
  );
  let before: number;
  do {
    before = gone.size;
    for (const id of [...gone.keys()]) {
      if (next.referrers(id).some((from) => !gone.has(from))) gone.delete(id);
    }
  } while (gone.size < before);
  return [...gone].map(([id, entity]) => ({ id, before: entity, after: null }));
};

/** How the seed files differ from what a store holds. */
export const compareSeed = (store: Atlas, seed: Atlas): SeedDifference => {
  const missing: Entry[] = [];
  const outdated: Entry[] = [];
  const edited: string[] = [];
  const deleted: string[] = [];
  for (const { entity } of seed.everything()) {
    const here = store.stored(entity.id);
    if (here === undefined) {
      if (store.tombstone(entity.id) === undefined)
        missing.push({ id: entity.id, before: null, after: entity });
      else deleted.push(entity.id);
    } else if (!sameContent(here.entity, entity)) {
      if (here.updatedBy === SEED_AUTHOR)
        outdated.push({ id: entity.id, before: here.entity, after: entity });
      else edited.push(entity.id);
    }
  }
  const next = new Atlas(store.everything());
  applyEntries(next, [...missing, ...outdated], { at: '', by: SEED_AUTHOR });
  return { missing, outdated, withdrawn: withdraw(next, seed), edited, deleted };
};

/**
 * Adds what is missing, brings up or takes away what was never edited, as one change. `load` reads the store inside the
 * transaction. Undefined when there is nothing to do. Throws `SEED` when the result would break a rule.
 */
export const applySeed = (
  parts: SeedParts,
  seed: { readonly atlas: Atlas; readonly hash: string },
  load: () => Promise<Atlas>,
): Promise<Change | undefined> =>
  parts.engine.write(async (tx) => {
    const seq = await lock(tx, parts.uuid());
    const store = await load();
    const { missing, outdated, withdrawn } = compareSeed(store, seed.atlas);
    const entries = [...missing, ...outdated, ...withdrawn];
    if (entries.length === 0) return rollback<Change | undefined>(undefined);
    const change: Change | undefined = await commit(tx, parts, seed.hash, seq + 1, store, entries);
    return change;
  });
