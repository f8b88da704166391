/** Asking: a typed document and its variables in, data with its state out. */
import { useEffect, useMemo } from 'react';
import { createRequest, useQuery } from 'urql';
import type { AnyVariables, Client, CombinedError } from 'urql';
import { AtlasError } from '../../../schema/vocabulary/errors.ts';
import { STATE_WORDS } from '../words/pages/states.ts';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { noteAsked } from './asked-now.ts';

export interface Asked<Data> {
  readonly data: Data | undefined;
  readonly loading: boolean;
  /** What went wrong, in words; undefined when nothing did. */
  readonly fault: string | undefined;
  readonly retry: () => void;
}

// Every list may have changed with any change, so a mutation makes all of them be asked again.
const CONTEXT = { additionalTypenames: ['Change'] };

/** What went wrong, in words for people. */
export const faultWords = (error: CombinedError): string => {
  if (error.networkError !== undefined) return STATE_WORDS.noAnswer;
  return error.graphQLErrors.map((one) => one.message).join(' ');
};

/** Asks while the component is there. `pause` waits without asking. */
export const useAsk = <Data, Variables extends AnyVariables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  pause = false,
): Asked<Data> => {
  const [result, ask] = useQuery<Data, Variables>({
    query: document.toString(),
    variables,
    pause,
    context: CONTEXT,
  });
  const { data, error, fetching, operation } = result;
  useEffect(() => {
    if (pause || operation === undefined) return;
    return noteAsked({ query: document.toString(), variables: operation.variables ?? {} });
  }, [pause, document, operation]);
  return useMemo(
    () => ({
      data,
      loading: fetching && data === undefined,
      fault: error === undefined ? undefined : faultWords(error),
      retry: () => ask({ requestPolicy: 'network-only' }),
    }),
    [data, error, fetching, ask],
  );
};

/** Asks once, from the network. Throws the API's error. */
export const askOnce = async <Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> => {
  const request = createRequest<Data, Variables>(document.toString(), variables);
  const result = await client.executeQuery<Data, Variables>(request, { requestPolicy: 'network-only' });
  if (result.data === undefined) throw result.error ?? new AtlasError('INTERNAL', STATE_WORDS.emptyAnswer);
  return result.data;
};
