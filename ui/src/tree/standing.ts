/** How a row stands where it stands, where else it does, and which place comes next. Pure. */
import { typeRow } from '../words/relations.ts';
import { TREE_WORDS } from '../words/tree.ts';
import { rowKeyOf } from './rows.ts';
import type { Row } from './rows.ts';

/** Another place of a row. */
export type Place = Row['elsewhere'][number];

/** “is a kind of”, or that it stands at the top. */
export const standing = ({ type }: Pick<Row, 'type'>): string =>
  type === null ? TREE_WORDS.top : typeRow(type).label;

/** “also under Planning”. */
export const placeWords = ({ name }: Place): string =>
  name === null ? TREE_WORDS.alsoTop : TREE_WORDS.alsoUnder(name);

/** “is a kind of Planning”. */
export const placeSpeech = (place: Place): string =>
  place.name === null ? TREE_WORDS.top : `${standing(place)} ${place.name}`;

/** The place after this one, or before it, round and round; null where it stands at one place only. */
export const nextPlace = ({ id, elsewhere }: Row, key: string, back: boolean): Place | null => {
  const keys = elsewhere.map((place) => rowKeyOf(place.way, id));
  const all = [...keys, key].sort();
  if (all.length < 2) return null;
  const to = all[(all.indexOf(key) + (back ? all.length - 1 : 1)) % all.length];
  return elsewhere[keys.findIndex((one) => one === to)] ?? null;
};
