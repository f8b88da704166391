/** Commands for a text that names two things in full: a relation’s sentence, or two names beside each other. Pure. */
import { wordsOf } from '../../../../schema/search/document.ts';
import { toldIn } from '../../../../schema/search/query.ts';
import { fold } from '../../../../schema/text/fold.ts';
import { RELATION_TYPES } from '../../../../schema/vocabulary/relation-types.ts';
import type { Finder } from '../finder/local-index.ts';
import { isOf } from '../hit.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Pair {
  readonly from: Named;
  readonly to: Named;
  /** Between and around the names stands a relation’s verb and nothing else, or it is asked how one leads to the other. */
  readonly isSentence: boolean;
}

/** How relations are said: “is one way to realize”, “can be realized by”, “realizes”. */
const VERBS: ReadonlySet<string> = new Set(
  RELATION_TYPES.flatMap(({ id, label, inverse }) => [id.replaceAll('_', ' '), label, inverse]).map(fold),
);

/** What one asks for a way with: “how does X lead to Y”. */
const LEADS: ReadonlySet<string> = new Set(['lead', 'leads']);

// Folding all names takes longer than a key press should; a finder never changes.
const namesOf = new WeakMap<Finder, ReadonlyMap<string, Named>>();

/** Concepts and examples by their folded names; a name goes before another thing’s other name. */
const byName = (finder: Finder): ReadonlyMap<string, Named> => {
  const known = namesOf.get(finder);
  if (known !== undefined) return known;
  const made = new Map<string, Named>();
  const terms = finder.entries.filter((entry) => isOf(entry, 'concept', 'example'));
  for (const { id, name, aliases } of terms) for (const alias of aliases) made.set(fold(alias), { id, name });
  for (const { id, name } of terms) made.set(fold(name), { id, name });
  namesOf.set(finder, made);
  return made;
};

const LONGEST_NAME = 12;

/** The first two different things that a text names in full, longer names before shorter; null when there are none. */
export const pairIn = (text: string, finder: Finder): Pair | null => {
  const names = byName(finder);
  const words = wordsOf(fold(text));
  const found: Named[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(LONGEST_NAME, words.length - at);
    while (length > 0 && !names.has(words.slice(at, at + length).join(' '))) length -= 1;
    const named = names.get(words.slice(at, at + length).join(' '));
    if (named === undefined) rest.push(words[at] ?? '');
    else if (!found.some(({ id }) => id === named.id)) found.push(named);
    at += Math.max(length, 1);
  }
  const said = rest.join(' ');
  const [from, to] = found;
  if (from === undefined || to === undefined) return null;
  return { from, to, isSentence: found.length === 2 && (VERBS.has(said) || LEADS.has(toldIn(said))) };
};
