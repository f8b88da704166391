/** Names that are nearest to what was looked for, where nothing was found. Pure. */
import { editDistance } from '../../../../schema/search/distance.ts';
import { fold } from '../../../../schema/text/fold.ts';
import type { Entry } from '../hit.ts';

const MOST = 5;
const LONGEST = 40;

/** The share of letters that would have to change, by the nearest of a thing's names. */
const apart = ({ name, aliases }: Entry, key: string): number =>
  Math.min(
    ...[name, ...aliases].map((one) => {
      const other = fold(one);
      return editDistance(key, other) / Math.max(key.length, other.length, 1);
    }),
  );

/** Up to five things whose names are nearest, nearest first; questions, works and comments have none in this sense. */
export const nearestNames = (entries: readonly Entry[], text: string): readonly Entry[] => {
  const key = fold(text).slice(0, LONGEST);
  if (!/[\p{L}\p{N}]/u.test(key)) return [];
  return entries
    .filter(({ id, name }) => name !== '' && /^(?:concept|example|division|agent)\//u.test(id))
    .map((entry) => ({ entry, far: apart(entry, key) }))
    .sort((a, b) => a.far - b.far || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ entry }) => entry);
};
