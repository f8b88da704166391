/** What a page is called, in the tab and in a preview: the same words from the server and from the app. Pure. */
export const ATLAS_NAME = 'Optimization Atlas';

/** Longest part of a quote or position in a title, in UTF-16 units. */
const BRIEF = 70;

/** The beginning of a longer text on one line, cut between words. */
export const brief = (text: string, most = BRIEF): string => {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  return `${line
    .slice(0, most)
    .replace(/\s+\S*$/u, '')
    .replace(/[\uD800-\uDBFF]$/u, '')} …`;
};

/** The tab’s title for a page with this title. */
export const documentTitle = (title: string): string =>
  title === ATLAS_NAME ? ATLAS_NAME : `${title} · ${ATLAS_NAME}`;

/** “Adam Jermyn, comment 8”. */
export const commentTitle = (author: string, order: number): string => `${author}, comment ${order}`;

/** “Abram Demski: “Search is not the same thing as …””. */
export const quoteTitle = (speaker: string, exact: string): string => `${speaker}: “${brief(exact)}”`;

/** “Adam Jermyn holds: Many things that look like search …”. */
export const positionTitle = (holder: string, text: string): string => `${holder} holds: ${brief(text)}`;

/** A value of a facet: “Objective: none”. */
export const valueTitle = (facet: string, value: string): string => `${facet}: ${value}`;

/** Where an id or an address names nothing. */
export const MISSING_TITLE = 'Not in the atlas';

/** Pages that are no entity’s, by their address. */
export const PAGE_TITLES = {
  '/': ATLAS_NAME,
  '/concepts': 'All concepts',
  '/examples': 'All examples',
  '/relations': 'All relations',
  '/comments': 'Comments',
  '/questions': 'Questions',
  '/classify': 'Classify a system',
  '/classify/program': 'Write a program to solve the problem for you',
  '/worklist': 'Work list',
  '/find': 'Find',
  '/add': 'Add a concept',
  '/path': 'Path',
  '/compare': 'Compare',
} as const satisfies Readonly<Record<`/${string}`, string>>;

export type PagePath = keyof typeof PAGE_TITLES;

/** True for the address of a page that is no entity’s. */
export const isPagePath = (path: string): path is PagePath => Object.hasOwn(PAGE_TITLES, path);
