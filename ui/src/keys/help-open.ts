/** Whether the dialog with the keys is open; opened by `?` and by buttons. */
import { makeStore } from '../state/store.ts';

export const helpOpen = makeStore(false);
