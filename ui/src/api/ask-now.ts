/** Asking while everything waits: only for what cannot wait itself. */
import type { TypedDocumentString } from '../generated/graphql.ts';

/**
 * The answer at once, with the page standing still until it is there; null where there is none. A browser prints as
 * soon as `beforeprint` has been heard, and waits for no promise, so a synchronous request is all that is left.
 */
export const askNow = <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Data | null => {
  const request = new XMLHttpRequest();
  request.open('POST', '/graphql', false);
  request.setRequestHeader('content-type', 'application/json');
  try {
    request.send(JSON.stringify({ query: document.toString(), variables }));
    const { data } = JSON.parse(request.responseText) as { readonly data?: Data | null };
    return data ?? null;
  } catch {
    // No connection, or something else than an answer.
    return null;
  }
};
