/** This view as queries: each opens in the query page, with the document and variables that the page asked. */
import { viewQueries } from '../api/as-query.ts';
import { askedNow } from '../api/asked-now.ts';
import { useStore } from '../state/store.ts';
import { QUERY_WORDS } from '../words/pages/query.ts';

/** Items of a menu. They leave the app, so they are plain links. */
export const QueryLinks = () =>
  viewQueries(useStore(askedNow)).map(({ words, address }) => (
    <li key={address}>
      <a href={address}>{QUERY_WORDS.asQuery(words)}</a>
    </li>
  ));
