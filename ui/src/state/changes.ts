/** Number of the newest change that this page has heard of; lists load again when it rises. */
import { makeStore } from './store.ts';

export const latestSeq = makeStore(0);
