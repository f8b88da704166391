/** What loading has gathered so far: entities with the place each was written, and every fault met. */
import type { z } from 'zod';
import { entity as entityModel } from '../../schema/entities/entity.ts';
import type { Entity } from '../../schema/entities/entity.ts';
import { isAtlasError } from '../../schema/vocabulary/errors.ts';
import { slugOf } from '../../schema/vocabulary/ids.ts';
import type { EntityType } from '../../schema/vocabulary/terms.ts';
import type { SeedFault, SeedFaultCode } from './fault.ts';
import { didYouMean } from './nearest.ts';
import type { Item, Path } from './yaml.ts';

export interface Place {
  readonly file: string;
  readonly line: number;
  /** What stands there. */
  readonly item: Item;
}

/** Mutable while a seed is read. */
export interface Draft {
  readonly entities: Map<string, Entity>;
  readonly places: Map<string, Place>;
  /** Ids that are written somewhere, sound or not: referring to one is no fault of the referrer. */
  readonly declared: Set<string>;
  /** Ids of what had a fault in it: rules over the whole say nothing more about them. */
  readonly tainted: Set<string>;
  readonly faults: SeedFault[];
}

export const newDraft = (): Draft => ({
  entities: new Map(),
  places: new Map(),
  declared: new Set(),
  tainted: new Set(),
  faults: [],
});

/** Notes a fault at a part of an item, and that the entities it is about are not sound. */
export const fault = (
  draft: Draft,
  item: Item,
  path: Path,
  code: SeedFaultCode,
  reason: string,
  about?: string,
): void => {
  draft.faults.push({ file: item.file, line: item.line(path), code, reason });
  if (about !== undefined) draft.tainted.add(about);
};

/** Notes a caught error of the atlas as a fault; anything else is thrown on. */
export const caught = (draft: Draft, item: Item, path: Path, error: unknown, about?: string): void => {
  if (!isAtlasError(error)) throw error;
  fault(draft, item, path, error.code, error.message, about);
};

const there = (value: unknown, path: Path): boolean =>
  path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[step],
    value,
  ) !== undefined;

// What is absent is of no type, and is none of the words there are.
const ABSENT: readonly string[] = ['invalid_type', 'invalid_value'];

/** Notes what a model found wrong, each issue at its own line. `keys` are those the model knows at its top. */
export const issues = (
  draft: Draft,
  item: Item,
  found: readonly z.core.$ZodIssue[],
  keys: readonly string[],
  about?: string,
): void => {
  const said = new Set<string>();
  for (const issue of found) {
    const name = issue.path.map(String).join('.');
    // One word on a field is enough: a second is about the same mistake.
    if (issue.code !== 'unrecognized_keys' && said.has(name)) continue;
    said.add(name);
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const hint = issue.path.length === 0 ? didYouMean(key, keys) : '';
        fault(
          draft,
          item,
          [...issue.path, key],
          'UNKNOWN_KEY',
          `there is no key “${key}” here.${hint}`,
          about,
        );
      }
    } else if (ABSENT.includes(issue.code) && !there(item.value, issue.path)) {
      fault(draft, item, issue.path, 'MISSING_KEY', `“${name}” is missing`, about);
    } else {
      const params = issue.code === 'custom' ? issue.params : undefined;
      const code =
        params?.['code'] === 'INVALID_TEXT' || params?.['code'] === 'INVALID_ID'
          ? params['code']
          : 'INVALID_INPUT';
      fault(draft, item, issue.path, code, name === '' ? issue.message : `${name}: ${issue.message}`, about);
    }
  }
};

/** Notes that an item speaks of this id; a second item with the same id is a fault, and false. */
export const declare = (draft: Draft, item: Item, path: Path, id: string): boolean => {
  const first = draft.places.get(id);
  if (first !== undefined) {
    const code = id.startsWith('relation/')
      ? 'RELATION_EXISTS'
      : id.startsWith('evidence/')
        ? 'EVIDENCE_EXISTS'
        : 'ID_TAKEN';
    fault(draft, item, path, code, `${id} is already written in ${first.file}:${first.line}`);
    return false;
  }
  draft.declared.add(id);
  draft.places.set(id, { file: item.file, line: item.line(path), item });
  return true;
};

/** Checks an entity with the same model as the API; undefined when it does not pass. */
export const check = (draft: Draft, item: Item, entity: Entity, about = entity.id): Entity | undefined => {
  const result = entityModel.safeParse(entity);
  if (result.success) return result.data;
  issues(draft, item, result.error.issues, [], about);
  return undefined;
};

/** Checks an entity and keeps it if it passes. */
export const keep = (draft: Draft, item: Item, entity: Entity, about = entity.id): void => {
  const sound = check(draft, item, entity, about);
  if (sound !== undefined) draft.entities.set(sound.id, sound);
};

/** A short id (`search`) or a whole one (`concept/search`) as the id of a `type`. */
export const fullId = (type: EntityType, written: string): string =>
  written.includes('/') ? written : `${type}/${written}`;

/** Checks that ids written in an item stand somewhere in the seed, with the closest when one does not. */
export const refer = (draft: Draft, item: Item, path: Path, id: string, about: string): boolean => {
  if (draft.declared.has(id)) return true;
  const type = id.slice(0, id.indexOf('/') + 1);
  const known = [...draft.declared].filter((one) => one.startsWith(type)).map(slugOf);
  fault(draft, item, path, 'UNKNOWN_ID', `${id} is not in the seed.${didYouMean(slugOf(id), known)}`, about);
  return false;
};

type Unchecked<T> = { [K in keyof T]: unknown };

/** An entity whose words the model has yet to check: `keep` does. */
export const unchecked = <T extends Entity['entity']>(
  value: Unchecked<Extract<Entity, { entity: T }>> & { entity: T; id: string },
): Entity => value as Entity;

// A block text in YAML ends with a line break that nobody means. What is no text is left to the model.
export const trimEnd = (text: unknown): unknown =>
  typeof text === 'string' ? text.replace(/\n+$/, '') : (text ?? null);

/**
 * What a form has, faulty fields included: the model looks at them next, so that nothing waits for another
 * fault to be mended first. What both find is reported once. Undefined when it is no map at all.
 */
export const takeForm = <Form>(
  draft: Draft,
  item: Item,
  form: z.ZodType<Form> & { readonly shape: object },
  own: unknown,
  about: string,
): Partial<Record<keyof Form, unknown>> | undefined => {
  const read = form.safeParse(own);
  if (read.success) return read.data as Partial<Record<keyof Form, unknown>>;
  issues(draft, item, read.error.issues, [...Object.keys(form.shape), 'evidence'], about);
  return typeof own === 'object' && own !== null && !Array.isArray(own) ? own : undefined;
};
