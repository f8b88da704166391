/** The page's heading: names the browser tab and takes the focus after a change of page, so that readers land on it. */
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { ATLAS } from '../words/interface.ts';

let first = true;

export const PageTitle = ({ title, children }: { readonly title: string; readonly children?: ReactNode }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === ATLAS ? ATLAS : `${title} · ${ATLAS}`;
    // Whoever moves through the map or types in a field stays where they are.
    const inMap = document.activeElement?.classList.contains('map-cursor') === true;
    if (!first && !inMap) heading.current?.focus();
    first = false;
  }, [title]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
};
