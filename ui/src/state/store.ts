/** A value outside React that components can follow. */
import { useSyncExternalStore } from 'react';

export interface Store<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  readonly follow: (listener: () => void) => () => void;
}

/** Makes a store; listeners hear of a change only when the value is another one. */
export const makeStore = <T>(first: T): Store<T> => {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    follow: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/** The value now, and again at every change. */
export const useStore = <T>(store: Pick<Store<T>, 'get' | 'follow'>): T =>
  useSyncExternalStore(store.follow, store.get);
