/** Words of the frame, the legend, the list of relations and paths, as they stand in their components. */
export const PARTS_TEXT = {
  notUndone: 'Not undone:',
  off: '(off)',
  relationTypesShownOn: 'Relation types shown on the map and in the list',
  bySome: ', by some',
  thePageOfThis: 'The page of this relation',
} as const;
