/** Words of the query page that lead on from a query and its answer. */
export const WORDS = {
  link: 'Link to this query',
  copy: 'Copy the link',
  copied: 'The link is copied.',
  notCopied: 'The link could not be copied: use “Link to this query”.',
  onMap: (count: number): string => (count === 1 ? 'Show it on the map' : `Show these ${count} on the map`),
  leftOut: (count: number): string => `${count} more do not fit into an address.`,
} as const;
