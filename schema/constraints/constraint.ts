/** A rule of the atlas: which facts it needs for a list of entries, and what it finds in them. */
import type { Entry } from '../entities/change.ts';
import type { Entity, EntityOf } from '../entities/entity.ts';
import type { FactRequest, Facts } from './facts.ts';
import type { Violation } from './violation.ts';

export interface Constraint {
  /** Stable, for tests and documentation. */
  readonly id: string;
  readonly title: string;
  readonly severity: 'error' | 'warning';
  /** Facts to fetch before `check`, given what is about to change. */
  needs(entries: readonly Entry[]): readonly FactRequest[];
  /** Looks at the facts as they will be once the entries are applied. */
  check(facts: Facts, entries: readonly Entry[]): readonly Violation[];
}

/** What entries leave behind, of one type. */
export const after = <T extends Entity['entity']>(
  entries: readonly Entry[],
  type: T,
): readonly EntityOf<T>[] => {
  const found: EntityOf<T>[] = [];
  for (const { after: entity } of entries) if (entity?.entity === type) found.push(entity as EntityOf<T>);
  return found;
};

/** What entries take away or replace, of one type. */
export const before = <T extends Entity['entity']>(
  entries: readonly Entry[],
  type: T,
): readonly EntityOf<T>[] => {
  const found: EntityOf<T>[] = [];
  for (const { before: entity } of entries) if (entity?.entity === type) found.push(entity as EntityOf<T>);
  return found;
};

export const entityFact = (id: string): FactRequest => ({ kind: 'entity', id });

/** The field of an entity that names `id`, as a path: empty when none does. */
export const fieldOf = (entity: Entity, id: string): readonly string[] =>
  Object.entries(entity)
    .filter(([field, value]) => field !== 'id' && JSON.stringify(value ?? null).includes(JSON.stringify(id)))
    .map(([field]) => field)
    .slice(0, 1);
