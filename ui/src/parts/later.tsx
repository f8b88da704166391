/**
 * A component whose code comes when it is first drawn. React's own `lazy` suspends, and React holds back what a
 * boundary reveals until 300 ms after it showed that something is missing: a map, a panel, a dialog would be there
 * and not be seen.
 */
import { useEffect, useState } from 'react';
import type { FunctionComponent, ReactNode } from 'react';

type Loaded<Props> = { readonly component: FunctionComponent<Props> } | { readonly fault: unknown };

export interface Later<Props> extends FunctionComponent<Props> {
  /** Fetches the code before it is drawn, for what will be wanted at once when it is. */
  readonly fetch: () => void;
}

/** Makes the component; it draws `meanwhile` until its code is there, and throws in render what loading threw. */
export const later = <Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
  meanwhile: ReactNode = null,
): Later<Props> => {
  let there: Loaded<Props> | null = null;
  const come = async (): Promise<Loaded<Props>> => {
    try {
      there = { component: await load() };
      return there;
    } catch (fault) {
      // Not kept: the next who wants it tries again.
      return { fault };
    }
  };
  const Later: FunctionComponent<Props> = (props) => {
    const [loaded, setLoaded] = useState(there);
    useEffect(() => {
      if (there !== null) {
        // It may have come, for another, since this was drawn.
        setLoaded(there);
        return undefined;
      }
      let wanted = true;
      void come().then((one) => wanted && setLoaded(one));
      return () => {
        wanted = false;
      };
    }, []);
    const now = loaded ?? there;
    if (now === null) return meanwhile;
    if ('fault' in now) throw now.fault;
    const Component = now.component;
    return <Component {...props} />;
  };
  return Object.assign(Later, { fetch: () => void come() });
};
