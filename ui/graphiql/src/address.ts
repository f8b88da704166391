/** The address of a query: `/graphiql?query=…&variables=…` opens with both in the editor. */
export interface Asked {
  readonly query: string;
  /** As JSON; empty where there are none. */
  readonly variables: string;
}

/** What an address asks for; null when it holds no query. */
export const askedIn = (search: string): Asked | null => {
  const params = new URLSearchParams(search);
  const query = params.get('query');
  return query === null || query.trim() === '' ? null : { query, variables: params.get('variables') ?? '' };
};

/** The address that opens with this query. */
export const addressOf = ({ query, variables }: Asked): string => {
  const params = new URLSearchParams({ query });
  if (variables.trim() !== '') params.set('variables', variables);
  return `/graphiql?${params.toString()}`;
};
