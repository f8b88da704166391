/** Words of the work list, as they stand in its components. */
export const UPKEEP_TEXT = {
  in: ', in',
  comment: 'comment',
  whatStillHasTo:
    'What still has to be found, checked or mended, the worst first. Nothing here is hidden elsewhere: every page says it too.',
  whichEntries: 'Which entries',
  all: 'all',
  nothingWaitsHere: 'Nothing waits here.',
  showTheWholeList: 'Show the whole list',
  loadedSoFar: 'loaded so far.',
} as const;
