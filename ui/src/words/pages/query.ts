/** Words of the ways between views and queries. */
export const QUERY_WORDS = {
  asQuery: (words: string): string => `This view as a query: ${words}`,
  lit: (count: number): string => `Lit by a query, ${count}`,
  putOut: 'Put the lights out',
} as const;
