/** Sends what stands in the editor to the atlas's own API. */
import type { GraphiQLProps } from 'graphiql';
import { Kind, parse } from 'graphql';

type Fetcher = GraphiQLProps['fetcher'];

/**
 * Which operation to run, where there is a choice. For a moment after another tab is opened GraphiQL still gives
 * the name of the operation in the tab before, so a name is passed on only if the query has several operations.
 */
export const operationToRun = (query: string, named: string | null | undefined): string | undefined => {
  try {
    const operations = parse(query).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    return operations.length > 1 ? (named ?? undefined) : undefined;
  } catch {
    // The server says what is wrong with it.
    return undefined;
  }
};

/** The answer as the server gives it, with its errors; a rejected promise when it is no JSON. */
export const askAtlas: Fetcher = async ({ query, variables, operationName }, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      ...options?.headers,
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
    },
    body: JSON.stringify({ query, variables, operationName: operationToRun(query, operationName) }),
  });
  return response.json();
};
