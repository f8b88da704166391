/** What differs between two entities, or two atlases: shown by the log, by undo and by `atlas seed --diff`. */
import type { Atlas } from '../entities/atlas.ts';
import type { Entry } from '../entities/change.ts';
import { canonicalJson, sameContent } from '../entities/entity.ts';
import type { Entity } from '../entities/entity.ts';

export interface FieldDifference {
  readonly field: string;
  /** Canonical JSON, or null where the field is not there. */
  readonly before: string | null;
  readonly after: string | null;
}

const fields = (entity: Entity | null): ReadonlyMap<string, string> =>
  new Map(Object.entries(entity ?? {}).map(([field, value]) => [field, canonicalJson(value)]));

/** Fields that differ, in alphabetical order. */
export const diffEntities = (before: Entity | null, after: Entity | null): readonly FieldDifference[] => {
  const old = fields(before);
  const now = fields(after);
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort()
    .map((field) => ({ field, before: old.get(field) ?? null, after: now.get(field) ?? null }))
    .filter((difference) => difference.before !== difference.after);
};

/** What an entry does to its entity. */
export const entryAction = (entry: Entry): 'added' | 'updated' | 'removed' =>
  entry.before === null ? 'added' : entry.after === null ? 'removed' : 'updated';

/** Entries that lead from one atlas to another, by id. */
export const diffAtlases = (from: Atlas, to: Atlas): readonly Entry[] => {
  const ids = new Set([...from.everything(), ...to.everything()].map(({ entity }) => entity.id));
  return [...ids]
    .sort()
    .map((id) => ({ id, before: from.get(id) ?? null, after: to.get(id) ?? null }))
    .filter((entry) => !sameContent(entry.before, entry.after));
};
