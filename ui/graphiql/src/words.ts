/** Words of the query page that lead on from a query and its answer. */
export const WORDS = {
  examples: 'Examples',
  link: 'Link to this query',
  copy: 'Copy the link',
  copied: 'The link is copied.',
  notCopied: 'The link could not be copied: use “Link to this query”.',
  onMap: (count: number): string => (count === 1 ? 'Show it on the map' : `Show these ${count} on the map`),
  leftOut: (count: number): string => `${count} more do not fit into an address.`,
  namesNothing: 'The answer names nothing that has a page. Ask for id to get links.',
  runFirst: 'Run a query: what its answer names is listed here, each a link to its page.',
  named: (count: number, most: number): string =>
    count > most ? `${count} things, the first ${most} here` : `${count} ${count === 1 ? 'thing' : 'things'}`,
  open: 'Open in the atlas',
} as const;
