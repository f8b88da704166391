/** Many entities into an empty store through what the writer is made of: lock, rules, derivation, one change a batch. */
import { Atlas } from '../../schema/entities/atlas.ts';
import type { Change } from '../../schema/entities/change.ts';
import type { Entity } from '../../schema/entities/entity.ts';
import { checkEntries } from '../../schema/constraints/check.ts';
import { Facts } from '../../schema/constraints/facts.ts';
import { derive, derivedTargets } from '../../schema/edit/derive.ts';
import { applyEntries } from '../../schema/edit/fold.ts';
import { AtlasError } from '../../schema/vocabulary/errors.ts';
import { textHash } from '../../schema/vocabulary/ids.ts';
import type { GraphEngine } from '../../server/engine/port.ts';
import { applyChange } from '../../server/repository/apply-change.ts';
import { lock } from '../../server/repository/writer.ts';

/** Entries of a change. */
export const BATCH = 500;

export interface LoadParts {
  readonly engine: GraphEngine;
  readonly clock: () => string;
  readonly uuid: () => string;
  /** Told how many are in after every change. */
  readonly onProgress: (done: number, all: number) => void;
}

/** A concept and what it hangs by belong into the same change, since each refers to the other. */
const batches = (entities: readonly Entity[]): readonly (readonly Entity[])[] => {
  const all: Entity[][] = [[]];
  for (const [at, entity] of entities.entries()) {
    const end = entities.findIndex((other, place) => place > at && other.entity !== 'relation');
    const together = entity.entity === 'relation' ? 1 : (end === -1 ? entities.length : end) - at;
    if ((all.at(-1)?.length ?? 0) + together > BATCH) all.push([]);
    all.at(-1)?.push(entity);
  }
  return all;
};

/** Loads entities, each after all that it refers to. Throws `STORE` when the store is not empty, or a rule is broken. */
export const loadMany = async (parts: LoadParts, entities: readonly Entity[]): Promise<void> => {
  const atlas = new Atlas();
  let done = 0;
  for (const [at, batch] of batches(entities).entries()) {
    const author = { at: parts.clock(), by: 'loader' };
    const entries = batch.map((entity) => ({ id: entity.id, before: null, after: entity }));
    applyEntries(atlas, entries, author);
    const wrong = checkEntries(new Facts(atlas, 'all'), entries).find(({ severity }) => severity === 'error');
    if (wrong !== undefined) throw new AtlasError('STORE', wrong.message, { details: { wrong } });
    await parts.engine.write(
      async (tx) => {
        if ((await lock(tx, parts.uuid())) !== at) {
          throw new AtlasError('STORE', 'This store is not empty: load into another folder or database.');
        }
        const change: Change = {
          seq: at + 1,
          mutationId: parts.uuid(),
          inputHash: textHash(`load ${at}`),
          operation: 'add',
          subject: null,
          reverts: null,
          ...author,
          reason: 'A large vocabulary to try the atlas on.',
          entries,
        };
        await applyChange(tx, change, atlas, derive(atlas, derivedTargets(entries)));
      },
      { deadlineMs: 120_000 },
    );
    done += batch.length;
    parts.onProgress(done, entities.length);
  }
};
