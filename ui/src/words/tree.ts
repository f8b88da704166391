/** Words of the tree. */
import { plural } from './interface.ts';

export const TREE_WORDS = {
  label: 'Tree of concepts',
  columns: ['Name', 'Kind', 'Rests on', 'Below', 'How it stands there'],
  loading: 'Loading',
  failed: 'This could not be loaded. Try again',
  more: (left: number): string => `Show more: ${left.toLocaleString('en')} not shown yet`,
  fault: 'The rows could not be read.',
  empty: 'No concepts yet.',
  nothingKept: 'The filter leaves no concept.',
  open: 'Open or close',
  top: 'at the top',
  below: (count: number): string => (count === 0 ? 'nothing below' : `${count.toLocaleString('en')} below`),
  leftOut: 'left out by the filter',
  alsoUnder: (name: string): string => `also under ${name}`,
  alsoAt: (places: number): string => `${places} more places`,
  alsoTop: 'also at the top',
  goTo: (concept: string, place: string): string => `go to ${concept}, ${place}`,
  also: 'also',
  placeKey: 'square brackets go there',
  placesShort: (places: number): string => (places > 1 ? `${places} places` : ''),
  keys: 'Arrow keys move, right and left open and close, Enter selects, square brackets go to the other places of a concept, letters jump to a name.',
} as const;

/** “42 of 67 concepts in rows, the others under rows that are closed”. */
export const treeStatus = (shown: number, total: number, filtered: number): string =>
  [
    `${Math.min(shown, total).toLocaleString('en')} of ${plural(total, 'concept')} in open rows`,
    total > shown ? `${(total - shown).toLocaleString('en')} hidden under closed ones` : '',
    filtered > 0 ? `${filtered.toLocaleString('en')} filtered out` : '',
  ]
    .filter((words) => words !== '')
    .join(', ');
