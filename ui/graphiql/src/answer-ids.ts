/** Which things of the atlas an answer names, so that they can be opened from it. */
import { ID_PATTERN, typeOfId } from '../../../schema/vocabulary/ids.ts';
import type { EntityType } from '../../../schema/vocabulary/terms.ts';

export interface Named {
  readonly id: string;
  readonly type: EntityType;
  /** Its name, title or words, where the answer holds them beside the id. */
  readonly words: string | null;
}

/** Types that have a page; of the others, what they are about has one. */
const WITH_PAGE: ReadonlySet<EntityType> = new Set([
  'concept',
  'example',
  'relation',
  'comment',
  'quote',
  'work',
  'agent',
  'question',
  'position',
  'division',
]);

const WORDS = ['name', 'title', 'sentence', 'exact', 'text'] as const;
const MOST_WORDS = 120;

/** The type of a text that is the id of something with a page; undefined for any other text. */
export const openableType = (text: string): EntityType | undefined => {
  const type = typeOfId(text);
  return type !== undefined && WITH_PAGE.has(type) ? type : undefined;
};

const wordsOf = (fields: Readonly<Record<string, unknown>>): string | null => {
  const words = WORDS.map((name) => fields[name]).find((value) => typeof value === 'string');
  if (words === undefined || words === '') return null;
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS - 1).trimEnd()}…` : words;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every id in an answer, once, in the order in which it first appears. Takes parsed JSON of any shape. */
export const namedIn = (answer: unknown): readonly Named[] => {
  const found = new Map<string, Named>();
  const note = (id: string, words: string | null): void => {
    const type = openableType(id);
    if (type === undefined) return;
    const before = found.get(id);
    if (before === undefined || (before.words === null && words !== null)) found.set(id, { id, type, words });
  };
  const visit = (value: unknown): void => {
    if (typeof value === 'string') note(value, null);
    else if (Array.isArray(value)) value.forEach(visit);
    else if (isRecord(value)) {
      if (typeof value['id'] === 'string') note(value['id'], wordsOf(value));
      for (const [name, inner] of Object.entries(value)) if (name !== 'id') visit(inner);
    }
  };
  visit(answer);
  return [...found.values()];
};

/** The same for the text that the editor shows; empty while it is no JSON. */
export const namedInText = (text: string | null): readonly Named[] => {
  if (text === null || text === '') return [];
  try {
    return namedIn(JSON.parse(text));
  } catch {
    return [];
  }
};

/** Places of ids in a line of JSON: from the first character of the id, counted from 0, to behind its last. */
export const idsInLine = (line: string): readonly { readonly id: string; readonly from: number }[] =>
  [...line.matchAll(/"([a-z]+\/[a-z0-9_/-]+)"/gu)]
    .map((match) => ({ id: match[1] ?? '', from: match.index + 1 }))
    .filter(({ id }) => ID_PATTERN.test(id) && openableType(id) !== undefined);

/** Most things that an address lights. */
const MOST_LIT = 150;

/** The address that shows on the map what an answer names; null when none of it has a place there. */
export const mapAddress = (
  named: readonly Named[],
): { readonly address: string; readonly lit: number; readonly left: number } | null => {
  const ids = named.filter(({ type }) => type === 'concept' || type === 'example').map(({ id }) => id);
  if (ids.length === 0) return null;
  const lit = ids.slice(0, MOST_LIT);
  return { address: `/?view=overview&lit=${lit.join(',')}`, lit: lit.length, left: ids.length - lit.length };
};
