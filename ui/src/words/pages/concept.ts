/** Words of the pages of concepts, examples and relations, as they stand in its components. */
import { plural } from '../interface.ts';
export const CONCEPT_TEXT = {
  whereItStands: 'Where it stands',
  thereAreMoreThan: 'There are more than are listed here.',
  kind: 'kind:',
  retired: 'Retired',
  replacedBy: '; replaced by',
  alsoCalled: 'Also called:',
  savedWorthALook: 'Saved. Worth a look:',
  whatItRestsOn: 'What it rests on,',
  example: 'example',
  notClearCut: 'Not clear-cut:',
  relation: 'Relation',
  bySome: ', by some',
  shownAsTheView:
    'Shown as the view of those who hold it, so that it can be discussed. It takes no part in inference.',
  theWordsAndWorks: 'The words and works',
  forIt: 'For it',
  againstIt: 'Against it',
  whatTheAtlasSays: 'What the atlas says',
  relations: 'Relations,',
  bySomeBeside: ' by some',
  whoHoldsWhat: 'Who holds what on it',
  noSourceRelation: 'No source is recorded for this relation itself.',
  noSourceExample: 'No source is recorded for this example itself.',
  noSourceConcept: 'No source is recorded for this concept itself; its relations may have some.',
  moreWaysUp: (count: number) => plural(count, 'more way up', 'more ways up'),
} as const;
