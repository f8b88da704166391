/**
 * A set of entities in memory with the indexes that rules need. The seed loader holds the whole atlas in one,
 * the server only the facts that a mutation needs, `verify` the fold of the log: the rules are the same code.
 */
import type { Entity, EntityOf, Stored, Tombstone } from './entity.ts';
import { fold } from '../text/fold.ts';

const links = (entity: Entity): readonly string[] => {
  switch (entity.entity) {
    case 'concept':
      return [entity.primaryParent, entity.replacedBy].filter((id) => id !== null);
    case 'relation':
      return [entity.subject, entity.object];
    case 'feed':
      return [entity.author];
    case 'comment':
      return [
        entity.feed,
        entity.author,
        ...entity.paragraphs.map((paragraph) => paragraph.speaker),
        ...(entity.replyTo === null ? [] : [entity.replyTo.work]),
      ];
    case 'quote':
      return [entity.comment, entity.speaker];
    case 'evidence':
      return [entity.target, entity.quote, entity.work, entity.agent].filter((id) => id !== null);
    case 'work':
      return entity.authors;
    case 'question':
      return [...entity.askedBy, entity.quote].filter((id) => id !== null);
    case 'position':
      return [
        entity.question,
        entity.holder,
        entity.reportedBy,
        ...entity.bearings.map(({ claim }) => claim),
      ].filter((id) => id !== null);
    case 'division':
      return [entity.of, ...entity.members, entity.agent, entity.work].filter((id) => id !== null);
    case 'example':
      return (entity.facets ?? []).flatMap(({ facet, answer }) => [
        facet,
        ...(Array.isArray(answer) ? answer : []),
      ]);
    case 'facet':
      return entity.askedWhen === null ? [] : [entity.askedWhen.facet, ...entity.askedWhen.values];
    case 'facet-value':
      return [entity.facet];
    case 'rule':
      return [
        ...(entity.division === null ? [] : [entity.division]),
        ...entity.conditions.flatMap(({ facet, values }) => [facet, ...values]),
        ...entity.concepts,
        ...entity.works,
      ];
    case 'agent':
      return [];
  }
};

/** Ids that an entity refers to, each once. */
export const refersTo = (entity: Entity): readonly string[] => [...new Set(links(entity))];

const add = (index: Map<string, Set<string>>, key: string, id: string): void => {
  const ids = index.get(key);
  if (ids === undefined) index.set(key, new Set([id]));
  else ids.add(id);
};

/** Mutable set of stored entities; `put` and `remove` keep its indexes. */
export class Atlas {
  readonly #stored = new Map<string, Stored>();
  readonly #tombstones = new Map<string, number>();
  readonly #names = new Map<string, Set<string>>();
  readonly #referrers = new Map<string, Set<string>>();

  constructor(stored: Iterable<Stored> = [], tombstones: Iterable<Tombstone> = []) {
    for (const one of stored) this.put(one);
    for (const { tombstone, version } of tombstones) this.#tombstones.set(tombstone, version);
  }

  get size(): number {
    return this.#stored.size;
  }

  /** Adds or replaces an entity. */
  put(stored: Stored): void {
    const { entity } = stored;
    this.#unindex(entity.id);
    this.#tombstones.delete(entity.id);
    this.#stored.set(entity.id, stored);
    for (const id of refersTo(entity)) add(this.#referrers, id, entity.id);
    if (entity.entity === 'concept') {
      for (const name of [entity.name, ...entity.aliases]) add(this.#names, fold(name), entity.id);
    }
  }

  /** Takes an entity out and leaves its tombstone. */
  remove(id: string, version: number): void {
    this.#unindex(id);
    this.#stored.delete(id);
    this.#tombstones.set(id, version);
  }

  #unindex(id: string): void {
    const old = this.#stored.get(id)?.entity;
    if (old === undefined) return;
    for (const target of refersTo(old)) this.#referrers.get(target)?.delete(id);
    if (old.entity === 'concept') {
      for (const name of [old.name, ...old.aliases]) this.#names.get(fold(name))?.delete(id);
    }
  }

  stored(id: string): Stored | undefined {
    return this.#stored.get(id);
  }

  /** The version an id had when it was deleted, or undefined when it never was. */
  tombstone(id: string): number | undefined {
    return this.#tombstones.get(id);
  }

  get(id: string): Entity | undefined {
    return this.#stored.get(id)?.entity;
  }

  /** The entity with this id if it is of this type. */
  of<T extends Entity['entity']>(type: T, id: string): EntityOf<T> | undefined {
    const found = this.get(id);
    return found?.entity === type ? (found as EntityOf<T>) : undefined;
  }

  /** All entities of a type, in id order. */
  all<T extends Entity['entity']>(type: T): readonly EntityOf<T>[] {
    const found: EntityOf<T>[] = [];
    for (const { entity } of this.#stored.values())
      if (entity.entity === type) found.push(entity as EntityOf<T>);
    return found.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Everything, in id order. */
  everything(): readonly Stored[] {
    return [...this.#stored.values()].sort((a, b) => (a.entity.id < b.entity.id ? -1 : 1));
  }

  tombstones(): readonly Tombstone[] {
    return [...this.#tombstones].map(([tombstone, version]) => ({ tombstone, version }));
  }

  /** Ids of concepts whose name or alias folds to `key`, in id order. */
  named(key: string): readonly string[] {
    return [...(this.#names.get(key) ?? [])].sort();
  }

  /** Ids of entities that refer to `id`, in id order; of one type where given. */
  referrers(id: string, type?: Entity['entity']): readonly string[] {
    return [...(this.#referrers.get(id) ?? [])]
      .filter((from) => type === undefined || this.get(from)?.entity === type)
      .sort();
  }
}
