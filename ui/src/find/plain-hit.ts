/** Which hit was plainly meant, so that Enter can open it. Pure. */
import { wordsOf } from '../../../schema/search/document.ts';
import { toldIn } from '../../../schema/search/query.ts';
import { fold } from '../../../schema/text/fold.ts';
import type { Found } from './finder/local-index.ts';
import { isOf } from './hit.ts';
import type { Hit } from './hit.ts';

const BY_NAME = new Set<Hit['field']>(['EXACT_NAME', 'NAME_PREFIX', 'ALIAS']);

/** Titles, questions and groups are named after terms and people: who types the name of these means them. */
const isNamedAfter = (hit: Hit): boolean =>
  isOf(hit, 'work', 'question', 'comment') || (isOf(hit, 'agent') && hit.kind !== 'person');

/** Not where a question in words was asked, of which only some stand in the names. */
const holdsAll = (key: string, hits: readonly Hit[]): boolean =>
  hits.some(({ text }) => {
    const words = wordsOf(fold(text));
    return wordsOf(key).every((wanted) => words.some((word) => word.startsWith(wanted)));
  });

/**
 * The only hit named in full, or else so called in full; else the only one found by a name, before titles, questions
 * and groups that have it in theirs; else the only one at all. Null when none is.
 */
export const plainHit = ({ hits, total }: Found, text: string): Hit | null => {
  const only = (list: readonly Hit[]): Hit | null => (list.length === 1 ? (list[0] ?? null) : null);
  const exact = hits.filter(({ field }) => field === 'EXACT_NAME');
  if (exact.length > 0) return only(exact);
  const key = fold(text);
  const told = toldIn(key);
  const called = hits.filter((hit) => hit.field === 'ALIAS' && [key, told].includes(fold(hit.text)));
  if (called.length > 0) return only(called);
  const named = hits.filter(({ field }) => BY_NAME.has(field));
  if (named.length > 0)
    return holdsAll(key, named) ? (only(named) ?? only(named.filter((hit) => !isNamedAfter(hit)))) : null;
  return total === 1 && hits[0]?.field === 'TYPO' ? hits[0] : null;
};
