/** The project's own seed, read once a test file, and what its tests ask of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shownIn, standsIn } from '../../schema/constraints/facts.ts';
import type { Entity, EntityOf } from '../../schema/entities/entity.ts';
import { deriveContested, deriveLevel } from '../../schema/evidence/level.ts';
import type { Level } from '../../schema/vocabulary/terms.ts';
import { readSeed } from '../../server/seeding/read-seed.ts';
import type { Seed } from '../../server/seeding/read-seed.ts';
import { ROOT } from '../support/folders.ts';

export const FOLDER = join(ROOT, 'seed');

/** The text of the feed, as it was taken. */
export const feedText = (): string =>
  readFileSync(join(FOLDER, 'comments/adam-jermyn-comment-feed.txt'), 'utf8');

/** What is asked of the whole seed. */
export interface Whole {
  readonly seed: Seed;
  /** The entity of this id, which has to be there and of this type. */
  get<T extends Entity['entity']>(type: T, id: string): EntityOf<T>;
  all<T extends Entity['entity']>(type: T): readonly EntityOf<T>[];
  level(id: string): Level;
  contested(id: string): boolean;
  /** Exact words shown for or about a thing, with how they are read. */
  quotes(
    target: string,
  ): readonly { exact: string; comment: string; speaker: string; stance: string; mode: string }[];
  /** Works shown about a thing, by stance. */
  works(target: string, stance: string): readonly string[];
}

/** Reads the seed; give it a minute, for it may be read while much else runs. */
export const readWhole = async (): Promise<Whole> => {
  const seed = await readSeed(FOLDER);
  const { atlas } = seed;
  const get = <T extends Entity['entity']>(type: T, id: string): EntityOf<T> => {
    const found = atlas.of(type, id);
    if (found === undefined) throw new Error(`${id} is not in the seed`);
    return found;
  };
  return {
    seed,
    get,
    all: (type) => atlas.all(type),
    level: (id) => {
      const entity = atlas.get(id);
      return deriveLevel(
        shownIn(atlas, id),
        entity !== undefined && 'rationale' in entity ? entity.rationale : null,
      );
    },
    contested: (id) => {
      const claim = atlas.get(id);
      const mode = claim?.entity === 'relation' ? claim.mode : 'asserted';
      return deriveContested(shownIn(atlas, id), mode, standsIn(atlas, id));
    },
    quotes: (target) =>
      shownIn(atlas, target).flatMap(({ evidence, quote }) =>
        quote === null
          ? []
          : [
              {
                exact: quote.exact,
                comment: quote.comment,
                speaker: quote.speaker,
                stance: evidence.stance,
                mode: evidence.mode,
              },
            ],
      ),
    works: (target, stance) =>
      shownIn(atlas, target).flatMap(({ evidence, work }) =>
        work !== null && evidence.stance === stance ? [work.id] : [],
      ),
  };
};
