/** Whose names the words of other things hold: a comment its author’s, a relation those of its two ends. */
import type { Entity } from '../entities/entity.ts';

/** Ids of the things whose names are among the words that an entity is found by. */
const namedBy = (entity: Entity): readonly string[] => {
  if (entity.entity === 'comment') return [entity.author];
  return entity.entity === 'relation' ? [entity.subject, entity.object] : [];
};

export interface Names {
  readonly nameOf: (id: string) => string | undefined;
  /** Takes an entity in; gives those taken in before that hold its name, where it is another than it was. */
  add(entity: Entity): readonly Entity[];
  remove(id: string): void;
}

/** Keeps names, and who has to be told when one changes; the one named may come before or after. */
export const createNames = (): Names => {
  const names = new Map<string, string>();
  const holders = new Map<string, Map<string, Entity>>();
  const held = new Map<string, readonly string[]>();
  const forget = (id: string): void => {
    for (const named of held.get(id) ?? []) holders.get(named)?.delete(id);
    held.delete(id);
  };
  return {
    nameOf: (id) => names.get(id),
    add(entity) {
      forget(entity.id);
      const named = namedBy(entity);
      if (named.length > 0) held.set(entity.id, named);
      for (const id of named) {
        const those = holders.get(id) ?? new Map<string, Entity>();
        holders.set(id, those.set(entity.id, entity));
      }
      if (!('name' in entity) || names.get(entity.id) === entity.name) return [];
      names.set(entity.id, entity.name);
      return [...(holders.get(entity.id)?.values() ?? [])];
    },
    remove(id) {
      names.delete(id);
      forget(id);
    },
  };
};
