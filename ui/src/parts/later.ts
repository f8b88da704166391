/**
 * A component whose code comes when it is first wanted. React's own `lazy` suspends, and React holds back what a
 * boundary reveals until 300 ms after it last revealed something: the map, which is wanted first, waited for that.
 */
import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';

type Loaded<Props> = { readonly component: ComponentType<Props> } | { readonly fault: unknown };

/** Makes a hook that gives the component once it is there, and null before; throws in render what loading threw. */
export const later = <Props>(
  load: () => Promise<ComponentType<Props>>,
): (() => ComponentType<Props> | null) => {
  let component: ComponentType<Props> | null = null;
  return () => {
    const [loaded, setLoaded] = useState<Loaded<Props> | null>(null);
    useEffect(() => {
      if (component !== null) return undefined;
      let wanted = true;
      void load()
        .then((one): Loaded<Props> => {
          component = one;
          return { component: one };
        })
        .catch((fault: unknown): Loaded<Props> => ({ fault }))
        .then((one) => wanted && setLoaded(one));
      return () => {
        wanted = false;
      };
    }, []);
    if (loaded !== null && 'fault' in loaded) throw loaded.fault;
    return component;
  };
};
