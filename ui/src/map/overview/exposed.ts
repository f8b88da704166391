/** What the page shows of its overview to tests and to the curious, read only: `window.__atlasOverview`. */
import type { AboveMap } from './above-map.ts';
import { BOXES_FROM } from './scene.ts';
import type { Above } from './model.ts';
import type { Rect } from './names.ts';

export interface ExposedOverview {
  readonly zoom: number;
  /** Dots are drawn as boxes. */
  readonly boxes: boolean;
  readonly total: number;
  readonly hidden: number;
  readonly dots: readonly {
    readonly id: string;
    readonly name: string;
    readonly kept: boolean;
    readonly hue: number | null;
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    /** Where its name is written, in CSS px from the picture's corner; null where there is no room. */
    readonly written: Rect | null;
  }[];
  readonly lines: readonly { readonly id: string; readonly type: string; readonly primary: boolean }[];
}

declare global {
  interface Window {
    __atlasOverview?: ExposedOverview | undefined;
  }
}

/** Puts the overview on the window; gives the way to take it off. */
export const exposeOverview = (map: AboveMap, above: Above): (() => void) => {
  const exposed: ExposedOverview = {
    get zoom() {
      return map.camera()?.zoom ?? 1;
    },
    get boxes() {
      return (map.camera()?.zoom ?? 1) >= BOXES_FROM;
    },
    total: above.total,
    hidden: above.hidden,
    get dots() {
      return (map.scene()?.dots ?? []).map(({ dot, at, radius, hue, name }) => ({
        id: dot.id,
        name: dot.name,
        kept: dot.kept,
        hue,
        x: at.x,
        y: at.y,
        radius,
        written: name,
      }));
    },
    get lines() {
      return above.lines.map(({ id, type, primary }) => ({ id, type, primary }));
    },
  };
  window.__atlasOverview = exposed;
  return () => {
    if (window.__atlasOverview === exposed) window.__atlasOverview = undefined;
  };
};
