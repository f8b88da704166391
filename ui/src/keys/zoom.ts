/** Zooming by keys: the view that zooms says how; the dispatch of keys calls it. */
import { useEffect } from 'react';

export type Zoom = (way: 'in' | 'out' | 'reset') => void;

let current: Zoom | null = null;

/** Zooms the view that is there; false when none zooms. */
export const zoomNow: (...args: Parameters<Zoom>) => boolean = (way) => {
  if (current === null) return false;
  current(way);
  return true;
};

/** Makes `+`, `−` and `0` zoom this view while it is there. `zoom` has to be stable. */
export const useZoomKeys = (zoom: Zoom): void => {
  useEffect(() => {
    current = zoom;
    return () => {
      if (current === zoom) current = null;
    };
  }, [zoom]);
};
