/**
 * The address of a query: `/graphiql?query=…&variables=…` opens with both in the editor, and runs neither. A long one
 * stands behind `#` and is never sent to the server.
 */
export interface Asked {
  readonly query: string;
  /** As JSON; empty where there are none. */
  readonly variables: string;
}

const askedBy = (text: string): Asked | null => {
  const params = new URLSearchParams(text.slice(1));
  const query = params.get('query');
  return query === null || query.trim() === '' ? null : { query, variables: params.get('variables') ?? '' };
};

/** What an address asks for, by its `search` or else its `hash`; null when it holds no query. */
export const askedIn = (search: string, hash = ''): Asked | null => askedBy(search) ?? askedBy(hash);

/** Longest query, as it stands in an address, that goes to the server. */
const LONGEST = 6_000;

/** The address that opens with this query. */
export const addressOf = ({ query, variables }: Asked): string => {
  const params = new URLSearchParams({ query });
  if (variables.trim() !== '') params.set('variables', variables);
  const text = params.toString();
  return `/graphiql${text.length > LONGEST ? '#' : '?'}${text}`;
};
