/**
 * Adding, changing and retiring what is neither a concept nor a relation, by the entity’s own model: whoever asks
 * gives fields, what is left out gets its usual value, and a fault has the path of its field.
 */
import type { z } from 'zod';
import { entity as anyEntity } from '../entities/entity.ts';
import type { Entity } from '../entities/entity.ts';
import { fault } from '../constraints/violation.ts';
import type { Violation } from '../constraints/violation.ts';
import { ATLAS_ERROR_CODES } from '../vocabulary/errors.ts';
import type { AtlasErrorCode } from '../vocabulary/errors.ts';
import { slugify } from '../vocabulary/ids.ts';

/** What `add` makes. */
export const THING_TYPES = [
  'example',
  'work',
  'agent',
  'question',
  'position',
  'division',
  'facet',
  'facet-value',
  'rule',
] as const;
export type ThingType = (typeof THING_TYPES)[number];

type Fields = Readonly<Record<string, unknown>>;

const COMMON: Fields = { lang: 'en', status: 'current' };

/** What a field is when nobody says. */
const DEFAULTS: Readonly<Record<ThingType, Fields>> = {
  example: { ...COMMON, caveat: null, rationale: null },
  work: { authors: [], year: null, addresses: [], status: 'unverified', note: null },
  agent: { otherNames: [], note: null },
  question: { ...COMMON, quote: null, state: 'open', note: null },
  position: { ...COMMON, question: null, confidence: 1, reportedBy: null, bearings: [], rationale: null },
  division: { ...COMMON, agent: null, work: null, exclusive: null, exhaustive: null, rationale: null },
  facet: { lang: 'en', help: null, askedWhen: null },
  'facet-value': { lang: 'en' },
  rule: { lang: 'en', division: null, conditions: [], concepts: [], works: [] },
};

/** Text as it is stored: trimmed and NFC, at every depth. Other values are left as they are. */
export const tidy = (value: unknown): unknown => {
  if (typeof value === 'string') return value.isWellFormed() ? value.normalize('NFC').trim() : value;
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, tidy(field)]));
  }
  return value;
};

const spoken = (fields: Fields): string => {
  const words = fields['name'] ?? fields['title'] ?? fields['label'] ?? fields['text'];
  return typeof words === 'string' ? words.slice(0, 80) : '';
};

/** The id a new thing gets when none is asked for. */
export const thingId = (type: ThingType, fields: Fields): string => {
  const slug = slugify(spoken(fields));
  if (type === 'facet-value') return `${String(fields['facet'])}/${slug}`;
  // Many hold something on one question, and one holds something on many.
  if (type === 'position') {
    const of = (field: string): string => String(fields[field] ?? '').split('/')[1] ?? '';
    return `position/${[of('question'), of('holder')].filter((part) => part !== '').join('-') || slug}`;
  }
  return `${type}/${slug}`;
};

const isCode = (value: unknown): value is AtlasErrorCode =>
  typeof value === 'string' && value in ATLAS_ERROR_CODES;

/** The faults of a model as violations about `about`, at fields below `path`. */
export const modelFaults = (
  error: z.ZodError,
  about: string,
  path: readonly string[],
): readonly Violation[] =>
  error.issues.map((issue) => {
    const given = issue.code === 'custom' ? issue.params?.['code'] : undefined;
    const at = issue.path.map(String);
    const where = at.length === 0 ? 'The input' : at.join('.');
    return fault(isCode(given) ? given : 'INVALID_INPUT', about, `${where}: ${issue.message}.`, {
      path: [...path, ...at],
    });
  });

/** A new entity from what somebody gave, or what is wrong with it. */
export const makeThing = (
  type: ThingType,
  given: Fields,
  path: readonly string[],
): { readonly entity: Entity } | { readonly violations: readonly Violation[] } => {
  const fields = tidy(given) as Fields;
  const filled = Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null));
  const id = typeof filled['id'] === 'string' ? filled['id'] : thingId(type, filled);
  const parsed = anyEntity.safeParse({ ...DEFAULTS[type], ...filled, entity: type, id });
  return parsed.success ? { entity: parsed.data } : { violations: modelFaults(parsed.error, id, path) };
};

/** Fields that never change once an entity is there. */
const FIXED: ReadonlySet<string> = new Set(['entity', 'id', 'retired']);
const FIXED_OF: Readonly<Partial<Record<Entity['entity'], readonly string[]>>> = {
  relation: ['type', 'subject', 'object', 'status'],
  'facet-value': ['facet'],
};
/** Types that are taken from elsewhere whole. */
const FROZEN: ReadonlySet<Entity['entity']> = new Set(['feed', 'comment', 'quote', 'evidence']);

/** An entity with fields laid over it, or what is wrong with that. */
export const changeThing = (
  old: Entity,
  given: Fields,
): { readonly entity: Entity } | { readonly violations: readonly Violation[] } => {
  if (FROZEN.has(old.entity)) {
    return {
      violations: [
        fault('NOT_CHANGEABLE', old.id, `A ${old.entity} is never changed: it stands as it was taken.`),
      ],
    };
  }
  const status = old.entity === 'work' ? [] : ['status'];
  const fixed = Object.keys(given).filter(
    (field) => FIXED.has(field) || status.includes(field) || FIXED_OF[old.entity]?.includes(field) === true,
  );
  if (fixed.length > 0) {
    return {
      violations: fixed.map((field) =>
        fault('NOT_CHANGEABLE', old.id, `${field} never changes: retire this one and add another.`, {
          path: ['fields', field],
        }),
      ),
    };
  }
  const parsed = anyEntity.safeParse({ ...old, ...(tidy(given) as Fields) });
  return parsed.success
    ? { entity: parsed.data }
    : { violations: modelFaults(parsed.error, old.id, ['fields']) };
};

/** The entity kept for its history only; null for a type that cannot be retired. */
export const retireThing = (old: Entity, replacedBy: string | null): Entity | null => {
  switch (old.entity) {
    case 'concept':
      return { ...old, status: 'retired', replacedBy };
    case 'relation':
    case 'example':
    case 'question':
    case 'position':
    case 'division':
      return { ...old, status: 'retired' };
    case 'work':
    case 'agent':
    case 'facet':
    case 'facet-value':
    case 'rule':
      return { ...old, retired: true };
    case 'feed':
    case 'comment':
    case 'quote':
    case 'evidence':
      return null;
  }
};
