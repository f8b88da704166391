/** Whether single characters do something, as this reader wants it; kept in the browser. */
import { makeStore } from '../state/store.ts';

const PLACE = 'atlas.letter-keys';

const kept = (): boolean => {
  try {
    return localStorage.getItem(PLACE) !== 'off';
  } catch {
    // Storage may be forbidden: then the usual holds.
    return true;
  }
};

export const letterKeys = makeStore(kept());

/** Switches them on or off, for this browser and from now on. */
export const setLetterKeys = (on: boolean): void => {
  letterKeys.set(on);
  try {
    if (on) localStorage.removeItem(PLACE);
    else localStorage.setItem(PLACE, 'off');
  } catch {
    // Then it holds until the page is left.
  }
};
