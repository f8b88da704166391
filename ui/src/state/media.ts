/** Media queries and the connection, as values that components follow. */
import { useSyncExternalStore } from 'react';

/** Whether a media query matches now. */
export const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    (listener) => {
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );

export const WIDE = '(min-width: 900px)';

/** Below this width a concept is read as an outline, with the map behind its own tab; paper has room for both. */
export const useNarrow = (): boolean => useMedia('screen and (max-width: 899px)');

export const useStill = (): boolean => useMedia('(prefers-reduced-motion: reduce)');

/** False while the machine has no connection. */
export const useOnline = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      addEventListener('online', listener);
      addEventListener('offline', listener);
      return () => {
        removeEventListener('online', listener);
        removeEventListener('offline', listener);
      };
    },
    () => navigator.onLine,
  );
