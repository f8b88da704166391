/** Words of the interface that more than one part uses. */
import { ATLAS_NAME, commentTitle } from '../../../schema/view/title.ts';

export const ATLAS = ATLAS_NAME;

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

export const UI = {
  skip: 'Skip to content',
  concepts: 'Concepts',
  comments: 'Comments',
  questions: 'Questions',
  classify: 'Classify',
  worklist: 'Work list',
  addConcept: 'Add a concept',
  query: 'Query',
  addUnder: 'Add a concept under this',
  addOne: 'Add one',
  search: 'Search concepts, quotes, examples',
  searchShort: 'Search',
  searching: 'Searching …',
  retry: 'Retry',
  undo: 'Undo',
  close: 'Close',
  outline: 'Outline',
  map: 'Map',
  loading: 'Loading',
  loadingRelations: 'Loading relations',
  offline: 'You are offline. What you see was loaded before.',
  readWhole: 'Read the whole comment',
  whyThisEdge: 'Why this edge',
  why: 'Why?',
  contested: 'contested',
  nobody: 'nobody is recorded',
  addressUnknown: 'Address unknown',
  noHeader: 'No header: the feed has none for this comment.',
} as const;

/** “Adam Jermyn, comment 8”. */
export const commentName = commentTitle;

/** A confidence of 0 to 1 in words. */
export const confidence = (value: number): string => `${Math.round(value * 100)} % sure`;

/** A list of names: “A, B and C”. */
export const names = (list: readonly string[]): string =>
  list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} and ${list[list.length - 1] ?? ''}`;
