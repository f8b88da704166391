/** Folded away on a narrow screen, where the picture needs the room. */
import type { ReactNode } from 'react';
import { useNarrow } from '../state/media.ts';
import { MAP_WORDS } from '../words/map.ts';

export const LegendFold = ({ children }: { readonly children: ReactNode }) =>
  useNarrow() ? (
    <details className="legend-fold">
      <summary>{MAP_WORDS.legend}</summary>
      {children}
    </details>
  ) : (
    children
  );
