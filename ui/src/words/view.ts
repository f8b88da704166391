/** Words of the views, the filter and the keys. */
export const VIEW_WORDS = {
  label: 'How to see it',
  tabs: 'Views and pages',
  pages: 'Pages',
  map: 'Map',
  overview: 'Overview',
  tree: 'Tree',
  outline: 'Outline',
} as const;

export const BROKEN_WORDS = {
  title: 'This page could not be shown',
  why: 'The server may be away, or it may have been renewed since this page was opened.',
  offline: 'You are offline, and this page was not loaded before. Try again when the connection is back.',
  reload: 'Load the page again',
} as const;

export const PAGE_WORDS = {
  path: 'Path between two',
  compare: 'Compare two',
  more: 'More',
  morePages: 'More pages',
} as const;
