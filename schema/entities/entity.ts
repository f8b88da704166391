/** Any entity, told apart by its `entity` field, which is also the first segment of its id. */
import { z } from 'zod';
import { AtlasError } from '../vocabulary/errors.ts';
import { typeOfId } from '../vocabulary/ids.ts';
import { division, position, question } from './debate.ts';
import { evidence, quote } from './evidence.ts';
import { concept, example, relation } from './graph.ts';
import { facet, facetValue, rule } from './key.ts';
import { agent, comment, feed, work } from './sources.ts';

export const entity = z
  .discriminatedUnion('entity', [
    concept,
    example,
    relation,
    feed,
    comment,
    quote,
    evidence,
    work,
    agent,
    question,
    position,
    division,
    facet,
    facetValue,
    rule,
  ])
  .refine((value) => typeOfId(value.id) === value.entity, {
    message: 'its id names another type',
    path: ['id'],
  });

export type Entity = z.infer<typeof entity>;

/** An entity of one type: `EntityOf<'concept'>`. */
export type EntityOf<T extends Entity['entity']> = Extract<Entity, { entity: T }>;

/** True for what is kept for its history only. */
export const isRetired = (entity: Entity): boolean =>
  ('retired' in entity && entity.retired === true) || ('status' in entity && entity.status === 'retired');

/** Times and numbers that the log gives an entity; they are not part of its content. */
export interface Stamp {
  /** Rises by one with every change of its own fields; goes on from the tombstone's when revived. */
  readonly version: number;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly updatedAt: string;
  readonly updatedBy: string;
}

/** An entity as it stands in a store. */
export interface Stored<E extends Entity = Entity> extends Stamp {
  readonly entity: E;
}

/** What is left of a deleted entity: its id stays taken and its version goes on. */
export interface Tombstone {
  readonly tombstone: string;
  readonly version: number;
}

/**
 * Canonical JSON: keys sorted at every depth, no white space. Equal content gives equal text on every engine;
 * used for `doc`, for exports and for comparing entities.
 */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
    return `{${fields.join(',')}}`;
  }
  return JSON.stringify(value);
};

/** True when two entities (or null) have the same content. */
export const sameContent = (a: Entity | null, b: Entity | null): boolean =>
  canonicalJson(a) === canonicalJson(b);

/** Reads the JSON text of a stored entity; throws `STORE` when it is not one. */
export const parseEntity = (doc: string): Entity => {
  const result = entity.safeParse(JSON.parse(doc));
  if (result.success) return result.data;
  throw new AtlasError('STORE', `A stored entity is malformed: ${z.prettifyError(result.error)}`);
};
