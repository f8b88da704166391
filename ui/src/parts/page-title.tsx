/** The page's heading: names the browser tab and takes the focus after a change of page, so that readers land on it. */
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { documentTitle } from '../../../schema/view/title.ts';

let first = true;

interface PageTitleProps {
  /** Of the browser's tab, without the name of the atlas; the same words as the server's. */
  readonly title: string;
  /** The heading, where it says something else. */
  readonly children?: ReactNode;
}

export const PageTitle = ({ title, children }: PageTitleProps) => {
  const tab = documentTitle(title);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = tab;
    // Whoever moves through the map, the overview or the tree stays where they are.
    const inPicture = document.activeElement?.closest('.map-cursor, [data-keys], [role="treegrid"]') != null;
    if (!first && !inPicture) heading.current?.focus();
    first = false;
  }, [tab]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
};
