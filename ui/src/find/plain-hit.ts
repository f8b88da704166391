/** Which hit was plainly meant, so that Enter can open it. Pure. */
import type { Found } from './finder/local-index.ts';
import type { Hit } from './hit.ts';

const BY_NAME = new Set<Hit['field']>(['EXACT_NAME', 'NAME_PREFIX', 'ALIAS']);

/** The only hit named in full; else the only one found by a name; else the only one at all. Null when none is. */
export const plainHit = ({ hits, total }: Found): Hit | null => {
  const only = (list: readonly Hit[]): Hit | null => (list.length === 1 ? (list[0] ?? null) : null);
  const exact = hits.filter(({ field }) => field === 'EXACT_NAME');
  if (exact.length > 0) return only(exact);
  const named = hits.filter(({ field }) => BY_NAME.has(field));
  if (named.length > 0) return only(named);
  return total === 1 && hits[0]?.field === 'TYPO' ? hits[0] : null;
};
