/** What the page that is open has asked the API for, so that it can be opened as queries. */
import { makeStore } from '../state/store.ts';

export interface AskedQuery {
  readonly query: string;
  readonly variables: object;
}

/** In the order asked; what is no longer shown is taken out. */
export const askedNow = makeStore<readonly AskedQuery[]>([]);

/** Notes a query for as long as it is shown; gives what ends that. */
export const noteAsked = (asked: AskedQuery): (() => void) => {
  askedNow.set([...askedNow.get(), asked]);
  return () => askedNow.set(askedNow.get().filter((one) => one !== asked));
};
