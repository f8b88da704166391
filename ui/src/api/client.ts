/** The page's line to the API: one urql client with a document cache, on this page's own origin. */
import { Client, cacheExchange, fetchExchange } from 'urql';

/** Makes the client; every answer carries type names, so that a change makes what it touched be asked again. */
export const makeClient = (): Client =>
  new Client({
    url: '/graphql',
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
  });
