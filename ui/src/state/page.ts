/** What the frame says about the page in it. */
import { makeStore } from './store.ts';

/** “12 of 21 concepts shown …”, at the right end of the bar; empty on pages without a map. */
export const pageStatus = makeStore('');

/** Said politely to screen readers when it changes. */
export const announcement = makeStore('');

/** What came with the last change of this page's own and is worth a look, by the id it is about. */
export const freshWarnings = makeStore<{
  readonly about: string;
  readonly messages: readonly string[];
} | null>(null);
